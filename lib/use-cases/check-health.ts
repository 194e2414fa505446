import { probeStore } from '#lib/store/probe.ts';
import type { Deps } from './deps.ts';

/** @throws AppError 'store-unavailable' where the store is dead or takes no writes. */
export async function checkHealth(deps: Deps): Promise<void> {
  await probeStore(deps.kv, deps.ids.random(20), deps.clock.now());
}
