import { expect, it } from 'vitest';
import { reduceVectors } from '#lib/core/language/clusters/principal-axes.ts';

it('keeps the directions in which vectors differ most', () => {
  // Along (3, 4) / 5 by 10, across it by 1, and the same everywhere in the third.
  const points = [-2, -1, 0, 1, 2].flatMap((along) =>
    [-1, 1].map((across) =>
      Float64Array.of(7 + 6 * along - 0.8 * across, 8 * along + 0.6 * across, 5),
    ),
  );
  const reduced = reduceVectors(points, 2);
  reduced.forEach((row, at) => {
    expect(Math.abs(row[0] ?? 0)).toBeCloseTo(10 * Math.abs(Math.floor(at / 2) - 2), 6);
    expect(Math.abs(row[1] ?? 0)).toBeCloseTo(1, 6);
  });
});
