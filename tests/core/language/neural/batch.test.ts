import { expect, it } from 'vitest';
import { layBatch } from '#lib/core/language/neural/batch.ts';

it('lays a row for each word, step by step', () => {
  expect(layBatch([3, 2, 2])).toEqual({
    lengths: [3, 2, 2],
    active: Int32Array.of(3, 3, 1),
    starts: Int32Array.of(0, 3, 6),
    rows: 7,
  });
  expect(layBatch([]).rows).toBe(0);
});
