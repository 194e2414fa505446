// An article whose own line tells its day needs nobody else to tell it.
import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/core/article/read-article.ts';

const BODY =
  'The harbour of Lima sold 40 ferries on Tuesday, and Anna Bell bought three of them for the islands.';

function dateOf(line: string, date?: string): string | undefined {
  const read = readArticle({ title: 'Ferries', text: `${line}\n\n${BODY}`, date });
  if (read.type === 'refused') throw new Error(read.problem.code);
  return read.article.date;
}

describe('the day of an article', () => {
  it.each([
    ['Saturday, November 16, 2013', '2013-11-16'],
    ['Published: 3 May 2021', '2021-05-03'],
    ['2021-05-03', '2021-05-03'],
    ['31 June 2013', undefined],
    ['A fair in Lima', undefined],
  ])('%s', (line, date) => {
    expect(dateOf(line)).toBe(date);
  });

  it('is what the teacher says', () => {
    expect(dateOf('Saturday, November 16, 2013', '2020-01-01')).toBe('2020-01-01');
  });

  it('is not told by a line further down', () => {
    expect(dateOf(`${BODY}\n\n${BODY}\n\n${BODY}\n\n3 May 2021`)).toBeUndefined();
  });
});
