// A group being gathered: readings of names, and how each says it.
import type { Entity } from '#lib/core/language/analysis.ts';
import type { MentionForm, NameMention } from './name-group.ts';
import { isAcronym, nameGender } from './name-parts.ts';

/** What is read of a name before it is grouped. */
export type Reading = NameMention & {
  bare: string;
  titles: string[];
  type: Entity['type'] | null;
  subtype: string | null;
};

/** A group being gathered: its readings, and how those say it that do not say it in full. */
export type Draft = { readings: Reading[]; forms: Map<Reading, MentionForm> };

export const nameOf = (draft: Draft): string => draft.readings[0]?.bare ?? '';
export const typeOf = (draft: Draft): Entity['type'] | null => {
  const votes = new Map<Entity['type'], number>();
  for (const { type } of draft.readings) if (type) votes.set(type, (votes.get(type) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
export const formOf = (draft: Draft): MentionForm =>
  isAcronym(nameOf(draft)) ? 'acronym' : 'part';

/** Told by the titles and first names of its readings where they agree. */
export function genderOf({ readings }: Draft): 'male' | 'female' | null {
  const told = new Set(
    readings
      .map(({ bare, titles }) => nameGender(bare, titles))
      .filter((gender) => gender !== null),
  );
  return told.size === 1 ? ([...told][0] ?? null) : null;
}
