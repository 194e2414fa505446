// The questions of an assignment as two tables: a row for each question, and a row for each answer given.
import { takers } from '#lib/core/progress/advise-on-question.ts';
import type { QuizAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Cell, numberCell, type Sheet } from './sheet.ts';

const FIGURES = [
  'number',
  'stem',
  'n',
  'facility',
  'facilityLow',
  'facilityHigh',
  'discrimination',
  'discriminationLow',
  'discriminationHigh',
  'efficiency',
  'weight',
  'seconds',
  'advice',
] as const;
const ANSWERS = ['number', 'answer', 'right', 'all', 'lower', 'middle', 'upper'] as const;

/** The caller's words. */
export type AnalysisWords = {
  heading: (column: (typeof FIGURES)[number] | (typeof ANSWERS)[number]) => string;
  answerOf: (question: Question, bucket: string) => string;
  adviceOf: (analysis: QuizAnalysis['questions'][number]) => string;
  right: string;
  questions: string;
  answers: string;
};

/** Shares are 0..1. Under five finished runs the figures stay empty; counts of answers are told. */
export function analysisSheets(
  { n, questions }: Pick<QuizAnalysis, 'n' | 'questions'>,
  words: AnalysisWords,
): { questions: Sheet; answers: Sheet } {
  const share = (value: number | null | undefined): Cell =>
    numberCell(n < KNOWN_FROM ? null : (value ?? null), 4);
  const figures = questions.map((each, index): Cell[] => {
    const { question, figures: own } = each;
    return [
      numberCell(index + 1, 0),
      question.stem,
      numberCell(own.n, 0),
      share(own.facility),
      share(own.facilityInterval?.low),
      share(own.facilityInterval?.high),
      share(own.discrimination),
      share(own.discriminationInterval?.low),
      share(own.discriminationInterval?.high),
      share(own.efficiency),
      share(own.effectiveWeight),
      numberCell(n < KNOWN_FROM ? null : own.medianSeconds, 0),
      words.adviceOf(each),
    ];
  });
  const answers = questions.flatMap(({ question, figures: own }, index) =>
    own.distractors.map((row): Cell[] => [
      numberCell(index + 1, 0),
      words.answerOf(question, row.bucket),
      row.points === question.maxPoints ? words.right : null,
      numberCell(takers(row), 0),
      numberCell(row.lower, 0),
      numberCell(row.middle, 0),
      numberCell(row.upper, 0),
    ]),
  );
  return {
    questions: { name: words.questions, rows: [FIGURES.map(words.heading), ...figures] },
    answers: { name: words.answers, rows: [ANSWERS.map(words.heading), ...answers] },
  };
}
