// Finer types of names, by lists and by the words names end in.
import type { EntityType } from '#lib/core/language/analysis.ts';
import { listsOf, wordKinds } from './gazetteer.ts';

/** Lists that say something of each type, most telling first; 'state' is told as 'region'. */
const LISTS: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['nationality', 'people', 'faith', 'politics'],
  place: [
    'country',
    'city',
    'state',
    'region',
    'island',
    'river',
    'water',
    'mountain',
    'planet',
    'site',
  ],
  organization: [
    'government-body',
    'international-body',
    'newspaper',
    'news-agency',
    'broadcaster',
    'company',
    'military',
    'party',
    'university',
    'religious-body',
    'nonprofit',
    'team',
    'band',
    'association',
    'country',
    'city',
    'nationality',
    'politics',
  ],
  event: ['event'],
};

/** List -> subtype where they differ; 'nationality' of an organisation is a team or government of that country. */
const SUBTYPES: Readonly<Record<string, string | null>> = {
  state: 'region',
  politics: 'party',
  event: null,
  nationality: 'nationality',
};

/** Words of a name that can carry its kind, most telling first: what stands before "of" or "for", then from the last to the first. */
function tellingWords(words: readonly string[]): string[] {
  const link = words.findIndex((word) => /^(?:of|for|at|in|on|de)$/.test(word));
  const order = [...words].reverse();
  return link > 0 ? [words[link - 1] ?? '', ...order] : order;
}

/**
 * Finer type of a name of a known type, e.g. ('Lake Erie', 'place') -> 'water'; null where lists and words tell none
 * (every plain person). Subtypes: country, city, region, island, river, water, mountain, planet, site, street; nationality,
 * people, faith, party; company, newspaper, news-agency, broadcaster, government-body, international-body, military, university,
 * school, institute, museum, library, hospital, team, band, association, nonprofit, religious-body; war, battle, revolution,
 * attack, disaster, sports-event, meeting, festival, holiday, election, scandal, crisis, period, award, protest, mission, trial.
 */
export function subtypeOf(name: string, type: EntityType): string | null {
  const bare = name
    .replace(/\s+(['’]s)(?=\s|$)/gu, '$1')
    .replace(/^the\s+/iu, '')
    .replace(/['’]s?$/u, '');
  const lists = listsOf(bare);
  for (const list of LISTS[type]) {
    if (!lists.includes(list)) continue;
    const told = Object.hasOwn(SUBTYPES, list) ? SUBTYPES[list] : list;
    if (told) return type === 'person' && told === 'party' ? 'politics' : told;
  }
  if (type === 'person') {
    const last = bare.split(/\s+/u).at(-1) ?? '';
    return /s$/u.test(last) && listsOf(last).includes('nationality') ? 'nationality' : null;
  }
  if (type === 'organization') {
    // "Academy of Sciences"; "CBS News"
    if (/^(?:\p{L}+ )*academy of .*(?:sciences?|arts|letters)$/iu.test(bare)) return 'institute';
    if (/\bnews$/iu.test(bare) && listsOf(bare.split(/\s+/u)[0] ?? '').includes('broadcaster'))
      return 'broadcaster';
  }
  for (const word of tellingWords(bare.split(/\s+/u))) {
    const told = wordKinds(word)[type] ?? wordKinds(word.replace(/s?[,.]?$/u, ''))[type];
    if (told) return told;
  }
  if (type === 'organization') {
    // Polish "Uniwersytet", German "Universität", French "Institut"
    if (/universi/iu.test(bare)) return 'university';
    if (/instit/iu.test(bare)) return 'institute';
  }
  if (
    type === 'place' &&
    /^(?:lake|mount|mt\.?|fort|port|cape|isle|river|gulf|bay|point)\s/iu.test(bare)
  ) {
    return wordKinds(bare.split(/\s/u)[0] ?? '').place;
  }
  return null;
}
