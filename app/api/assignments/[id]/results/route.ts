import type { Results } from '#lib/core/progress/results.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { deps } from '#lib/wiring.ts';
import { readerKeyOf } from '../../../credentials.ts';
import { handle } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { resultsCsv } from '../../../results-csv.ts';

type Context = { params: Promise<{ id: string }> };

const PAGE = 100;
const CSV_PAGE = 200;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { assignmentId: (await params).id, manageKey: await readerKeyOf(request) };
    const query = new URL(request.url).searchParams;
    if (query.get('format') === 'csv') {
      const pages: Results[] = [];
      let after: string | undefined;
      do {
        const outcome = await readResults(deps(), { ...access, after, limit: CSV_PAGE });
        if (outcome.type !== 'found') return problem(outcome.type);
        pages.push(outcome.results);
        after = outcome.results.students.next ?? undefined;
      } while (after !== undefined);
      return resultsCsv(pages);
    }
    const after = query.get('after') ?? undefined;
    const outcome = await readResults(deps(), { ...access, after, limit: PAGE });
    if (outcome.type !== 'found') return problem(outcome.type);
    const etag = `"${outcome.results.etag}"`;
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers });
    return Response.json(outcome.results, { headers });
  });
}
