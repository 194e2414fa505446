'use server';
// The form of a corrected article: shows what it would change, or makes it and leads back to the quiz.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { CorrectState } from '#components/teacher/correct/correct-state.ts';
import { correctArticleOf, previewArticleCorrection } from '#lib/use-cases/correct-article.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { fieldOf } from '../../../handle-form.ts';
import { isFromElsewhere } from '../../../same-origin.ts';
import { whileStoreAnswers } from '../../../store-answers.ts';
import { tellEffect } from './tell-effect.ts';

export async function correctAction(_state: CorrectState, form: FormData): Promise<CorrectState> {
  const text = fieldOf(form, 'text');
  const refuse = (problem: string, now: number | null = null): CorrectState => {
    return { text, problem, version: now, preview: null };
  };
  const asked = await headers();
  if (isFromElsewhere(asked)) {
    return refuse(t('problem.crossOrigin'));
  }
  const quizId = fieldOf(form, 'quizId');
  const version = Number(fieldOf(form, 'version'));
  const correction = { quizId, manageKey: await readDeskKey(), version, text };
  const outcome = await whileStoreAnswers(async () =>
    fieldOf(form, 'intent') === 'make'
      ? await correctArticleOf(deps(), { ...correction, retire: retiredIn(form) })
      : await previewArticleCorrection(deps(), correction),
  );
  switch (outcome.type) {
    case 'previewed':
      return { text, problem: null, version, preview: tellEffect(outcome, t) };
    case 'corrected':
      return redirect(
        `/teach/${outcome.quiz.id}?said=${outcome.classes.left > 0 ? 'correctedPartly' : 'corrected'}#questions`,
      );
    case 'refused':
      return refuse(t(`article.${outcome.problem.code}`, outcome.problem.params));
    case 'same-article':
    case 'other-article':
      return refuse(t(`problem.${outcome.type}`));
    case 'stale':
      return refuse(t('correctArticle.stale'), outcome.version);
    case 'store-unavailable':
      return refuse(t('correctArticle.unavailable'));
    case 'forbidden':
    case 'not-found':
      redirect(`/teach/${encodeURIComponent(quizId)}/correct`);
  }
}

/** Ids of the questions that were chosen to be taken out. */
function retiredIn(form: FormData): string[] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith('choice-') && value === 'retire' ? [name.slice('choice-'.length)] : [],
  );
}
