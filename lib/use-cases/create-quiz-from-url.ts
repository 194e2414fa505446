// A page of the web becomes a quiz at once, for programs that do not look the text over.
import type { BringInProblem } from '#lib/core/article/incoming-article.ts';
import { bringInArticle } from './bring-in-article.ts';
import { type CreateQuizInput, type CreateQuizOutcome, createQuiz } from './create-quiz.ts';
import type { Deps } from './deps.ts';

export type CreateQuizFromUrlInput = Omit<CreateQuizInput, 'article'> & {
  url: string;
  signal?: AbortSignal;
};

export async function createQuizFromUrl(
  deps: Deps,
  { url, signal, ...input }: CreateQuizFromUrlInput,
): Promise<CreateQuizOutcome | { type: 'not-brought-in'; problem: BringInProblem }> {
  const brought = await bringInArticle(deps, { url, signal }, input);
  if (brought.type === 'too-many-requests') return brought;
  if (brought.type === 'refused') return { type: 'not-brought-in', problem: brought.problem };
  const { title, text, date, source } = brought.article;
  const article = {
    text,
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
  };
  return createQuiz(deps, { ...input, article });
}
