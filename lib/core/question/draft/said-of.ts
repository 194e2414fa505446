// What the article says of the same subject elsewhere may be right here as well: it is no wrong option.
import type { Reading } from '#lib/core/fact/reading.ts';
import { type Statement, words } from '#lib/core/fact/statement.ts';
import { midSentence } from './ask.ts';
import type { PhrasePool } from './phrase-pool.ts';

/** The subject's words that have a capital within a sentence: its name. */
export const namesIn = (reading: Reading, statement: Statement): string[] =>
  [
    ...midSentence(
      reading,
      statement,
      statement.subject[0] ?? -1,
      words(reading, statement, statement.subject).text,
    ).matchAll(/\p{Lu}[\p{L}’'-]+/gu),
  ].map(([name]) => name);

/**
 * "How does the Bell Act help sailors?": without phrases of sentences whose subject is the Act as well, by its name or
 * its noun.
 */
export function saidOfOthers(reading: Reading, pool: PhrasePool, statement: Statement): PhrasePool {
  const { subjectHead } = statement;
  const names = new Set(namesIn(reading, statement));
  const noun = subjectHead.pos === 'NOUN' ? subjectHead.lemma : null;
  const told = new Map<number, boolean>();
  const isOfSubject = (sentence: number): boolean =>
    reading.sentences[sentence]?.nodes.some(
      ({ base, lemma, form, children }) =>
        base === 'nsubj' &&
        (lemma === noun ||
          [form, ...children.map((child) => child.form)].some((word) => names.has(word))),
    ) === true;
  return pool.filter(({ sentence, shape }) => {
    if (shape !== 'verb') return true;
    const known = told.get(sentence) ?? isOfSubject(sentence);
    told.set(sentence, known);
    return !known;
  });
}
