// The two bodies of POST /api/articles: JSON with an address or a text, or a form with a file.
import type { BringInInput } from '#lib/use-cases/bring-in-article.ts';
import { messages as t } from '#lib/wiring.ts';
import { parseBody } from '../handle.ts';
import { problem } from '../problem.ts';
import { bringInSchema } from '../request-schemas.ts';

/** A file of 4 MB with the frame of its form; the rest of a larger body is not read. */
const MAX_FORM_BYTES = 4 * 1024 * 1024 + 65_536;

export async function readBringIn(
  request: Request,
): Promise<{ input: BringInInput; field: string } | { refused: Response }> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const parsed = await parseBody(request, bringInSchema);
    if ('refused' in parsed) return parsed;
    const { body } = parsed;
    return 'url' in body
      ? { input: { ...body, signal: request.signal }, field: 'url' }
      : { input: body, field: 'text' };
  }
  const form = await readForm(request, type);
  if (form === 'too-large') {
    return { refused: problem('body-too-large', { detail: t('bringIn.too-large') }) };
  }
  const file = form?.get('file');
  if (!(file instanceof File)) {
    const errors = [{ field: 'file', detail: 'no file' }];
    return { refused: problem('malformed', { errors }) };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { input: { file: { name: file.name, mediaType: file.type, bytes } }, field: 'file' };
}

/** @returns null where the body is no form. */
async function readForm(request: Request, type: string): Promise<FormData | 'too-large' | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_FORM_BYTES) return 'too-large';
    chunks.push(chunk);
  }
  const body = new Blob(chunks);
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
}
