import { describe, expect, it } from 'vitest';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { recallForm } from '#lib/core/progress/learner/recall-form.ts';
import { isAnswerable } from '#lib/core/question/kinds/judge-response.ts';
import { type Question, questionSchema } from '#lib/core/question/question.ts';
import { hashText } from '#lib/core/seed/random.ts';
import { threeParagraphs } from './build-card.ts';

function recall(kind: Record<string, unknown>, proof: string): Question | null {
  const question = questionSchema.parse({
    id: 'q1',
    stem: 'What?',
    rationale: '',
    evidence: [{ start: 0, end: proof.length, quote: proof }],
    factId: 'f1',
    skill: 'number',
    findings: [],
    score: null,
    maxPoints: 100,
    allOrNothing: false,
    ...kind,
  });
  const sentences = [{ start: 0, end: proof.length, paragraph: 0, kind: 'sentence' as const }];
  const article = { title: 'T', text: proof, hash: hashText(proof), sentences };
  return recallForm(cutForm(question, article))?.question ?? null;
}

const choice = (key: string) => ({
  kind: 'multiple-choice',
  options: [
    { id: 'a', text: key },
    { id: 'b', text: 'something else' },
  ],
  answerKey: { optionId: 'a' },
});

describe('recallForm', () => {
  it('leaves the key out of the sentence that proves it', () => {
    const form = recall(choice('eight'), 'Tardigrades have eight legs.');
    expect(form).toMatchObject({
      kind: 'cloze',
      stem: 'Tardigrades have ____ legs.',
      answerKey: { accepted: ['eight'] },
      evidence: [{ quote: 'Tardigrades have eight legs.' }],
    });
    expect(form && isAnswerable(form)).toBe(true);
    const numeric = { kind: 'numeric', unit: null, answerKey: { value: 7300, tolerance: 0 } };
    expect(recall(numeric, 'It weighs about 7,300 tonnes.')?.stem).toBe(
      'It weighs about ____ tonnes.',
    );
  });

  it.each([
    ['stands twice', 'eight', 'Those eight have eight legs.'],
    ['is part of a word', 'eight', 'Tardigrades weigh eighty grains.'],
    ['is part of a number', '5', 'It was 5,000 metres away.'],
    ['is not in the words', 'nine', 'Tardigrades have eight legs.'],
    ['is long', 'a very long name of five', 'It is a very long name of five in all.'],
  ])('gives none where the key %s', (_, key, proof) => {
    expect(recall(choice(key), proof)).toBeNull();
  });

  it('gives none for kinds that have no single key in words', () => {
    const { article, question } = threeParagraphs();
    for (const index of [1, 2, 3, 5, 6]) {
      expect(recallForm(cutForm(question(index), article))).toBeNull();
    }
  });
});
