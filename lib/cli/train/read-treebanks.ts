// The treebanks that the model is trained on, from a folder of CoNLL-U files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConlluSentence, readConllu } from '#lib/core/language/training/read-conllu.ts';

/** Sentences of UD English EWT and GUM; `train` is for weights, `dev` for confidence. */
export type Treebanks = {
  gum: { train: ConlluSentence[]; dev: ConlluSentence[] };
  ewt: { train: ConlluSentence[]; dev: ConlluSentence[] };
};

/** @param folder holds gum-train.conllu, gum-dev.conllu, ewt-train.conllu, ewt-dev.conllu */
export function readTreebanks(folder: string): Treebanks {
  const read = (name: string): ConlluSentence[] =>
    readConllu(readFileSync(path.join(folder, `${name}.conllu`), 'utf8'));
  return {
    gum: { train: read('gum-train'), dev: read('gum-dev') },
    ewt: { train: read('ewt-train'), dev: read('ewt-dev') },
  };
}
