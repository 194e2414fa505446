// The words of a question as they stand.
import type { Draft } from '#lib/core/question/draft/draft.ts';
import { GAP, type Question } from '#lib/core/question/question.ts';
import { keyText } from '#lib/core/question/review/question-text.ts';
import { capped, one, size, type Values, yes } from './feature-values.ts';

const ASKS =
  /\b(?:who|whom|whose|what|which|when|where|why|how (?:many|much|long|old|far|often)|how|by what percentage|what percentage)\b/i;
/** Words that point to other sentences, or to a comparison that is not there. */
const POINTS =
  /\b(?:also|such|other|others|same|another|both|each|either|too|so|then|there|here|still|even|again|however|instead|therefore|further|rather|yet|now|later|earlier|former|latter|similar|different|these|those|this|that|certain|some|several|many|most|few|all)\b/gi;
/** What only another sentence explains. */
const ADRIFT =
  /\b(?:however|therefore|thus|also|instead|then|here|such|another|others|latter|former|too|still|again|meanwhile)\b/i;
/** A name or a figure: "Who is faced with a different world?" has none. */
const SPECIFIC = /(?<=\S )\p{Lu}|\d/u;
const DATED = /\b(?:1\d{3}|20\d{2})\b|\b(?:every|each|per|ever|always)\b/;
const PRONOUNS =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|us|our|you|your|i|my|one|ones)\b/gi;
const ENDS_OPEN =
  /\b(?:of|in|on|at|by|for|with|from|to|as|and|or|but|than|that|which|who|the|an?|is|are|was|were|be|been|into|about|between|through)[?.]?$/i;

export function stemFeatures(question: Question, draft: Draft): Values {
  const { stem, kind, skill, score } = question;
  const words = stem.split(/\s+/);
  const asks = ASKS.exec(stem);
  const opener = asks?.[0].toLowerCase() ?? 'none';
  const choice = kind !== 'true-false' && kind !== 'cloze';
  const gap = words.findIndex((word) => word.includes(GAP));
  const before = words[gap - 1]?.toLowerCase() ?? '';
  return {
    ...one('kind', kind),
    ...one('skill', skill),
    ...one('rule', draft.origin?.rule),
    ...one('rule-kind', `${draft.origin?.rule}/${kind}`),
    ...(choice ? one('asks', opener) : {}),
    ...(choice && opener === 'which' ? one('which', which(stem)) : {}),
    ...(kind === 'true-false' ? one('says', String(question.answerKey.value)) : {}),
    ...(gap >= 0 ? one('before-gap', beforeGap(before)) : {}),
    ...(gap >= 0
      ? {
          'gap-place': gap / words.length,
          'gap-last': yes(gap >= words.length - 1),
        }
      : {}),
    ...(choice && asks ? { 'asks-after': capped(countWords(stem.slice(0, asks.index)), 12) } : {}),
    lean: yes(draft.origin?.lean === true),
    trust: draft.trust,
    score: score ?? 0,
    notes: capped(question.findings.length, 3),
    'stem-words': size(words.length),
    'stem-long': capped(Math.max(0, words.length - 20), 20),
    'stem-short': yes(words.length < 6),
    commas: capped(stem.split(',').length - 1, 4),
    'points-elsewhere': capped([...stem.matchAll(POINTS)].length, 3),
    adrift: yes(ADRIFT.test(stem)),
    unspecific: yes(!SPECIFIC.test(stem.replace(GAP, ''))),
    'figure-undated': yes(isFigureOfThen(draft) && !DATED.test(stem)),
    pronouns: capped([...stem.matchAll(PRONOUNS)].length, 3),
    'ends-open': yes(ENDS_OPEN.test(stem.replace(GAP, keyText(question) ?? 'x'))),
    comparative: yes(/\b(?:more|less|fewer|\p{Ll}{3,}er) (?!than)/u.test(stem)),
    'stem-numbers': capped([...stem.matchAll(/\d[\d,.]*/g)].length, 4),
    'stem-names': capped([...stem.matchAll(/(?<=\p{L} )\p{Lu}/gu)].length, 8),
    'article-off': yes(/\b(?:[Aa]n [bcdfgjklmnpqrstvwxz]|[Aa] [aeio])/.test(stem)),
    according: yes(/\baccording to\b/i.test(stem)),
    'says-that': yes(/\b(?:said|says|say|claimed|argued|believed|told)\b/.test(stem)),
    'odd-spaces': yes(/\p{L}- \p{L}|\d ° ?\p{L}|[×/] \d/u.test(stem)),
    ranked: yes(/\bthe (?:first|last|only|next|\p{Ll}+est|most \p{Ll}+)\b/iu.test(stem)),
    gendered: yes(opener === 'who' && /\b(?:he|she|his|her|him|himself|herself)\b/.test(stem)),
    'odd-signs': yes(/[^\p{L}\p{N}\s.,?’'“”_%$£€()-]/u.test(stem)),
    'lower-start': yes(/^\p{Ll}/u.test(stem)),
    'bare-start': yes(/^\p{Lu}\p{Ll}+ (?:is|was|are|were|has|had|have)\b/u.test(stem)),
  };
}

/** "Peru had 50 ferries" wants a year; "A ferry has two decks" does not. */
function isFigureOfThen({ origin }: Draft): boolean {
  const verb = origin?.statement?.clause.verb;
  return (
    /^how-(?:many|long)/.test(origin?.rule ?? '') &&
    (verb === undefined || verb.tense !== 'present' || verb.perfect)
  );
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word).length;

const which = (stem: string): string => {
  const [, noun = 'none'] = /\bwhich (\p{Ll}+)/iu.exec(stem) ?? [];
  return WHICH.has(noun) ? noun : 'other';
};
const WHICH = new Set('year date month country city place organisation event war'.split(' '));

function beforeGap(word: string): string {
  if (/^(?:the|an?)$/.test(word)) return 'article';
  if (/^(?:of|in|on|at|by|for|with|from|to|as|into|about)$/.test(word)) return 'preposition';
  if (/^(?:is|are|was|were|be|been|has|have|had)$/.test(word)) return 'be';
  return word === '' ? 'start' : 'word';
}
