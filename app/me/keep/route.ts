import { keepAttempt } from '#lib/use-cases/keep-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { tokenOf } from '../../attempt-token.ts';
import { readLearnerKey, writeLearnerKey } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

/** "Keep this and come back": the one place where a browser gets a learner key. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const attemptId = fieldOf(form, 'attemptId');
    const token = await tokenOf(attemptId);
    const learnerKey = await readLearnerKey();
    const newKey = fieldOf(form, 'newKey');
    const outcome = await keepAttempt(deps(), { attemptId, token, learnerKey, newKey });
    switch (outcome.type) {
      case 'kept':
        await writeLearnerKey(outcome.learnerKey);
        return `/me?said=kept&added=${outcome.added}`;
      case 'full':
        return '/me?said=full';
      case 'nothing':
        return '/me?said=nothing';
      case 'forbidden':
      case 'not-found':
        return '/me';
    }
  });
}
