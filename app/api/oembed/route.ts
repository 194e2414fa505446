// oEmbed (oembed.com): other sites turn a pasted link into the quiz itself.
import { readShare } from '#lib/use-cases/read-share.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { codeOfLink, embedCode } from '../../embed-code.ts';
import { requestOrigin } from '../../request-origin.ts';
import { handle, parseQuery } from '../handle.ts';
import { problem } from '../problem.ts';
import { oembedSchema } from '../request-schemas.ts';

export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const parsed = parseQuery(request, oembedSchema);
    if ('refused' in parsed) return parsed.refused;
    const { url, format, maxwidth, maxheight } = parsed.query;
    if (format !== 'json') return problem('format-not-supported');
    const code = codeOfLink(request.headers, url);
    const share = code ? await readShare(deps(), { code }) : null;
    if (share?.type !== 'found') return problem('not-found');
    const { title, assignment } = share;
    const frame = embedCode(
      request.headers,
      { code: assignment.code, title },
      { ...(maxwidth && { maxWidth: maxwidth }), ...(maxheight && { maxHeight: maxheight }) },
    );
    const body = {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: t('app.name'),
      provider_url: requestOrigin(request.headers).origin,
      cache_age: 3600,
      ...frame,
    };
    // Anybody may read it, from any page: it says no more than the link does.
    const headers = {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600',
    };
    return Response.json(body, { headers });
  });
}
