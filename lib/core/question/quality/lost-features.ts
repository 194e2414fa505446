// What the sentence says beside the question that the question does not: when, where, how often.
import type { Reading, ReadSentence } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { statementPlaces } from '#lib/core/fact/word-places.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Values, yes } from './feature-values.ts';

const TELLS_WHEN =
  /\b(?:1\d{3}|20\d{2}|January|February|March|April|May|June|July|August|September|October|November|December|[cC]entur(?:y|ies)|war|War|during|after|before|when|since|until)\b/;
const HOW_OFTEN =
  /^(?:every|each|per|annually|yearly|monthly|weekly|daily|usually|often|sometimes)$/;

export function lostFeatures(
  question: Question,
  statement: Statement,
  read: ReadSentence,
  { analysis }: Reading,
  /** What happens but once was shortened on purpose: "Who first proposed it?" wants no year. */
  once = false,
): Values {
  const { clause } = statement;
  const held = new Set(statementPlaces(statement));
  const adjuncts = analysis.clauses[statement.sentence]?.flatMap((own) => own.adjuncts) ?? [];
  const lost = adjuncts.filter(
    ({ head }) => !held.has(head) && read.nodes[head]?.head === clause.predicate,
  );
  const asksWhen =
    /^(?:.*, )?(?:in|on|since|by|until) which (?:year|date|month|century)\b|\bwhen\b/i.test(
      question.stem,
    );
  const past = clause.verb.tense === 'past';
  return {
    'lost-date': yes(
      read.dates.some(({ first, last }) => !held.has(first) && !held.has(last)) &&
        !asksWhen &&
        !once,
    ),
    'lost-time': yes(lost.some(({ type }) => type === 'time') && !asksWhen && !once),
    'lost-place': yes(lost.some(({ type }) => type === 'place')),
    'lost-often': yes(
      read.nodes.some(({ lower, place }) => HOW_OFTEN.test(lower) && !held.has(place)),
    ),
    undated: yes(past && !asksWhen && !once && !TELLS_WHEN.test(question.stem)),
  };
}
