import { readAttemptCookies } from './cookies.ts';

/** The token this browser holds for an attempt, in a tab or in a frame; or null. */
export async function tokenOf(attemptId: string): Promise<string | null> {
  const held = [...(await readAttemptCookies('tab')), ...(await readAttemptCookies('frame'))];
  return held.find(({ id }) => id === attemptId)?.token ?? null;
}
