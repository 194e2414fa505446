// Makes the link for a colleague, or takes it back.
import { makeResultsKey, takeBackResultsKey } from '#lib/use-cases/share-results.ts';
import { deps } from '#lib/wiring.ts';
import { addResultsKey, dropResultsKey, readDeskKey } from '../../../../cookies.ts';
import { handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

/** The key is kept in this browser's cookie, so that the page can show the link again: the store has only its hash. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const access = { assignmentId, manageKey: await readDeskKey() };
    if (form.has('takeBack')) {
      const outcome = await takeBackResultsKey(deps(), access);
      if (outcome.type === 'taken-back') await dropResultsKey(assignmentId);
    } else {
      const outcome = await makeResultsKey(deps(), access);
      if (outcome.type === 'made') await addResultsKey(outcome.resultsKey);
    }
    return `/teach/assignments/${encodeURIComponent(assignmentId)}?colleague=1#colleague`;
  });
}
