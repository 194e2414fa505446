// Punctuation set apart: the passes read the words alone, with the marks beside each (after Ma et al. 2014).
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { type ParserToken, type ParserWord, readForm } from './parser-words.ts';

/** `places` are the words' places in the sentence, `order` each token's place among the words, -1 for a mark. */
export type SplitSentence = { words: ParserWord[]; places: number[]; order: Int32Array };

/** A sentence of nothing but punctuation is all words. */
export function splitMarks(
  sentence: readonly ParserToken[],
  clusters: WordClusters = NO_CLUSTERS,
): SplitSentence {
  const bare = sentence.every(({ pos }) => pos === 'PUNCT');
  const words: ParserWord[] = [];
  const places: number[] = [];
  const order = new Int32Array(sentence.length).fill(-1);
  let marks = '';
  sentence.forEach(({ form, tag, pos }, place) => {
    if (pos === 'PUNCT' && !bare) {
      marks = (marks + form).slice(0, 4);
      const last = words.at(-1);
      if (last) last.after = marks;
      return;
    }
    order[place] = words.length;
    places.push(place);
    const cluster = clusters.of(readForm(form).word);
    words.push({ form, tag, pos, before: marks, after: '', cluster });
    marks = '';
  });
  return { words, places, order };
}
