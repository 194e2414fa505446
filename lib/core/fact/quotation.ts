// Who said what: a reported statement whose speaker is a person with a name.
import type { FoundFact } from './found-fact.ts';
import { ofStatement } from './make-fact.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import { tellPlainly } from './tell-plainly.ts';

const MOST_WORDS = 22;

/** parts: statement, speaker. */
export function findQuotations(reading: Reading, statement: Statement): FoundFact[] {
  const { attribution, clause } = statement;
  if (attribution === null || statement.lead.length > 0) return [];
  if (!/^(?:reported-speech|quotation)$/.test(clause.attribution?.kind ?? '')) return [];
  const person = reading.analysis.names.find(
    ({ canonical, type }) => type === 'person' && attribution.endsWith(canonical),
  );
  const whole = tellPlainly(reading, statement);
  if (!person || whole.pointing !== null || whole.text.split(' ').length > MOST_WORDS) return [];
  if (whole.text.includes(person.canonical)) return [];
  const parts = { statement: whole.text, speaker: person.canonical };
  return [
    {
      fact: ofStatement(reading, statement, 'quotation', parts, whole.proofs),
      statement,
      target: null,
      number: null,
    },
  ];
}
