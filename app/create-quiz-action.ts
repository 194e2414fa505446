'use server';
// The form of the first page: an article is brought in, or becomes a quiz, or comes back with what was wrong.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import {
  type ArticleFields,
  type ArticleFormState,
  keptFields,
} from '#components/home/article-fields.ts';
import { articleDateSchema } from '#lib/core/article/article.ts';
import { bareAddress } from '#lib/core/article/page-address.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { bringInForm, broughtBefore } from './bring-in-form.ts';
import { clientAddress } from './client-address.ts';
import { readOwnDeskKey, writeDeskKey } from './cookies.ts';
import { fieldOf } from './handle-form.ts';
import { isFromElsewhere } from './same-origin.ts';
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
  if (isFromElsewhere(asked)) {
    return { ...typed, problem: t('problem.crossOrigin') };
  }
  const client = clientAddress(asked);
  const intent = fieldOf(form, 'intent');
  const address = bareAddress(typed.text);
  if (intent === 'restore') {
    return { ...(keptFields(fieldOf(form, 'before')) ?? typed), problem: null };
  }
  // Enter in any field presses the first button of a form: with nothing to fetch it means the quiz.
  const isEmptyFetch = intent === 'fetch' && fieldOf(form, 'url').trim() === '';
  if (intent === 'read' || (intent === 'fetch' && !(isEmptyFetch && typed.text.trim() !== ''))) {
    return bringInForm(form, typed, intent, client);
  }
  if (address) {
    const problem = t('bringIn.onlyAddressMoved');
    return { ...typed, text: '', url: address, problem, field: 'url', bringing: true };
  }
  if (typed.text.trim() === '' && isBroughtAlong(form))
    return bringInForm(form, typed, null, client);
  const quiz = await makeQuiz(typed, client);
  return { ...quiz, brought: broughtBefore(form, typed) };
}

/** A link or a file that nobody pressed the button of. */
function isBroughtAlong(form: FormData): boolean {
  const file = form.get('file');
  return fieldOf(form, 'url').trim() !== '' || (file instanceof File && file.size > 0);
}

/** Leads on to the quiz, where one could be made. */
async function makeQuiz(typed: ArticleFields, client: string): Promise<ArticleFormState> {
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
    createQuiz(deps(), { article, manageKey, client, untitled: untitledName }),
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
    case 'too-many-requests':
      return { ...typed, problem: t('problem.too-many-requests', outcome) };
    case 'store-unavailable':
      return { ...typed, problem: t('article.store-unavailable') };
    case 'created':
      await writeDeskKey(outcome.manageKey);
      redirect(`/teach/${outcome.quiz.id}?new=1`);
  }
}
