// The list of an assignment's challenges: which attempt challenged which question. Their words are in the attempts.
import type { Kv, KvIndexEntry } from '#lib/ports/kv.ts';
import { assignmentKeys as keys } from './keys.ts';

export type ChallengeRef = { attemptId: string; questionId: string; entry: KvIndexEntry };

/** Neither id has a space. */
export function challengeMember(attemptId: string, questionId: string): string {
  return `${attemptId} ${questionId}`;
}

/** Oldest first. */
export async function pageChallenges(
  kv: Kv,
  assignmentId: string,
  options: { after?: KvIndexEntry | undefined; limit: number },
): Promise<ChallengeRef[]> {
  const page = await kv.page(keys.challenges(assignmentId), options);
  return page.map((entry) => {
    const [attemptId = '', questionId = ''] = entry.member.split(' ');
    return { attemptId, questionId, entry };
  });
}
