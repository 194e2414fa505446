// Flaw 2: a distractor of another type, kind, grain or magnitude than the key is crossed out unread.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Amount, amountOf, dateOf, dayNumber } from '../amounts.ts';
import { error, type Gate, warning } from '../gate.ts';
import { nameKinds } from '../name-kinds.ts';
import { distractorTexts, isChoice, keyTexts } from '../question-text.ts';

/** Numbers further apart than this are no neighbours. */
const MAGNITUDE = 20;
const YEARS_APART = 250;
const DAYS_A_YEAR = 400;
const WHEN =
  /^(?:in|at|on|by|before|after|once|when|while|during|as|until|since|within|it|the (?:day|year))\b/i;

export const checkImplausible: Gate = (question) => {
  if (question.kind === 'matching') {
    return [question.prompts, question.options].flatMap((list) => {
      const texts = list.map(({ text }) => text);
      return texts.slice(1).flatMap((text) => differs(texts[0] ?? '', text));
    });
  }
  const [key] = keyTexts(question);
  if (!isChoice(question) || key === undefined) return [];
  return distractorTexts(question).flatMap((option) => [
    ...differs(key, option),
    ...unasked(question, option),
  ]);
};

const MIXED: readonly ReadonlySet<string>[] = [
  new Set(['country', 'region']),
  new Set(['city', 'region']),
];

function differs(key: string, option: string): Finding[] {
  const found = [error('distractor-differs', { option })];
  const [date, otherDate] = [dateOf(key), dateOf(option)];
  if (date && otherDate) {
    if (date.grain !== otherDate.grain) return found;
    const far =
      date.earliest &&
      otherDate.earliest &&
      Math.abs(dayNumber(date.earliest) - dayNumber(otherDate.earliest)) >
        YEARS_APART * DAYS_A_YEAR;
    return far ? found : [];
  }
  const [amount, other] = [amountOf(key), amountOf(option)];
  if (amount?.whole && other?.whole) return amountsDiffer(amount, other) ? found : [];
  // "In 2013" beside "Once the survey is done": both say when.
  const bare = date !== null || (amount?.whole && amount.unit === null);
  if (bare && !other && !otherDate && !WHEN.test(option)) return found;
  if (key.startsWith('$') !== option.startsWith('$')) return found;
  return namesDiffer(key, option)
    ? found
    : casesDiffer(key, option)
      ? [warning('distractor-differs', { option })]
      : [];
}

function amountsDiffer(one: Amount, other: Amount): boolean {
  if ((one.unit === null) !== (other.unit === null) || one.unit !== other.unit) return true;
  if ((one.role === 'order') !== (other.role === 'order')) return true;
  const [a, b] = [Math.abs(one.value), Math.abs(other.value)];
  return a > 0 && b > 0 && (a / b > MAGNITUDE || b / a > MAGNITUDE);
}

/** Both are known names, and of no kind in common: city beside country, person beside organisation. */
function namesDiffer(key: string, option: string): boolean {
  const [own, other] = [nameKinds(key), nameKinds(option)];
  if (own.size === 0 || other.size === 0) return false;
  const mixed = (kind: string): boolean =>
    other.has(kind as never) ||
    MIXED.some(
      (pair) =>
        pair.has(kind) &&
        [...other].some((second) => pair.has(second)) &&
        [...own].every((first) => pair.has(first)),
    );
  return ![...own].some(mixed);
}

/** A known name beside a phrase in small letters. */
function casesDiffer(key: string, option: string): boolean {
  const [own, other] = [nameKinds(key).size > 0, nameKinds(option).size > 0];
  return (own && /^\p{Ll}/u.test(option)) || (other && /^\p{Ll}/u.test(key));
}

/** "How many", "In which year": an option without a number answers something else. */
function unasked({ stem }: Question, option: string): Finding[] {
  const number = /\bhow many\b/i.test(stem);
  const year = /\b(?:which|what) year\b/i.test(stem);
  if (!number && !year) return [];
  const fits = year
    ? /\d{2,4}/.test(option)
    : amountOf(option) !== null ||
      /\d|\b(?:none|no|one|two|three|half|all|most|dozens?|hundreds|thousands|millions)\b/i.test(
        option,
      );
  return fits ? [] : [error('distractor-differs', { option })];
}
