// The clause section of the model: how far clauses read from the model's own trees can be trusted.
import type { ParsedSentence } from '../analysis.ts';
import { asParsed } from '../training/as-parsed.ts';
import type { ConlluSentence } from '../training/read-conllu.ts';
import { trainClauses } from './calibrate-clauses.ts';
import { clauseExamples } from './clause-examples.ts';

/** Precision that the clauses kept by default have together on the sentences fitted on. */
const PRECISION = 0.945;

/**
 * @param sentences that neither the tagger nor the parser was trained on
 * @param parse tags and trees for the tokens of the sentences of one document, as the model gives them
 * @returns bytes for `loadClauses`, the same for the same input
 */
export function trainClauseConfidence(
  sentences: readonly ConlluSentence[],
  parse: (document: readonly ParsedSentence[]) => ParsedSentence[],
): Uint8Array {
  const documents = Map.groupBy(sentences, ({ doc }) => doc);
  const examples = [...documents.values()].flatMap((document) => {
    const gold = document.map(asParsed);
    return parse(gold).flatMap((predicted, at) => {
      const right = gold[at];
      return right ? clauseExamples(predicted, right) : [];
    });
  });
  return trainClauses(examples, PRECISION);
}
