// Names in sets of their like: what stands in the same set as a key is the nearest wrong answer.
import { foldWords } from './keep-apart.ts';

export type Member = {
  text: string;
  /** Folded: its text and its other names. */
  names: readonly string[];
  set: string;
  /** The set of sets; '' where there is none. */
  wider: string;
  /** Place in its set: the best known first. */
  rank: number;
  /** How many its set has. */
  size: number;
};

export type Sets = {
  members: readonly Member[];
  /** All members of a name, in whatever form it is written. */
  find: (name: string) => readonly Member[];
  findFolded: (folded: string) => readonly Member[];
};

/** Reads lines "set (wider set): member, member=other name" on first use. Commas inside a name have no space. */
export function setsOf(table: string): () => Sets {
  let read: Sets | null = null;
  return () => {
    read ??= readSets(table);
    return read;
  };
}

function readSets(table: string): Sets {
  const members = table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, set = '', wider = '', list = ''] =
        /^([^(:]+?)(?: \(([^)]*)\))?: (.+)$/.exec(line) ?? [];
      const entries = list.split(', ');
      return entries.map((entry, rank): Member => {
        const written = entry.split('=');
        return {
          text: written[0] ?? '',
          names: written.map(foldWords),
          set,
          wider,
          rank,
          size: entries.length,
        };
      });
    });
  const byName = new Map<string, Member[]>();
  for (const member of members)
    for (const name of new Set(member.names)) {
      const known = byName.get(name);
      if (known) known.push(member);
      else byName.set(name, [member]);
    }
  const findFolded = (folded: string): readonly Member[] => byName.get(folded) ?? [];
  return { members, find: (name) => findFolded(foldWords(name)), findFolded };
}

export type Sibling = { member: Member; closeness: number; same: boolean };

/**
 * Members of the key's set, then of sets in the same wider set. Of many in a set, those about as well known
 * as the key are the nearest. `far`: all other sets too, where the two hold fewer than `far`.
 */
export function siblingsOf(key: Member, { members }: Sets, far = 0): Sibling[] {
  const near = members.flatMap((member): Sibling[] => {
    if (member === key || member.names.some((name) => key.names.includes(name))) return [];
    const apart = Math.min(1, Math.abs(member.rank - key.rank) / 16);
    if (member.set === key.set && member.wider === key.wider)
      return [{ member, closeness: 0.8 - 0.25 * apart, same: true }];
    if (member.wider === key.wider && key.wider !== '')
      return [{ member, closeness: 0.5 - 0.2 * apart, same: false }];
    return [];
  });
  if (near.length >= far) return near;
  const seen = new Set([key, ...near.map(({ member }) => member)]);
  const rest = members.filter((member) => !seen.has(member));
  return [
    ...near,
    ...rest.map((member) => ({
      member,
      closeness: 0.25 - 0.1 * Math.min(1, Math.abs(member.rank - key.rank) / 16),
      same: false,
    })),
  ];
}

/** Of several members of one name, the one whose set the article's other names speak for; else the first. */
export function likeliest(
  found: readonly Member[],
  sets: Sets,
  others: readonly string[],
): Member | null {
  const votes = (member: Member): number =>
    others.filter(
      (name) =>
        foldWords(name) === foldWords(member.set) ||
        sets.find(name).some((other) => other !== member && other.set === member.set),
    ).length;
  let best: Member | null = null;
  let most = -1;
  for (const member of found) {
    const count = votes(member);
    if (count > most) [best, most] = [member, count];
  }
  return best;
}
