// How many and how much: an amount in a statement with what it is an amount of.
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { FoundFact } from './found-fact.ts';
import { ofStatement } from './make-fact.ts';
import type { PlacedNumber, Reading, ReadSentence } from './reading.ts';
import type { Statement } from './statement.ts';
import { numbersIn } from './targets.ts';
import { tellPlainly } from './tell-plainly.ts';
import { statementPlaces } from './word-places.ts';

/** "two reasons": counting the writer's own words. */
const VAGUE =
  /^(?:reasons?|ways?|things?|kinds?|types?|sorts?|examples?|points?|factors?|parts?|steps?|others?|ones?|more|times?|groups?|sides?|cases?|categor(?:y|ies)|forms?)$/i;

export function findQuantities(reading: Reading, statement: Statement): FoundFact[] {
  const read = reading.sentences[statement.sentence];
  if (!read) return [];
  const { text } = reading.article;
  if (losesRate(read, statement)) return [];
  const whole = tellPlainly(reading, statement);
  return numbersIn(read, statement).flatMap((placed): FoundFact[] => {
    // "The four new elements, [found by ...]": the number is told, and not said of them.
    if (statement.setApart && statement.subject.includes(placed.first)) return [];
    if (!isAsked(placed) || /^(?:[-–]| years? old| of age)/.test(text.slice(placed.number.end)))
      return [];
    const { number } = placed;
    const parts = {
      statement: whole.text,
      number: text.slice(number.start, number.end),
      qualifier: number.qualifier?.text ?? '',
      counted: number.unit?.text ?? '',
    };
    const fact = ofStatement(reading, statement, 'quantity', parts, whole.proofs);
    return [{ fact, statement, target: null, number: placed }];
  });
}

/** "5,000 are born each year, and the office receives 100 letters": how often, the other clause tells. */
function losesRate({ nodes }: ReadSentence, statement: Statement): boolean {
  if (statement.clause.verb.tense !== 'present') return false;
  const held = new Set(statementPlaces(statement));
  return nodes.some(
    ({ lower, parent }) =>
      /^(?:each|every|per)$/.test(lower) &&
      parent !== null &&
      nounClass(parent.lemma) === 'time' &&
      !held.has(parent.place),
  );
}

function isAsked({ number }: PlacedNumber): boolean {
  if (
    number.ambiguous ||
    number.unit === null ||
    (number.value < 2 && Number.isInteger(number.value))
  )
    return false;
  // An age holds for a day that the statement does not name.
  if (/\bold\b/.test(number.unit.text)) return false;
  return !VAGUE.test(number.unit.name);
}
