// Things of the same kind that are not in the list and not in the article.
import { COUNTRIES, continentOf, FIELDS, REGIONS } from '#lib/core/fact/member-kinds.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';

/** @returns three, or null. Countries come from other continents than all members, one from each. */
export function otherMembers(
  group: string,
  members: readonly string[],
  text: string,
  seed: string,
): string[] | null {
  const unused = (pool: readonly string[]): string[] =>
    seededShuffle(
      pool.filter((name) => !members.includes(name) && !text.includes(bare(name))),
      `${seed}|${group}`,
    );
  const found =
    group === 'country'
      ? farCountries(members, unused, seed)
      : unused(group === 'region' ? REGIONS : FIELDS);
  return found.length < 3 ? null : found.slice(0, 3);
}

function farCountries(
  members: readonly string[],
  unused: (pool: readonly string[]) => string[],
  seed: string,
): string[] {
  const taken = new Set(members.map(continentOf));
  const far = Object.keys(COUNTRIES).filter(
    (continent) => !taken.has(continent) && !NEIGHBOURS.has(continent),
  );
  return seededShuffle(far, `${seed}|continent`).flatMap((continent) =>
    unused(COUNTRIES[continent] ?? []).slice(0, 1),
  );
}

/** Regions whose borders are drawn in more than one way. */
const NEIGHBOURS = new Set(['Central Asia', 'Middle East', 'South Asia', 'East Asia']);

function bare(name: string): string {
  return name.replace(/^the /, '').toLowerCase();
}
