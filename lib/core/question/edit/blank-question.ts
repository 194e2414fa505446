// A question of a person's own, still to be filled in.
import type { Quote } from '#lib/core/article/article.ts';
import type { Option, Question, QuestionKind } from '../question.ts';

const options = (ids: string): Option[] => [...ids].map((id) => ({ id, text: '' }));

/** @param id unique in its quiz */
export function blankQuestion(
  kind: QuestionKind,
  { id, evidence = [], stem = '' }: { id: string; evidence?: Quote[]; stem?: string },
): Question {
  const open = {
    id,
    stem,
    rationale: '',
    evidence,
    factId: null,
    skill: null,
    findings: [],
    score: null,
    maxPoints: 100,
    allOrNothing: false,
  };
  switch (kind) {
    case 'multiple-choice':
      return { ...open, kind, options: options('abcd'), answerKey: { optionId: 'a' } };
    case 'multiple-response':
      return { ...open, kind, options: options('abcd'), answerKey: { optionIds: ['a'] } };
    case 'true-false':
      return { ...open, kind, answerKey: { value: true } };
    case 'cloze':
      return { ...open, kind, answerKey: { accepted: [''] } };
    case 'numeric':
      return { ...open, kind, unit: null, answerKey: { value: Number.NaN, tolerance: 0 } };
    case 'ordering':
      return { ...open, kind, options: options('cba'), answerKey: { order: ['a', 'b', 'c'] } };
    case 'matching':
      return {
        ...open,
        kind,
        prompts: options('abc'),
        options: options('cab'),
        answerKey: { pairs: { a: 'a', b: 'b', c: 'c' } },
      };
  }
}
