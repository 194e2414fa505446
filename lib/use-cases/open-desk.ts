// The teacher's list of quizzes.
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { loadDeskQuizIds } from '#lib/store/desks.ts';
import { loadQuizzes } from '#lib/store/quizzes.ts';
import { authoriseDesk, keysOf } from './authorise-desk.ts';
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

/** Of every desk the ring opens, newest first. */
export async function openDesk(
  deps: Deps,
  { manageKey }: { manageKey: string | null },
): Promise<OpenDeskOutcome> {
  const desks = await Promise.all(
    keysOf(manageKey)
      .slice(0, 8)
      .map(({ deskId }) => authoriseDesk(deps, manageKey, deskId)),
  );
  const opened = desks.filter((desk) => desk !== null);
  if (opened.length === 0) return { type: 'forbidden' };
  const quizzes: Quiz[] = [];
  for (const { desk } of opened) {
    quizzes.push(...(await loadQuizzes(deps.kv, await loadDeskQuizIds(deps.kv, desk.id))));
  }
  const present = quizzes.filter((quiz) => !quiz.deleting);
  return {
    type: 'found',
    quizzes: present
      .sort((a, b) => b.createdAt - a.createdAt)
      .map((quiz) => ({
        id: quiz.id,
        title: quiz.title,
        questionCount: quiz.questions.length,
        createdAt: quiz.createdAt,
        assignmentIds: quiz.assignmentIds,
      })),
  };
}
