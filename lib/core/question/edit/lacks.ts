// What a question still needs before it can be saved. Zod-free, for the browser: nothing lacking here
// means that questionSchema takes the question and that its key works (a test holds the two together).
import { isAnswerable } from '../kinds/judge-response.ts';
import type { Question } from '../question.ts';

/** Words: catalogue `edit.lacks.<code>`. */
export type Lack =
  | 'stem'
  | 'stem-long'
  | 'option'
  | 'option-long'
  | 'options-few'
  | 'options-many'
  | 'key'
  | 'accepted'
  | 'value'
  | 'tolerance'
  | 'unit-long'
  | 'rationale-long'
  | 'points';

export const MOST_OPTIONS = 12;
const FEWEST_OPTIONS = 2;
const MOST_ACCEPTED = 50;

const LONGEST = { stem: 600, option: 300, accepted: 200, unit: 40, rationale: 1000 };

export function lacksOf(question: Question): Lack[] {
  const { stem, rationale, maxPoints } = question;
  const lacks: Lack[] = [
    ...(stem.trim() === '' ? ['stem' as const] : []),
    ...(stem.trim().length > LONGEST.stem ? ['stem-long' as const] : []),
    ...lacksOfKind(question),
    ...(rationale.length > LONGEST.rationale ? ['rationale-long' as const] : []),
    ...(Number.isInteger(maxPoints) && maxPoints >= 1 && maxPoints <= 100_000
      ? []
      : ['points' as const]),
  ];
  return lacks.length > 0 || isAnswerable(question) ? lacks : ['key'];
}

function lacksOfKind(question: Question): Lack[] {
  switch (question.kind) {
    case 'multiple-choice':
    case 'ordering':
      return lacksOfOptions(question.options);
    case 'multiple-response':
      return [
        ...lacksOfOptions(question.options),
        ...(question.answerKey.optionIds.length === 0 ? ['key' as const] : []),
      ];
    case 'matching':
      return [
        ...new Set([...lacksOfOptions(question.prompts), ...lacksOfOptions(question.options)]),
      ];
    case 'true-false':
      return [];
    case 'cloze': {
      const { accepted } = question.answerKey;
      const fits = accepted.every(
        (text) => text.trim() !== '' && text.trim().length <= LONGEST.accepted,
      );
      return fits && accepted.length > 0 && accepted.length <= MOST_ACCEPTED ? [] : ['accepted'];
    }
    case 'numeric': {
      const { value, tolerance } = question.answerKey;
      return [
        ...(Number.isFinite(value) ? [] : ['value' as const]),
        ...(Number.isFinite(tolerance) && tolerance >= 0 ? [] : ['tolerance' as const]),
        ...((question.unit ?? '').length > LONGEST.unit ? ['unit-long' as const] : []),
      ];
    }
  }
}

function lacksOfOptions(options: readonly { text: string }[]): Lack[] {
  return [
    ...(options.some(({ text }) => text.trim() === '') ? ['option' as const] : []),
    ...(options.some(({ text }) => text.trim().length > LONGEST.option)
      ? ['option-long' as const]
      : []),
    ...(options.length < FEWEST_OPTIONS ? ['options-few' as const] : []),
    ...(options.length > MOST_OPTIONS ? ['options-many' as const] : []),
  ];
}
