// The clauses of a whole text: a quotation may run over several sentences of a paragraph.
import type { ParsedSentence } from '../analysis.ts';
import type { Clause } from './clause.ts';
import type { ClauseCalibration } from './confidence.ts';
import { clausesOf } from './read-clauses.ts';
import { readTree } from './sentence-tree.ts';

/** One list for each sentence, in the order of the text. */
export function readTextClauses(
  sentences: readonly ParsedSentence[],
  calibration?: ClauseCalibration,
): Clause[][] {
  let open = false;
  return sentences.map((sentence, at) => {
    const tree = readTree(sentence, open && sentences[at - 1]?.paragraph === sentence.paragraph);
    open = tree.quoteOpen;
    return clausesOf(tree, calibration);
  });
}
