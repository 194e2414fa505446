// Where a frame is sent while the store is dead; /unavailable itself may not be framed.
import { messages as t } from '#lib/wiring.ts';
import { homeOf } from '../../../place.ts';
import { plainPage } from '../../../plain-page.ts';

type Context = { params: Promise<{ code: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return plainPage(request, {
    status: 503,
    heading: t('problem.storeHeading'),
    text: t('problem.store-unavailable'),
    retry: { path: homeOf('frame', (await params).code), label: t('problem.retry') },
  });
}
