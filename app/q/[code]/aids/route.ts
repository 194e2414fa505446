import { keepAids } from '../../../keep-aids.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return keepAids(request, [homeOf(placeOf(request), (await params).code)]);
}
