// The teacher's list of quizzes.
import { loadDeskQuizIds } from '#lib/store/desks.ts';
import { loadQuizzes } from '#lib/store/quizzes.ts';
import { authoriseDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';

export type DeskQuiz = {
  id: string;
  title: string;
  questionCount: number;
  /** Unix ms. */
  createdAt: number;
  assignmentIds: string[];
};

export type OpenDeskOutcome = { type: 'found'; quizzes: DeskQuiz[] } | { type: 'forbidden' };

/** Newest first. */
export async function openDesk(
  deps: Deps,
  { manageKey }: { manageKey: string | null },
): Promise<OpenDeskOutcome> {
  const desk = await authoriseDesk(deps, manageKey);
  if (!desk) return { type: 'forbidden' };
  const quizzes = await loadQuizzes(deps.kv, await loadDeskQuizIds(deps.kv, desk.id));
  return {
    type: 'found',
    quizzes: quizzes.reverse().map((quiz) => ({
      id: quiz.id,
      title: quiz.title,
      questionCount: quiz.questions.length,
      createdAt: quiz.createdAt,
      assignmentIds: quiz.assignmentIds,
    })),
  };
}
