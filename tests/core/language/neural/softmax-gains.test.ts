import { expect, it } from 'vitest';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { softmaxGains } from '#lib/core/language/neural/softmax-gains.ts';

it('turns scores into the gains of the loss, what cannot be and what is added left out', () => {
  const kernel = new Kernel();
  const scores = { at: kernel.room(8), stride: 4 };
  kernel.floats.set([Math.log(3), 0, 50, 7, 0, 0, Math.log(2), 9], scores.at);
  const loss = softmaxGains(kernel, scores, 3, [0, 2], 0.5, (row) => (row === 0 ? 2 : -1));
  expect(loss).toBeCloseTo(-Math.log(3 / 4) - Math.log(2 / 4), 5);
  const gains = [...kernel.floats.subarray(scores.at, scores.at + 8)];
  const wanted = [-0.125, 0.125, 0, 0, 0.125, 0.125, -0.25, 0];
  gains.forEach((gain, at) => {
    expect(gain).toBeCloseTo(wanted[at] ?? 0, 5);
  });
});
