// Which names of a class list are taken, and by which attempt. In parts, so that one read takes all of
// them and students who start at once seldom meet; each is written only with the attempt that takes the name.
import { z } from 'zod';
import type { Kv, KvEntry, KvVersion } from '#lib/ports/kv.ts';
import { assignmentKeys as keys } from './keys.ts';
import { parseRecord } from './parse-record.ts';

const PARTS = 20;

/** Attempt id by the name's number. */
export type Claims = Readonly<Record<string, string>>;

const claimsSchema = z.record(z.string(), z.string());

/** The part that holds one name, to be checked and written in the commit that takes or frees it. */
export type ClaimPart = { key: string; version: KvVersion | null; claims: Claims };

export function claimKeys(assignmentId: string): string[] {
  return Array.from({ length: PARTS }, (_, part) => keys.claims(assignmentId, part));
}

/** @param entries as read from claimKeys(), in any number */
export function parseClaims(entries: readonly (KvEntry | null)[]): Claims {
  return Object.assign({}, ...entries.map((entry) => parseRecord(claimsSchema, entry)?.record));
}

/** One command. */
export async function loadClaims(kv: Kv, assignmentId: string): Promise<Claims> {
  return parseClaims(await kv.getMany(claimKeys(assignmentId)));
}

/** One command. */
export async function loadClaimPart(
  kv: Kv,
  assignmentId: string,
  rosterId: number,
): Promise<ClaimPart> {
  const key = keys.claims(assignmentId, rosterId % PARTS);
  const stored = parseRecord(claimsSchema, await kv.get(key));
  return { key, version: stored?.version ?? null, claims: stored?.record ?? {} };
}

/** @param attemptId null frees the name */
export function withClaim(
  { claims }: ClaimPart,
  rosterId: number,
  attemptId: string | null,
): Claims {
  const { [rosterId]: _, ...others } = claims;
  return attemptId === null ? others : { ...others, [rosterId]: attemptId };
}
