// What every plain-form handler does around its one use case.
import { messages as t } from '#lib/wiring.ts';
import { plainPage } from './plain-page.ts';
import { readLimited } from './read-limited.ts';
import { requireSameOrigin } from './same-origin.ts';
import { whileStoreAnswers } from './store-answers.ts';

/** The longest is a class list: a thousand names, some of whose letters are nine bytes in a form. */
const MAX_FORM_BYTES = 1_000_000;

/**
 * Runs a handler on a form this site sent. @returns a 303 to the path the handler gives; where the
 * store is dead a 503 that says that nothing was saved; 400 for a body that is no form, 413 for one too large.
 */
export async function handleForm(
  request: Request,
  run: (form: FormData) => Promise<string>,
): Promise<Response> {
  const refused = requireSameOrigin(request);
  if (refused) return refused;
  const bytes = await readLimited(request, MAX_FORM_BYTES);
  if (!bytes) {
    const heading = t('problem.errorHeading');
    return plainPage(request, { status: 413, heading, text: t('problem.body-too-large') });
  }
  const type = request.headers.get('content-type') ?? '';
  const body = new Response(bytes, { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => null);
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
