// A statement as one line of text, for the record and for reasons.
import { lowerOpening } from './lower-opening.ts';
import type { Reading } from './reading.ts';
import type { Rendered } from './render.ts';
import { type Statement, words } from './statement.ts';

export function tellPlainly(reading: Reading, statement: Statement): Rendered {
  const runs = [statement.lead, statement.subject, statement.verb, statement.rest].map((places) =>
    words(reading, statement, places),
  );
  const [lead, subject, verb, rest] = runs;
  // "Callao was [founded] in 1900": the word that opened the sentence.
  const opening = reading.sentences[statement.sentence]?.nodes[statement.verb[0] ?? -1];
  const done = verb && lowerOpening(reading, opening, verb.text);
  const body = [subject?.text, statement.helper, done, rest?.text].filter((text) => text).join(' ');
  const text = lead && lead.text !== '' ? `${lead.text}, ${body}` : body;
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    pointing: runs.find(({ pointing }) => pointing !== null)?.pointing ?? null,
    proofs: [...new Set(runs.flatMap(({ proofs }) => proofs))],
  };
}
