// Adjuncts whose type is plain from what stands in them: a date tells the time, the name of a place the place.
import type { Adjunct, Clause } from './clause.ts';

/** What the text has at each of its tokens, by the token's start: 'time' in a date, 'place' in a place's name. */
export type KnownTypes = ReadonlyMap<number, 'time' | 'place'>;

const NO_PLACE = new Set([
  'by',
  'with',
  'of',
  'for',
  'as',
  'like',
  'than',
  'about',
  'against',
  'between',
]);

/** @param starts offset of each token of the sentence */
export function settleAdjuncts(
  clauses: readonly Clause[],
  starts: readonly number[],
  known: KnownTypes,
): Clause[] {
  const settle = (adjunct: Adjunct): Adjunct => {
    const type = known.get(starts[adjunct.head] ?? -1);
    if (!type || adjunct.clausal || adjunct.type === 'agent') return adjunct;
    if (type === 'place' && (adjunct.marker === null || NO_PLACE.has(adjunct.marker)))
      return adjunct;
    return { ...adjunct, type };
  };
  return clauses.map((clause) => ({ ...clause, adjuncts: clause.adjuncts.map(settle) }));
}

type Stretch = { start: number; end: number };

/** @param tokens @param times @param places each in order of the text */
export function knownTypes(
  tokens: readonly Stretch[],
  times: readonly Stretch[],
  places: readonly Stretch[],
): KnownTypes {
  const known = new Map<number, 'time' | 'place'>();
  for (const [type, stretches] of [
    ['place', places],
    ['time', times],
  ] as const) {
    let at = 0;
    for (const { start } of tokens) {
      while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      if ((stretches[at]?.start ?? Number.POSITIVE_INFINITY) <= start) known.set(start, type);
    }
  }
  return known;
}
