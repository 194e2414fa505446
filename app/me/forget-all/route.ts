import { forgetLearner } from '#lib/use-cases/forget-learner.ts';
import { deps } from '#lib/wiring.ts';
import { clearLearnerKey, readLearnerKey } from '../../cookies.ts';
import { handleForm } from '../../handle-form.ts';

/** "Forget me": all that is kept, here and for every device with the key. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async () => {
    await forgetLearner(deps(), { learnerKey: await readLearnerKey() });
    await clearLearnerKey();
    return '/me?said=forgotten';
  });
}
