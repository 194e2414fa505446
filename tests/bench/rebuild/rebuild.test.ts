import { expect, it } from 'vitest';
import { rebuildAfterKills } from './rebuild-after-kills.ts';

it('a recount that is killed (kill -9) under way goes on where it was and ends in the sums of a fresh count', async () => {
  const outcome = await rebuildAfterKills({ count: 3_000, kills: 2, lastsMs: 0 });
  expect(outcome).toMatchObject({ right: true, kills: 2 });
  expect(outcome.doneAtLastKill).toBeGreaterThan(0);
  expect(outcome.doneAtLastKill).toBeLessThan(3_000);
}, 60_000);
