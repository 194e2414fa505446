// The list of a class: names that students choose from instead of typing one.
import { z } from 'zod';
import { cleanName, cutName, MAX_NAME_LENGTH } from './clean-name.ts';

export const MAX_ROSTER = 200;

export const rosterSchema = z.object({
  /** The number the next new name gets: none is given twice, so that what was taken stays told apart. */
  next: z.int().min(1),
  entries: z
    .array(z.object({ id: z.int().min(1), name: z.string().min(1).max(MAX_NAME_LENGTH) }))
    .max(MAX_ROSTER),
});
export type Roster = z.infer<typeof rosterSchema>;
export type RosterEntry = Roster['entries'][number];

export type ReadRoster =
  | { type: 'read'; names: string[] }
  /** `count`: how many there are, over 200. */
  | { type: 'too-many'; count: number };

/** One name a line; empty lines are passed over. Of equal names the second becomes "Ada (2)". */
export function readRoster(text: string): ReadRoster {
  const typed = text
    .split(/[\r\n]+/)
    .map(cleanName)
    .filter((name) => name !== '');
  // Before they are told apart: of many equal names each takes longer than the last.
  if (typed.length > MAX_ROSTER) return { type: 'too-many', count: typed.length };
  const names = new Set<string>();
  for (const name of typed) names.add(uniqueName(name, names));
  return { type: 'read', names: [...names] };
}

/** The new list: who stood on the old one keeps their number, and with it what they have begun. null: no names. */
export function updateRoster(
  former: Roster | null | undefined,
  names: readonly string[],
): Roster | null {
  if (names.length === 0) return null;
  const numbers = new Map(former?.entries.map(({ id, name }) => [name, id]));
  let next = former?.next ?? 1;
  const entries = names.map((name) => {
    const known = numbers.get(name);
    if (known !== undefined) return { id: known, name };
    next += 1;
    return { id: next - 1, name };
  });
  return { next, entries };
}

function uniqueName(name: string, seen: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 2; seen.has(unique); count += 1) {
    const suffix = ` (${count})`;
    unique = cutName(name, MAX_NAME_LENGTH - suffix.length) + suffix;
  }
  return unique;
}
