// XQuAD: how many paragraphs get a question, and how many keys equal or contain a human answer.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { foldKey, foldTokens } from '#lib/core/question/kinds/fold-text.ts';
import type { Question } from '#lib/core/question/question.ts';
import { keyTexts } from '#lib/core/question/review/question-text.ts';
import { writeArticleQuiz } from './write-article-quiz.ts';

const schema = z.object({
  data: z.array(
    z.object({
      title: z.string().optional(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(z.object({ answers: z.array(z.object({ text: z.string() })) })),
        }),
      ),
    }),
  ),
});

export type XquadMeasure = {
  paragraphs: number;
  withQuestion: number;
  questions: number;
  /** Questions whose key is a text (not a truth value, an order or pairs). */
  withKeyText: number;
  /** The key is a human answer of the paragraph, but for case, articles and how numbers are written. */
  equal: number;
  /** It is one, or has one in it. */
  containing: number;
  /** Human answers that are, or are in, some key: all of them, and those hit. */
  answers: number;
  answersHit: number;
};

/** Each paragraph is an article of its own. */
export function measureXquad(file: string, asked: number): XquadMeasure {
  const { data } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const measure: XquadMeasure = {
    paragraphs: 0,
    withQuestion: 0,
    questions: 0,
    withKeyText: 0,
    equal: 0,
    containing: 0,
    answers: 0,
    answersHit: 0,
  };
  for (const { context, qas } of data.flatMap(({ paragraphs }) => paragraphs)) {
    const written = writeArticleQuiz({ text: context }, asked);
    const questions = written.type === 'written' ? written.questions : [];
    const answers = [...new Set(qas.flatMap((qa) => qa.answers.map(({ text }) => spelt(text))))];
    const keys = questions.map(keysOf).filter((texts) => texts.length > 0);
    measure.paragraphs += 1;
    measure.withQuestion += questions.length > 0 ? 1 : 0;
    measure.questions += questions.length;
    measure.withKeyText += keys.length;
    measure.equal += keys.filter((texts) => texts.some((text) => answers.includes(text))).length;
    measure.containing += keys.filter((texts) =>
      texts.some((text) => answers.some((answer) => has(text, answer))),
    ).length;
    measure.answers += answers.length;
    measure.answersHit += answers.filter((answer) =>
      keys.some((texts) => texts.some((text) => has(text, answer))),
    ).length;
  }
  return measure;
}

function keysOf(question: Question): string[] {
  const texts =
    question.kind === 'numeric' ? [String(question.answerKey.value)] : keyTexts(question);
  return texts.map(spelt);
}

/** Words with a space on either side, numbers in digits. */
function spelt(text: string): string {
  return ` ${foldTokens(text)
    .map((token) => foldKey([token]))
    .join(' ')} `;
}

const has = (key: string, answer: string): boolean => answer.trim() !== '' && key.includes(answer);
