// A number to be typed, right within an absolute tolerance.
import type { QuestionOf } from '../question.ts';
import type { KindRules, ResponseOf } from './kind-rules.ts';
import { parseTypedNumber } from './parse-number.ts';

/** What decimal fractions lose in binary: a few units in the last place of the largest number at hand. */
const SLACK = 8 * Number.EPSILON;

/** |typed - value| <= tolerance, where 0.4 is within 0.1 of 0.3. */
export function isWithin(typed: number, value: number, tolerance: number): boolean {
  const slack = SLACK * Math.max(Math.abs(typed), Math.abs(value), tolerance);
  return Math.abs(typed - value) <= tolerance + slack;
}

function isRight(question: QuestionOf<'numeric'>, { text }: ResponseOf<'numeric'>): boolean {
  const { value, tolerance } = question.answerKey;
  return parseTypedNumber(text, question.unit).some((typed) => isWithin(typed, value, tolerance));
}

export const numericRules: KindRules<'numeric'> = {
  kind: 'numeric',
  /** Text that is no number, or stands in another unit, is asked for again rather than marked wrong. */
  invalidField: ({ unit }, { text }) => (parseTypedNumber(text, unit).length === 0 ? 'text' : null),
  /** 1 within the tolerance, bounds included, else 0. */
  share: (question, response) => (isRight(question, response) ? 1 : 0),
  /** right; scale: off by a power of ten alone; else below or above. */
  bucket(question, response) {
    if (isRight(question, response)) return 'right';
    const typed = parseTypedNumber(response.text, question.unit)[0] ?? 0;
    const { value } = question.answerKey;
    const powers = Math.log10(typed / value);
    if (Number.isFinite(powers) && Math.abs(powers - Math.round(powers)) < 1e-9) return 'scale';
    return typed < value ? 'below' : 'above';
  },
  solution: ({ answerKey }) => ({ kind: 'numeric', text: formatNumber(answerKey.value) }),
  solutionText({ unit, answerKey }) {
    const number = formatNumber(answerKey.value);
    if (unit === null || unit.trim() === '') return [number];
    return [/^[%°]/.test(unit.trim()) ? `${number}${unit.trim()}` : `${number} ${unit.trim()}`];
  },
};

/** "1,160,000", "0.5", "-12": thousands in groups, the point of English; huge and tiny ones as 1e+21. */
export function formatNumber(value: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\D.*)?$/.exec(String(value)) ?? [];
  return rest.includes('e')
    ? String(value)
    : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest}`;
}
