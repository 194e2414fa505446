import { loadDesk } from '#lib/store/desks.ts';
import type { Deps } from './deps.ts';

/** One read that finds nothing. @throws AppError 'store-unavailable' where the store is dead. */
export async function checkHealth(deps: Deps): Promise<void> {
  await loadDesk(deps.kv, 'health');
}
