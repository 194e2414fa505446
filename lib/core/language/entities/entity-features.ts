// What the recogniser sees of each token: words, tags, shapes, lists, and the same word elsewhere in the text.
import { feature, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { Templates } from '#lib/core/language/linear/templates.ts';
import {
  ALL_CLUES,
  CAPITAL_INSIDE,
  type CluedSentence,
  documentClues,
  LOWER,
} from './document-clues.ts';
import { type EntityWord, tagNumber } from './entity-words.ts';
import { findListed, type ListMatch } from './gazetteer.ts';

/** What is read of a token; tags of the treebank's kinds. */
export type EntityToken = { form: string; tag: string; pos: string };

type Clues = EntityWord & { tag: number; lists: number[] };

const ABSENT: Clues = {
  key: '',
  word: 1,
  cluster: -1,
  shape: 2,
  capital: false,
  isTitle: false,
  endsOrganization: false,
  kinds: [],
  features: new Int32Array(0),
  tag: 3,
  lists: [],
};

/** Of the word here and the two on either side: word, tag, shape, its cluster and that one's cluster. */
const PLACES = [0, -2, -1, 1, 2];
const VALUES = [
  ...PLACES.flatMap((place) =>
    ['word', 'tag', 'shape', 'wide', 'widest'].map((column) => column + (place || '')),
  ),
  'small',
  'start',
  'upper',
];

const templates = new Templates(
  VALUES,
  `2 word-1
  3 word1
  4 word-2
  5 word2
  6 word-1 word
  7 word word1
  8 shape start
  9 shape-1 shape
  10 shape shape1
  11 shape-1 shape shape1
  12 tag
  13 tag-1 tag
  14 tag tag1
  15 tag-1 tag tag1
  16 tag-2 tag-1 tag
  17 tag word-1
  18 tag word1
  19 shape word-1
  20 shape word1
  21 shape upper start
  22 shape tag
  64 wide-1 small
  65 wide1 small
  66 wide-1 wide small
  67 wide wide1 small
  68 wide word-1
  69 wide word1
  70 word-1 wide1 small
  71 wide tag
  72 widest-2 widest-1 widest
  73 widest widest1 widest2`,
);

const values = new Int32Array(VALUES.length);
/** More than any token has features. */
const out = new Int32Array(1024);

/**
 * Hashed features of each token of each sentence of one text, in order.
 * @param wordOf what is known of a form by itself
 */
export function entityFeatures(
  sentences: readonly (readonly EntityToken[])[],
  wordOf: (form: string) => EntityWord,
): Int32Array[][] {
  const clued = sentences.map((tokens): CluedSentence => {
    const forms = tokens.map(({ form }) => form);
    return { forms, words: forms.map(wordOf), matches: findListed(forms) };
  });
  const memory = documentClues(clued);
  return clued.map(({ words, matches }, at) => {
    const clues = words.map((word, place): Clues => {
      const { tag, pos } = sentences[at]?.[place] ?? { tag: '', pos: '' };
      return { ...word, tag: tagNumber(`${tag} ${pos}`), lists: [...word.kinds] };
    });
    for (const match of matches) addLists(clues, match);
    return sentenceFeatures(clues, memory);
  });
}

/** "New York": each of its words is told the lists that have the name, and its place in the name. */
function addLists(clues: readonly Clues[], { first, last, kinds }: ListMatch): void {
  for (let at = first; at <= last; at += 1) {
    const part = first === last ? 'whole' : at === first ? 'begin' : 'in';
    const { lists } = clues[at] ?? ABSENT;
    for (const kind of kinds)
      lists.push(hashUnits(`list ${kind} ${part}`), hashUnits(`list ${kind}`));
    if (kinds.length === 1) lists.push(hashUnits(`only ${kinds[0]} ${part}`));
  }
}

function sentenceFeatures(
  clues: readonly Clues[],
  memory: ReadonlyMap<string, number>,
): Int32Array[] {
  const capitals = clues.filter(({ capital }) => capital).length;
  const upper = capitals > 0.6 * clues.length && clues.length > 2 ? 1 : 0;
  const at = (place: number): Clues => clues[place] ?? ABSENT;
  const runs = capitalRuns(clues);
  return clues.map((here, place) => {
    const previous = at(place - 1);
    const next = at(place + 1);
    const start = place === 0 ? 1 : 0;
    const small = here.capital ? 1 : 0;
    let n = 0;
    for (const step of PLACES) {
      const { word, tag, shape, cluster } = at(place + step);
      values[n++] = word;
      values[n++] = tag;
      values[n++] = shape;
      values[n++] = cluster >> 4;
      values[n++] = cluster >> 6;
    }
    values[n++] = small;
    values[n++] = start;
    values[n++] = upper;
    out.set(here.features);
    n = templates.write(values, out, here.features.length);
    const put = (template: number, a: number, b = 0, c = 0): void => {
      out[n++] = feature(template, a, b, c);
    };
    for (const list of here.lists) {
      put(33, list);
      put(34, list, here.tag);
      put(35, list, previous.word);
    }
    for (const list of previous.lists) put(36, list, small);
    for (const list of next.lists) put(37, list, small);
    if (here.capital) {
      const end = runs.ends[place] ?? place;
      const from = runs.starts[place] ?? place;
      const [first, last, before, after] = [at(from), at(end), at(from - 1), at(end + 1)];
      if (end > place) {
        put(38, last.word);
        for (const list of last.lists) put(39, list);
      }
      if (from < place) {
        put(40, first.word);
        for (const list of first.lists) put(41, list);
      }
      put(74, last.cluster >> 4, first.cluster >> 4);
      put(75, before.cluster >> 4, last.cluster >> 4);
      put(76, after.cluster >> 4, last.cluster >> 4);
      put(42, before.word);
      put(43, after.word);
      put(44, Math.min(4, end - from), Math.min(4, place - from));
      put(50, before.word, last.word);
      put(51, before.tag, after.tag);
      if (isOfOrFor(previous.key)) put(52, at(place - 2).word);
      if (isOfOrFor(next.key)) put(53, at(place + 2).word);
      const bits = memory.get(here.key) ?? 0;
      for (let bit = 1; bit < ALL_CLUES; bit *= 2) put(45, bits & bit, bit);
      put(46, bits);
      if (start) put(47, bits & (LOWER | CAPITAL_INSIDE));
      put(48, memory.get(last.key) ?? 0, end - place > 0 ? 1 : 0);
    }
    return out.slice(0, n);
  });
}

const isOfOrFor = (key: string): boolean => key === 'of' || key === 'for';

/** Of each word, where the run of capitalised words around it begins and ends; itself where it has no capital. */
function capitalRuns(clues: readonly Clues[]): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  clues.forEach(({ capital }, place) => {
    starts[place] = capital && clues[place - 1]?.capital ? (starts[place - 1] ?? place) : place;
  });
  for (let place = clues.length - 1; place >= 0; place -= 1) {
    ends[place] =
      clues[place]?.capital && clues[place + 1]?.capital ? (ends[place + 1] ?? place) : place;
  }
  return { starts, ends };
}
