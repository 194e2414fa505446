// Wrong lengths of time: "over the next five years" -> "over the next three years", "three months", "two decades".
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Around, Distractor } from './candidates.ts';
import { foldWords, holds } from './keep-apart.ts';
import { readNumberForm } from './number-form.ts';
import { readQualifier } from './number-qualifier.ts';
import { numberDistractors } from './numbers.ts';

const WORD =
  '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|' +
  '(?:four|six|seven|eight|nine)teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen)';
const AMOUNT = `(?:${WORD}(?: hundred)?|\\d[\\d,.]*)`;
const LENGTH = new RegExp(
  `^(?<lead>(?:.*? )??)(?<number>${AMOUNT}(?:(?: to | or |[-–])${AMOUNT})?|an?|one)(?<gap>[ -])(?<unit>second|minute|hour|day|night|` +
    'week|fortnight|month|year|decade|centur(?:y|ie)|generation)(?<plural>s?)(?<tail>\\b.*)$',
  'i',
);

/** What one of a unit is next to: a year beside months and decades. */
const OTHER_UNITS: Readonly<Record<string, readonly string[]>> = {
  second: ['minute', 'hour', 'day'],
  minute: ['second', 'hour', 'day'],
  hour: ['minute', 'day', 'week'],
  day: ['hour', 'week', 'month'],
  night: ['week', 'month', 'fortnight'],
  week: ['day', 'month', 'year'],
  fortnight: ['day', 'month', 'year'],
  month: ['day', 'week', 'year'],
  year: ['week', 'month', 'decade'],
  decade: ['month', 'year', 'century'],
  century: ['year', 'decade', 'generation'],
  generation: ['year', 'decade', 'century'],
};

/** Units that no sentence of the other kind would be told in. */
const MOST: Readonly<Record<string, number>> = {
  second: 90,
  minute: 90,
  hour: 72,
  day: 365,
  week: 52,
  month: 60,
};

/** The number moves; where it is one, the unit does: "a year" -> "a month". [] where no length is read. */
export function durationDistractors(key: string, { avoid = [], seed }: Around): Distractor[] {
  const groups = LENGTH.exec(key)?.groups;
  if (!groups) return [];
  const { lead = '', number = '', gap = '', unit = '', plural = '', tail = '' } = groups;
  const hedge = hedgeAtEnd(lead);
  const before = lead.slice(0, lead.length - hedge.length);
  const bars = avoid.map(foldWords);
  const whole = (found: Distractor, text: string): Distractor => ({
    ...found,
    text,
    reason: { ...found.reason, params: { key } },
  });
  const found = /^(?:an?|one)$/i.test(number)
    ? otherUnits(key, { lead, number, gap, unit, tail }, seed)
    : otherNumbers(hedge + number, unit, seed).map((other) =>
        whole(other, withAn(`${before}${other.text}${gap}${unit}${plural}${tail}`)),
      );
  const kept = found.filter(({ text }) => !bars.some((bar) => holds(bar, foldWords(text))));
  return kept.length < 3 ? [] : kept;
}

/** "for more than " -> "more than ", where that is a one-sided hedge; "over the next" is none. */
function hedgeAtEnd(lead: string): string {
  const words = lead.split(/(?<= )/);
  const tails = words.map((_, index) => words.slice(index).join(''));
  return tails.find((tail) => tail !== '' && readQualifier(`${tail}1`).lead === tail) ?? '';
}

/** "a eight-year plan" -> "an eight-year plan" */
const withAn = (text: string): string =>
  text.replace(/\b(a)n? (?=(?:\d|\p{L}+-)[^ ]*)/giu, (article, a: string, at: number) => {
    const vowel = /^(?:eight|eleven|8|11\b|18\b)/i.test(text.slice(at + article.length));
    return `${a}${vowel ? 'n' : ''} `;
  });

function otherNumbers(number: string, unit: string, seed: string): Distractor[] {
  const value = readNumberForm(number)?.parts[0]?.value;
  if (value === undefined) return [];
  const limit = MOST[unit.toLowerCase()] ?? null;
  return numberDistractors(value, number, {
    kind: 'measure',
    unit: `${unit}s`,
    limit: limit !== null && value <= limit ? limit : null,
    seed,
  });
}

type Parts = { lead: string; number: string; gap: string; unit: string; tail: string };

function otherUnits(
  key: string,
  { lead, number, gap, unit, tail }: Parts,
  seed: string,
): Distractor[] {
  const others = OTHER_UNITS[unit.toLowerCase()] ?? [];
  return seededShuffle(others, `${seed}|${key}`).map((other) => {
    const an = other === 'hour' ? 'an' : 'a';
    const article = /^an?$/.test(number) ? an : /^An?$/.test(number) ? `A${an.slice(1)}` : number;
    return {
      text: `${lead}${article}${gap}${other}${tail}`,
      provenance: 'word-swap',
      reason: { code: 'same-kind', params: { key } },
      closeness: 0.6,
    };
  });
}
