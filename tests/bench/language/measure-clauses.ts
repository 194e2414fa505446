// Finite clauses against those of the gold trees: verb, subject and objects all right.
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import { clauseKey } from '#lib/core/language/clauses/compare-clauses.ts';
import { readClauses } from '#lib/core/language/clauses/read-clauses.ts';
import type { GoldDocument } from './gold-document.ts';
import type { Claim } from './reliability.ts';
import { Tally } from './tally.ts';

export type ClauseScore = { all: Tally; kept: Tally; claims: Claim[] };

export const newClauseScore = (): ClauseScore => ({
  all: new Tally(),
  kept: new Tally(),
  claims: [],
});

/** @param threshold confidence from which a clause is kept */
export function measureClauses(
  score: ClauseScore,
  sentences: readonly ParsedSentence[],
  clauses: readonly (readonly Clause[])[],
  threshold: number,
  gold: GoldDocument,
): void {
  const found = sentences.flatMap((sentence, at) =>
    finite(clauses[at] ?? []).map((clause) => ({
      key: clauseKey(sentence, clause),
      confidence: clause.confidence,
    })),
  );
  const wanted = gold.sentences.flatMap((sentence) =>
    finite(readClauses(sentence)).map((clause) => clauseKey(sentence, clause)),
  );
  const right = new Set(wanted);
  score.all.add(
    found.map(({ key }) => key),
    wanted,
  );
  score.kept.add(
    found.flatMap(({ key, confidence }) => (confidence >= threshold ? [key] : [])),
    wanted,
  );
  for (const { key, confidence } of found) score.claims.push({ confidence, right: right.has(key) });
}

const finite = (clauses: readonly Clause[]): Clause[] =>
  clauses.filter(({ form }) => form === 'finite');
