// An attempt at the sample quiz as a student's browser sees it, with some of its questions answered.
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import { sampleQuiz } from './sample-quiz.ts';

export function openView(changes: Partial<AttemptView> = {}): AttemptView {
  const questions = sampleQuiz().questions.map((question) => ({
    question: toPublicQuestion(question, ['a', 'b', 'c', 'd']),
    response: null,
    nextTry: 1,
    triesLeft: 1,
    locked: false,
    feedback: null,
  }));
  return {
    id: 'gull.0123456789',
    assignmentId: 'gull',
    code: 'gull',
    title: 'The light on Gull Rock',
    language: { lang: 'en', dir: 'ltr' },
    name: 'Maya',
    rosterId: null,
    status: 'open',
    phase: 'open',
    feedback: 'each',
    tries: 1,
    retakes: true,
    now: 0,
    startedAt: 0,
    finishedAt: null,
    dueAt: null,
    questions,
    responded: 0,
    points: null,
    maxPoints: 700,
    passMark: null,
    passed: null,
    article: null,
    ...changes,
  };
}

/** The first question after a right response. */
export function answered(state: QuestionState): QuestionState {
  const response = { kind: 'multiple-choice', optionId: 'b' } as const;
  return {
    ...state,
    response,
    nextTry: 2,
    triesLeft: 0,
    locked: true,
    feedback: {
      right: true,
      nearMiss: false,
      points: 100,
      maxPoints: 100,
      solution: {
        response,
        text: ['The Northern Harbour Board'],
        rationale: '',
        evidence: [{ before: 'Its builder, ', quote: 'Ada Fenwick', after: ', chose granite.' }],
      },
    },
  };
}
