// The features of one tagging decision: the word, its neighbours, the tags before it, the document.
import { Templates } from '#lib/core/language/linear/templates.ts';
import type { KnownWord, SentenceView } from './sentence-view.ts';

const EDGE: KnownWord = {
  lower: '',
  word: 1,
  plain: '',
  cased: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefixes: [1, 1, 1, 1],
  shape: 1,
  capital: 3,
  casedSet: 0,
  smallSet: 0,
  base: 0,
  cluster: -1,
  sums: [],
};

/** What is known of a word and of its place in its sentence, whatever stands around it. */
const OWN_VALUES =
  `key word capital opens place capitalPlace end1 end2 end3 end4 end5 start1 start2 start3 start4
  shape set style base cluster cluster2 cluster4 cluster6`.split(/\s+/);
const VALUES = [
  ...OWN_VALUES,
  ...`keyLeft keyLeft2 keyRight keyRight2 setLeft setRight setRight2 end3Left end3Right shapeLeft shapeRight
  capitals before earlier auxiliary cluster2Left cluster4Left cluster6Left
  cluster2Right cluster4Right cluster6Right cluster4Right2`.split(/\s+/),
];

const LINES = `key
  word
  word capital opens
  end1 capital
  end2 capital
  end3 capital
  end4 capital
  end5 capital
  start1 capital
  start2 capital
  start3 capital
  start4 capital
  shape opens
  capital place
  capital place set
  capital place end3
  set
  keyLeft
  keyLeft2
  keyRight
  keyRight2
  keyLeft key
  key keyRight
  keyLeft keyRight
  keyLeft end3
  keyRight end3
  keyLeft set
  keyRight set
  setRight
  setRight2
  setLeft set
  set setRight
  setRight setRight2
  set setRight setRight2
  setLeft set setRight
  end3Left end2
  end3Right
  shapeLeft shape
  shape shapeRight
  capitals capital place
  before
  before earlier
  before key
  before end3 capital
  before set
  before setRight
  before keyRight
  before set setRight
  before earlier set
  before capital place
  earlier set
  auxiliary set
  auxiliary end2
  auxiliary before end2
  auxiliary key
  style capital place
  style key
  style set
  style end3
  style before set
  style before capital
  style capitals capitalPlace
  base
  before base
  auxiliary base
  base setRight
  base keyLeft
  cluster capital
  cluster2
  cluster4 capital
  cluster6
  cluster4 end2
  cluster4 before
  cluster4 before earlier
  cluster6 before setRight
  cluster4 setRight
  cluster4 set
  cluster2Left
  cluster2Right
  cluster4Left end3
  cluster4Right end3
  cluster6Left cluster6 cluster6Right
  cluster4 cluster4Right
  cluster4Left cluster4
  cluster4Right2`
  .split('\n')
  .map((parts, number) => `${number} ${parts.trim()}`);

const isOwn = (line: string): boolean =>
  line.split(' ').every((part, at) => at === 0 || OWN_VALUES.includes(part));

const templates = new Templates(VALUES, LINES.join('\n'));
const ownTemplates = new Templates(VALUES, LINES.filter(isOwn).join('\n'));
const contextTemplates = new Templates(VALUES, LINES.filter((line) => !isOwn(line)).join('\n'));

/** Most features of one decision. */
export const FEATURES_MAX = templates.size;

const values = new Int32Array(VALUES.length);

/** @returns the end of what is written of `values` */
function readOwn({ words, lexicon, keys, places, style }: SentenceView, at: number): number {
  const here = words[at] ?? EDGE;
  const place = places[at] ?? 0;
  let n = 0;
  values[n++] = keys[at] ?? 1;
  values[n++] = here.word;
  values[n++] = here.capital;
  values[n++] = place & 8;
  values[n++] = place;
  values[n++] = here.capital * 16 + place;
  for (const end of here.suffixes) values[n++] = end;
  for (const start of here.prefixes) values[n++] = start;
  values[n++] = here.shape;
  values[n++] = lexicon[at] ?? 0;
  values[n++] = style;
  values[n++] = here.base;
  values[n++] = here.cluster;
  values[n++] = here.cluster >> 2;
  values[n++] = here.cluster >> 4;
  values[n++] = here.cluster >> 6;
  return n;
}

function readAll(sentence: SentenceView, at: number, before: number, earlier: number): void {
  const { words, lexicon, keys } = sentence;
  const left = words[at - 1] ?? EDGE;
  const right = words[at + 1] ?? EDGE;
  let n = readOwn(sentence, at);
  values[n++] = keys[at - 1] ?? 1;
  values[n++] = keys[at - 2] ?? 1;
  values[n++] = keys[at + 1] ?? 1;
  values[n++] = keys[at + 2] ?? 1;
  values[n++] = lexicon[at - 1] ?? 0;
  values[n++] = lexicon[at + 1] ?? 0;
  values[n++] = lexicon[at + 2] ?? 0;
  values[n++] = left.suffixes[2] ?? 0;
  values[n++] = right.suffixes[2] ?? 0;
  values[n++] = left.shape;
  values[n++] = right.shape;
  values[n++] = left.capital * 16 + right.capital;
  values[n++] = before;
  values[n++] = earlier;
  values[n++] = sentence.auxiliaries[at] ?? 0;
  for (const { cluster } of [left, right]) {
    values[n++] = cluster >> 2;
    values[n++] = cluster >> 4;
    values[n++] = cluster >> 6;
  }
  values[n++] = (words[at + 2] ?? EDGE).cluster >> 4;
}

/**
 * Writes the features of the decision at `at` into `out`: those of `writeOwnFeatures` and `writeContextFeatures`.
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
  readAll(sentence, at, before, earlier);
  return templates.write(values, out, 0);
}

/** Those that are the same wherever the word stands in a place of this kind: `words[at]` and `places[at]` decide them. */
export function writeOwnFeatures(sentence: SentenceView, at: number, out: Int32Array): number {
  readOwn(sentence, at);
  return ownTemplates.write(values, out, 0);
}

/** The others. Parameters as those of `writeTagFeatures`. */
export function writeContextFeatures(
  sentence: SentenceView,
  at: number,
  before: number,
  earlier: number,
  out: Int32Array,
): number {
  readAll(sentence, at, before, earlier);
  return contextTemplates.write(values, out, 0);
}
