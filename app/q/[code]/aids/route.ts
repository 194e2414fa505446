import { readAids } from '#components/student/aids/reading-aids.ts';
import { writeAids } from '../../../cookies.ts';
import { handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** How this browser wants pages to look. It is kept in a cookie and not in the store. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    await writeAids(
      readAids((name) => form.get(name)),
      placeOf(request),
    );
    return homeOf(placeOf(request), (await params).code);
  });
}
