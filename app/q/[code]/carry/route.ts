// An attempt link, exchanged for the cookie: the quiz goes on in this browser.
import { carriedAttempt } from '#components/student/carried-attempt.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { writeAttemptCookie } from '../../../cookies.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { code } = await params;
    const place = placeOf(request);
    const here = homeOf(place, code);
    const carried = carriedAttempt(fieldOf(form, 'link').slice(0, 500));
    const opened =
      carried && (await readAttempt(deps(), { attemptId: carried.id, token: carried.token }));
    if (!carried || opened?.type !== 'found') return `${here}?carry=1&said=carryWrong`;
    await writeAttemptCookie(carried, place);
    return homeOf(place, opened.view.code);
  });
}
