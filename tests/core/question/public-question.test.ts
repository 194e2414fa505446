import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PublicQuestion, toPublicQuestion } from '#lib/core/question/public-question.ts';
import { type Question, questionSchema } from '#lib/core/question/question.ts';
import { arbitraryQuestions, MARKER } from '#tests/core/attempt/arbitrary-quiz.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const SHOWN: Record<Question['kind'], string[]> = {
  'multiple-choice': ['options'],
  'multiple-response': ['options'],
  'true-false': [],
  cloze: [],
  numeric: ['unit'],
  ordering: ['options'],
  matching: ['options', 'prompts'],
};

describe('a public question', () => {
  it.each(SAMPLE_QUESTIONS.map((question) => [question.kind, question] as const))(
    '%s has these fields and no other',
    (kind, question) => {
      const fields = ['id', 'kind', 'stem', 'maxPoints', ...SHOWN[kind]];
      expect(Object.keys(toPublicQuestion(question)).sort()).toEqual(fields.sort());
    },
  );

  it('S1: 500 quizzes of all kinds show nothing of a key, a proof or a fact', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryQuestions(), (questions) => {
        for (const question of questions) kinds.add(question.kind);
        const shown = JSON.stringify(questions.map((question) => toPublicQuestion(question)));
        expect(shown).not.toContain(MARKER);
        expect(shown).not.toMatch(/987654321|4,211|0\.123456789|0\.25/);
        expect(shown).not.toMatch(
          /"(answerKey|rationale|evidence|quote|factId|skill|findings|score|allOrNothing|seed|accepted|tolerance|pairs|order)"/,
        );
      }),
      { numRuns: 500 },
    );
    expect(kinds.size).toBe(7);
  });

  it('fields that an option gains are not shown', () => {
    const question: Question = {
      ...questionSchema.parse(SAMPLE_QUESTIONS[0]),
      kind: 'multiple-choice',
      options: [
        { id: 'a', text: 'A', ...{ right: true } },
        { id: 'b', text: 'B' },
      ],
      answerKey: { optionId: 'a' },
    };
    expect(toPublicQuestion(question).options).toEqual([
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ]);
  });

  it('options stand in the order asked for, choices else in the stored one', () => {
    const [choice] = SAMPLE_QUESTIONS;
    if (!choice) throw new Error('no sample');
    const ids = (question: PublicQuestion) => question.options?.map(({ id }) => id);
    expect(ids(toPublicQuestion(choice, ['o3', 'o1', 'o2']))).toEqual(['o3', 'o1', 'o2']);
    expect(ids(toPublicQuestion(choice))).toEqual(['o1', 'o2', 'o3']);
  });

  it.each(['ordering', 'matching'] as const)(
    '%s without an order asked for: the stored order does not come through',
    (kind) => {
      const question = SAMPLE_QUESTIONS.find((sample) => sample.kind === kind);
      if (!question || !('options' in question)) throw new Error('no sample');
      const turned = { ...question, options: [...question.options].reverse() };
      expect(toPublicQuestion(turned)).toEqual(toPublicQuestion(question));
    },
  );

  it('a full question does not pass for a public one in the type checker', () => {
    const take = (question: PublicQuestion) => question.id;
    for (const question of SAMPLE_QUESTIONS) {
      // @ts-expect-error a Question lacks the brand
      expect(take(question)).toBe(question.id);
    }
  });
});
