import { expect, it } from 'vitest';
import { spreadMarks } from '#components/charts/spread-marks.ts';

it.each<[number[], number[]]>([
  [
    [20, 60, 100],
    [20, 60, 100],
  ],
  [
    [50, 50],
    [50, 62],
  ],
  [
    [112, 40, 112, 112],
    [88, 40, 100, 112],
  ],
  [
    [2, 1],
    [20, 8],
  ],
])('marks wanted at %j stand at %j: 12 apart, from 8 to 112', (wanted, placed) => {
  expect(spreadMarks(wanted, { gap: 12, low: 8, high: 112 })).toEqual(placed);
});
