// Short names and the fuller ones they stand for.
import { listsOf, wordKinds } from '#lib/core/language/entities/gazetteer.ts';
import { type Draft, genderOf, nameOf, typeOf } from './name-draft.ts';
import { familyFirst, initialsOf, isAcronym, isInitialsOf, lettersOf } from './name-parts.ts';

/** More names than this with a word in common tell nothing of each other. */
const MANY = 20;

/** Names of two words and more by their first word, last word and initials. */
export function indexFullNames(drafts: ReadonlySet<Draft>): Map<string, Set<Draft>> {
  const index = new Map<string, Set<Draft>>();
  for (const draft of drafts) {
    const words = nameOf(draft).split(' ');
    if (words.length < 2) continue;
    for (const key of [
      words[0] ?? '',
      words.at(-1) ?? '',
      ...initialsOf(words).map((letters) => `= ${letters}`),
    ]) {
      index.set(key, (index.get(key) ?? new Set()).add(draft));
    }
  }
  return index;
}

/** The one fuller name of the text that this name is short for, if there is one and only one. */
export function fullNameOf(
  draft: Draft,
  fuller: ReadonlyMap<string, ReadonlySet<Draft>>,
  drafts: ReadonlySet<Draft>,
): Draft | undefined {
  const name = nameOf(draft);
  const short = name.split(' ');
  const type = typeOf(draft);
  const acronym = short.length === 1 && isAcronym(name);
  const near = acronym ? fuller.get(`= ${lettersOf(name)}`) : fuller.get(short[0] ?? '');
  const candidates = new Set([...(near ?? []), ...(fuller.get(short.at(-1) ?? '') ?? [])]);
  if (candidates.size > MANY) return undefined;
  const fits = [...candidates].filter((other) => {
    const full = nameOf(other).split(' ');
    const otherType = typeOf(other);
    if (other === draft || full.length <= short.length || !drafts.has(other)) return false;
    if (acronym && isInitialsOf(name, full))
      return type === otherType || type === null || name.length > 2;
    if (type !== otherType) return false;
    if (type === 'person')
      return (
        listsOf(name).every((list) => list !== 'nationality' && list !== 'people') &&
        isShortPerson(draft, other, short, full)
      );
    // "Tesla" for "Tesla Motors"; not "United Nations" for one of its missions.
    const rest = full.slice(short.length);
    const leads = full.slice(0, short.length).join(' ') === name && rest.length <= 2;
    const company = wordKinds(rest.at(-1) ?? '').organization === 'company';
    return type === 'organization' && !acronym && leads && company;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** "Mandela" or "Nelson" for "Nelson Mandela", "Xi" for "Xi Jinping", "Jonathan Clark" for "Jonathan A. Clark"; never against a title's gender. */
function isShortPerson(
  draft: Draft,
  other: Draft,
  short: readonly string[],
  full: readonly string[],
): boolean {
  const own = genderOf(draft);
  const theirs = genderOf(other);
  const titled = draft.readings.some(({ titles }) => titles.length > 0);
  if (titled && own && theirs && own !== theirs) return false;
  if (short.length > 1) return short[0] === full[0] && short.at(-1) === full.at(-1);
  if (short[0] === full.at(-1) || (familyFirst(full) && short[0] === full[0])) return true;
  return short[0] === full[0] && !titled;
}
