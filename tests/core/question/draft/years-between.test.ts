// Two dates of two sentences put together.
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const TWO =
  'Lima Bridge was opened by Anna Bell in 1905. Tom Bailey closed the Port of Callao in 1932.';

const between = (text: string) =>
  draftsOf(text).filter(({ origin }) => origin?.rule === 'years-between');

describe('years between two events', () => {
  it('are asked for in one question, with both dates as the reason', () => {
    expect(between(TWO)).toMatchObject([
      {
        kind: 'numeric',
        stem: 'How many years after Lima Bridge was opened by Anna Bell did Tom Bailey close the Port of Callao?',
        value: 27,
        tolerance: 1,
        unit: 'years',
        rationale:
          'Lima Bridge was opened by Anna Bell in 1905. Tom Bailey closed the Port of Callao in 1932. That is 27 years.',
        skill: 'joined',
      },
    ]);
  });

  it('are exact where they are few', () => {
    expect(between(TWO.replace('1932', '1908'))).toMatchObject([{ value: 3, tolerance: 0 }]);
  });

  it('are proven by both sentences', () => {
    const text = `${TWO} ${'It rained on most days of that long winter, as everybody knows. '.repeat(6)}`;
    const written = writeQuiz({ text }, { questions: 40, doubtful: true }, readLanguageModelFile());
    if (written.type !== 'written') throw new Error('refused');
    const [asked] = [...written.questions, ...written.spares].filter(
      ({ skill }) => skill === 'joined',
    );
    expect(asked?.findings).toEqual([]);
    expect(asked?.evidence.map(({ quote }) => quote)).toEqual([
      'Tom Bailey closed the Port of Callao in 1932.',
      'Lima Bridge was opened by Anna Bell in 1905.',
    ]);
  });
});
