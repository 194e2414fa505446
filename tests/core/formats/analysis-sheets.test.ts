import { expect, it } from 'vitest';
import { type AnalysisWords, analysisSheets } from '#lib/core/formats/analysis-sheets.ts';
import { cellText, type Sheet } from '#lib/core/formats/sheet.ts';
import type { Question } from '#lib/core/question/question.ts';
import { buildFigures } from '#tests/core/progress/build-figures.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const words: AnalysisWords = {
  heading: (column) => `the ${column}`,
  answerOf: (_question, bucket) => `answer ${bucket}`,
  adviceOf: ({ advice }) => advice.map(({ code }) => code).join(),
  right: 'right',
  questions: 'Questions',
  answers: 'Answers',
};
const question = SAMPLE_QUESTIONS[0] as Question;
const sheetsOf = (n: number) =>
  analysisSheets(
    {
      n,
      questions: [
        { question, figures: buildFigures({ n }), pointing: null, advice: [{ code: 'sound' }] },
      ],
    },
    words,
  );
const textOf = ({ rows }: Sheet) => rows.map((row) => row.map(cellText).join('|'));

it('has a row for each question and one for each answer', () => {
  const { questions, answers } = sheetsOf(30);
  expect(textOf(questions)[1]).toBe(
    '1|Stem of question 1?|30|0.6000|0.4200|0.7500|0.4000|0.1000|0.7000|0.5000|0.1000|20|sound',
  );
  expect(questions.rows[0]?.length).toBe(questions.rows[1]?.length);
  expect(textOf(answers)).toEqual([
    'the number|the answer|the right|the all|the lower|the middle|the upper',
    '1|answer o1|right|18|4|6|8',
    '1|answer o2||7|4|2|1',
    '1|answer o3||5|2|2|1',
  ]);
});

it('tells no figure as known under five', () => {
  expect(textOf(sheetsOf(4).questions)[1]).toBe('1|Stem of question 1?|4||||||||||sound');
});
