// The two bodies of POST /api/articles: JSON with an address or a text, or a form with a file.
import type { BringInInput } from '#lib/use-cases/bring-in-article.ts';
import { messages as t } from '#lib/wiring.ts';
import { readLimited } from '../../read-limited.ts';
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
  const bytes = await readLimited(request, MAX_FORM_BYTES);
  if (bytes === null) {
    return { refused: problem('body-too-large', { detail: t('bringIn.too-large') }) };
  }
  const headers = { 'content-type': type };
  const form = await new Response(bytes, { headers }).formData().catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File)) {
    const errors = [{ field: 'file', detail: 'no file' }];
    return { refused: problem('malformed', { errors }) };
  }
  const { name, type: mediaType } = file;
  const content = new Uint8Array(await file.arrayBuffer());
  return { input: { file: { name, mediaType, bytes: content } }, field: 'file' };
}
