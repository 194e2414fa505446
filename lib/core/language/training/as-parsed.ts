// A treebank's sentence as a perfect reader would have parsed it.
import type { ParsedSentence } from '../analysis.ts';
import type { ConlluSentence } from './read-conllu.ts';

/** Gold tags and arcs with confidence 1; offsets into the sentence's own text. */
export function asParsed({ text, tokens }: ConlluSentence): ParsedSentence {
  return {
    start: 0,
    end: text.length,
    paragraph: 0,
    kind: 'sentence',
    tokens: tokens.map(({ form, start, end, lemma, upos, xpos, head, deprel }) => ({
      form,
      start,
      end,
      lemma,
      tag: xpos,
      pos: upos,
      tagConfidence: 1,
      head,
      relation: deprel,
      arcConfidence: 1,
    })),
  };
}
