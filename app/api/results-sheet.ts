import { resultsTable } from '#lib/core/formats/results-table.ts';
import type { Sheet } from '#lib/core/formats/sheet.ts';
import type { Results } from '#lib/core/progress/results.ts';
import { messages } from '#lib/wiring.ts';

/** All pages of a class's results as one sheet. */
export function resultsSheet(pages: readonly Results[]): Sheet {
  const [first] = pages;
  const passMark = first?.assignment.passMark ?? null;
  const rows = resultsTable(
    {
      students: pages.flatMap((page) => page.students.page),
      questions: first?.questions ?? [],
      absent: first?.absent ?? [],
    },
    {
      name: messages('csv.name'),
      status: messages('csv.status'),
      points: messages('csv.points'),
      maxPoints: messages('csv.maxPoints'),
      question: (number) => messages('csv.question', { number }),
      run: messages('csv.run'),
      seconds: messages('csv.seconds'),
      passed: passMark === null ? null : passedWords(passMark),
      statusOf: (status) => messages(`csv.${status}`),
    },
  );
  return { name: messages('csv.students'), rows };
}

function passedWords(percent: number) {
  return {
    heading: messages('csv.passed', { percent }),
    yes: messages('csv.yes'),
    no: messages('csv.no'),
  };
}
