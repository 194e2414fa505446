// A sentence's tokens as integers: what the parser's features are made of.
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { remember } from '#lib/core/language/memo.ts';

/** What the parser reads of a token; `TaggedToken` fits. */
export type ParserToken = { form: string; tag: string; pos: string };

/** A word with its cluster (-1: none) and the punctuation right before and after it, '' where there is none. */
export type ParserWord = ParserToken & { before: string; after: string; cluster: number };

/**
 * Columns of n + 2 integers: the tokens, then the root (place n), then "none" (place n + 1).
 * The last three count: places up to this one with punctuation before them; verbs and
 * coordinating conjunctions before this one.
 */
export type ParserWords = {
  count: number;
  word: Int32Array;
  tag: Int32Array;
  pos: Int32Array;
  stem: Int32Array;
  suffix: Int32Array;
  shape: Int32Array;
  /** The word's cluster, and the clusters of clusters that it is in; less than 0 where it has none. */
  cluster: Int32Array;
  wide: Int32Array;
  widest: Int32Array;
  /** Place of the noun or verb that the phrase opening here is likely built on. */
  core: Int32Array;
  before: Int32Array;
  after: Int32Array;
  marksBefore: Int32Array;
  verbsBefore: Int32Array;
  conjunctionsBefore: Int32Array;
};

const ROOT = hashUnits('<root>');
const NONE = hashUnits('<none>');

/** "plans", "planned", "planning" -> "plan" or near it: endings off, a doubled letter single, no last e. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|d)$/, '');
  if (bare.length < 3) return word;
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

/** 0 small, 1 first letter capital, 2 all capitals, 3 has a digit, 4 no letter. */
function shapeOf(form: string): number {
  if (/\d/.test(form)) return 3;
  if (form.toLowerCase() === form.toUpperCase()) return 4;
  if (form.length > 1 && form === form.toUpperCase()) return 2;
  return form.charAt(0) === form.charAt(0).toLowerCase() ? 0 : 1;
}

/** Added to the shape of the word that opens the sentence. */
const OPENS_SENTENCE = 8;

/** What of the columns is known of a form by itself. */
export const readForm = remember((form) => {
  const lower = form.toLowerCase().replace(/\d/g, '0');
  return {
    word: hashUnits(lower),
    stem: hashUnits(stemOf(lower)),
    suffix: hashUnits(lower.slice(-3)),
    shape: shapeOf(form),
  };
});

const readTag = remember(hashUnits);

function newColumns(count: number): ParserWords {
  const column = () => new Int32Array(count + 2);
  return {
    count,
    word: column(),
    tag: column(),
    pos: column(),
    stem: column(),
    suffix: column(),
    shape: column(),
    cluster: column(),
    wide: column(),
    widest: column(),
    core: column(),
    before: column(),
    after: column(),
    marksBefore: column(),
    verbsBefore: column(),
    conjunctionsBefore: column(),
  };
}

/** The root and "none", which are the same in every sentence. */
function endColumns(words: ParserWords): void {
  const { count, core, marksBefore, verbsBefore, conjunctionsBefore } = words;
  const { word, tag, pos, stem, suffix, shape, cluster, wide, widest, before, after } = words;
  for (const column of [
    word,
    tag,
    pos,
    stem,
    suffix,
    shape,
    cluster,
    wide,
    widest,
    before,
    after,
  ]) {
    column[count] = ROOT;
    column[count + 1] = NONE;
  }
  core.fill(count + 1, count, count + 2);
  for (const counts of [marksBefore, verbsBefore, conjunctionsBefore]) {
    counts[0] = 0;
    counts[count + 1] = 0;
  }
}

/**
 * @param reversed last token first, for the parser that reads from right to left
 * @param spare of an earlier call and no longer needed: written over where it is long enough
 */
export function readParserWords(
  sentence: readonly ParserWord[],
  reversed: boolean,
  spare?: ParserWords,
): ParserWords {
  const count = sentence.length;
  const words = spare && spare.word.length >= count + 2 ? spare : newColumns(count);
  words.count = count;
  endColumns(words);
  const cores = findCores(sentence);
  for (let at = 0; at < count; at += 1) {
    const place = reversed ? count - 1 - at : at;
    const { form, tag, pos, before, after, cluster } = sentence[place] as ParserWord;
    const core = cores[place] as number;
    words.core[at] = core < 0 ? count + 1 : reversed ? count - 1 - core : core;
    const { word, stem, suffix, shape } = readForm(form);
    words.word[at] = word;
    words.tag[at] = readTag(tag);
    words.pos[at] = readTag(pos);
    words.stem[at] = stem;
    words.suffix[at] = suffix;
    words.shape[at] = shape + (place === 0 ? OPENS_SENTENCE : 0);
    words.cluster[at] = cluster >> 2;
    words.wide[at] = cluster >> 4;
    words.widest[at] = cluster >> 6;
    words.before[at] = hashUnits(reversed ? after : before);
    words.after[at] = hashUnits(reversed ? before : after);
    const marked = at > 0 && (reversed ? after : before) !== '' ? 1 : 0;
    words.marksBefore[at] = (at > 0 ? (words.marksBefore[at - 1] as number) : 0) + marked;
    const next = at + 1;
    words.marksBefore[next] = words.marksBefore[at] as number;
    words.verbsBefore[next] = (words.verbsBefore[at] as number) + (pos === 'VERB' ? 1 : 0);
    words.conjunctionsBefore[next] =
      (words.conjunctionsBefore[at] as number) + (pos === 'CCONJ' ? 1 : 0);
  }
  return words;
}

const NOUN = /^(?:NOUN|PROPN)$/;
const OPENS = /^(?:DET|ADJ|NUM|ADV|PART|AUX|SYM)$/;
const BASE = /^(?:VERB|PRON|ADJ|NUM)$/;
const MOST_OPENING = 6;

/** For each place: "[the] new Asian [offices] of" -> offices; -1 where no such word is near. */
function findCores(sentence: readonly ParserWord[]): Int32Array {
  const cores = new Int32Array(sentence.length).fill(-1);
  const poses = sentence.map(({ pos }) => pos);
  let run = sentence.length;
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    if (!NOUN.test(poses[at] ?? '')) run = at;
    else cores[at] = run - 1;
  }
  for (let at = 0; at < sentence.length; at += 1) {
    if ((cores[at] as number) >= 0) continue;
    let next = at;
    while (next - at < MOST_OPENING && OPENS.test(poses[next] ?? '')) next += 1;
    if (NOUN.test(poses[next] ?? '')) cores[at] = cores[next] as number;
    else if (BASE.test(poses[next] ?? '')) cores[at] = next;
    else if (next > at && BASE.test(poses[next - 1] ?? '')) cores[at] = next - 1;
  }
  return cores;
}
