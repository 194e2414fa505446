import { describe, expect, it } from 'vitest';
import { layBatch } from '#lib/core/language/neural/batch.ts';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { type Layer, runLayer } from '#lib/core/language/neural/layer.ts';
import { packedSize } from '#lib/core/language/neural/panels.ts';
import { seededRandom } from '#lib/core/seed/random.ts';

const UNITS = 8;
const INPUTS = 8;

/** What comes out for sentences of these words (8 numbers each), by sentence and word. */
function read(sentences: readonly Float32Array[]): number[][] {
  const random = seededRandom('layer');
  const kernel = new Kernel();
  const filled = (count: number): number => {
    const at = kernel.room(count);
    for (let own = 0; own < count; own += 1) kernel.floats[at + own] = random(201) / 200 - 0.5;
    return at;
  };
  const side = () => ({
    input: filled(packedSize(INPUTS, 4 * UNITS)),
    again: filled(packedSize(UNITS, 4 * UNITS)),
    bias: filled(4 * UNITS),
  });
  const layer: Layer = { inputs: INPUTS, units: UNITS, sides: [side(), side()] };
  const batch = layBatch(sentences.map(({ length }) => length / INPUTS));
  const input = { at: kernel.room(batch.rows * INPUTS), stride: INPUTS };
  const rowOf = (sentence: number, word: number): number => (batch.starts[word] ?? 0) + sentence;
  sentences.forEach((words, sentence) => {
    for (let word = 0; word * INPUTS < words.length; word += 1) {
      const own = words.subarray(word * INPUTS, (word + 1) * INPUTS);
      kernel.floats.set(own, input.at + rowOf(sentence, word) * INPUTS);
    }
  });
  const { out } = runLayer(kernel, layer, batch, input);
  return sentences.map((words, sentence) =>
    Array.from({ length: words.length / INPUTS }, (_, word) => {
      const from = out.at + rowOf(sentence, word) * out.stride;
      return [...kernel.floats.subarray(from, from + 2 * UNITS)];
    }).flat(),
  );
}

describe('runLayer', () => {
  const random = seededRandom('words');
  const sentences = [5, 3, 3, 1].map((words) =>
    Float32Array.from({ length: words * INPUTS }, () => random(201) / 100 - 1),
  );

  it('reads sentences side by side as it reads each alone', () => {
    expect(read(sentences)).toEqual(sentences.flatMap((sentence) => read([sentence])));
  });

  it('knows at each word what stands before it and what stands after it', () => {
    const [long = new Float32Array()] = sentences;
    const changed = long.map((value, at) => (at >= 4 * INPUTS ? -value : value));
    const [before = [], after = []] = [read([long])[0], read([changed])[0]];
    expect(after.slice(0, UNITS)).toEqual(before.slice(0, UNITS));
    expect(after.slice(UNITS, 2 * UNITS)).not.toEqual(before.slice(UNITS, 2 * UNITS));
  });
});
