import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { startAttemptSchema } from '../../../api/request-schemas.ts';
import { countAttemptCookies, writeAttemptCookie } from '../../../cookies.ts';
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
    });
    const share = await loadShare(code);
    if (!parsed.success || share.type !== 'found') return here;
    const run = (await countAttemptCookies(share.assignment.id, place)) + 1;
    const outcome = await startAttempt(deps(), { code, run, ...parsed.data });
    switch (outcome.type) {
      case 'started':
        await writeAttemptCookie({ id: outcome.attemptId, token: outcome.token }, place);
        return `${here}?n=1`;
      case 'name-missing':
        return `${here}?said=nameMissing&again=1`;
      case 'conflict':
        return `${here}?said=conflict&again=1`;
      case 'no-retakes':
      case 'not-open':
      case 'not-found':
        return here;
    }
  });
}
