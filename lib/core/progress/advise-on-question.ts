// What a teacher may do about a question, read from its figures. Codes; the words are in the catalogue.
import type { Question } from '#lib/core/question/question.ts';
import { KNOWN_FROM } from './confidence.ts';
import type { DistractorRow } from './distractor-table.ts';
import type { ItemFigures } from './item-analysis.ts';
import { countOf } from './weighted-moments.ts';

export type Advice =
  /** Under five finished first runs nothing is told. */
  | { code: 'too-few'; n: number }
  /** More of the upper third gave this wrong response than a right one. */
  | { code: 'strong-chose'; bucket: string; count: number; right: number }
  /** Who did well on the rest did worse here, and chance alone is not likely to make it so. */
  | { code: 'turned-round' }
  /** It tells hardly anything about the rest of the quiz. */
  | { code: 'tells-little' }
  /** No more right than blind guessing brings. */
  | { code: 'guessing'; percent: number }
  /** Nearly the whole class had it right. */
  | { code: 'known-to-all' }
  /** Wrong options that nobody chose. */
  | { code: 'idle-options'; optionIds: string[] }
  /** Many gave no response. */
  | { code: 'passed-over'; percent: number }
  /** It takes far longer than the other questions do. */
  | { code: 'slow'; seconds: number }
  /** Half or more of the right answers came without the sentence that proves them. */
  | { code: 'luck'; percent: number }
  | { code: 'sound' };

/** Below, a question tells the strong from the weak poorly (Ebel, Essentials of Educational Measurement, 1972). */
const TELLS_LITTLE = 0.2;
/** Enough of a class that an option without takers is idle, and a weak discrimination not chance. */
const LARGE = 20;
const LONG_S = 30;
const MUCH_LUCK = 0.5;

/**
 * Gravest first; 'sound' where nothing else is to be said.
 * @param beside.usualSeconds the middle of the questions' median times; null where there is none
 * @param beside.luck share of right answers without the sentence, 0..1; null where it is not known
 */
export function adviseOnQuestion(
  question: Question,
  figures: ItemFigures,
  { usualSeconds, luck }: { usualSeconds: number | null; luck: number | null },
): Advice[] {
  const { n, facility } = figures;
  if (n < KNOWN_FROM || facility === null) return [{ code: 'too-few', n }];
  const advice = [
    strongChose(question, figures.distractors),
    agreement(figures, facility),
    level(question, figures),
    idleOptions(question, figures),
    passedOver(figures),
    lucky(luck),
    slow(figures, usualSeconds),
  ].filter((each) => each !== null);
  return advice.length > 0 ? advice : [{ code: 'sound' }];
}

function strongChose({ maxPoints }: Question, rows: readonly DistractorRow[]): Advice | null {
  const right = sum(
    rows.filter(({ points }) => points === maxPoints),
    ({ upper }) => upper,
  );
  const [top] = rows
    .filter(({ bucket, points }) => bucket !== '' && points === 0)
    .sort((a, b) => b.upper - a.upper);
  if (!top || top.upper < 2 || top.upper <= right) return null;
  return { code: 'strong-chose', bucket: top.bucket, count: top.upper, right };
}

function agreement(figures: ItemFigures, facility: number): Advice | null {
  const { discrimination, discriminationInterval, n } = figures;
  if (discrimination === null) return null;
  if (discriminationInterval && discriminationInterval.high < 0) return { code: 'turned-round' };
  const room = facility > 0.1 && facility < 0.9;
  return n >= LARGE && room && discrimination < TELLS_LITTLE ? { code: 'tells-little' } : null;
}

function level(question: Question, { facility, facilityInterval }: ItemFigures): Advice | null {
  const chance = chanceOf(question);
  if (facility !== null && chance > 0 && facility <= chance) {
    return { code: 'guessing', percent: Math.round(chance * 100) };
  }
  return facilityInterval && facilityInterval.low >= 0.9 ? { code: 'known-to-all' } : null;
}

/** The facility that blind guessing brings, 0..1; 0 where it brings nothing worth telling. */
function chanceOf(question: Question): number {
  if (question.kind === 'true-false') return 0.5;
  return question.kind === 'multiple-choice' ? 1 / question.options.length : 0;
}

function idleOptions(question: Question, { n, distractors }: ItemFigures): Advice | null {
  if (question.kind !== 'multiple-choice' || n < LARGE) return null;
  const chosen = new Set(distractors.map(({ bucket }) => bucket));
  const optionIds = question.options
    .map(({ id }) => id)
    .filter((id) => id !== question.answerKey.optionId && !chosen.has(id));
  return optionIds.length > 0 ? { code: 'idle-options', optionIds } : null;
}

function passedOver({ n, distractors }: ItemFigures): Advice | null {
  const none = sum(
    distractors.filter(({ bucket }) => bucket === ''),
    takers,
  );
  return none / n >= 0.2 ? { code: 'passed-over', percent: Math.round((none / n) * 100) } : null;
}

function lucky(luck: number | null): Advice | null {
  if (luck === null || luck < MUCH_LUCK) return null;
  return { code: 'luck', percent: Math.round(luck * 100) };
}

function slow({ medianSeconds }: ItemFigures, usual: number | null): Advice | null {
  if (medianSeconds === null || usual === null || medianSeconds < LONG_S) return null;
  return medianSeconds >= 2.5 * usual ? { code: 'slow', seconds: Math.round(medianSeconds) } : null;
}

/** Attempts of all three thirds. */
export function takers({ lower, middle, upper }: DistractorRow): number {
  return lower + middle + upper;
}

function sum(rows: readonly DistractorRow[], read: (row: DistractorRow) => number): number {
  return countOf(rows.map((row) => ({ count: read(row) })));
}
