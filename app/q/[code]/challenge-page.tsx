// The page to say that a question is wrong; null where there is nothing to say it of.
import {
  type ChallengeProblem,
  ChallengeSheet,
} from '#components/student/challenge/challenge-sheet.tsx';
import { readChallengeForm } from '#lib/use-cases/record-challenge.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookie } from '../../cookies.ts';
import type { Place } from '../../place.ts';

const PROBLEMS: readonly ChallengeProblem[] = ['sentence', 'reason', 'conflict'];

/** @param asked number of the question in the student's order, as in the address */
export async function challengePage(
  assignmentId: string,
  { place, asked, said }: { place: Place; asked: string; said: string | undefined },
) {
  const credential = await readAttemptCookie(assignmentId, place);
  const number = Number(asked);
  if (!credential || !Number.isInteger(number)) return null;
  const { id: attemptId, token } = credential;
  const form = await readChallengeForm(deps(), { attemptId, token, number });
  if (form.type !== 'found') return null;
  return (
    <ChallengeSheet
      t={t}
      code={form.view.code}
      attemptId={attemptId}
      state={form.state}
      number={number}
      sentences={form.sentences}
      language={form.view.language}
      operationId={deps().ids.secret()}
      problem={PROBLEMS.find((problem) => problem === said) ?? null}
    />
  );
}
