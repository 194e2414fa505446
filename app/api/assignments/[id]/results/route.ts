import type { Results } from '#lib/core/progress/results.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { deps } from '#lib/wiring.ts';
import { readerKeyOf } from '../../../credentials.ts';
import { handle } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { resultsSheet } from '../../../results-sheet.ts';
import { sendTable } from '../../../send-table.ts';

type Context = { params: Promise<{ id: string }> };

const PAGE = 100;
const FILE_PAGE = 200;

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const access = { assignmentId: (await params).id, manageKey: await readerKeyOf(request) };
    const query = new URL(request.url).searchParams;
    const format = query.get('format');
    if (format === 'csv' || format === 'xlsx') {
      const pages: Results[] = [];
      let after: string | undefined;
      do {
        const outcome = await readResults(deps(), { ...access, after, limit: FILE_PAGE });
        if (outcome.type !== 'found') return problem(outcome.type);
        pages.push(outcome.results);
        after = outcome.results.students.next ?? undefined;
      } while (after !== undefined);
      return sendTable(format, pages[0]?.assignment.code ?? 'results', [resultsSheet(pages)]);
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
