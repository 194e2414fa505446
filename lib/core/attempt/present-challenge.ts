// What a student's browser sees of its own challenge to a question: its words, and the teacher's answer.
import type { Attempt } from './attempt.ts';
import type { QuestionChallenge } from './attempt-view.ts';
import { challengeTo, MAX_CHALLENGES } from './challenge.ts';

/** undefined where there is none and none may be made: the solution is not shown, or enough were made. */
export function presentChallenge(
  attempt: Attempt,
  questionId: string,
  { solved }: { solved: boolean },
): QuestionChallenge | undefined {
  const made = challengeTo(attempt, questionId);
  if (!made) {
    const left = Object.keys(attempt.challenges ?? {}).length < MAX_CHALLENGES;
    return solved && left ? { made: null } : undefined;
  }
  const { sentence, reason, answer } = made;
  const told = answer && { verdict: answer.verdict, reply: answer.reply };
  return { made: { sentence, reason, answer: told ?? null } };
}
