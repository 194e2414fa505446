import { startSession } from '#lib/use-cases/review-session.ts';
import { deps } from '#lib/wiring.ts';
import { readLearnerKey, writeLearnerKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';

/** Begins a sitting. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async () => {
    const learnerKey = await readLearnerKey();
    if (learnerKey === null || !(await startSession(deps(), { learnerKey }))) return '/me';
    await writeLearnerKey(learnerKey);
    return '/me/review';
  });
}
