import { forgetDesks } from '../../cookies.ts';
import { handleForm } from '../../handle-form.ts';

/** "Leave this computer": this browser forgets every desk. Nothing is deleted. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    if (!form.has('sure')) return '/teach?said=unsure#leave';
    await forgetDesks();
    return '/teach?said=left';
  });
}
