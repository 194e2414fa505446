// A quiz on paper: for people, and as the JSON that the command line promises.

import type { Question } from '#lib/core/question/question.ts';
import { GENERATOR_VERSION, type WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';
import { hashText } from '#lib/core/seed/random.ts';

/**
 * `{article, generator, facts, questions, dropped, problem}`; a refused text has an empty article
 * and no questions. `problem` is null or `{code, params, sentence}`.
 * @param sentence the problem in words, or null
 */
export function quizAsJson(written: WrittenQuiz, sentence: string | null): string {
  const body =
    written.type === 'written'
      ? pick(written)
      : {
          article: { title: '', text: '', hash: hashText(''), sentences: [] },
          generator: { version: GENERATOR_VERSION, seed: '' },
          facts: [],
          questions: [],
          dropped: [],
        };
  const problem = written.problem === null ? null : { ...written.problem, sentence };
  return `${JSON.stringify({ ...body, problem }, null, 2)}\n`;
}

function pick({
  article,
  generator,
  facts,
  questions,
  dropped,
}: Extract<WrittenQuiz, { type: 'written' }>) {
  const { title, text, hash, sentences, date, source } = article;
  return {
    article: { title, text, hash, sentences, date, source },
    generator,
    facts,
    questions,
    dropped,
  };
}

/** The sentence, where there is one, stands after the questions. */
export function quizAsText(written: WrittenQuiz, sentence: string | null): string {
  const title = written.type === 'written' ? [written.article.title] : [];
  const questions = written.type === 'written' ? written.questions : [];
  const asked = questions.map((question, index) => `${index + 1}. ${questionAsText(question)}`);
  return `${[...title, ...asked, ...(sentence === null ? [] : [sentence])].join('\n\n')}\n`;
}

function questionAsText(question: Question): string {
  const lines = [question.stem, ...choices(question), `   = ${keyOf(question)}`];
  const notes = question.findings.map(({ code }) => `   ! ${code}`);
  return [...lines, ...notes, ...question.evidence.map(({ quote }) => `   > ${quote}`)].join('\n');
}

function choices(question: Question): string[] {
  return question.kind === 'multiple-choice'
    ? question.options.map(({ id, text }) => `   ${id}) ${text}`)
    : [];
}

function keyOf(question: Question): string {
  switch (question.kind) {
    case 'multiple-choice':
      return question.answerKey.optionId;
    case 'true-false':
      return question.answerKey.value ? 'true' : 'false';
    case 'cloze':
      return question.answerKey.accepted.join(' | ');
    default:
      return JSON.stringify(question.answerKey);
  }
}
