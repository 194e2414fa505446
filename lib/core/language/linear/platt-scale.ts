// Probabilities made honest: p' = 1 / (1 + e^-(slope * logit p + shift)), fitted by Newton's method (Platt 1999).

export type PlattScale = { slope: number; shift: number };

const logit = (chance: number): number => {
  const inner = Math.min(0.9999, Math.max(0.0001, chance));
  return Math.log(inner / (1 - inner));
};

/** @param chance 0..1 as the model claims. @returns 0..1 as it turned out. */
export function scaleChance({ slope, shift }: PlattScale, chance: number): number {
  return 1 / (1 + Math.exp(-(slope * logit(chance) + shift)));
}

/** Fits claims to outcomes, with a little weight on changing nothing; with no outcomes nothing changes. */
export function fitPlatt(outcomes: readonly { chance: number; right: boolean }[]): PlattScale {
  let slope = 1;
  let shift = 0;
  const prior = 1;
  for (let round = 0; round < 30; round += 1) {
    let gradientSlope = prior * (1 - slope);
    let gradientShift = -prior * shift;
    let slopes = prior;
    let mixed = 0;
    let shifts = prior;
    for (const { chance, right } of outcomes) {
      const x = logit(chance);
      const claimed = scaleChance({ slope, shift }, chance);
      const miss = (right ? 1 : 0) - claimed;
      const spread = claimed * (1 - claimed);
      gradientSlope += miss * x;
      gradientShift += miss;
      slopes += spread * x * x;
      mixed += spread * x;
      shifts += spread;
    }
    const determinant = slopes * shifts - mixed * mixed;
    slope += (shifts * gradientSlope - mixed * gradientShift) / determinant;
    shift += (slopes * gradientShift - mixed * gradientSlope) / determinant;
  }
  return { slope, shift };
}
