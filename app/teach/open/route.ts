// The manage link, pasted: the way in for a browser without script.
import { manageKeyOf } from '#components/teacher/manage-key-of.ts';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { deps } from '#lib/wiring.ts';
import { addDeskLink } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const asked = fieldOf(form, 'next');
    const next = /^\/teach(\/[\w%-]+)*$/.test(asked) ? asked : '/teach';
    const manageKey = manageKeyOf(fieldOf(form, 'link'));
    const outcome = await openDesk(deps(), { manageKey });
    if (outcome.type === 'forbidden') return `${next}?said=wrong`;
    await addDeskLink(manageKey);
    return next;
  });
}
