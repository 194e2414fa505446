// The quizzes one browser has taken, from the credentials it holds.
import { loadAttempts } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { findAssignment, findForAttempt } from './find-assignment.ts';
import { opens } from './open-attempt.ts';
import { viewOf } from './read-attempt.ts';

export type MyAttempt = {
  id: string;
  assignmentId: string;
  code: string;
  title: string;
  name: string;
  run: number;
  status: 'open' | 'finished' | 'overdue';
  /** Unix ms. */
  startedAt: number;
  finishedAt: number | null;
  /** Hundredths; null until the settings allow it to be told. */
  points: number | null;
  maxPoints: number;
  responded: number;
  questionCount: number;
};

/** One store command, and one for each assignment not seen lately. Oldest first; what is gone is left out. */
export async function readMyAttempts(
  deps: Deps,
  { credentials }: { credentials: readonly { id: string; token: string }[] },
): Promise<{ attempts: MyAttempt[] }> {
  const stored = await loadAttempts(
    deps.kv,
    credentials.map(({ id }) => id),
  );
  const attempts: MyAttempt[] = [];
  for (const [index, entry] of stored.entries()) {
    const token = credentials[index]?.token ?? '';
    if (!entry || !opens(deps, entry.record, token)) continue;
    const attempt = entry.record;
    const found = await findAssignment(deps, attempt.assignmentId);
    const own = found && (await findForAttempt(deps, found, attempt));
    if (!own) continue;
    const view = viewOf(deps, {
      type: 'found',
      attempt,
      recordVersion: entry.version,
      ...own,
    });
    attempts.push({
      id: attempt.id,
      assignmentId: attempt.assignmentId,
      code: view.code,
      title: view.title,
      name: attempt.name,
      run: attempt.run,
      status: view.status,
      startedAt: attempt.startedAt,
      finishedAt: view.finishedAt,
      points: view.points,
      maxPoints: view.maxPoints,
      responded: view.responded,
      questionCount: attempt.questionIds.length,
    });
  }
  return { attempts: attempts.sort((a, b) => a.startedAt - b.startedAt) };
}
