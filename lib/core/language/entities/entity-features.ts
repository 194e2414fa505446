// What the recogniser sees of each token: words, tags, shapes, lists, and the same word elsewhere in the text.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { feature, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { findListed, titleGender, wordKinds } from './gazetteer.ts';

/** What is read of a token; tags of the treebank's kinds. */
export type EntityToken = { form: string; tag: string; pos: string };

/** "McDonald's" -> "XxXx'x", runs cut to one sign. */
export function shapeOf(form: string): string {
  return form
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1+/gu, '$1+');
}

type Clues = {
  word: number;
  cluster: number;
  shape: number;
  tag: number;
  lists: number[];
  capital: boolean;
  key: string;
};

/** What the rest of the text says of a word: bits. */
const AFTER_PERSON = 1;
const BEFORE_SURNAME = 2;
const ORGANIZATION_NAME = 4;
const AFTER_IN = 8;
const CAPITAL_INSIDE = 16;
const LOWER = 32;
const POSSESSIVE = 64;
const SPEAKS = 128;

const SPEECH =
  /^(?:said|says|told|added|asked|explained|wrote|argued|noted|replied|thinks|believes|recalled|announced)$/;

function documentClues(sentences: readonly (readonly EntityToken[])[]): Map<string, number> {
  const clues = new Map<string, number>();
  const mark = (key: string, bit: number) => clues.set(key, (clues.get(key) ?? 0) | bit);
  for (const tokens of sentences) {
    const matches = findListed(tokens.map(({ form }) => form));
    const givenAt = new Set(
      matches
        .filter(({ kinds }) => kinds.some((kind) => kind === 'male' || kind === 'female'))
        .map(({ last }) => last),
    );
    tokens.forEach(({ form }, at) => {
      const key = form.toLowerCase();
      if (!/^\p{Lu}/u.test(form)) {
        mark(key, LOWER);
        return;
      }
      const before = tokens[at - 1]?.form ?? '';
      const next = tokens[at + 1]?.form ?? '';
      if (at > 0 && /^[\p{Ll},]/u.test(before)) mark(key, CAPITAL_INSIDE);
      if (
        givenAt.has(at - 1) ||
        (at > 0 && titleGender(before) !== undefined && /^\p{Lu}/u.test(before))
      )
        mark(key, AFTER_PERSON);
      if (givenAt.has(at) && /^\p{Lu}/u.test(next)) mark(key, BEFORE_SURNAME);
      if (/^\p{Lu}/u.test(next) && wordKinds(next).organization) mark(key, ORGANIZATION_NAME);
      if (/^(?:in|from|near|at)$/.test(before)) mark(key, AFTER_IN);
      if (/^['’]s$/.test(next)) mark(key, POSSESSIVE);
      if (SPEECH.test(next) || SPEECH.test(before)) mark(key, SPEAKS);
    });
  }
  return clues;
}

const ABSENT: Clues = {
  word: 1,
  cluster: -1,
  shape: 2,
  tag: 3,
  lists: [],
  capital: false,
  key: '',
};

/** Hashed features of each token of each sentence of one text, in order. */
export function entityFeatures(
  sentences: readonly (readonly EntityToken[])[],
  clusters: WordClusters,
): Int32Array[][] {
  const memory = documentClues(sentences);
  return sentences.map((tokens) => {
    const upper =
      tokens.filter(({ form }) => /^\p{Lu}/u.test(form)).length > 0.6 * tokens.length &&
      tokens.length > 2
        ? 1
        : 0;
    const clues = tokens.map(({ form, tag, pos }): Clues => {
      const key = form.toLowerCase();
      const lists: number[] = [];
      const kinds = wordKinds(key);
      if (kinds.organization) lists.push(hashUnits(`ow`), hashUnits(`ow ${kinds.organization}`));
      if (kinds.place) lists.push(hashUnits(`pw`), hashUnits(`pw ${kinds.place}`));
      if (kinds.event) lists.push(hashUnits(`ew`), hashUnits(`ew ${kinds.event}`));
      if (titleGender(key) !== undefined) lists.push(hashUnits('title'));
      return {
        word: hashUnits(key.slice(0, 40)),
        cluster: clusters.of(hashUnits(key.slice(0, 40).replace(/\p{N}/gu, '0'))),
        shape: hashUnits(shapeOf(form)),
        tag: hashUnits(`${tag} ${pos}`),
        lists,
        capital: /^\p{Lu}/u.test(form),
        key,
      };
    });
    for (const { first, last, kinds } of findListed(tokens.map(({ form }) => form))) {
      for (let at = first; at <= last; at += 1) {
        const part = first === last ? 'whole' : at === first ? 'begin' : 'in';
        for (const kind of kinds)
          clues[at]?.lists.push(hashUnits(`list ${kind} ${part}`), hashUnits(`list ${kind}`));
        if (kinds.length === 1) clues[at]?.lists.push(hashUnits(`only ${kinds[0]} ${part}`));
      }
    }
    const at = (place: number): Clues => clues[place] ?? ABSENT;
    // The capitalised run around a token: its first and last word.
    const runEnd: number[] = [];
    for (let place = tokens.length - 1; place >= 0; place -= 1) {
      runEnd[place] =
        at(place).capital && at(place + 1).capital ? (runEnd[place + 1] ?? place) : place;
    }
    const runStart: number[] = [];
    tokens.forEach((_, place) => {
      runStart[place] =
        at(place).capital && at(place - 1).capital ? (runStart[place - 1] ?? place) : place;
    });
    return tokens.map(({ form }, place) => {
      const here = at(place);
      const previous = at(place - 1);
      const next = at(place + 1);
      const start = place === 0 ? 1 : 0;
      const out: number[] = [feature(0, 7)];
      const put = (template: number, a: number, b = 0, c = 0) =>
        out.push(feature(template, a, b, c));
      put(1, here.word);
      put(2, previous.word);
      put(3, next.word);
      put(4, at(place - 2).word);
      put(5, at(place + 2).word);
      put(6, previous.word, here.word);
      put(7, here.word, next.word);
      put(8, here.shape, start);
      put(9, previous.shape, here.shape);
      put(10, here.shape, next.shape);
      put(11, previous.shape, here.shape, next.shape);
      put(12, here.tag);
      put(13, previous.tag, here.tag);
      put(14, here.tag, next.tag);
      put(15, previous.tag, here.tag, next.tag);
      put(16, at(place - 2).tag, previous.tag, here.tag);
      put(17, here.tag, previous.word);
      put(18, here.tag, next.word);
      put(19, here.shape, previous.word);
      put(20, here.shape, next.word);
      put(21, here.shape, upper, start);
      put(22, here.shape, here.tag);
      const key = here.key;
      for (let length = 1; length <= 4 && length < key.length; length += 1) {
        put(23 + length, hashUnits(key.slice(-length)), here.capital ? 1 : 0);
        if (length > 1) put(28 + length, hashUnits(key.slice(0, length)), here.capital ? 1 : 0);
      }
      const own = here.cluster;
      const small = here.capital ? 1 : 0;
      put(60, own, small);
      put(61, own >> 2, small);
      put(62, own >> 4, small);
      put(63, own >> 6, small);
      put(64, previous.cluster >> 4, small);
      put(65, next.cluster >> 4, small);
      put(66, previous.cluster >> 4, own >> 4, small);
      put(67, own >> 4, next.cluster >> 4, small);
      put(68, own >> 4, previous.word);
      put(69, own >> 4, next.word);
      put(70, previous.word, next.cluster >> 4, small);
      put(71, own >> 4, here.tag);
      put(72, at(place - 2).cluster >> 6, previous.cluster >> 6, own >> 6);
      put(73, own >> 6, next.cluster >> 6, at(place + 2).cluster >> 6);
      for (const list of here.lists) {
        put(33, list);
        put(34, list, here.tag);
        put(35, list, previous.word);
      }
      for (const list of previous.lists) put(36, list, here.capital ? 1 : 0);
      for (const list of next.lists) put(37, list, here.capital ? 1 : 0);
      if (here.capital) {
        const end = runEnd[place] ?? place;
        const from = runStart[place] ?? place;
        if (end > place) {
          put(38, at(end).word);
          for (const list of at(end).lists) put(39, list);
        }
        if (from < place) {
          put(40, at(from).word);
          for (const list of at(from).lists) put(41, list);
        }
        put(74, at(end).cluster >> 4, at(from).cluster >> 4);
        put(75, at(from - 1).cluster >> 4, at(end).cluster >> 4);
        put(76, at(end + 1).cluster >> 4, at(end).cluster >> 4);
        put(42, at(from - 1).word);
        put(43, at(end + 1).word);
        put(44, Math.min(4, end - from), Math.min(4, place - from));
        put(50, at(from - 1).word, at(end).word);
        put(51, at(from - 1).tag, at(end + 1).tag);
        if (/^(?:of|for)$/.test(previous.key)) put(52, at(place - 2).word);
        if (/^(?:of|for)$/.test(next.key)) put(53, at(place + 2).word);
        const bits = memory.get(key) ?? 0;
        for (let bit = 1; bit < 256; bit *= 2) put(45, bits & bit, bit);
        put(46, bits);
        if (start) put(47, bits & (LOWER | CAPITAL_INSIDE));
        put(48, memory.get(at(end).key) ?? 0, end - place > 0 ? 1 : 0);
      }
      if (/\d/.test(form)) put(49, form.length);
      return Int32Array.from(out);
    });
  });
}
