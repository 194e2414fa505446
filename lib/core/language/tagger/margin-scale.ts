// From a decision's margin to the probability that it is right: isotonic regression (pool adjacent violators).
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';

/** Margins ascending and the probability at each; straight lines between. */
export type MarginScale = { margins: readonly number[]; chances: readonly number[] };

/** Decisions that make one knot at first. */
const POOL = 150;

type Block = { sum: number; right: number; count: number };

/** @param outcomes decisions on text that was not trained on */
export function fitMargins(outcomes: readonly { margin: number; right: boolean }[]): MarginScale {
  const sorted = [...outcomes].sort((a, b) => a.margin - b.margin);
  const blocks: Block[] = [];
  for (let at = 0; at < sorted.length; at += POOL) {
    const pool = sorted.slice(at, at + POOL);
    let block: Block = {
      sum: pool.reduce((sum, { margin }) => sum + margin, 0),
      right: pool.filter(({ right }) => right).length,
      count: pool.length,
    };
    for (let last = blocks.at(-1); last && chanceOf(last) > chanceOf(block); last = blocks.at(-1)) {
      block = {
        sum: block.sum + last.sum,
        right: block.right + last.right,
        count: block.count + last.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  }
  return {
    margins: blocks.map(({ sum, count }) => sum / count),
    chances: blocks.map(chanceOf),
  };
}

/** One more right and one more wrong (Laplace): never 0 or 1. */
function chanceOf({ right, count }: Block): number {
  return (right + 1) / (count + 2);
}

/** @returns 0..1; 0.5 where the scale is empty */
export function chanceAt({ margins, chances }: MarginScale, margin: number): number {
  const next = margins.findIndex((knot) => knot > margin);
  if (next < 0) return chances.at(-1) ?? 0.5;
  const high = chances[next] ?? 0.5;
  if (next === 0) return high;
  const low = chances[next - 1] ?? high;
  const from = margins[next - 1] ?? 0;
  const to = margins[next] ?? from;
  return low + ((high - low) * (margin - from)) / Math.max(1e-9, to - from);
}

export function encodeScale({ margins, chances }: MarginScale): Uint8Array {
  const writer = new ByteWriter();
  writer.integer(margins.length);
  for (const value of [...margins, ...chances]) writer.float(value);
  return writer.finish();
}

/** @throws RangeError where the bytes are cut short */
export function decodeScale(bytes: Uint8Array): MarginScale {
  const reader = new ByteReader(bytes);
  const length = reader.integer();
  const read = (): number[] => Array.from({ length }, () => reader.float());
  return { margins: read(), chances: read() };
}
