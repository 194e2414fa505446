// Claimed against actual: confidences in ten bins.
export type Claim = { confidence: number; right: boolean };

export type ReliabilityBin = { from: number; count: number; claimed: number; actual: number };

const BINS = 10;

/** Bins [0, .1), [.1, .2) ... [.9, 1]; the means are 0 where a bin is empty. */
export function reliabilityOf(claims: readonly Claim[]): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (_, at) => ({
    from: at / BINS,
    count: 0,
    claimed: 0,
    actual: 0,
  }));
  for (const { confidence, right } of claims) {
    const bin = bins[Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)))];
    if (!bin) continue;
    bin.count += 1;
    bin.claimed += confidence;
    bin.actual += right ? 1 : 0;
  }
  return bins.map((bin) => ({
    ...bin,
    claimed: bin.count === 0 ? 0 : bin.claimed / bin.count,
    actual: bin.count === 0 ? 0 : bin.actual / bin.count,
  }));
}

/** Expected calibration error: the mean distance of claimed and actual, weighted by the bins' counts. */
export function calibrationError(claims: readonly Claim[]): number {
  const sum = reliabilityOf(claims).reduce(
    (total, { count, claimed, actual }) => total + count * Math.abs(claimed - actual),
    0,
  );
  return claims.length === 0 ? 0 : sum / claims.length;
}
