import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { startAttemptSchema } from '../../../api/request-schemas.ts';
import { readAttemptCookies, writeAttemptCookie } from '../../../cookies.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';
import { loadShare } from '../load-share.ts';

type Context = { params: Promise<{ code: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { code } = await params;
    const place = placeOf(request);
    const here = homeOf(place, code);
    const parsed = startAttemptSchema.safeParse({
      name: fieldOf(form, 'name').slice(0, 200),
      operationId: fieldOf(form, 'operationId'),
      rosterId: Number(fieldOf(form, 'rosterId')) || undefined,
      personal: fieldOf(form, 'personal') || undefined,
    });
    const share = await loadShare(code);
    if (!parsed.success || share.type !== 'found') return here;
    const { personal } = parsed.data;
    const ofQuiz = `${share.assignment.id}.`;
    const held = (await readAttemptCookies(place)).filter(({ id }) => id.startsWith(ofQuiz));
    // A personal link goes on with its first run, whatever else this browser holds.
    const run = personal && !form.has('again') ? 1 : held.length + 1;
    const outcome = await startAttempt(deps(), { code, run, held, ...parsed.data });
    const back = (said: string) =>
      `${here}?said=${said}&again=1${personal ? `&p=${encodeURIComponent(personal)}` : ''}`;
    switch (outcome.type) {
      case 'started':
        await writeAttemptCookie({ id: outcome.attemptId, token: outcome.token }, place);
        return `${here}?n=1`;
      case 'name-missing':
        return back('nameMissing');
      case 'name-taken':
        return back('nameTaken');
      case 'link-unknown':
        return back('linkUnknown');
      case 'conflict':
        return back('conflict');
      case 'no-retakes':
      case 'not-open':
      case 'not-found':
        return here;
    }
  });
}
