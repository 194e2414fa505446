// Wrong places: those of the article of the same kind, then neighbours in the same part of the world.
import type { Around, Distractor } from './candidates.ts';
import { foldWords, fromArticle, LEAST_WRONG, rankApart, withArticleLike } from './keep-apart.ts';
import { countrySets, partOrWholeOf, placeFamilies, placeFamily } from './place-families.ts';
import { likeliest, type Member, type Sets, siblingsOf } from './sets.ts';

export type PlaceAround = Around & {
  /**
   * country, capital, city, region, river, water, mountain, island, street, site, planet, nationality, language,
   * currency; null where it is not known.
   */
  subtype?: string | null;
  /** Other places of the article of any kind: they tell which Birmingham is meant, and where an unlisted town lies. */
  nearby?: readonly string[];
};

/** [] where neither the article nor the lists have enough of the key's kind. */
export function placeDistractors(key: string, around: PlaceAround): Distractor[] {
  const { subtype = null, inArticle = [], nearby = [] } = around;
  const families = placeFamilies(subtype);
  const others = [...inArticle, ...nearby];
  const own = families.flatMap((sets, place) => {
    const found = sets.find(key);
    const member = likeliest(found, sets, others);
    // A country may stand in two sets; a town's name is that of another town.
    const all = member && sets === countrySets() ? found : member ? [member] : [];
    return all.map((one) => ({ sets, member: one, place }));
  });
  const natural = own[0]?.member.text;
  const write = withArticleLike(key, natural);
  const listed =
    own.length > 0
      ? own.flatMap((one) => fromList(one, write))
      : besides(subtype, nearby, families);
  const named = fromArticle(inArticle.filter((name) => isAlike(name, key, own, subtype))).map(
    (one) => ({
      ...one,
      text: inFull(one.text),
      closeness: one.closeness - (isFar(one.text, own) ? FAR : 0),
    }),
  );
  return rankApart([...named, ...listed], {
    ...around,
    key,
    least: LEAST_WRONG,
    isBarred: partOrWholeOf(key),
    alsoKey: own.flatMap(({ member }) => member.names),
    aliasesOf: (text) => families.flatMap((sets) => sets.find(text).flatMap(({ names }) => names)),
  });
}

type Own = { sets: Sets; member: Member; place: number };

function fromList({ member, sets, place }: Own, write: (name: string) => string): Distractor[] {
  return siblingsOf(member, sets, 3).map(({ member: other, closeness, same }) => ({
    text: write(other.text),
    provenance: 'list',
    reason: same
      ? { code: 'same-region', params: { region: other.set } }
      : { code: 'same-kind', params: {} },
    closeness: closeness - 0.1 * Math.min(1, place),
  }));
}

const FAR = 0.35;

/** In another part of the world than the key, by the list of countries. */
const isFar = (name: string, own: readonly Own[]): boolean => {
  const lands = own.filter(({ sets }) => sets === countrySets());
  const found = countrySets().find(name);
  return (
    lands.length > 0 &&
    lands.every(({ member }) => found.every(({ wider }) => wider !== member.wider))
  );
};

/** "the United States" for "US". */
const inFull = (name: string): string =>
  /^[A-Z.]+$/.test(name) ? (countrySets().find(name)[0]?.text ?? name) : name;

/** A town that no list has: towns of the country that the article names. */
function besides(
  subtype: string | null,
  nearby: readonly string[],
  families: readonly Sets[],
): Distractor[] {
  if (subtype !== 'city' && subtype !== 'region') return [];
  const lands = nearby.map(foldWords);
  const found = families
    .flatMap(({ members }) => members)
    .filter(({ set }) => lands.includes(foldWords(set)));
  return found.map(({ text, set, rank }) => ({
    text,
    provenance: 'list',
    reason: { code: 'same-region', params: { region: set } },
    closeness: 0.3 + 0.2 * Math.min(1, rank / 16),
  }));
}

/** A name of the article stands in where no list says that it is of another kind than the key. */
function isAlike(name: string, key: string, own: readonly Own[], subtype: string | null): boolean {
  const known = placeFamily(name);
  if (known.length === 0) return true;
  if (own.length > 0) {
    // Rivers and seas share a list: the same wider set tells them apart there.
    return own.some(({ sets, member }) =>
      sets
        .find(name)
        .some((other) => !KIND_IN_WIDER.has(member.wider) || other.wider === member.wider),
    );
  }
  const wanted = placeFamilies(subtype);
  return foldWords(name) !== foldWords(key) && known.some((sets) => wanted.includes(sets));
}

const KIND_IN_WIDER: ReadonlySet<string> = new Set(
  (
    'river ocean sea gulf strait canal lake range mountain volcano desert island heaven street university ' +
    'museum airport landmark history'
  ).split(' '),
);
