// One more class.
import { addAssignment } from '#lib/use-cases/publish-quiz.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';
import { afterPublishing } from '../../../publish-from-form.ts';
import { settingsFromForm } from '../../../settings-from-form.ts';

type Context = { params: Promise<{ quizId: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { quizId } = await params;
    const read = settingsFromForm(form);
    if (read.type !== 'valid') return afterPublishing(quizId, form, read);
    const access = { quizId, manageKey: await readDeskKey(), confirm: form.has('confirm') };
    const outcome = await addAssignment(deps(), { ...access, settings: read.settings });
    return afterPublishing(quizId, form, outcome);
  });
}
