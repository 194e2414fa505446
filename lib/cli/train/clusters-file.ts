// What `npm run cluster` froze for training: clusters of words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export const CLUSTERS_FILE = path.join('content', 'training', 'word-clusters.bin.br');

/** Bytes for `WordClusters`. */
export const readClustersFile = (): Uint8Array => brotliDecompressSync(readFileSync(CLUSTERS_FILE));
