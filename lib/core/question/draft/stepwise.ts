// Verbs whose amount holds what was before: who reached 45 had reached 35, what doubled has one figure by the other.
export const STEPWISE =
  /^(?:hit|reach|exceed|pass|double|triple|halve|grow|rise|fall|drop|increase|decrease)$/;
