// Wrong organisations, events and works: those of the article first, then their like.
import type { Around, Distractor } from './candidates.ts';
import { fromArticle, LEAST_WRONG, rankApart, withArticleLike } from './keep-apart.ts';
import { EVENT_SETS, ORGANISATION_SETS, WORK_SETS } from './lists/group-sets.ts';
import { likeliest, type Sets, setsOf, siblingsOf } from './sets.ts';

export type KindAround = Around & {
  /** "company", "newspaper", "government-body", "war", "battle" ...: what to choose from where no list has the key. */
  subtype?: string | null;
};

const organisations = setsOf(ORGANISATION_SETS);
const events = setsOf(EVENT_SETS);
const works = setsOf(WORK_SETS);

export const organisationDistractors = (key: string, around: KindAround): Distractor[] =>
  ofGroup(key, around, organisations());

export const eventDistractors = (key: string, around: KindAround): Distractor[] =>
  ofGroup(key, around, events());

/** "war", "epidemic": what one of the listed events is called; null where "event" says more than is known. */
export function eventKind(name: string): string | null {
  const [member] = events().find(name);
  if (!member) return null;
  if (member.set === 'plagues') return 'epidemic';
  return /^(?:war|battle|treaty|revolution|crisis|festival|mission)$/.test(member.wider)
    ? member.wider
    : null;
}

export const workDistractors = (key: string, around: KindAround): Distractor[] =>
  ofGroup(key, around, works());

/** Subtypes of entities whose sets go by another name. */
const WIDER: Readonly<Record<string, string>> = {
  'international-body': 'international body',
  'government-body': 'government body',
  'news-agency': 'news agency',
  nonprofit: 'charity',
  'religious-body': 'religion',
  association: 'charity',
  'sports-event': 'sport',
};

function ofGroup(key: string, around: KindAround, sets: Sets): Distractor[] {
  const { inArticle = [], subtype = null } = around;
  const member = likeliest(sets.find(key), sets, inArticle);
  const write = withArticleLike(key, member?.text);
  const listed = member ? siblingsOf(member, sets) : ofSubtype(key, subtype, sets);
  const kind = member?.wider ?? null;
  const named = fromArticle(inArticle).filter(
    ({ text }) => kind === null || sets.find(text).every(({ wider }) => wider === kind),
  );
  const candidates = listed.map(
    ({ member: other, closeness }): Distractor => ({
      text: write(other.text),
      provenance: 'list',
      reason: { code: 'same-kind', params: { kind: other.set } },
      closeness,
    }),
  );
  return rankApart([...named, ...candidates], {
    ...around,
    key,
    least: LEAST_WRONG,
    alsoKey: member?.names ?? [],
    aliasesOf: (text) => sets.find(text).flatMap(({ names }) => names),
  });
}

/** Bodies of which one that nobody knows passes for another: "the University of Bergen" beside "the University of Oslo". */
const MANY_ALIKE = /^(?:newspaper|university|museum|broadcaster|news agency|institute)$/;
/** Those who study what states do; other institutes are each of their own field. */
const WORLD_AFFAIRS =
  /\bInstitut\w+ .*\b(?:International|Foreign|Strategic|Security|Peace|World)\b/;

/** For a key that no list has: the best known of each set of its kind; none for wars and institutes, each of its own. */
function ofSubtype(
  key: string,
  subtype: string | null,
  { members }: Sets,
): ReturnType<typeof siblingsOf> {
  const wider = subtype === null ? null : (WIDER[subtype] ?? subtype);
  if (wider === null || !MANY_ALIKE.test(wider)) return [];
  if (wider === 'institute')
    return WORLD_AFFAIRS.test(key)
      ? members
          .filter(({ set }) => set === 'institutes of world affairs')
          .map((member) => ({ member, closeness: 0.3, same: false }))
      : [];
  if (wider === 'university' && !/universi/i.test(key)) return [];
  return members
    .filter((member) => member.wider === wider && member.rank < 4)
    .map((member) => ({ member, closeness: 0.3, same: false }));
}
