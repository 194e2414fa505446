import { resultCopy } from '#components/student/result-copy.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookie } from '../../../cookies.ts';
import { momentWords } from '../../../moment-words.ts';
import { homeOf, placeOf } from '../../../place.ts';
import { plainPage } from '../../../plain-page.ts';
import { whileStoreAnswers } from '../../../store-answers.ts';
import { loadShare } from '../load-share.ts';

type Context = { params: Promise<{ code: string }> };

/** The result of this browser's attempt as a text file; to the quiz's page while there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  const place = placeOf(request);
  const share = await loadShare(code);
  const credential =
    share.type === 'found' ? await readAttemptCookie(share.assignment.id, place) : null;
  const attempt =
    credential &&
    (await whileStoreAnswers(() =>
      readAttempt(deps(), { attemptId: credential.id, token: credential.token }),
    ));
  if (share.type === 'store-unavailable' || attempt?.type === 'store-unavailable') {
    return plainPage(request, {
      status: 503,
      heading: t('problem.storeHeading'),
      text: t('problem.store-unavailable'),
    });
  }
  if (share.type !== 'found' || attempt?.type !== 'found' || attempt.view.status === 'open') {
    return new Response(null, { status: 303, headers: { location: homeOf(place, code) } });
  }
  const { view } = attempt;
  const { timeZone } = share.settings;
  const handedIn = view.finishedAt === null ? '' : momentWords(view.finishedAt, timeZone);
  return new Response(resultCopy(view, t, handedIn), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="footnote-${share.assignment.code}.txt"`,
      'cache-control': 'no-store',
    },
  });
}
