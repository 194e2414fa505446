import { learnerKeyOf } from '#components/student/learner/learner-key-of.ts';
import { openLearner } from '#lib/use-cases/open-learner.ts';
import { deps } from '#lib/wiring.ts';
import { writeLearnerKey } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

/** A link from another device becomes this browser's key, where it opens something. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const learnerKey = learnerKeyOf(fieldOf(form, 'link'));
    if (!(await openLearner(deps(), learnerKey))) return '/me/link?said=wrong';
    await writeLearnerKey(learnerKey);
    return '/me?said=opened';
  });
}
