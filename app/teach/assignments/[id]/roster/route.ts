import { setRoster } from '#lib/use-cases/change-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/students`;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const text = fieldOf(form, 'names').slice(0, 200_000);
    const outcome = await setRoster(deps(), { ...access, text });
    switch (outcome.type) {
      case 'changed':
        return `${here}?said=saved#roster`;
      case 'too-many':
        return `${here}?said=tooMany&count=${outcome.count}#roster`;
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
