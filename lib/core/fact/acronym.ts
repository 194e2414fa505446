// What an acronym stands for, as the names of the text have it.
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import type { Reading } from './reading.ts';

/** parts: short, long. */
export function findAcronyms(reading: Reading): FoundFact[] {
  return reading.analysis.names.flatMap((group): FoundFact[] => {
    const short = group.mentions.find(({ form }) => form === 'acronym');
    const said = short && reading.article.text.slice(short.start, short.end);
    if (!said || !/^\p{Lu}[\p{Lu}\p{N}&.-]{1,8}$/u.test(said)) return [];
    const long = group.canonical;
    if (long === said || !spells(long, said)) return [];
    // Both stand in one sentence: the proof is there.
    const beside = group.mentions.find(
      ({ form, sentence }) =>
        form === 'acronym' &&
        group.mentions.some((other) => other.sentence === sentence && other.form === 'name'),
    );
    const { start = 0, end = 0 } = reading.article.sentences[beside?.sentence ?? -1] ?? {};
    if (/\bcredit\b/.test(reading.article.text.slice(start, end))) return [];
    if (!beside || reading.article.sentences[beside.sentence]?.kind !== 'sentence') return [];
    const fact = makeFact(reading, {
      kind: 'acronym',
      sentence: beside.sentence,
      parts: { short: said, long },
      confidence: 0.95,
    });
    return [{ fact, statement: null, target: null, number: null }];
  });
}

/** Each letter begins a word of the name, in order. */
function spells(long: string, short: string): boolean {
  const initials = long.split(/[ -]/).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const letter of short.replace(/[^\p{Lu}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
