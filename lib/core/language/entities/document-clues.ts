// What the rest of a text says of a word: bits, by the word in small letters.
import type { EntityWord } from './entity-words.ts';
import type { ListMatch } from './gazetteer.ts';

const AFTER_PERSON = 1;
const BEFORE_SURNAME = 2;
const ORGANIZATION_NAME = 4;
const AFTER_IN = 8;
export const CAPITAL_INSIDE = 16;
export const LOWER = 32;
const POSSESSIVE = 64;
const SPEAKS = 128;
/** More than any sum of bits. */
export const ALL_CLUES = 256;

const SPEECH =
  /^(?:said|says|told|added|asked|explained|wrote|argued|noted|replied|thinks|believes|recalled|announced)$/;
const BEFORE_PLACE = /^(?:in|from|near|at)$/;

/** A sentence's tokens as written, and what is known of each. */
export type CluedSentence = {
  forms: readonly string[];
  words: readonly EntityWord[];
  matches: readonly ListMatch[];
};

const NOWHERE: ReadonlySet<number> = new Set();

/** Where given names end. */
const endsOfGiven = (matches: readonly ListMatch[]): ReadonlySet<number> =>
  new Set(
    matches
      .filter(({ kinds }) => kinds.some((kind) => kind === 'male' || kind === 'female'))
      .map(({ last }) => last),
  );

export function documentClues(sentences: readonly CluedSentence[]): Map<string, number> {
  const clues = new Map<string, number>();
  for (const { forms, words, matches } of sentences) {
    const givenAt = matches.length === 0 ? NOWHERE : endsOfGiven(matches);
    words.forEach(({ key, capital }, at) => {
      let bits = clues.get(key) ?? 0;
      if (!capital) {
        if ((bits & LOWER) === 0) clues.set(key, bits | LOWER);
        return;
      }
      const before = words[at - 1];
      const next = words[at + 1];
      const formBefore = forms[at - 1] ?? '';
      const formNext = forms[at + 1] ?? '';
      if (/^[\p{Ll},]/u.test(formBefore)) bits |= CAPITAL_INSIDE;
      if (givenAt.has(at - 1) || (before?.isTitle && before.capital)) bits |= AFTER_PERSON;
      if (givenAt.has(at) && next?.capital) bits |= BEFORE_SURNAME;
      if (next?.capital && next.endsOrganization) bits |= ORGANIZATION_NAME;
      if (BEFORE_PLACE.test(formBefore)) bits |= AFTER_IN;
      if (/^['’]s$/.test(formNext)) bits |= POSSESSIVE;
      if (SPEECH.test(formNext) || SPEECH.test(formBefore)) bits |= SPEAKS;
      clues.set(key, bits);
    });
  }
  return clues;
}
