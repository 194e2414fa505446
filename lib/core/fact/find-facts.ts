// All facts of an article, in the order of the text, each with its proof.
import { findAcronyms } from './acronym.ts';
import { findClauseFacts } from './clause-facts.ts';
import { findDirectQuotes, quotesIn } from './direct-quotes.ts';
import type { FoundFact } from './found-fact.ts';
import { findGist } from './gist.ts';
import { findGroups } from './groups.ts';
import { findLeanSentences } from './lean-sentences.ts';
import { findLists } from './list.ts';
import { findQuantities } from './quantity.ts';
import { findQuotations } from './quotation.ts';
import { readStatements } from './read-statements.ts';
import type { Reading } from './reading.ts';
import { findRoles } from './role.ts';
import { weighSentences } from './salience.ts';
import { findSequence } from './sequence.ts';
import { findViews } from './views.ts';
import { findWholeSentences } from './whole-sentences.ts';

export function findFacts(reading: Reading): FoundFact[] {
  const statements = readStatements(reading);
  const weights = weighSentences(reading.article);
  const quotes = quotesIn(reading);
  const found = [
    ...statements.flatMap((statement) => [
      ...findQuantities(reading, statement),
      ...findClauseFacts(reading, statement),
      ...findLists(reading, statement),
      ...findQuotations(reading, statement),
      ...findLeanSentences(reading, statement),
    ]),
    ...findWholeSentences(reading),
    ...findDirectQuotes(reading, quotes),
    ...findAcronyms(reading),
    ...findRoles(reading),
  ];
  const seen = new Set<string>();
  return [
    ...found,
    ...findSequence(reading, found),
    ...findGroups(found),
    ...findViews(reading, found, quotes),
    ...findGist(reading, weights),
  ]
    .filter(({ fact }) => !seen.has(fact.id) && seen.add(fact.id))
    .map((one) => ({
      ...one,
      fact: { ...one.fact, salience: weightAt(reading, weights, one.fact.quotes[0]?.start) },
    }))
    .sort((a, b) => start(a) - start(b) || (a.fact.id < b.fact.id ? -1 : 1));
}

const start = ({ fact }: FoundFact): number => fact.quotes[0]?.start ?? 0;

function weightAt({ article }: Reading, weights: readonly number[], at = 0): number {
  const sentence = article.sentences.findIndex(({ start: from, end }) => from <= at && at < end);
  return weights[sentence] ?? 0;
}
