import { clearAttemptCookies, clearLearnerKey } from '../../cookies.ts';
import { handleForm } from '../../handle-form.ts';

/** "Not you?": this browser forgets every quiz it has taken, and the key to what is kept. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async () => {
    await clearAttemptCookies();
    await clearLearnerKey();
    return '/me';
  });
}
