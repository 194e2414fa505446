// A personal link for one student.
import { linkTermsSchema } from '#lib/core/assignment/personal-link.ts';
import { addPersonalLink } from '#lib/use-cases/change-assignment.ts';
import { readAssignment } from '#lib/use-cases/read-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';
import { timeFromForm } from '../../../../settings-from-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/students`;
    const access = { assignmentId, manageKey: await readDeskKey() };
    const found = await readAssignment(deps(), access);
    if (found.type !== 'found') return here;
    const closes = timeFromForm(form, 'closes', found.assignment.settings.timeZone);
    const terms = linkTermsSchema.safeParse({
      name: fieldOf(form, 'name').trim(),
      extraPercent: Number(fieldOf(form, 'extraPercent')),
      extraMinutes: Number(fieldOf(form, 'extraMinutes')),
      closesAt: typeof closes === 'string' ? closes : closes.at,
    });
    if (!terms.success) return `${here}?said=linkInvalid#links`;
    const outcome = await addPersonalLink(deps(), { ...access, terms: terms.data });
    switch (outcome.type) {
      case 'changed':
        return `${here}?said=linkMade#links`;
      case 'name-missing':
        return `${here}?said=linkInvalid#links`;
      case 'closes-in-past':
        return `${here}?said=linkPast#links`;
      case 'too-many':
        return `${here}?said=linkTooMany#links`;
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
