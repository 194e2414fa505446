import { describe, expect, it } from 'vitest';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { feature, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';

const XOR = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

const examples = XOR.map(([a, b, klass]) => ({
  features: Int32Array.of(feature(0, a), feature(1, b), feature(2, a, b)),
  klass,
}));

/** Learnt in some rounds: what was guessed wrongly is punished, what is right rewarded. */
function learnt() {
  const trainer = new LinearTrainer(2);
  const scores = new Float32Array(2);
  for (const { features, klass } of Array.from({ length: 10 }, () => examples).flat()) {
    trainer.score(features, features.length, scores);
    const guess = Number((scores[1] ?? 0) > (scores[0] ?? 0));
    if (guess !== klass) {
      trainer.add(features, features.length, klass, 1);
      trainer.add(features, features.length, guess, -1);
    }
    trainer.tick();
  }
  return trainer.average();
}

describe('linear model', () => {
  it.each(XOR)(
    'learns exclusive or from a joint feature, kept after encoding: %i %i -> %i',
    (a, b, klass) => {
      const bytes = encodeLinear(learnt(), { keepWeights: 100 });
      const model = new LinearModel(bytes);
      const scores = new Float32Array(2);
      model.score(Int32Array.of(feature(0, a), feature(1, b), feature(2, a, b)), 3, scores);
      expect(Number((scores[1] ?? 0) > (scores[0] ?? 0))).toBe(klass);
    },
  );

  it('averages the weights over all ticks as adding them up at each tick would', () => {
    const trainer = new LinearTrainer(2, 20);
    const one = Int32Array.of(feature(0, 7));
    const scores = new Float32Array(2);
    let sum = 0;
    const updates = [1, 0, 0, -3, 2, 0, 5];
    for (const amount of updates) {
      if (amount !== 0) trainer.add(one, 1, 1, amount);
      trainer.tick();
      trainer.score(one, 1, scores);
      sum += scores[1] as number;
    }
    expect(trainer.average().weights[1]).toBeCloseTo(sum / updates.length, 6);
  });

  it('gives the same bytes for the same input', () => {
    const bytes = () => encodeLinear(learnt(), { keepWeights: 100 });
    expect(bytes()).toEqual(bytes());
  });

  it('keeps the largest weights within a step of what was trained, and drops the rest', () => {
    const trainer = new LinearTrainer(40);
    const count = 2000;
    const key = (n: number) => Int32Array.of(feature(3, hashUnits(`word ${n}`)));
    for (let n = 0; n < count; n += 1) trainer.add(key(n), 1, n % 40, (n % 100) - 50);
    trainer.tick();
    const model = new LinearModel(encodeLinear(trainer.average(), { keepWeights: 1000 }));
    const scores = new Float32Array(40);
    for (let n = 0; n < count; n += 1) {
      const weight = (n % 100) - 50;
      model.score(key(n), 1, scores);
      if (Math.abs(weight) > 26)
        expect(Math.abs((scores[n % 40] as number) - weight)).toBeLessThan(1);
      if (Math.abs(weight) < 24) expect(scores[n % 40]).toBe(0);
    }
  });

  it('grows beyond its first room', () => {
    const trainer = new LinearTrainer(3);
    const features = new Int32Array(200_000).map((_, n) => feature(1, n));
    trainer.add(features, features.length, 2, 1);
    trainer.tick();
    const scores = new Float32Array(3);
    trainer.score(features, features.length, scores);
    expect(scores[2]).toBeGreaterThanOrEqual(200_000);
  });

  it('scores an unknown feature as nothing', () => {
    const model = new LinearModel(encodeLinear(learnt(), { keepWeights: 9 }));
    const scores = Float32Array.of(9, 9);
    model.score(Int32Array.of(feature(99, 12345)), 1, scores);
    expect([...scores]).toEqual([0, 0]);
  });
});
