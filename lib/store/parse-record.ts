// Stored records are parsed on every read: what does not fit its schema is a bug, not data.
import type { z } from 'zod';
import { AppError } from '#lib/ports/app-error.ts';
import type { KvEntry, KvVersion } from '#lib/ports/kv.ts';

export type Versioned<T> = { record: T; version: KvVersion };

/** @throws AppError 'corrupt-record', naming the fields that do not fit, never their values. */
export function parseRecord<T>(schema: z.ZodType<T>, entry: KvEntry | null): Versioned<T> | null {
  if (entry === null) return null;
  const parsed = schema.safeParse(entry.value);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new AppError('corrupt-record', { detail: fields });
  }
  return { record: parsed.data, version: entry.version };
}
