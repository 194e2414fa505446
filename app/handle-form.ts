// What every plain-form handler does around its one use case.
import { messages as t } from '#lib/wiring.ts';
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
  if (!form) return page(400, t('problem.errorHeading'), t('problem.malformed'));
  const outcome = await whileStoreAnswers(
    async () => ({ type: 'done', to: await run(form) }) as const,
  );
  return outcome.type === 'done'
    ? new Response(null, { status: 303, headers: { location: outcome.to } })
    : page(503, t('problem.storeHeading'), t('problem.storeForm'));
}

/** @returns the text of a field; '' where it is missing or a file. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** A page without style or script: the words are the catalogue's own, and hold nothing typed. */
function page(status: number, heading: string, text: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${heading}</title><h1>${heading}</h1><p>${text}</p></html>`;
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
