import { resultsTable } from '#lib/core/formats/results-table.ts';
import type { Results } from '#lib/core/progress/results.ts';
import { messages, packCsv } from '#lib/wiring.ts';

/** All pages of a class's results as a file to save. */
export function resultsCsv(pages: readonly Results[]): Response {
  const [first] = pages;
  const students = pages.flatMap((page) => page.students.page);
  const table = resultsTable(students, first?.questions ?? [], {
    name: messages('csv.name'),
    status: messages('csv.status'),
    points: messages('csv.points'),
    maxPoints: messages('csv.maxPoints'),
    question: (number) => messages('csv.question', { number }),
    statusOf: (status) => messages(`csv.${status}`),
  });
  return new Response(packCsv(table), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="footnote-${first?.assignment.code ?? 'results'}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
