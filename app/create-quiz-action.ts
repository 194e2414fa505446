'use server';
// The form of the first page: an article becomes a quiz, or comes back with what was wrong.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ArticleFormState } from '#components/home/article-form.client.tsx';
import { articleDateSchema } from '#lib/core/article/article.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readOwnDeskKey, writeDeskKey } from './cookies.ts';
import { fieldOf } from './handle-form.ts';
import { requestOrigin } from './request-origin.ts';
import { requireSameOrigin } from './same-origin.ts';
import { whileStoreAnswers } from './store-answers.ts';
import { untitledName } from './untitled-name.ts';

export async function createQuizAction(
  _state: ArticleFormState,
  form: FormData,
): Promise<ArticleFormState> {
  const typed = {
    title: fieldOf(form, 'title').trim().slice(0, 200),
    date: fieldOf(form, 'date'),
    source: fieldOf(form, 'source').trim().slice(0, 500),
    text: fieldOf(form, 'text'),
  };
  const asked = await headers();
  const { origin } = requestOrigin(asked);
  if (requireSameOrigin(new Request(origin, { headers: asked }))) {
    return { ...typed, problem: t('problem.crossOrigin') };
  }
  if (typed.date && !articleDateSchema.safeParse(typed.date).success) {
    return { ...typed, problem: t('article.bad-date'), field: 'date' };
  }
  const article = {
    text: typed.text,
    ...(typed.title && { title: typed.title }),
    ...(typed.date && { date: typed.date }),
    ...(typed.source && { source: typed.source }),
  };
  const manageKey = await readOwnDeskKey();
  const outcome = await whileStoreAnswers(() =>
    createQuiz(deps(), { article, manageKey, untitled: untitledName }),
  );
  switch (outcome.type) {
    case 'refused':
      return {
        ...typed,
        problem: t(`article.${outcome.problem.code}`, outcome.problem.params),
        field: 'text',
      };
    case 'too-slow':
      return { ...typed, problem: t('article.too-slow'), field: 'text' };
    case 'store-unavailable':
      return { ...typed, problem: t('article.store-unavailable') };
    case 'created':
      await writeDeskKey(outcome.manageKey);
      redirect(`/teach/${outcome.quiz.id}?new=1`);
  }
}
