// The reading sheet's data and marks, without the page. build-sheet.ts puts it into the page, types stripped.
import type { SheetQuestion } from '../sheet-question.ts';

export type Letter = 'A' | 'B' | 'X';
export type Mark = { mark?: Letter; note?: string };
/** By `article/questionId`. */
export type Marks = Record<string, Mark>;
export type Listed = SheetQuestion & { article: string };
export type SheetData = {
  generatorVersion: string;
  articles: { name: string; questions: SheetQuestion[] }[];
};
/** What is saved, one for each article. */
export type ArticleRecord = {
  article: string;
  reader: string;
  generatorVersion: string;
  marks: Record<string, Mark>;
};

export const keyOf = ({ article, id }: Pick<Listed, 'article' | 'id'>): string =>
  `${article}/${id}`;

/** Articles with a mark alone; a note without a mark is no mark. */
export function toRecords(data: SheetData, marks: Marks, reader: string): ArticleRecord[] {
  return data.articles
    .map(({ name, questions }) => ({
      article: name,
      reader,
      generatorVersion: data.generatorVersion,
      marks: Object.fromEntries(
        questions.flatMap(({ id }) => {
          const mark = marks[keyOf({ article: name, id })];
          return mark?.mark ? [[id, mark] as const] : [];
        }),
      ),
    }))
    .filter((record) => Object.keys(record.marks).length > 0);
}

export function fromRecords(body: ArticleRecord | ArticleRecord[]): Marks {
  const list = Array.isArray(body) ? body : [body];
  return Object.fromEntries(
    list.flatMap(({ article, marks }) =>
      Object.entries(marks).map(([id, mark]) => [keyOf({ article, id }), mark] as const),
    ),
  );
}

export type Counts = Record<Letter | 'marked' | 'all', number>;

export function countMarks(questions: readonly Listed[], marks: Marks): Counts {
  const counts = { A: 0, B: 0, X: 0, marked: 0, all: questions.length };
  for (const question of questions) {
    const letter = marks[keyOf(question)]?.mark;
    if (!letter) continue;
    counts[letter] += 1;
    counts.marked += 1;
  }
  return counts;
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** What became of the questions that an earlier version had too. */
export function compareMarks(questions: readonly Listed[], marks: Marks, earlier: Marks): string {
  const both = questions.filter(
    (question) => earlier[keyOf(question)]?.mark && marks[keyOf(question)]?.mark,
  );
  const same = both.filter(
    (question) => earlier[keyOf(question)]?.mark === marks[keyOf(question)]?.mark,
  );
  const old = Object.values(earlier);
  const then = (['A', 'B', 'X'] as const).map(
    (letter) =>
      `${letter} ${percent(old.filter(({ mark }) => mark === letter).length, old.length)}`,
  );
  return `${both.length} questions in both, ${same.length} with the same mark. Then ${then.join(', ')} of ${old.length}.`;
}
