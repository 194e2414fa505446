import { changeSettings } from '#lib/use-cases/change-assignment.ts';
import { readAssignment } from '#lib/use-cases/read-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { handleForm } from '../../../../handle-form.ts';
import { settingsFromForm, typedAsQuery } from '../../../../settings-from-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/settings`;
    const refused = (why: string) => `${here}?said=${why}&${typedAsQuery(form)}`;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const found = await readAssignment(deps(), access);
    if (found.type !== 'found') return here;
    const read = settingsFromForm(form, found.assignment.settings);
    if (read.type !== 'valid') return refused(read.type);
    const change = { settings: read.settings, closeNow: form.has('closeNow') };
    const outcome = await changeSettings(deps(), { ...access, ...change });
    switch (outcome.type) {
      case 'changed':
        return `${here}?said=saved`;
      case 'closes-in-past':
        return refused('closesInPast');
      case 'invalid':
        return refused('invalid');
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
