// The trained dependency parser: a net scores every arc of a sentence, and the best tree of them is taken.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { loadVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { ByteReader } from '#lib/core/language/linear/bytes.ts';
import { type PlattScale, scaleChance } from '#lib/core/language/linear/platt-scale.ts';
import { readWeights } from '#lib/core/language/neural/kept-weights.ts';
import { cutSentence } from './cut-sentence.ts';
import { layBlocks } from './net-shape.ts';
import { type ReadTree, treeReader } from './read-trees.ts';
import {
  inputReader,
  type ParserToken,
  readNames,
  readVocabularyBytes,
  tablesOf,
} from './word-inputs.ts';

/** `head` from 0, -1 for the root; `arcConfidence` the chance that head and relation are both right, 0..1. */
export type ParsedArc = { head: number; relation: string; arcConfidence: number };

export type Parser = {
  /**
   * For each sentence one arc a token; always a tree with one root. Time grows with the length, not faster, and is
   * less for many sentences at once than for one after the other.
   */
  parse(sentences: readonly (readonly ParserToken[])[]): ParsedArc[][];
};

/** What the words of a text are known by, beside the parser's own weights. */
export type WordKnowledge = { vectors: Uint8Array; clusters: WordClusters };

/** The arcs of a sentence's pieces, those after the first joined to its root as parataxis. */
function joinPieces(pieces: readonly ParsedArc[][]): ParsedArc[] {
  const arcs: ParsedArc[] = [];
  let root = -1;
  for (const piece of pieces) {
    const from = arcs.length;
    for (const arc of piece) {
      if (arc.head >= 0) arcs.push({ ...arc, head: arc.head + from });
      else if (from === 0) arcs.push(arc);
      else arcs.push({ head: root, relation: 'parataxis', arcConfidence: 0 });
    }
    if (from === 0) root = arcs.findIndex((arc) => arc.head < 0);
  }
  return arcs;
}

/** What is said again is read once. @returns the pieces that differ, and for each piece its place among them */
function findRepeats(pieces: readonly (readonly ParserToken[])[]): {
  once: (readonly ParserToken[])[];
  numbers: number[];
} {
  const places = new Map<string, number>();
  const once: (readonly ParserToken[])[] = [];
  const numbers = pieces.map((tokens) => {
    const words = tokens.map(({ form, tag, pos }) => `${form} ${tag} ${pos}`).join(' ');
    const known = places.get(words);
    if (known !== undefined) return known;
    places.set(words, once.length);
    once.push(tokens);
    return once.length - 1;
  });
  return { once, numbers };
}

/** What is no prose is not read: each token hangs on the one before it. */
const chainOf = ({ length }: readonly ParserToken[]): ParsedArc[] =>
  Array.from({ length }, (_, place) => ({ head: place - 1, relation: 'dep', arcConfidence: 0 }));

/** @param bytes what `trainParser` made. @param known the same as in training. @throws RangeError where they are cut short. */
export function loadParser(bytes: Uint8Array, { vectors, clusters }: WordKnowledge): Parser {
  const reader = new ByteReader(bytes);
  const [units, layers, arc, label] = [0, 0, 0, 0].map(() => reader.integer());
  if (!units || !layers || !arc || !label) throw new RangeError('a net without units');
  const relations = readNames(reader);
  const vocabulary = readVocabularyBytes(reader);
  const scale: PlattScale = { slope: reader.float(), shift: reader.float() };
  const known = loadVectors(vectors, clusters);
  const shape = {
    vector: known.columns,
    tables: tablesOf(vocabulary),
    ...{ units, layers, arc, label },
    relations: relations.length,
  };
  const { all, size } = layBlocks(shape);
  const weights = new Float32Array(size);
  for (const block of all) readWeights(reader, weights, block);
  const readTrees = treeReader({ shape, weights, vectors: known, relations });
  const readTokens = inputReader(vocabulary, known);
  const arcsOf = ({ heads, relations: numbers, chances }: ReadTree): ParsedArc[] =>
    Array.from(heads, (head, word) => ({
      head: head - 1,
      relation: relations[numbers[word] as number] ?? 'dep',
      arcConfidence: scaleChance(scale, chances[word] as number),
    }));
  return {
    parse(sentences) {
      const cut = sentences.map((tokens) => cutSentence(tokens));
      const { once, numbers } = findRepeats(cut.flatMap(({ pieces }) => pieces));
      const arcs = readTrees(once.map(readTokens)).map(arcsOf);
      let from = 0;
      return cut.map(({ pieces, rest }) => {
        from += pieces.length;
        const own = numbers.slice(from - pieces.length, from).flatMap((at) => [arcs[at] ?? []]);
        return joinPieces(rest.length > 0 ? [...own, chainOf(rest)] : own);
      });
    },
  };
}
