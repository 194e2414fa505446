// A teacher takes a correction back.
import { undoCorrection } from '#lib/use-cases/correct-question.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/repair`;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const correctionId = fieldOf(form, 'correctionId');
    const outcome = await undoCorrection(deps(), { ...access, correctionId });
    return outcome.type === 'corrected' ? `${here}?said=undone` : here;
  });
}
