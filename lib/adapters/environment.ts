// The environment's schema: every variable the app knows, parsed once. `.env.example` explains each.
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#lib/ports/app-error.ts';

const set = (value: string | undefined) => (value === '' ? undefined : value);
const optional = <T>(schema: z.ZodType<T, string>) =>
  z.preprocess((value) => set(value as string | undefined), schema.optional());

const schema = z.object({
  FOOTNOTE_DATA_DIR: optional(z.string().refine((dir) => path.isAbsolute(dir), 'is not absolute')),
  FOOTNOTE_ORIGIN: optional(z.url({ protocol: /^https?$/ })),
  KV_REST_API_URL: optional(z.url({ protocol: /^https?$/ })),
  KV_REST_API_TOKEN: optional(z.string()),
});

export type Environment = {
  dataDir: string | null;
  /** Without a trailing slash. */
  origin: string | null;
  redis: { url: string; token: string } | null;
};

/** @throws AppError 'misconfigured', naming the variable, never its value. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new AppError('misconfigured', { detail: names.join('; ') });
  }
  const { FOOTNOTE_DATA_DIR, FOOTNOTE_ORIGIN, KV_REST_API_URL, KV_REST_API_TOKEN } = parsed.data;
  if ((KV_REST_API_URL === undefined) !== (KV_REST_API_TOKEN === undefined)) {
    throw new AppError('misconfigured', {
      detail: 'KV_REST_API_URL and KV_REST_API_TOKEN go together: set both or neither',
    });
  }
  return {
    dataDir: FOOTNOTE_DATA_DIR ?? null,
    origin: FOOTNOTE_ORIGIN?.replace(/\/+$/, '') ?? null,
    redis:
      KV_REST_API_URL && KV_REST_API_TOKEN
        ? { url: KV_REST_API_URL, token: KV_REST_API_TOKEN }
        : null,
  };
}
