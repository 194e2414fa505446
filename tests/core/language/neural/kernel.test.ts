import { describe, expect, it } from 'vitest';
import { Kernel, type Rows } from '#lib/core/language/neural/kernel.ts';
import {
  packedColumns,
  packedRows,
  packedSize,
  packPanels,
} from '#lib/core/language/neural/panels.ts';
import { seededRandom } from '#lib/core/seed/random.ts';

const random = seededRandom('kernel');
const numbers = (count: number, most = 1): Float32Array =>
  Float32Array.from({ length: count }, () => (random(2001) / 1000 - 1) * most);
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function put(kernel: Kernel, values: Float32Array, stride: number): Rows {
  const at = kernel.room(values.length);
  kernel.floats.set(values, at);
  return { at, stride };
}

describe('the kernel', () => {
  it.each([
    [1, 8, 4],
    [3, 16, 8],
    [4, 8, 12],
    [9, 24, 20],
    [6, 13, 7],
  ])('multiplies as plain loops do: %i x %i over %i', (rows, columns, inner) => {
    const kernel = new Kernel();
    const [a, b, c] = [numbers(rows * inner), numbers(inner * columns), numbers(rows * columns)];
    const [deep, wide] = [packedRows(inner), packedColumns(columns)];
    const left = new Float32Array(rows * deep);
    const sums = new Float32Array(rows * wide);
    for (let row = 0; row < rows; row += 1) {
      left.set(a.subarray(row * inner, (row + 1) * inner), row * deep);
      sums.set(c.subarray(row * columns, (row + 1) * columns), row * wide);
    }
    const packed = kernel.room(packedSize(inner, columns));
    packPanels(b, { at: 0, rows: inner, columns, stride: columns }, kernel.floats, packed);
    const [from, to] = [put(kernel, left, deep), put(kernel, sums, wide)];
    kernel.multiply(to, from, packed, rows, deep, wide);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        let sum = c[row * columns + column] as number;
        for (let at = 0; at < inner; at += 1) {
          sum += (a[row * inner + at] as number) * (b[at * columns + column] as number);
        }
        expect(kernel.floats[to.at + row * wide + column]).toBeCloseTo(sum, 5);
      }
    }
  });

  it('steps a cell as its formula says, for small and for very large numbers', () => {
    const kernel = new Kernel();
    const [rows, units] = [3, 8];
    const given = numbers(rows * 4 * units, 120);
    const before = numbers(rows * units, 3);
    const gates = put(kernel, given, 4 * units);
    const cells = put(kernel, new Float32Array(rows * units), units);
    const out = kernel.room(rows * units);
    kernel.cell({ gates, before: put(kernel, before, units), cells, rows, units }, out);
    for (let row = 0; row < rows; row += 1) {
      for (let unit = 0; unit < units; unit += 1) {
        const gate = (number: number): number =>
          given[row * 4 * units + number * units + unit] as number;
        const cell =
          sigmoid(gate(1)) * (before[row * units + unit] as number) +
          sigmoid(gate(0)) * Math.tanh(gate(2));
        expect(kernel.floats[cells.at + row * units + unit]).toBeCloseTo(cell, 5);
        const shown = sigmoid(gate(3)) * Math.tanh(cell);
        expect(kernel.floats[out + row * units + unit]).toBeCloseTo(shown, 5);
      }
    }
  });

  it('gives out room that is all 0, and takes back what was given out aside', () => {
    const kernel = new Kernel();
    const used = kernel.aside(() => {
      const at = kernel.room(700_000);
      kernel.floats.fill(1, at, at + 700_000);
      return at;
    });
    const again = kernel.room(700_000);
    expect(again).toBe(used);
    expect(kernel.floats.subarray(again, again + 700_000).every((value) => value === 0)).toBe(true);
  });

  it('gives out room to be written over that nothing else is in', () => {
    const kernel = new Kernel();
    const [first, second, third] = [kernel.spare(3), kernel.room(700_000), kernel.spare(5)];
    kernel.floats.fill(1, first, first + 3);
    kernel.floats.fill(1, third, third + 5);
    expect(kernel.floats.subarray(second, second + 700_000).every((value) => value === 0)).toBe(
      true,
    );
    expect(kernel.floats.length).toBeGreaterThanOrEqual(third + 5);
  });
});
