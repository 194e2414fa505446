import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldMarks } from '#lib/core/article/fold-marks.ts';

it('folds the marks that copying changes', () => {
  expect(foldMarks('“It’s” 1990–95\nand')).toBe('"It\'s" 1990-95 and');
});

it('keeps every offset', () => {
  fc.assert(fc.property(fc.string(), (text) => foldMarks(text).length === text.length));
});
