import { readAttemptCookies } from './cookies.ts';

/** The token this browser holds for an attempt, or null. */
export async function tokenOf(attemptId: string): Promise<string | null> {
  return (await readAttemptCookies()).find(({ id }) => id === attemptId)?.token ?? null;
}
