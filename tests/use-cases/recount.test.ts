import { describe, it } from 'vitest';
import { recountUnderFire } from './recount-mix.ts';
import { describeRecount } from './recount-suite.ts';

describeRecount('the embedded store');

describe('a recount on the embedded store', () => {
  it.each([1, 2, 3])(
    'any mix of starting, responding, finishing, removing, renaming, correcting and kills, by two servers, ends in the sums of a fresh count (%i)',
    (seed) => recountUnderFire({ seed }),
    60_000,
  );
});
