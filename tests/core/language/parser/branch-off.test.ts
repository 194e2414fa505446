import { describe, expect, it } from 'vitest';
import { branchOff } from '#lib/core/language/parser/branch-off.ts';
import { parsePass, type Scorer } from '#lib/core/language/parser/parse-pass.ts';
import { readParserWords } from '#lib/core/language/parser/parser-words.ts';
import { newTrace } from '#lib/core/language/parser/pass-trace.ts';
import { splitMarks } from '#lib/core/language/parser/split-marks.ts';
import { SAMPLE } from './sample.ts';

/** Scores by the first feature, so that they differ by state, the same every time. */
const scorer = (classes: number): Scorer => ({
  classes,
  score: (features, count, scores) => {
    for (let c = 0; c < classes; c += 1) {
      const hash = Math.imul((features[c % count] as number) ^ (c + 1), 0x9e3779b1) >>> 8;
      scores[c] = hash / 2 ** 24;
    }
  },
});

const sentence = Array.from({ length: 8 }, () => SAMPLE[1] ?? []).flat();
const words = readParserWords(splitMarks(sentence).words, false);
const [transitions, relations] = [scorer(3), scorer(5)];
const trace = newTrace();
const result = parsePass(words, transitions, relations, trace);
const branches = branchOff(words, result, trace, transitions, relations);

describe('branches of a pass', () => {
  it('are few, and each has arcs that the pass has not', () => {
    expect(branches.length).toBeGreaterThan(0);
    expect(branches.length).toBeLessThanOrEqual(Math.ceil(words.count / 7));
    for (const { children, heads, relations: named } of branches) {
      expect(children.length).toBeGreaterThan(0);
      children.forEach((child, at) => {
        const same = heads[at] === result.heads[child] && named[at] === result.relations[child];
        expect(same).toBe(false);
      });
    }
  });

  it('make a tree in the place of the arcs they change', () => {
    for (const { children, heads } of branches) {
      const tree = result.heads.slice();
      children.forEach((child, at) => {
        tree[child] = heads[at] as number;
      });
      expect([...tree].filter((head) => head === words.count)).toHaveLength(1);
      tree.forEach((_, from) => {
        let steps = 0;
        for (let at = from; at < words.count && steps <= words.count; steps += 1)
          at = tree[at] as number;
        expect(steps).toBeLessThanOrEqual(words.count);
      });
    }
  });

  it('are tried where the choice was closest', () => {
    const margins = [...trace.margins.slice(0, trace.count)].sort((a, b) => a - b);
    const most = margins[Math.ceil(words.count / 7) - 1] ?? 0;
    for (const { margin } of branches) expect(margin).toBeLessThanOrEqual(most);
  });
});
