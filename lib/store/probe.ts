import type { Kv } from '#lib/ports/kv.ts';
import { healthKeys } from './keys.ts';

const KEPT_MS = 60_000;

/** One write, gone after a minute: a full disk still reads. @throws AppError 'store-unavailable' */
export async function probeStore(kv: Kv, operationId: string, now: number): Promise<void> {
  const { probe } = healthKeys;
  await kv
    .atomic(operationId)
    .set(probe, now)
    .expire(probe, now + KEPT_MS)
    .commit();
}
