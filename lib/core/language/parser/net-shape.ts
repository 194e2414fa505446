// The parser's net as numbers: which matrices it has, and where each stands among the weights.
import { GATES } from '#lib/core/language/neural/layer.ts';
import { packedColumns } from '#lib/core/language/neural/panels.ts';

/** A table of learnt rows, one for each value that a feature of a token can have. */
export type InputTable = { rows: number; columns: number };

export type NetShape = {
  /** Numbers of a word's vector, which is given. */
  vector: number;
  tables: readonly InputTable[];
  /** Of each direction of each layer. */
  units: number;
  layers: number;
  /** What a word is as a head and as a dependent: for the arc, and for the relation. */
  arc: number;
  label: number;
  relations: number;
};

/** A matrix of weights, `at` floats from the first. */
export type Block = { at: number; rows: number; columns: number };

export type SideBlocks = { input: Block; again: Block; bias: Block };

export type NetBlocks = {
  tables: Block[];
  /** The vector of a word that has none. */
  unknown: Block;
  layers: [SideBlocks, SideBlocks][];
  /** To what a word is as head, as dependent, as head and as dependent of a relation. */
  points: Block;
  pointsBias: Block;
  /** The root as head, and as head of a relation. */
  root: Block;
  arcs: Block;
  arcsBias: Block;
  labels: Block;
  labelsBias: Block;
};

export const inputsOf = ({ vector, tables }: NetShape): number =>
  tables.reduce((sum, { columns }) => sum + columns, vector);

export const pointsOf = ({ arc, label }: NetShape): number => 2 * (arc + label);

/** Columns of the scores of relations. */
export const labelColumns = ({ relations }: NetShape): number => packedColumns(relations);

/** All blocks in the order in which they stand, and how many weights there are. */
export function layBlocks(shape: NetShape): { blocks: NetBlocks; all: Block[]; size: number } {
  const { units, layers, arc, label, vector, tables } = shape;
  const all: Block[] = [];
  let size = 0;
  const block = (rows: number, columns: number): Block => {
    const own = { at: size, rows, columns };
    size += rows * columns;
    all.push(own);
    return own;
  };
  const wide = GATES * units;
  const side = (inputs: number): SideBlocks => ({
    input: block(inputs, wide),
    again: block(units, wide),
    bias: block(1, wide),
  });
  const blocks: NetBlocks = {
    tables: tables.map(({ rows, columns }) => block(rows, columns)),
    unknown: block(1, vector),
    layers: Array.from({ length: layers }, (_, layer) => {
      const inputs = layer === 0 ? inputsOf(shape) : 2 * units;
      return [side(inputs), side(inputs)];
    }),
    points: block(2 * units, pointsOf(shape)),
    pointsBias: block(1, pointsOf(shape)),
    root: block(1, arc + label),
    arcs: block(arc, arc),
    arcsBias: block(1, arc),
    labels: block(label, labelColumns(shape)),
    labelsBias: block(1, labelColumns(shape)),
  };
  return { blocks, all, size };
}
