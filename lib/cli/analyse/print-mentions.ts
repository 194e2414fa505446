// Entities, numbers, dates and references of a sentence, a line each.
import type { Analysis, Entity } from '#lib/core/language/analysis.ts';
import type { Reference } from '#lib/core/language/coreference/reference.ts';
import type { DateMention } from '#lib/core/language/dates/date-mention.ts';
import type { NumberMention } from '#lib/core/language/numbers/number-mention.ts';
import { percent } from './print-clause.ts';

type Stretch = { start: number; end: number };

/** Lines for what begins in the stretch. */
export function mentionLines(text: string, analysis: Analysis, stretch: Stretch): string[] {
  const within = ({ start }: Stretch): boolean => start >= stretch.start && start < stretch.end;
  const words = ({ start, end }: Stretch): string => text.slice(start, end).replaceAll('\n', ' ');
  return [
    ...analysis.entities.filter(within).map((of) => `entity: ${words(of)} ${describeEntity(of)}`),
    ...analysis.numbers.filter(within).map((of) => `number: ${words(of.whole)} ${describe(of)}`),
    ...analysis.dates.filter(within).map((of) => `date: ${words(of)} ${describeDate(of)}`),
    ...analysis.references
      .filter(within)
      .map((of) => `reference: ${words(of)} ${describeReference(of, words)}`),
  ];
}

const describeEntity = ({ type, subtype, confidence }: Entity): string =>
  `(${subtype ? `${type}, ${subtype}` : type}) ${percent(confidence)}`;

function describe({
  role,
  value,
  high,
  tolerance,
  qualifier,
  unit,
  converts,
}: NumberMention): string {
  const amount = high === null ? String(value) : `${value} to ${high}`;
  return `(${[
    role,
    qualifier?.direction,
    tolerance === null ? amount : `${amount} +/- ${tolerance}`,
    unit && `${unit.kind} ${unit.name}`,
    converts !== null && 'conversion',
  ]
    .filter(Boolean)
    .join(', ')})`;
}

function describeDate({
  kind,
  earliest,
  latest,
  resolved,
  reason,
  approximate,
}: DateMention): string {
  const days = resolved
    ? earliest === latest
      ? earliest
      : `${earliest} to ${latest}`
    : 'unresolved';
  return `(${[kind, days, approximate && 'about', reason].filter(Boolean).join(', ')})`;
}

const describeReference = (
  { antecedent, confidence }: Reference,
  words: (stretch: Stretch) => string,
): string =>
  antecedent
    ? `= ${words(antecedent)} in ${antecedent.sentence + 1} ${percent(confidence)}`
    : '(unknown)';
