// A sentence as the tagger reads it: what of it does not depend on its tags.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { type DocumentWords, isTitled } from './document-words.ts';
import { baseNumber, lexiconNumber, type TagLexicon } from './tag-lexicon.ts';
import { viewWord, type WordView } from './word-view.ts';

/** A word by itself, with what the lexicon and the clusters have of it. */
export type KnownWord = WordView & {
  /** The lexicon's number of it as it is written, and in small letters. */
  casedSet: number;
  smallSet: number;
  /** The lexicon's number of the word without its ending, 0 where none is known. */
  base: number;
  /** -1 where it has none. */
  cluster: number;
  /** The tagger's: by place, what the word by itself says for each class, once it is known. */
  sums: (Int32Array | undefined)[];
};

export type SentenceView = {
  words: readonly KnownWord[];
  /** What stands for each word: small letters, or the form where its capital is no accident. */
  keys: readonly number[];
  /** The lexicon's number of each word. */
  lexicon: readonly number[];
  /** 0 or 1: which of the ways of marking words that the training texts had. */
  style: number;
  /** 0 unseen elsewhere, 1..3 as DocumentWords has it; 4 more in a titled line; 8 more for the first word. */
  places: readonly number[];
  /** Hash of the last auxiliary, "to" or modal within five words before, 0 where there is none. */
  auxiliaries: readonly number[];
};

const AUXILIARY = new Set(
  (
    "be am is are was were been being 's 're 'm have has had having 've 'd do does did to will " +
    "would can could may might shall should must 'll wo ca get gets got getting let make made makes help"
  ).split(' '),
);
const AUXILIARY_REACH = 5;

/** How a form is known; the same form is known the same way. */
export const knowWord =
  (lexicon: TagLexicon, clusters: WordClusters) =>
  (form: string): KnownWord => {
    const word = viewWord(form);
    const { plain, lower, capital } = word;
    return {
      ...word,
      casedSet: lexiconNumber(lexicon, plain, lower, capital),
      smallSet: lexiconNumber(lexicon, lower, lower, capital),
      base: capital === 3 ? 0 : baseNumber(lexicon, lower),
      cluster: clusters.of(word.word),
      sums: [],
    };
  };

export function viewSentence(
  forms: readonly string[],
  know: (form: string) => KnownWord,
  docWords: DocumentWords,
  style: number,
): SentenceView {
  const words = forms.map(know);
  const titled = isTitled(forms) ? 4 : 0;
  const auxiliaries: number[] = [];
  let last = -AUXILIARY_REACH - 1;
  let opened = false;
  const places: number[] = [];
  words.forEach((word, at) => {
    const near = at - last <= AUXILIARY_REACH;
    auxiliaries.push(near ? (words[last]?.word ?? 0) : 0);
    if (AUXILIARY.has(word.lower)) last = at;
    const seen = docWords.get((forms[at] ?? '').toLowerCase()) ?? 0;
    places.push(seen + titled + (opened ? 0 : 8));
    if (word.capital !== 3) opened = true;
  });
  const small = words.map((word, at) => isSmall(word, places[at] ?? 0));
  return {
    words,
    keys: words.map((word, at) => (small[at] ? word.word : word.cased)),
    lexicon: words.map((word, at) => (small[at] ? word.smallSet : word.casedSet)),
    style,
    places,
    auxiliaries,
  };
}

/** "the Union" is not, but "Unions" at the beginning of a sentence or in a title is as good as "unions". */
function isSmall({ capital, plain, lower }: WordView, place: number): boolean {
  return (place & 12) !== 0 || capital !== 1 || plain === lower;
}

/** What the lexicon is to have of each word. */
export const lexiconKeys = ({ words, places }: SentenceView): string[] =>
  words.map((word, at) => (isSmall(word, places[at] ?? 0) ? word.lower : word.plain));
