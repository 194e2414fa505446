// What the confidence of clauses is fitted on: clauses read from predicted trees, right or not by the gold ones.
import type { ParsedSentence } from '../analysis.ts';
import type { ClauseExample } from './calibrate-clauses.ts';
import { clauseFeatures } from './clause-features.ts';
import { clauseKey } from './compare-clauses.ts';
import { clausesOf, readClauses } from './read-clauses.ts';
import { readTree } from './sentence-tree.ts';

/** Finite clauses only. @param predicted @param gold the same sentence with the same offsets */
export function clauseExamples(predicted: ParsedSentence, gold: ParsedSentence): ClauseExample[] {
  const right = new Set(
    readClauses(gold)
      .filter(({ form }) => form === 'finite')
      .map((clause) => clauseKey(gold, clause)),
  );
  const tree = readTree(predicted);
  return clausesOf(tree)
    .filter(({ form }) => form === 'finite')
    .map((clause) => ({
      features: clauseFeatures(tree.nodes, clause),
      right: right.has(clauseKey(predicted, clause)),
    }));
}
