// Flaw 12: a word of the stem that of all options only the key repeats.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { error, type Gate, warning } from '../gate.ts';
import {
  contentStems,
  contentWords,
  distractorTexts,
  keyTexts,
  wordStem,
} from '../question-text.ts';

export const checkWordRepeats: Gate = (question, article) => {
  if (question.kind === 'matching') return inPairs(question);
  const kin = kinInStem(question);
  if (kin !== undefined) return [error('word-repeats', { word: kin })];
  const keys = keyTexts(question);
  const distractors = distractorTexts(question);
  if (keys.length === 0 || distractors.length === 0) return [];
  const inStem = new Set(contentStems(question.stem));
  const elsewhere = new Set(distractors.flatMap(contentStems));
  const word = keys
    .flatMap(contentWords)
    .find((own) => inStem.has(wordStem(own)) && !elsewhere.has(wordStem(own)));
  if (word === undefined) return [];
  // Among the many words of a long key one is no clue that jumps to the eye.
  // Nor is what the whole article is about.
  const topic = contentStems(article.title).includes(wordStem(word));
  const long = keys.every((key) => contentWords(key).length > CLUE_WORDS);
  return [(long || topic ? warning : error)('word-repeats', { word })];
};

const CLUE_WORDS = 5;
/** So many letters at the beginning of two words make them one word with two endings. */
const SAME = 6;

/** "A person who plays the accordion is called an [accordionist]": a word of the key that the stem has in it. */
function kinInStem(question: Question): string | undefined {
  const begins = (text: string): string => text.toLowerCase().slice(0, SAME);
  const wordsOf = (text: string): string[] =>
    contentWords(text).filter(({ length }) => length >= SAME);
  const [key = ''] = keyTexts(question);
  if (question.kind !== 'cloze' || contentWords(key).length > CLUE_WORDS) return undefined;
  const told = new Set(wordsOf(question.stem).map(begins));
  return wordsOf(key).find((word) => told.has(begins(word)));
}

/** A prompt that shares a word with its own option and with no other. */
function inPairs({
  prompts,
  options,
  answerKey,
}: Extract<Question, { kind: 'matching' }>): Finding[] {
  const stems = new Map(options.map(({ id, text }) => [id, new Set(contentStems(text))]));
  return prompts.flatMap((prompt) => {
    const right = answerKey.pairs[prompt.id] ?? '';
    const word = contentWords(prompt.text).find((own) => {
      const having = options.filter(({ id }) => stems.get(id)?.has(wordStem(own)));
      return having.length === 1 && having[0]?.id === right;
    });
    return word === undefined ? [] : [error('word-repeats', { word })];
  });
}
