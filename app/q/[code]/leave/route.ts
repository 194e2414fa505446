import { clearAttemptCookie, clearLearnerKey } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';
import { loadShare } from '../load-share.ts';

type Context = { params: Promise<{ code: string }> };

/** "Not you?": this browser forgets its attempts at the quiz, and in a tab the key to what is kept. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async () => {
    const { code } = await params;
    const place = placeOf(request);
    if (place === 'tab') await clearLearnerKey();
    const share = await loadShare(code);
    if (share.type === 'found') await clearAttemptCookie(share.assignment.id, place);
    return homeOf(place, code);
  });
}
