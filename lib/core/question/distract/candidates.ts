// Where wrong options come from: every kind of key has its source. All of them are pure and follow the seed alone.
// What each returns is ranked, best first: two names at least, three of all else, or nothing.

/** Where a wrong option comes from, for the teacher's page. */
export type Provenance = 'article' | 'list' | 'number-neighbour' | 'date-neighbour' | 'word-swap';

/** Why an option is wrong: a key of the message catalogue and its parameters. */
export type ReasonCode =
  /** named in the article, for something else */
  | 'in-article'
  /** the same kind of thing, {kind} */
  | 'same-kind'
  /** a neighbour in the same part of the world, {region} */
  | 'same-region'
  /** known in the same field, {field} */
  | 'same-field'
  /** a made-up name in the style of the key's */
  | 'made-up-name'
  /** fits the same letters, {acronym} */
  | 'same-initials'
  /** smaller or larger than {key} */
  | 'too-low'
  | 'too-high'
  /** before or after {key} */
  | 'too-early'
  | 'too-late'
  /** another of those that come in a fixed set: weekdays, months */
  | 'other-of-set'
  /** says the opposite of {key} */
  | 'opposite';

export type Distractor = {
  text: string;
  provenance: Provenance;
  reason: { code: ReasonCode; params: Record<string, string | number> };
  /** 0..1, how near to the key */
  closeness: number;
};

/** What the article holds around a key. */
export type Around = {
  /** Names of the key's kind that the article holds elsewhere, the most prominent first. */
  inArticle?: readonly string[];
  /** Texts that might be right as well; each bars every option that it holds or that holds it, word by word. */
  avoid?: readonly string[];
  seed: string;
};

export { type DateSource, dateDistractors } from './dates.ts';
export { durationDistractors } from './durations.ts';
export {
  eventDistractors,
  eventKind,
  type KindAround,
  organisationDistractors,
  workDistractors,
} from './groups.ts';
export { genderOfName } from './made-up-names.ts';
export { adjectiveDistractors, nounDistractors } from './nouns.ts';
export { type NumberSource, numberDistractors } from './numbers.ts';
export {
  famousFields,
  fullNameOf,
  isFamous,
  isKnownPerson,
  type PersonAround,
  personDistractors,
} from './people.ts';
export { type PlaceAround, placeDistractors } from './places.ts';
export { roleDistractors } from './roles.ts';
export { expansionDistractors } from './same-initials.ts';
