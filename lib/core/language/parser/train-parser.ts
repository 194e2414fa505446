// Trains the dependency parser: the net's weights, then how far its chances can be believed, on held-out text.

import { loadVectors, type WordVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { fitPlatt } from '#lib/core/language/linear/platt-scale.ts';
import { readWeights, writeWeights } from '#lib/core/language/neural/kept-weights.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import { type GoldToken, goldExample, relationNames } from './gold-examples.ts';
import type { NetExample } from './net-gains.ts';
import { layBlocks, type NetShape } from './net-shape.ts';
import type { WordKnowledge } from './parse-sentence.ts';
import { type NetParts, treeReader } from './read-trees.ts';
import { trainNet } from './train-net.ts';
import {
  countWords,
  inputReader,
  readVocabulary,
  TAG_TABLES,
  tablesOf,
  type Vocabulary,
  WORD_TABLE,
  wordOf,
  writeNames,
  writeVocabulary,
} from './word-inputs.ts';

type Sentences = readonly (readonly GoldToken[])[];

export type TrainParserOptions = {
  seed: string;
  known: WordKnowledge;
  /** Sentences kept out of training: the confidence is fitted on them. */
  heldOut: Sentences;
  epochs?: number | undefined;
  size?: Partial<typeof SIZE> | undefined;
  /** Told after each epoch, with the weights as they would be now. */
  onEpoch?: ((epoch: number, loss: number, parts: () => NetParts) => void) | undefined;
};

const SIZE = { units: 80, layers: 2, arc: 96, label: 96 };
const EPOCHS = 11;
const BATCH_WORDS = 800;
const RATE = 0.002;
const DROPOUT = { input: 0.2, layer: 0.33, points: 0.33 };
/** Longer sentences are no example of anything, and few. */
const LONGEST = 150;
/** How often a word is left unknown: RARE / (RARE + its count). */
const RARE = 0.25;
/** Of a hundred words, how many are read without their vector, and how many without their tags. */
const BLIND = 8;
const UNTAGGED = 10;

/**
 * Sentences weighing more stand in the list more than once, as the same array. Same input and options: same bytes, for
 * `loadParser`.
 */
export function trainParser(sentences: Sentences, options: TrainParserOptions): Uint8Array {
  const { seed, known, heldOut, epochs = EPOCHS, size, onEpoch } = options;
  const vectors = loadVectors(known.vectors, known.clusters);
  const relations = relationNames(sentences);
  const vocabulary = readVocabulary([...new Set(sentences)]);
  const shape: NetShape = {
    vector: vectors.columns,
    tables: tablesOf(vocabulary),
    ...SIZE,
    ...size,
    relations: relations.names.length,
  };
  const read = inputReader(vocabulary, vectors);
  const usable = sentences.filter(({ length }) => length > 0 && length <= LONGEST);
  const examples = usable.map((sentence) => goldExample(sentence, relations, read(sentence)));
  const kept = (weights: Float32Array): NetParts => ({
    shape,
    weights: rounded(shape, weights),
    vectors,
    relations: relations.names,
  });
  const weights = trainNet(examples, {
    shape,
    vectors,
    epochs,
    seed,
    batchWords: BATCH_WORDS,
    rate: RATE,
    dropout: DROPOUT,
    blur: blurring(rowCounts(usable, examples)),
    onEpoch: (epoch, loss, average) => onEpoch?.(epoch, loss, () => kept(average)),
  });
  const scale = fitChances(kept(weights), heldOut, vocabulary, vectors);
  const out = new ByteWriter();
  for (const number of [shape.units, shape.layers, shape.arc, shape.label]) out.integer(number);
  writeNames(out, relations.names);
  writeVocabulary(out, vocabulary);
  out.float(scale.slope);
  out.float(scale.shift);
  for (const block of layBlocks(shape).all) writeWeights(out, weights, block);
  return out.finish();
}

/** The weights as the model file gives them back. */
function rounded(shape: NetShape, weights: Float32Array): Float32Array {
  const { all, size } = layBlocks(shape);
  const out = new ByteWriter();
  for (const block of all) writeWeights(out, weights, block);
  const reader = new ByteReader(out.finish());
  const back = new Float32Array(size);
  for (const block of all) readWeights(reader, back, block);
  return back;
}

/** How often the word of each row of the table of words was met. */
function rowCounts(sentences: Sentences, examples: readonly NetExample[]): Map<number, number> {
  const counts = countWords([...new Set(sentences)]);
  const rows = new Map<number, number>();
  sentences.forEach((sentence, at) => {
    sentence.forEach(({ form }, word) => {
      const row = examples[at]?.tables[WORD_TABLE]?.[word] ?? 0;
      rows.set(row, counts.get(wordOf(form)) ?? 0);
    });
  });
  return rows;
}

/** Leaves out some of what is known of the words, so that nothing of it is leant on alone. */
function blurring(counts: ReadonlyMap<number, number>) {
  return (example: NetExample, random: (below: number) => number): NetExample => {
    const fine = 2 ** 20;
    const untagged = example.heads.map(() => (random(100) < UNTAGGED ? 1 : 0));
    const vectors = example.vectors.map((row) => (random(100) < BLIND ? -1 : row));
    const tables = example.tables.map((rows, table) => {
      if (table === WORD_TABLE) {
        return rows.map((row) => {
          const share = RARE / (RARE + (counts.get(row) ?? 0));
          return random(fine) < share * fine ? 0 : row;
        });
      }
      return TAG_TABLES.includes(table)
        ? rows.map((row, word) => (untagged[word] === 1 ? 0 : row))
        : rows;
    });
    return { ...example, vectors, tables };
  };
}

/** How the net's chances turn out on text that was not learnt from. */
function fitChances(
  parts: NetParts,
  heldOut: Sentences,
  vocabulary: Vocabulary,
  vectors: WordVectors,
): ReturnType<typeof fitPlatt> {
  const usable = heldOut.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const read = inputReader(vocabulary, vectors);
  const trees = treeReader(parts)(usable.map(read));
  const plain = (name: string | undefined) => name?.split(':')[0];
  return fitPlatt(
    usable.flatMap((sentence, at) =>
      sentence.map(({ head, relation }, word) => {
        const tree = trees[at];
        const found = parts.relations[tree?.relations[word] ?? 0];
        const right = tree?.heads[word] === head + 1 && plain(found) === plain(relation);
        return { chance: tree?.chances[word] ?? 0, right };
      }),
    ),
  );
}
