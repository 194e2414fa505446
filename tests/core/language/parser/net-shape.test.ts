import { expect, it } from 'vitest';
import { layBlocks, type NetShape } from '#lib/core/language/parser/net-shape.ts';

it('lays all weights one after another, none of them twice', () => {
  const shape: NetShape = {
    vector: 4,
    tables: [{ rows: 3, columns: 4 }],
    units: 8,
    layers: 2,
    arc: 8,
    label: 16,
    relations: 5,
  };
  const { blocks, all, size } = layBlocks(shape);
  let next = 0;
  for (const { at, rows, columns } of all) {
    expect(at).toBe(next);
    next += rows * columns;
  }
  expect(size).toBe(next);
  expect(blocks.layers.map(([ahead]) => ahead.input.rows)).toEqual([8, 16]);
  expect(blocks.points.columns).toBe(48);
  expect(blocks.labels).toMatchObject({ rows: 16, columns: 8 });
});
