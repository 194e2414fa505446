import { describe, expect, it } from 'vitest';
import { NO_CLUSTERS } from '#lib/core/language/clusters/word-clusters.ts';
import { encodeVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { loadParser } from '#lib/core/language/parser/parse-sentence.ts';
import { trainParser } from '#lib/core/language/parser/train-parser.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { SAMPLE } from './sample.ts';

const random = seededRandom('vectors');
const words = [...new Set(SAMPLE.flat().map(({ form }) => form.toLowerCase()))];
const vectors = encodeVectors(
  words,
  words.map(() => Float64Array.from({ length: 6 }, () => random(100) / 50 - 1)),
  4,
);
const known = { vectors, clusters: NO_CLUSTERS };
const size = { units: 24, layers: 2, arc: 24, label: 24 };
const options = { seed: 'test', epochs: 400, heldOut: SAMPLE, known, size };
/** What one sentence alone has is not learnt: each is there four times. */
const taught = Array.from({ length: 4 }, () => SAMPLE.map((sentence) => [...sentence])).flat();
const bytes = trainParser(taught, options);
const parser = loadParser(bytes, known);

describe('dependency parser', () => {
  it.each(SAMPLE)('learns what it is taught (%#)', (...sentence) => {
    const gold = sentence.map(({ head, relation }) => ({ head, relation }));
    expect(parser.parse([sentence])[0]?.map(({ head, relation }) => ({ head, relation }))).toEqual(
      gold,
    );
  });

  it('gives the same bytes for the same input', () => {
    const few = { ...options, epochs: 2 };
    expect(trainParser(taught, few)).toEqual(trainParser(taught, few));
  });

  it('gives each token a chance between 0 and 1, and nothing no arcs', () => {
    for (const { arcConfidence } of parser.parse(SAMPLE).flat()) {
      expect(arcConfidence).toBeGreaterThan(0);
      expect(arcConfidence).toBeLessThan(1);
    }
    expect(parser.parse([[], []])).toEqual([[], []]);
  });

  it('reads sentences together as it reads each alone', () => {
    expect(parser.parse(SAMPLE)).toEqual(SAMPLE.flatMap((sentence) => parser.parse([sentence])));
  });

  it('reads a sentence that comes again as it read it before', () => {
    const [first = [], second = []] = SAMPLE;
    const [one, , again] = parser.parse([first, second, [...first]]);
    expect(again).toEqual(one);
    expect(again).not.toBe(one);
  });

  it.each([150, 600])('makes one tree of a very long sentence (%i times a short one)', (times) => {
    const long = Array.from({ length: times }, () => SAMPLE[0] ?? []).flat();
    const [arcs = []] = parser.parse([long]);
    expect(arcs).toHaveLength(long.length);
    expect(arcs.filter(({ head }) => head < 0)).toHaveLength(1);
    arcs.forEach((_, from) => {
      let steps = 0;
      for (let at = from; at >= 0 && steps <= long.length; steps += 1) at = arcs[at]?.head ?? -1;
      expect(steps).toBeLessThanOrEqual(long.length);
    });
  });
});
