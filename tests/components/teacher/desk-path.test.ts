import { describe, expect, it } from 'vitest';
import { backToDesk, readDeskQuery } from '#app/desk-query.ts';
import { type DeskView, deskPath } from '#components/teacher/desk-path.ts';

describe('the address of a list', () => {
  it.each<[DeskView, string]>([
    [{ search: '', show: 'present' }, '/teach'],
    [{ search: '', show: 'archived' }, '/teach?show=archived'],
    [{ search: 'árbol & luz', show: 'all' }, '/teach?search=%C3%A1rbol+%26+luz'],
    [
      { search: 'x', show: 'archived', after: '1800000000000~abcdefghijkl' },
      '/teach?search=x&show=archived&after=1800000000000%7Eabcdefghijkl',
    ],
  ])('of %j is %s, and reads back as the same', (view, path) => {
    expect(deskPath(view)).toBe(path);
    const query = Object.fromEntries(new URL(path, 'http://x').searchParams);
    expect(readDeskQuery(query)).toEqual(view);
    expect(backToDesk(path, 'archived')).toBe(
      `${path}${path.includes('?') ? '&' : '?'}said=archived`,
    );
  });

  it.each([{ show: 'everything', search: ['a', 'b'], after: 'x'.repeat(60) }, {}])(
    '%j, which fits nothing, is the plain list',
    (query) => {
      expect(readDeskQuery(query)).toEqual({ search: '', show: 'present' });
    },
  );

  it.each([
    'https://elsewhere.example/teach',
    '//elsewhere.example',
    '/teach/../q',
    '',
    '/teach?a=<b>',
  ])('a form that came from %j goes back to the plain list', (from) => {
    expect(backToDesk(from, 'archived')).toBe('/teach?said=archived');
  });
});
