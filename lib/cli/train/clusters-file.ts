// What `npm run cluster` froze for training: clusters of words, and vectors of the most frequent ones.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export const CLUSTERS_FILE = path.join('content', 'training', 'word-clusters.bin.br');
export const VECTORS_FILE = path.join('content', 'training', 'word-vectors.bin.br');

/** Bytes for `WordClusters` and for `loadVectors`. */
export const readClustersFile = (): { clusters: Uint8Array; vectors: Uint8Array } => ({
  clusters: brotliDecompressSync(readFileSync(CLUSTERS_FILE)),
  vectors: brotliDecompressSync(readFileSync(VECTORS_FILE)),
});
