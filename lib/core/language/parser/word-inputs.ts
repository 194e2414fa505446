// What the parser's net is told of each token, as rows of its tables.
import { placeOf, readKeys, sortKeys, writeKeys } from '#lib/core/language/clusters/word-keys.ts';
import type { WordVectors } from '#lib/core/language/clusters/word-vectors.ts';
import type { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { remember } from '#lib/core/language/memo.ts';
import type { NetSentence } from './net-inputs.ts';
import type { InputTable } from './net-shape.ts';

/** What the parser reads of a token; `TaggedToken` fits. */
export type ParserToken = { form: string; tag: string; pos: string };

/** What the tables' rows stand for. Row 0 of each is for what is not known. */
export type Vocabulary = { words: Int32Array; tags: string[]; poses: string[] };

/** Words met less often in training have no row of their own. */
const LEAST_COUNT = 3;
const AFFIX_ROWS = 2048;
const SHAPES = 5;
const COLUMNS = { word: 24, tag: 16, pos: 8, suffix: 16, prefix: 8, shape: 4 };

/** Places of the tables, in the order of `tablesOf`. */
export const WORD_TABLE = 0;
export const TAG_TABLES = [1, 2];

export const wordOf = (form: string): string => form.toLowerCase().replace(/\p{N}/gu, '0');

export function tablesOf({ words, tags, poses }: Vocabulary): InputTable[] {
  return [
    { rows: words.length + 1, columns: COLUMNS.word },
    { rows: tags.length + 1, columns: COLUMNS.tag },
    { rows: poses.length + 1, columns: COLUMNS.pos },
    { rows: AFFIX_ROWS, columns: COLUMNS.suffix },
    { rows: AFFIX_ROWS, columns: COLUMNS.prefix },
    { rows: 2 * SHAPES, columns: COLUMNS.shape },
  ];
}

export function readVocabulary(sentences: readonly (readonly ParserToken[])[]): Vocabulary {
  const counts = countWords(sentences);
  const names = (of: (token: ParserToken) => string): string[] =>
    [...new Set(sentences.flatMap((sentence) => sentence.map(of)))].sort();
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT);
  return {
    words: sortKeys(frequent.map(([word]) => hashUnits(word))),
    tags: names(({ tag }) => tag),
    poses: names(({ pos }) => pos),
  };
}

/** How often each word is met, in small letters. */
export function countWords(sentences: readonly (readonly ParserToken[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { form } of sentence) counts.set(wordOf(form), (counts.get(wordOf(form)) ?? 0) + 1);
  }
  return counts;
}

/** 0 small, 1 first letter capital, 2 all capitals, 3 has a digit, 4 no letter. */
function shapeOf(form: string): number {
  if (/\d/.test(form)) return 3;
  if (form.toLowerCase() === form.toUpperCase()) return 4;
  if (form.length > 1 && form === form.toUpperCase()) return 2;
  return form.charAt(0) === form.charAt(0).toLowerCase() ? 0 : 1;
}

/** A word's own vector; or that of its last part ("short-lived"), or of its cluster; or -1. */
function vectorOf(word: string, vectors: WordVectors): number {
  const last = word.slice(word.lastIndexOf('-') + 1);
  const hash = hashUnits(word);
  const own = vectors.of(hash);
  if (own >= 0) return own;
  const part = last === '' || last === word ? -1 : vectors.of(hashUnits(last));
  return part >= 0 ? part : vectors.ofCluster(hash);
}

/** Reads sentences for a net of these tables. */
export function inputReader(
  { words, tags, poses }: Vocabulary,
  vectors: WordVectors,
): (tokens: readonly ParserToken[]) => NetSentence {
  const rowsOf = (names: readonly string[]): Map<string, number> =>
    new Map(names.map((name, at) => [name, at + 1]));
  const [tagRows, posRows] = [rowsOf(tags), rowsOf(poses)];
  const affix = (text: string): number => hashUnits(text) >>> (32 - Math.log2(AFFIX_ROWS));
  const readForm = remember((form) => {
    const word = wordOf(form);
    return {
      vector: vectorOf(word, vectors),
      word: placeOf(words, hashUnits(word)) + 1,
      suffix: affix(`-${word.slice(-3)}`),
      prefix: affix(`${word.slice(0, 3)}-`),
      shape: shapeOf(form),
    };
  });
  return (tokens) => {
    const forms = tokens.map(({ form }) => readForm(form));
    return {
      vectors: Int32Array.from(forms, ({ vector }) => vector),
      tables: [
        Int32Array.from(forms, ({ word }) => word),
        Int32Array.from(tokens, ({ tag }) => tagRows.get(tag) ?? 0),
        Int32Array.from(tokens, ({ pos }) => posRows.get(pos) ?? 0),
        Int32Array.from(forms, ({ suffix }) => suffix),
        Int32Array.from(forms, ({ prefix }) => prefix),
        Int32Array.from(forms, ({ shape }, place) => (place === 0 ? SHAPES : 0) + shape),
      ],
    };
  };
}

export function writeVocabulary(out: ByteWriter, { words, tags, poses }: Vocabulary): void {
  out.block(writeKeys(words));
  for (const names of [tags, poses]) writeNames(out, names);
}

export function writeNames(out: ByteWriter, names: readonly string[]): void {
  out.integer(names.length);
  for (const name of names) out.text(name);
}

export const readNames = (reader: ByteReader): string[] =>
  Array.from({ length: reader.integer() }, () => reader.text());

/** @throws RangeError where the bytes are cut short */
export function readVocabularyBytes(reader: ByteReader): Vocabulary {
  return { words: readKeys(reader.block()), tags: readNames(reader), poses: readNames(reader) };
}
