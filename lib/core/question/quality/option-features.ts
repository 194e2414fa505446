// The options beside the key, and the key itself.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Question } from '#lib/core/question/question.ts';
import {
  contentWords,
  distractorTexts,
  fold,
  keyText,
} from '#lib/core/question/review/question-text.ts';
import { windowShare } from '#lib/core/question/solve/window-solver.ts';
import { capped, mean, one, size, type Values, yes } from './feature-values.ts';

export function optionFeatures(question: Question, reading: Reading): Values {
  const key = keyText(question);
  const place = isPlace(key, reading);
  return {
    'gap-is-place': yes(question.kind === 'cloze' && place),
    'which-of-places': yes(question.kind === 'multiple-choice' && place),
    found: windowShare(question, reading.article),
    ...(key === null ? {} : keyFeatures(key, question, reading)),
    ...wrongFeatures(question, reading, key),
  };
}

/** Other places may fit as well: "Russian is spoken in ____". */
const isPlace = (key: string | null, { analysis }: Reading): boolean =>
  key !== null &&
  analysis.names.some(
    ({ canonical, aliases, type }) =>
      type === 'place' && [canonical, ...aliases].some((name) => fold(name) === fold(key)),
  );

function keyFeatures(key: string, question: Question, { article, analysis }: Reading): Values {
  const folded = fold(key);
  const group = analysis.names.find(({ canonical, aliases }) =>
    [canonical, ...aliases].some((name) => fold(name) === folded),
  );
  const text = article.text.toLowerCase();
  const stem = new Set(contentWords(question.stem));
  return {
    'key-words': size(key.split(/\s+/).length),
    'key-said': capped(text.split(key.toLowerCase()).length - 1, 5),
    'key-odd': yes(/[^\p{L}\p{N}\s.,’'%$£€-]/u.test(key)),
    'key-in-stem': yes(contentWords(key).some((word) => stem.has(word))),
    ...one('key', group ? `name-${group.type ?? 'untyped'}` : looksOf(key)),
    ...(group
      ? { 'key-mentions': size(group.mentions.length), 'key-subtype': yes(group.subtype !== null) }
      : {}),
  };
}

function looksOf(key: string): string {
  if (/^\D{0,3}\d[\d,.]*\D{0,3}$/.test(key)) return /^\d{4}$/.test(key) ? 'year' : 'digits';
  if (/\d/.test(key)) return 'with-digits';
  if (/^(?:to|by|because|in|on|at|for|with|from) /i.test(key)) return 'clause';
  if (/^(?:the |an? )?\p{Lu}/u.test(key)) return 'capital';
  if (/^(?:the|an?) /i.test(key)) return 'noun-phrase';
  return key.includes(' ') ? 'words' : 'word';
}

function wrongFeatures(
  question: Question,
  { alike, analysis }: Reading,
  key: string | null,
): Values {
  const wrong = distractorTexts(question);
  if (wrong.length === 0 || key === null) return {};
  const origins = Object.values(question.wrong ?? {}).map(({ provenance }) => provenance);
  const share = (origin: string): number => mean(origins.map((own) => yes(own === origin)));
  const lengths = wrong.map((text) => text.length);
  const heads = wrong.map((text) => alike(headOf(text), headOf(key)) / 12);
  const typeOf = (text: string): string | null | undefined =>
    analysis.names.find(({ canonical }) => fold(canonical) === fold(text))?.type;
  return {
    options: wrong.length + 1,
    'from-article': share('article'),
    'from-lists': share('list'),
    'key-longest': key.length / Math.max(...lengths),
    'key-shortest': key.length / Math.max(1, Math.min(...lengths)),
    'length-spread': Math.max(...lengths) / Math.max(1, Math.min(...lengths)),
    'alike-mean': mean(heads),
    'alike-least': Math.min(...heads),
    'same-looks': mean(wrong.map((text) => yes(looksOf(text) === looksOf(key)))),
    'same-opening': mean(wrong.map((text) => yes(opening(text) === opening(key)))),
    'same-words': mean(wrong.map((text) => yes(text.split(' ').length === key.split(' ').length))),
    'same-type': mean(wrong.map((text) => yes(typeOf(text) === typeOf(key)))),
  };
}

const opening = (text: string): string => text.split(' ', 1)[0]?.toLowerCase() ?? '';

/** "a way of life" -> "way": the last word before the first preposition. */
export const headOf = (text: string): string =>
  text
    .replace(/^(?:to|by|in|on|at|for|with|from) /i, '')
    .split(/ (?:of|in|on|at|by|for|with|from|to|that|which|who)(?= |$)/)[0]
    ?.split(' ')
    .at(-1) ?? text;
