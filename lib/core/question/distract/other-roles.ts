// Wrong roles for a person: fields, professions and nationalities that the article does not give them.
import { seededShuffle } from '#lib/core/seed/random.ts';

const EXPERT_FIELDS = [
  'climate policy',
  'international trade',
  'maritime law',
  'public health',
  'nuclear energy',
  'space technology',
  'urban planning',
  'labour law',
];

/** Professions that one person seldom has two of, by how they look from outside. */
const GROUPS: readonly (readonly string[])[] = [
  'archaeologist biologist botanist chemist economist engineer geologist geographer historian linguist mathematician physicist astronomer zoologist'.split(
    ' ',
  ),
  'architect composer novelist painter photographer poet sculptor'.split(' '),
  'lawyer judge detective diplomat journalist economist'.split(' '),
  'carpenter chef farmer fisherman gardener soldier teacher nurse'.split(' '),
];

const NATIONS =
  'American British Canadian Dutch French German Italian Norwegian Polish Russian Scottish Spanish Swedish Swiss'.split(
    ' ',
  );

export function otherFields(field: string, text: string, seed: string): string[] {
  return seededShuffle(
    EXPERT_FIELDS.filter((other) => other !== field && !text.includes(other)),
    seed,
  ).slice(0, 3);
}

/** "ecologist" -> "lawyer"-like heads of the same group; [] where the head is in none. */
export function otherHeads(head: string, text: string, seed: string): string[] {
  const group = GROUPS.find((members) => members.includes(head)) ?? [];
  return seededShuffle(
    group.filter((other) => other !== head && !text.includes(other)),
    seed,
  );
}

/** "Scottish" -> a nation that is neither it nor around it. */
export function otherNation(nation: string, text: string, seed: string): string | null {
  const near = /^(?:British|Scottish|English|Welsh)$/.test(nation)
    ? ['British', 'Scottish', 'English', 'Welsh']
    : [nation];
  const open = NATIONS.filter(
    (other) => !near.includes(other) && !text.includes(other.toLowerCase()),
  );
  return seededShuffle(open, seed)[0] ?? null;
}
