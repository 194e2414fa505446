import { expect, it } from 'vitest';
import { Adam } from '#lib/core/language/neural/adam.ts';

it('goes down to where the loss is least, the average behind it', () => {
  const adam = new Adam(2, 0.99);
  const weights = Float32Array.of(4, -3);
  for (let step = 0; step < 600; step += 1) {
    const gains = Float32Array.of(2 * ((weights[0] ?? 0) - 1), 20 * ((weights[1] ?? 0) - 2));
    adam.step(weights, gains, 0.05, 5);
  }
  expect(weights[0]).toBeCloseTo(1, 1);
  expect(weights[1]).toBeCloseTo(2, 1);
  expect(adam.average[0]).toBeCloseTo(1, 1);
});

it('shortens what is too long to be believed', () => {
  const [one, two] = [Float32Array.of(0), Float32Array.of(0)];
  const moves = [one, two].map((weights, at) => {
    const adam = new Adam(1, 0.99);
    adam.step(weights, Float32Array.of(1), 0.1, 5);
    adam.step(weights, Float32Array.of(at === 0 ? 5 : 5000), 0.1, 5);
    return weights[0];
  });
  expect(moves[1]).toBe(moves[0]);
});
