// The people of an article who say something in it, in their own words or reported.
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { quotesIn } from './direct-quotes.ts';
import { SAYING } from './quotation-marks.ts';
import type { Reading } from './reading.ts';
import { headOf, placesFrom } from './word-places.ts';

/** What one may say, think or call somebody: the subject of such a verb has spoken. */
const SPEAKS = new RegExp(
  `^(?:${SAYING}|believed?|believes|thinks?|thought|hopes?|hoped|fears?|feared|called|calls|described|describes|suggested|suggests|announced|announces|reported|reports|praised|criticized|criticised|acknowledged|acknowledges|asked|asks|vowed|urged|urges)$`,
);

export const isSpeaking = (verb: string): boolean => SPEAKS.test(verb);

const held = new WeakMap<Reading, ReadonlySet<NameGroup>>();

/** Those whom the article only mentions are not among them. In the order of the text. */
export function speakingPeople(reading: Reading): ReadonlySet<NameGroup> {
  const known = held.get(reading);
  if (known) return known;
  const quoted = new Set(quotesIn(reading).map(({ speaker }) => speaker));
  const people = reading.analysis.names.filter(({ type }) => type === 'person');
  const told = people.filter(
    (group) => quoted.has(group.canonical) || group.mentions.some((one) => speaks(reading, one)),
  );
  // "Silva said": of all who bear the name, the only one whom the article has in full.
  const found = new Set(told.map((group) => bearerOf(people, group)));
  held.set(reading, found);
  return found;
}

function speaks(
  reading: Reading,
  { sentence, first, last }: NameGroup['mentions'][number],
): boolean {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const head = headOf(nodes, placesFrom(first, last));
  if (head?.relation === 'nsubj' && head.parent && isSpeaking(head.parent.lower)) return true;
  return (reading.analysis.clauses[sentence] ?? []).some(({ attribution }) => {
    const speaker = attribution?.speaker?.head ?? -1;
    return attribution?.kind !== 'adverb' && speaker >= first && speaker <= last;
  });
}

function bearerOf(people: readonly NameGroup[], group: NameGroup): NameGroup {
  if (group.canonical.includes(' ')) return group;
  const bearers = people.filter(({ canonical }) => canonical.endsWith(` ${group.canonical}`));
  return bearers.length === 1 ? (bearers[0] ?? group) : group;
}
