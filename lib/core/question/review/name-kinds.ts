// What kind of thing a name in an option names, by the language core's lists: country, city, person, ...
import { listsOf, wordKinds } from '#lib/core/language/entities/gazetteer.ts';
import { remember } from './remember.ts';

export type NameKind =
  | 'country'
  | 'city'
  | 'region'
  | 'state'
  | 'nationality'
  | 'water'
  | 'mountain'
  | 'planet'
  | 'person'
  | 'organization'
  | 'month';

const KINDS: Readonly<Record<string, NameKind>> = {
  country: 'country',
  city: 'city',
  region: 'region',
  state: 'state',
  nationality: 'nationality',
  people: 'nationality',
  river: 'water',
  water: 'water',
  mountain: 'mountain',
  planet: 'planet',
  month: 'month',
};
const ORGANIZATIONS = new Set([
  'government-body',
  'international-body',
  'newspaper',
  'news-agency',
  'broadcaster',
  'company',
  'military',
  'university',
  'nonprofit',
  'team',
  'association',
]);
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|King|Queen|President|Prime Minister|Professor|General|Captain|Pope|Saint)\.? /;

/** Every kind it may be; empty where lists and words know nothing. */
export const nameKinds = remember(readKinds);

function readKinds(text: string): ReadonlySet<NameKind> {
  const bare = text
    .replace(/^(?:in|at|to|from|by|on|of) /i, '')
    .replace(/^the /i, '')
    .replace(/[.,]$/, '');
  const kinds = new Set<NameKind>();
  if (bare.length > 80 || !/^\p{Lu}/u.test(bare)) return kinds;
  for (const list of listsOf(bare)) {
    const kind = KINDS[list] ?? (ORGANIZATIONS.has(list) ? 'organization' : undefined);
    if (kind) kinds.add(kind);
  }
  const words = bare.split(/\s+/);
  if (words.length > 1 && words.length < 5 && kinds.size === 0) {
    const telling = wordKinds(words.at(-1) ?? '');
    const first = listsOf(words[0] ?? '');
    if (TITLE.test(bare)) kinds.add('person');
    else if (telling.organization) kinds.add('organization');
    else if (!telling.place && !telling.event && allCapitals(words) && given(first)) {
      kinds.add('person');
    }
  }
  return kinds;
}

function given(lists: readonly string[]): boolean {
  return lists.some((list) => list === 'male' || list === 'female' || list === 'given');
}

function allCapitals(words: readonly string[]): boolean {
  return words.every((word) => /^(?:\p{Lu}|(?:of|de|van|von|der|al|bin|la|le)\b)/u.test(word));
}
