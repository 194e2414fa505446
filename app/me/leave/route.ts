import { clearAttemptCookies } from '../../cookies.ts';
import { handleForm } from '../../handle-form.ts';

/** "Not you?": this browser forgets every quiz it has taken. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async () => {
    await clearAttemptCookies();
    return '/me';
  });
}
