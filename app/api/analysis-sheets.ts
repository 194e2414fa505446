import { adviceWords } from '#components/teacher/insight/advice-words.ts';
import { answerWords } from '#components/teacher/insight/answer-words.ts';
import { analysisSheets } from '#lib/core/formats/analysis-sheets.ts';
import type { QuizAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { messages as t } from '#lib/wiring.ts';

/** The questions of an assignment, and the answers given to each, in words. */
export function analysisSheetsInWords(analysis: QuizAnalysis) {
  return analysisSheets(analysis, {
    heading: (column) => t(`sheet.${column}`),
    answerOf: (question, bucket) => answerWords(question, bucket, t),
    adviceOf: ({ question, advice }) =>
      advice.map((each) => adviceWords(question, each, t)).join(' '),
    right: t('csv.yes'),
    questions: t('results.questions'),
    answers: t('insight.answers'),
  });
}
