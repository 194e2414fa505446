// Checks and look-ups on lists of option ids, shared by the kinds that choose, order and match.
import type { Option } from '../question.ts';

/** Index of the first id that is unknown or stands a second time; -1: none. */
export function firstBadId(options: readonly Option[], ids: readonly string[]): number {
  const left = new Set(options.map(({ id }) => id));
  return ids.findIndex((id) => !left.delete(id));
}

/** Texts of the ids in their order; an id without an option is left out. */
export function textsOf(options: readonly Option[], ids: readonly string[]): string[] {
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  return ids.flatMap((id) => texts.get(id) ?? []);
}
