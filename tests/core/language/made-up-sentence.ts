// Sentences of a treebank made up for tests.
import type { ConlluSentence, ConlluToken } from '#lib/core/language/training/read-conllu.ts';

/** @param words joined by spaces; what is not given is empty. */
export function madeUpSentence(
  doc: string,
  words: readonly (Pick<ConlluToken, 'form'> & Partial<ConlluToken>)[],
): ConlluSentence {
  let start = 0;
  const tokens = words.map((word): ConlluToken => {
    const from = start;
    start += word.form.length + 1;
    return {
      lemma: word.form,
      upos: 'X',
      xpos: 'FW',
      feats: '',
      head: -1,
      deprel: 'root',
      misc: '',
      start: from,
      end: from + word.form.length,
      range: null,
      ...word,
    };
  });
  const text = words.map(({ form }) => form).join(' ');
  return { id: `${doc}-1`, doc, text, tokens, newPar: true };
}
