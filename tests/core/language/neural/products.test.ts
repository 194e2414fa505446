import { expect, it } from 'vitest';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { addColumnSums, addProduct } from '#lib/core/language/neural/products.ts';

it('adds up products of columns, and columns, over the rows', () => {
  const kernel = new Kernel();
  const [count, rows, columns] = [5, 4, 8];
  const left = { at: kernel.room(count * rows), stride: rows };
  const right = { at: kernel.room(count * columns), stride: columns };
  for (let at = 0; at < count * rows; at += 1) kernel.floats[left.at + at] = at % 3;
  for (let at = 0; at < count * columns; at += 1) kernel.floats[right.at + at] = (at % 5) - 2;
  const [to, sums] = [kernel.room(rows * columns), kernel.room(columns)];
  addProduct(kernel, left, right, count, { rows, columns, to });
  addColumnSums(kernel, right, count, columns, sums);
  const value = (at: number): number => kernel.floats[at] ?? Number.NaN;
  for (let column = 0; column < columns; column += 1) {
    const lines = Array.from({ length: count }, (_, line) => line);
    const wanted = lines.reduce((sum, line) => sum + value(right.at + line * columns + column), 0);
    expect(value(sums + column)).toBe(wanted);
    for (let row = 0; row < rows; row += 1) {
      const product = lines.reduce(
        (sum, line) =>
          sum + value(left.at + line * rows + row) * value(right.at + line * columns + column),
        0,
      );
      expect(value(to + row * columns + column)).toBe(product);
    }
  }
});
