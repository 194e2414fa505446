// A teacher's answer to a challenge. It changes no points by itself: correcting the key is a step of its own.
import type { Attempt, ChallengeVerdict } from './attempt.ts';
import { CHALLENGES_FIELD, challengeTo, cleanWords, MAX_REPLY_LENGTH } from './challenge.ts';
import type { LiveDelta } from './live-delta.ts';

export type ChallengeAnswer = {
  questionId: string;
  /** Of the challenge that was read: another one may have taken its place. */
  operationId: string;
  verdict: ChallengeVerdict;
  /** As typed; may be empty. */
  reply: string;
};

export type AnsweredChallenge =
  /** `live`: to be added to the live sum in the same commit. */
  | { type: 'answered'; attempt: Attempt; live: LiveDelta }
  | { type: 'not-found' }
  /** The student has put another in its place. */
  | { type: 'changed' }
  | { type: 'invalid'; field: 'reply' };

/** An answer can be changed later. @param now Unix ms */
export function answerChallenge(
  attempt: Attempt,
  { questionId, operationId, verdict, reply: typed }: ChallengeAnswer,
  now: number,
): AnsweredChallenge {
  const challenge = challengeTo(attempt, questionId);
  if (!challenge) return { type: 'not-found' };
  if (challenge.operationId !== operationId) return { type: 'changed' };
  const reply = cleanWords(typed);
  if (reply.length > MAX_REPLY_LENGTH) return { type: 'invalid', field: 'reply' };
  const answered = { ...challenge, answer: { verdict, reply, at: now } };
  return {
    type: 'answered',
    attempt: { ...attempt, challenges: { ...attempt.challenges, [questionId]: answered } },
    live: challenge.answer ? {} : { [CHALLENGES_FIELD]: -1 },
  };
}
