import { describe, expect, it } from 'vitest';
import { correctDraft } from '#lib/core/assignment/correct-draft.ts';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import type { Question } from '#lib/core/question/question.ts';
import { applyEdit } from '#lib/core/quiz/edit-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const quizOf = (questions: Question[]): Quiz => ({
  v: 1,
  id: 'quiz',
  deskId: 'desk',
  title: 'Herons',
  article: SAMPLE_ARTICLE,
  generator: { version: 'test', seed: 'test' },
  facts: [],
  questions,
  spares: [],
  dropped: [],
  revision: 7,
  published: 7,
  assignmentIds: [],
  createdAt: 0,
});
const quiz = quizOf(SAMPLE_QUESTIONS);
const asked = (id: string): Question => {
  const question = SAMPLE_QUESTIONS.find((each) => each.id === id);
  if (!question) throw new Error(id);
  return question;
};
const key: CorrectionChange = {
  type: 'key',
  questionId: 'q1',
  response: { kind: 'multiple-choice', optionId: 'o2' },
};
const reworded = (id: string, change: Partial<Question>): Quiz =>
  quizOf(
    SAMPLE_QUESTIONS.map((each) => (each.id === id ? ({ ...each, ...change } as Question) : each)),
  );

function draftAfter(change: CorrectionChange): Quiz {
  const outcome = correctDraft(quiz, asked(change.questionId), change);
  if (outcome.type !== 'edit') throw new Error(outcome.type);
  const edited = applyEdit(quiz, outcome.edit);
  if (edited.type !== 'edited') throw new Error(edited.type);
  return edited.quiz;
}

describe('a correction in the working copy', () => {
  it('changes the key of that question, and nothing else', () => {
    const draft = draftAfter(key);
    expect(draft.questions[0]).toMatchObject({ id: 'q1', answerKey: { optionId: 'o2' } });
    expect(draft.questions.slice(1)).toEqual(SAMPLE_QUESTIONS.slice(1));
    expect(draft.revision).toBe(8);
  });

  it('adds a text to what a gap accepts', () => {
    const response = { kind: 'cloze', text: ' the lake ' } as const;
    const [, , , cloze] = draftAfter({ type: 'accept', questionId: 'q4', response }).questions;
    expect(cloze).toMatchObject({ answerKey: { accepted: ['Lake Station', 'the lake'] } });
  });

  it('puts a question that was taken out where it can be brought back', () => {
    const draft = draftAfter({ type: 'drop', questionId: 'q2' });
    expect(draft.questions.map(({ id }) => id)).not.toContain('q2');
    expect(draft.dropped.map(({ id }) => id)).toEqual(['q2']);
  });

  it.each<[string, Quiz, CorrectionChange]>([
    ['class-only', quiz, { type: 'points-to-all', questionId: 'q1' }],
    ['class-only', quiz, { ...key, type: 'accept' }],
    ['has-it', reworded('q1', { answerKey: { optionId: 'o2' } } as Partial<Question>), key],
    ['has-it', quizOf(SAMPLE_QUESTIONS.slice(1)), { type: 'drop', questionId: 'q1' }],
    ['differs', quizOf(SAMPLE_QUESTIONS.slice(1)), key],
    ['differs', reworded('q1', { stem: 'Who else runs it?' }), key],
    ['last-question', quizOf(SAMPLE_QUESTIONS.slice(0, 1)), { type: 'drop', questionId: 'q1' }],
  ])('is %s where the quiz cannot take it', (type, draft, change) => {
    expect(correctDraft(draft, asked('q1'), change)).toEqual({ type });
  });

  it('is not made where an option by the same id says something else by now', () => {
    const options = [
      { id: 'o1', text: 'Mira Holt' },
      { id: 'o2', text: 'Nobody' },
      { id: 'o3', text: 'Jo March' },
    ];
    const draft = reworded('q1', { options } as Partial<Question>);
    expect(correctDraft(draft, asked('q1'), key)).toEqual({ type: 'differs' });
    const turned = reworded('q1', {
      options: [
        { id: 'o3', text: 'Jo March' },
        { id: 'o1', text: 'Mira Holt' },
        { id: 'o2', text: 'Ada Byron' },
      ],
    } as Partial<Question>);
    expect(correctDraft(turned, asked('q1'), key).type).toBe('edit');
  });
});
