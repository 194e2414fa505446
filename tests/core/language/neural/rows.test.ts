import { expect, it } from 'vitest';
import { layBatch } from '#lib/core/language/neural/batch.ts';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { leak, leakBack, reorder, repeatRow } from '#lib/core/language/neural/rows.ts';

it('moves rows from the order of the batch to that of the sentences, and back', () => {
  const kernel = new Kernel();
  const batch = layBatch([3, 1]);
  const [side, by, again] = [0, 0, 0].map(() => ({ at: kernel.room(4), stride: 1 }));
  if (!side || !by || !again) throw new Error('three');
  kernel.floats.set([10, 20, 11, 12], side.at);
  reorder(kernel, batch, { side, by, columns: 1 });
  expect([...kernel.floats.subarray(by.at, by.at + 4)]).toEqual([10, 11, 12, 20]);
  reorder(kernel, batch, { side: again, by, columns: 1 }, true);
  expect([...kernel.floats.subarray(again.at, again.at + 4)]).toEqual([10, 20, 11, 12]);
});

it('makes what is below 0 smaller, and its gain as much', () => {
  const kernel = new Kernel();
  const row = kernel.room(4);
  kernel.floats.set([1, -1, 0, -2], row);
  const shown = repeatRow(kernel, row, 4, 2);
  leak(kernel, shown, 2, 4);
  const values = [...kernel.floats.subarray(shown.at + 4, shown.at + 8)];
  expect(values.map((value) => Math.round(value * 10) / 10)).toEqual([1, -0.1, 0, -0.2]);
  const gain = repeatRow(kernel, row, 4, 2);
  kernel.floats.fill(1, gain.at, gain.at + 8);
  leakBack(kernel, shown, gain, 2, 4);
  const gains = [...kernel.floats.subarray(gain.at, gain.at + 4)];
  expect(gains.map((value) => Math.round(value * 10) / 10)).toEqual([1, 0.1, 1, 0.1]);
});
