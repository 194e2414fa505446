import { describe, expect, it } from 'vitest';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';
import type { Branch } from '#lib/core/language/parser/branch-off.ts';
import { judgeArcs, walkArcs } from '#lib/core/language/parser/judge-arcs.ts';
import { readParserWords } from '#lib/core/language/parser/parser-words.ts';
import { splitMarks } from '#lib/core/language/parser/split-marks.ts';
import { SAMPLE } from './sample.ts';

const sentence = SAMPLE[1] ?? [];
const words = readParserWords(splitMarks(sentence).words, false);
const run = (heads: number[]) => ({
  heads: Int32Array.from(heads),
  relations: Int32Array.from(heads, (_, at) => at % 3),
  arcMargins: new Float32Array(heads.length).fill(1),
  relationMargins: new Float32Array(heads.length).fill(1),
  branches: [] as Branch[],
});
// "Mara saw a ship in the bay": the bay of the seeing, or of the ship.
const runs = {
  words,
  forward: run([1, -1, 3, 1, 6, 6, 1]),
  backward: run([1, -1, 3, 1, 6, 6, 3]),
};
const bands = { arcs: [0.5], relations: [0.5] };

describe('the judge of arcs', () => {
  it('sees each arc once, and both where the passes differ', () => {
    const seen: string[] = [];
    walkArcs(runs, bands, ({ child, head, source }) => seen.push(`${child}<${head} ${source}`));
    expect(seen).toEqual(['0<1 0', '1<-1 0', '2<3 0', '3<1 0', '4<6 0', '5<6 0', '6<1 3', '6<3 4']);
  });

  it('sees what a branch adds, and notes where it bears out another reading', () => {
    const branch = {
      margin: 0.2,
      children: [3, 6],
      heads: [4, 3],
      relations: [1, 0],
      relationMargins: [1, 1],
    };
    const seen: string[] = [];
    walkArcs(
      { ...runs, forward: { ...runs.forward, branches: [branch] } },
      bands,
      ({ child, head, source, backing }) => {
        if (source > 0) seen.push(`${child}<${head} ${source} ${backing}`);
      },
    );
    expect(seen).toEqual(['3<4 5 0', '6<1 3 0', '6<3 4 1']);
  });

  it('learns which of two arcs is right', () => {
    const trainer = new LinearTrainer(1, 20);
    walkArcs(runs, bands, ({ child, head }, features, count) => {
      if (child === 6) trainer.add(features, count, 0, head === 3 ? 1 : -1);
      trainer.tick();
    });
    const judge = new LinearModel(encodeLinear(trainer.average(), { keepWeights: 500 }));
    const [first, second] = judgeArcs(runs, bands, judge)[6] ?? [];
    expect(first?.judged).toBeLessThan(0);
    expect(second?.judged).toBeGreaterThan(0);
  });
});
