// Features hidden at random while training, so that none is leant on alone.

/** True for about that share of calls: a linear congruential sequence (Numerical Recipes), quick and the same everywhere. */
export function hiding(start: number, share: number): () => boolean {
  let state = start >>> 0;
  const limit = share * 2 ** 32;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state < limit;
  };
}
