import { cache } from 'react';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../cookies.ts';
import { whileStoreAnswers } from '../../store-answers.ts';

/** Once for each request, for the page and its title. */
export const loadQuiz = cache(async (quizId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => openQuiz(deps(), { quizId, manageKey }));
});
