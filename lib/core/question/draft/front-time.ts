// "It ravaged Oslo in 1654" -> "In 1654, it ravaged Oslo": the same said in another order.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { targetsOf } from '#lib/core/fact/targets.ts';

/** The statement with its time in front where it stands at the end, at the end where it stands in front. */
export function frontTime(reading: Reading, statement: Statement): Statement {
  const time = targetsOf(reading, statement).find(
    ({ kind, preposition, date, places }) =>
      kind === 'time' && preposition !== null && date !== null && places.length <= 6,
  );
  if (!time) return statement;
  const { lead, rest } = statement;
  const own = new Set(time.places);
  if (lead.length > 0 && lead.every((place) => own.has(place) || place > Math.max(...own))) {
    return lead.length === own.size
      ? { ...statement, lead: [], rest: [...rest, ...lead] }
      : statement;
  }
  if (lead.length === 0 && rest.length > own.size && own.has(rest.at(-1) ?? -1)) {
    return { ...statement, lead: time.places, rest: rest.filter((place) => !own.has(place)) };
  }
  return statement;
}
