// The features of one tagging decision: the word, its neighbours, the tags before it, the document.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { feature, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { type DocumentWords, isTitled } from './document-words.ts';
import { baseNumber, lexiconNumber, type TagLexicon } from './tag-lexicon.ts';
import { viewWord, type WordView } from './word-view.ts';

/** Most features of one decision. */
export const FEATURES_MAX = 96;

/** What of a sentence does not depend on its tags. */
export type SentenceView = {
  words: readonly WordView[];
  /** What stands for each word: small letters, or the form where its capital is no accident. */
  keys: readonly number[];
  /** The lexicon's number of each word. */
  lexicon: readonly number[];
  /** The lexicon's number of the word without its ending, 0 where none is known. */
  bases: readonly number[];
  /** 0 or 1: which of the ways of marking words that the training texts had. */
  style: number;
  /** 0 unseen elsewhere, 1..3 as DocumentWords has it; 4 more in a titled line; 8 more for the first word. */
  places: readonly number[];
  /** Hash of the last auxiliary, "to" or modal within five words before, 0 where there is none. */
  auxiliaries: readonly number[];
  /** Each word's cluster, -1 where it has none. */
  clusters: readonly number[];
};

const EDGE: WordView = {
  lower: '',
  word: 1,
  cased: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefixes: [1, 1, 1, 1],
  shape: 1,
  capital: 3,
};

const AUXILIARY = new Set(
  (
    "be am is are was were been being 's 're 'm have has had having 've 'd do does did to will " +
    "would can could may might shall should must 'll wo ca get gets got getting let make made makes help"
  ).split(' '),
);
const AUXILIARY_REACH = 5;

/** @param view views a form; a cache may stand behind it */
export function viewSentence(
  forms: readonly string[],
  lexicon: TagLexicon,
  docWords: DocumentWords,
  style: number,
  clusters: WordClusters,
  view: (form: string) => WordView = viewWord,
): SentenceView {
  const words = forms.map(view);
  const titled = isTitled(forms) ? 4 : 0;
  const auxiliaries: number[] = [];
  let last = -AUXILIARY_REACH - 1;
  let opened = false;
  const places: number[] = [];
  words.forEach((word, at) => {
    const near = at - last <= AUXILIARY_REACH;
    auxiliaries.push(near ? hashUnits(words[last]?.lower ?? '') : 0);
    if (AUXILIARY.has(word.lower)) last = at;
    const seen = docWords.get((forms[at] ?? '').toLowerCase()) ?? 0;
    places.push(seen + titled + (opened ? 0 : 8));
    if (word.capital !== 3) opened = true;
  });
  const plain = lexiconKeys(forms, words, places);
  return {
    words,
    keys: words.map((word, at) => (plain[at] === word.lower ? word.word : word.cased)),
    lexicon: words.map((word, at) =>
      lexiconNumber(lexicon, plain[at] ?? '', word.lower, word.capital),
    ),
    bases: words.map((word) => (word.capital === 3 ? 0 : baseNumber(lexicon, word.lower))),
    style,
    places,
    auxiliaries,
    clusters: words.map(({ word }) => clusters.of(word)),
  };
}

/** "the Union" -> Union, but "Unions" at the beginning of a sentence or in a title -> unions. */
export function lexiconKeys(
  forms: readonly string[],
  words: readonly WordView[],
  places: readonly number[],
): string[] {
  return words.map((word, at) => {
    const accident = ((places[at] ?? 0) & 12) !== 0 || word.capital !== 1;
    return accident ? word.lower : (forms[at] ?? '').replace(/\p{N}/gu, '0');
  });
}

/**
 * Writes the features of the decision at `at` into `out`.
 * @param before the class given to the word before, -1 at the beginning; `earlier` to the one before that
 * @returns how many features there are
 */
export function writeTagFeatures(
  sentence: SentenceView,
  at: number,
  before: number,
  earlier: number,
  out: Int32Array,
): number {
  const { words, lexicon, keys, style } = sentence;
  const here = words[at] ?? EDGE;
  const left = words[at - 1] ?? EDGE;
  const right = words[at + 1] ?? EDGE;
  const key = keys[at] ?? 1;
  const keyLeft = keys[at - 1] ?? 1;
  const keyRight = keys[at + 1] ?? 1;
  const base = sentence.bases[at] ?? 0;
  const set = lexicon[at] ?? 0;
  const setLeft = lexicon[at - 1] ?? 0;
  const setRight = lexicon[at + 1] ?? 0;
  const setRight2 = lexicon[at + 2] ?? 0;
  const place = sentence.places[at] ?? 0;
  const auxiliary = sentence.auxiliaries[at] ?? 0;
  const ends = here.suffixes;
  const end2 = ends[1] ?? 0;
  const end3 = ends[2] ?? 0;
  let count = 0;
  let template = 0;
  const put = (a: number, b = 0, c = 0): void => {
    out[count] = feature(template, a, b, c);
    count += 1;
    template += 1;
  };
  put(key);
  put(here.word);
  put(here.word, here.capital, place & 8);
  for (const end of ends) put(end, here.capital);
  for (const start of here.prefixes) put(start, here.capital);
  put(here.shape, place & 8);
  put(here.capital, place);
  put(here.capital, place, set);
  put(here.capital, place, end3);
  put(set);
  put(keyLeft);
  put(keys[at - 2] ?? 1);
  put(keyRight);
  put(keys[at + 2] ?? 1);
  put(keyLeft, key);
  put(key, keyRight);
  put(keyLeft, keyRight);
  put(keyLeft, end3);
  put(keyRight, end3);
  put(keyLeft, set);
  put(keyRight, set);
  put(setRight);
  put(setRight2);
  put(setLeft, set);
  put(set, setRight);
  put(setRight, setRight2);
  put(set, setRight, setRight2);
  put(setLeft, set, setRight);
  put(left.suffixes[2] ?? 0, end2);
  put(right.suffixes[2] ?? 0);
  put(left.shape, here.shape);
  put(here.shape, right.shape);
  put(left.capital * 16 + right.capital, here.capital, place);
  put(before);
  put(before, earlier);
  put(before, key);
  put(before, end3, here.capital);
  put(before, set);
  put(before, setRight);
  put(before, keyRight);
  put(before, set, setRight);
  put(before, earlier, set);
  put(before, here.capital, place);
  put(earlier, set);
  put(auxiliary, set);
  put(auxiliary, end2);
  put(auxiliary, before, end2);
  put(auxiliary, key);
  put(style, here.capital, place);
  put(style, key);
  put(style, set);
  put(style, end3);
  put(style, before, set);
  put(style, before, here.capital);
  put(style, left.capital * 16 + right.capital, here.capital * 16 + place);
  put(base);
  put(before, base);
  put(auxiliary, base);
  put(base, setRight);
  put(base, keyLeft);
  const cluster = sentence.clusters[at] ?? -1;
  const clusterLeft = sentence.clusters[at - 1] ?? -1;
  const clusterRight = sentence.clusters[at + 1] ?? -1;
  put(cluster, here.capital);
  put(cluster >> 2);
  put(cluster >> 4, here.capital);
  put(cluster >> 6);
  put(cluster >> 4, end2);
  put(cluster >> 4, before);
  put(cluster >> 4, before, earlier);
  put(cluster >> 6, before, setRight);
  put(cluster >> 4, setRight);
  put(cluster >> 4, set);
  put(clusterLeft >> 2);
  put(clusterRight >> 2);
  put(clusterLeft >> 4, end3);
  put(clusterRight >> 4, end3);
  put(clusterLeft >> 6, cluster >> 6, clusterRight >> 6);
  put(cluster >> 4, clusterRight >> 4);
  put(clusterLeft >> 4, cluster >> 4);
  put((sentence.clusters[at + 2] ?? -1) >> 4);
  return count;
}
