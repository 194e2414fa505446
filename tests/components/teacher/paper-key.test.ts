import { describe, expect, it } from 'vitest';
import { paperKey } from '#components/teacher/paper/paper-key.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionKind } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { t } from '../words.ts';

function keyOf(kind: QuestionKind) {
  const known = SAMPLE_QUESTIONS.find((question) => question.kind === kind);
  if (!known) throw new Error(`the sample has a ${kind}`);
  const asked = toPublicQuestion(known);
  return { lines: paperKey({ asked, known }, t), asked };
}

describe('the key of a worksheet', () => {
  it.each([
    ['multiple-choice', ['A. Mira Holt']],
    ['multiple-response', ['A. herons', 'B. swans']],
    ['true-false', [t('teach.true')]],
    ['cloze', ['Lake Station']],
    ['numeric', ['40 herons']],
  ] as const)('of %s is %j', (kind, lines) => {
    expect(keyOf(kind).lines).toEqual(lines);
  });

  it('of an order gives the number for each box as printed, and the order', () => {
    const { lines, asked } = keyOf('ordering');
    const place = { herons: 1, swans: 2, cranes: 3 };
    const boxes = asked.options?.map(({ text }) => place[text as keyof typeof place]).join(', ');
    expect(lines[0]).toBe(t('shareForms.boxesFromTop', { boxes: boxes ?? '' }));
    expect(lines.slice(1)).toEqual(['1. herons', '2. swans', '3. cranes']);
  });

  it('of a match gives the letter that stands beside the option on the sheet', () => {
    const { lines, asked } = keyOf('matching');
    const letter = (text: string) =>
      'ABC'[asked.options?.findIndex((option) => option.text === text) ?? -1];
    expect(lines).toEqual([
      `1. forty: ${letter('herons')}. herons`,
      `2. twelve: ${letter('swans')}. swans`,
    ]);
  });

  it('names what else is accepted in a gap', () => {
    const known = SAMPLE_QUESTIONS.find(({ kind }) => kind === 'cloze');
    if (known?.kind !== 'cloze') throw new Error('the sample has a gap');
    const more = { ...known, answerKey: { accepted: ['Lake Station', 'LS', 'the station'] } };
    const lines = paperKey({ asked: toPublicQuestion(more), known: more }, t);
    expect(lines).toEqual([
      'Lake Station',
      t('shareForms.alsoAccepted', { others: 'LS / the station' }),
    ]);
  });
});
