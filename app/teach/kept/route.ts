import { rememberKeptDesk } from '../../cookies.ts';
import { fieldOf, handleForm } from '../../handle-form.ts';

/** "I have kept it": this browser shows the desk's link folded from now on. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const deskId = fieldOf(form, 'desk');
    if (/^[a-z0-9]{12}$/.test(deskId)) await rememberKeptDesk(deskId);
    const next = fieldOf(form, 'next');
    return /^\/teach(\/[a-z0-9]{12})?$/.test(next) ? next : '/teach';
  });
}
