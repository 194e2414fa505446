import { classView } from '#lib/core/progress/live-view.ts';
import { readLive } from '#lib/use-cases/read-live.ts';
import { deps } from '#lib/wiring.ts';
import { readerKeyOf } from '../../../credentials.ts';
import { handle, parseQuery } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { replyWithEtag } from '../../../reply-with-etag.ts';
import { liveQuerySchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = parseQuery(request, liveQuerySchema);
    if ('refused' in parsed) return parsed.refused;
    const { view: wanted, right } = parsed.query;
    const access = { assignmentId: (await params).id, manageKey: await readerKeyOf(request) };
    const outcome = await readLive(deps(), access);
    if (outcome.type !== 'found') return problem(outcome.type);
    const { view } = outcome;
    const ofClass = wanted === 'class';
    return replyWithEtag(request, ofClass ? classView(view, right === 'yes') : view);
  });
}
