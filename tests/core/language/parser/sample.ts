import type { GoldToken } from '#lib/core/language/parser/gold-examples.ts';

/** Tokens from rows of form, Penn tag, universal tag, head (from 0, -1 the root), relation. */
export function tokensOf(rows: string): GoldToken[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [form = '', tag = '', pos = '', head = '', relation = ''] = row.trim().split(' ');
      return { form, tag, pos, head: Number(head), relation };
    });
}

export const SAMPLE = [
  `The DT DET 1 det
   pilot NN NOUN 2 nsubj
   landed VBD VERB -1 root
   the DT DET 4 det
   plane NN NOUN 2 obj
   . . PUNCT 2 punct`,
  `Mara NNP PROPN 1 nsubj
   saw VBD VERB -1 root
   a DT DET 3 det
   ship NN NOUN 1 obj
   in IN ADP 6 case
   the DT DET 6 det
   bay NN NOUN 1 obl
   . . PUNCT 1 punct`,
  `Rain NN NOUN 1 nsubj
   fell VBD VERB -1 root
   and CC CCONJ 4 cc
   rivers NNS NOUN 4 nsubj
   rose VBD VERB 1 conj`,
].map(tokensOf);
