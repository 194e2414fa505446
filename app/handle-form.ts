// What every plain-form handler does around its one use case.
import { messages as t } from '#lib/wiring.ts';
import { plainPage } from './plain-page.ts';
import { requireSameOrigin } from './same-origin.ts';
import { whileStoreAnswers } from './store-answers.ts';

/**
 * Runs a handler on a form this site sent. @returns a 303 to the path the handler gives; where the
 * store is dead a 503 that says that nothing was saved; 400 for a body that is no form.
 */
export async function handleForm(
  request: Request,
  run: (form: FormData) => Promise<string>,
): Promise<Response> {
  const refused = requireSameOrigin(request);
  if (refused) return refused;
  const form = await request.formData().catch(() => null);
  if (!form) {
    const heading = t('problem.errorHeading');
    return plainPage(request, { status: 400, heading, text: t('problem.malformed') });
  }
  const outcome = await whileStoreAnswers(
    async () => ({ type: 'done', to: await run(form) }) as const,
  );
  return outcome.type === 'done'
    ? new Response(null, { status: 303, headers: { location: outcome.to } })
    : plainPage(request, {
        status: 503,
        heading: t('problem.storeHeading'),
        text: t('problem.storeForm'),
      });
}

/** @returns the text of a field; '' where it is missing or a file. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
