import { ankiFile } from '#lib/core/formats/anki.ts';
import { exportCards } from '#lib/use-cases/export-cards.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readLearnerKey } from '../../cookies.ts';
import { plainPage } from '../../plain-page.ts';
import { whileStoreAnswers } from '../../store-answers.ts';

/** What this browser's student keeps, as a file for Anki. */
export async function GET(request: Request): Promise<Response> {
  const learnerKey = await readLearnerKey();
  const outcome = await whileStoreAnswers(async () => ({
    type: 'read' as const,
    cards: await exportCards(deps(), { learnerKey }),
  }));
  if (outcome.type === 'store-unavailable') {
    const [heading, text] = [t('problem.storeHeading'), t('problem.store-unavailable')];
    return plainPage(request, { status: 503, heading, text });
  }
  if (!outcome.cards) {
    const [heading, text] = [t('learn.exportNone'), t('learn.none')];
    return plainPage(request, { status: 404, heading, text });
  }
  const words = { deck: t('app.name'), true: t('teach.true'), false: t('teach.false') };
  return new Response(ankiFile(outcome.cards, words), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="footnote-anki.txt"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
