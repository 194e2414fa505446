// Wrong options beside a name: people of the article only; of the rest its own first, then what is of its kind.
import { isPersonNoun } from '#lib/core/fact/people-nouns.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { headOf, placesFrom } from '#lib/core/fact/word-places.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import {
  type Distractor,
  eventDistractors,
  genderOfName,
  isFamous,
  organisationDistractors,
  personDistractors,
  placeDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { placeFamily } from '#lib/core/question/distract/place-families.ts';
import { fold } from '#lib/core/question/review/question-text.ts';
import type { AnswerType } from './answer-type.ts';
import { isBorneOut } from './borne-out.ts';
import { ofOwnStanding } from './people-standing.ts';
import { isNameLike, plainName } from './person-names.ts';
import { isEverywhere } from './prominence.ts';
import { mayBeSameEvent } from './same-event.ts';

const MOST = 8;

/** As `namesNear`; of people those of the key's own standing. */
export function nameOptions(...around: Parameters<typeof namesNear>): Distractor[] | null {
  const [reading, , key, { type }] = around;
  const found = namesNear(...around);
  return found && type === 'person'
    ? [...ofOwnStanding(reading, key.replace(/^(?:the|The) /, ''), found)]
    : found;
}

/** @param sentence of the key: what is named there may be right as well. Two texts or more, or null. */
export function namesNear(
  reading: Reading,
  sentence: number,
  key: string,
  { type, subtype }: Pick<AnswerType, 'type' | 'subtype'>,
  stem: string,
  seed: string,
  onlyArticle = false,
): Distractor[] | null {
  const bare = key.replace(/^(?:the|The) /, '');
  const article = /^(?:the|The) /.test(key);
  const lone = type === 'person' && !bare.includes(' ');
  const folded = ` ${fold(stem)} `;
  const groups = reading.analysis.names.filter((group) => group.type === type);
  const namedHere = (group: NameGroup): boolean =>
    group.mentions.some((mention) => mention.sentence === sentence) ||
    [group.canonical, ...group.aliases].some((name) => folded.includes(` ${fold(name)} `));
  // "Madiba" may be what friends call the one whom the article is about.
  const nickname =
    lone &&
    !isFamous(bare) &&
    groups.some(({ canonical }) => canonical !== bare && isEverywhere(reading, canonical)) &&
    groups.some(({ canonical, mentions }) => canonical === bare && mentions.length < 2);
  if (nickname || !/^[\p{Lu}\d]/u.test(bare)) return null;
  const same = groups.filter(
    (group) =>
      group.canonical !== bare &&
      isBorneOut(reading, group) &&
      !(type === 'person' && (SHOP.test(group.canonical) || isOnlyModifier(reading, group))) &&
      isSure(reading, group) &&
      fitsGender(stem, group.gender) &&
      !(type === 'person' && isEverywhere(reading, group.canonical)) &&
      !isAside(reading, group, bare) &&
      (subtype === null
        ? type === 'person' || group.subtype === null
        : group.subtype === subtype) &&
      !namedHere(group),
  );
  const around = {
    inArticle: same
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map((group) =>
        type === 'person' ? plainName(group.canonical) : withItsArticle(reading, group),
      ),
    avoid: groups
      .filter(namedHere)
      .flatMap(({ canonical, aliases }) => [canonical, ...aliases])
      .filter((name) => name !== bare),
    seed,
  };
  if (onlyArticle) {
    return around.inArticle.length === 0
      ? null
      : around.inArticle.map((text) => ({
          text,
          provenance: 'article',
          reason: { code: 'in-article', params: {} },
          closeness: 1,
        }));
  }
  const gender = groups.find(({ canonical }) => canonical === bare)?.gender ?? null;
  const found = source(type, type === 'person' ? bare : key, subtype, around, gender)
    .filter(({ text }) => type !== 'event' || !mayBeSameEvent(key, text))
    .filter(({ text }) => type !== 'place' || fitsContinent(stem, text))
    .filter(
      ({ text }) => type !== 'person' || fitsGender(stem, genderOfName(text.split(' ')[0] ?? '')),
    )
    // Whoever is not in the article may have done it as well, or is a name that nobody has read.
    .filter(({ provenance }) => type !== 'person' || provenance === 'article')
    .slice(0, MOST);
  if (found.length < LEAST_WRONG) return null;
  return article ? withArticleFirst(found) : found;
}

/** "the Netherlands" beside "the UK": the key's "the" would tell it. */
const withArticleFirst = (found: readonly Distractor[]): Distractor[] => {
  const first = found.find(({ text }) => /^the /.test(text));
  return first ? [first, ...found.filter((one) => one !== first)] : [...found];
};

/** "the Royal Navy", "Harvard University": as the article has it. */
function withItsArticle({ article }: Reading, { canonical, mentions }: NameGroup): string {
  const the = mentions.some(
    ({ start, form }) => form === 'name' && /\bthe $/i.test(article.text.slice(start - 4, start)),
  );
  return the && !/^the /i.test(canonical) ? `the ${canonical}` : canonical;
}

/** "Jerome (Latin: Eusebius Hieronymus)": in brackets behind a name stands another name of it. */
function isAside({ sentences }: Reading, group: NameGroup, key: string): boolean {
  return group.mentions.some(({ sentence, first, last }) => {
    const read = sentences[sentence];
    return [...(read?.names.values() ?? [])].some(({ mention, group: other }) => {
      if (other.canonical !== key && !other.aliases.includes(key)) return false;
      const [from, to] = first < mention.first ? [last, mention.first] : [mention.last, first];
      const between = read?.nodes.slice(from + 1, to).map(({ form }) => form) ?? [];
      return between.includes('(') && !between.includes(')');
    });
  });
}

type AroundKey = { inArticle: string[]; avoid: string[]; seed: string };

function source(
  type: AnswerType['type'],
  key: string,
  subtype: string | null,
  around: AroundKey,
  gender: 'male' | 'female' | null,
): Distractor[] {
  if (type === 'place') return placeDistractors(key, { ...around, subtype });
  if (type === 'person') return personDistractors(key, { ...around, gender });
  if (type === 'organization') return organisationDistractors(key, { ...around, subtype });
  return type === 'event' ? eventDistractors(key, { ...around, subtype }) : [];
}

const sure = new WeakMap<NameGroup, boolean>();

/** Read as a name with enough trust, and spelt like one. */
function isSure(reading: Reading, group: NameGroup): boolean {
  const known = sure.get(group);
  if (known !== undefined) return known;
  const found = readsSure(reading, group);
  sure.set(group, found);
  return found;
}

function readsSure({ analysis }: Reading, { canonical, type, mentions }: NameGroup): boolean {
  if (!/^\p{Lu}/u.test(canonical) || /^(?:Of|In|At|The|A|An)\b/.test(canonical)) return false;
  const name = plainName(canonical);
  const lone = !name.includes(' ');
  if (type === 'person') {
    if (!isNameLike(name) || (lone && placeFamily(name).length > 0)) return false;
  } else if (/ and /.test(canonical) || isTwofold(canonical) || NO_PLACE.test(canonical))
    return false;
  return mentions.some(({ start }) =>
    analysis.entities.some(
      (entity) =>
        entity.start <= start && entity.end > start && entity.confidence >= (lone ? 0.75 : 0.6),
    ),
  );
}

/** "the Ada Bell supercomputer": never but the name of a thing. */
const isOnlyModifier = ({ sentences }: Reading, { mentions }: NameGroup): boolean =>
  mentions.every(({ sentence, first, last }) => {
    const nodes = sentences[sentence]?.nodes ?? [];
    const head = headOf(nodes, placesFrom(first, last));
    return (
      head?.base === 'compound' && head.parent?.tag === 'NN' && !isPersonNoun(head.parent.lemma)
    );
  });

/** "OK" for Oklahoma, "Northeast". */
const NO_PLACE = /\d|^(?:[A-Z]{2}|(?:North|South)(?:east|west|ern)?|East(?:ern)?|West(?:ern)?)$/;

/** "Georgia" is a state and a country. */
const isTwofold = (name: string): boolean =>
  listsOf(name).includes('state') && listsOf(name).includes('country');

/** "Macy’s", "Jordan & Sons" */
const SHOP = /['’]s$|&|\b(?:Stores?|Company|Co|Brothers|Bros|Sons|Inc|Ltd)\b/;

/** "her flat", "himself": options of the other sex would give the key away. */
function fitsGender(stem: string, gender: NameGroup['gender']): boolean {
  if (gender === null) return true;
  const female = /\b(?:she|her|hers|herself)\b/i.test(stem);
  const male = /\b(?:he|his|him|himself)\b/i.test(stem);
  return female === male || (gender === 'female') === female;
}

const CONTINENTS: Readonly<Record<string, string>> = {
  asian: 'Asia',
  african: 'Africa',
  european: 'Europe',
  american: 'the Americas',
};

/** "the first Asian country": a country of another continent is crossed out unread. */
function fitsContinent(stem: string, name: string): boolean {
  const asked = /\b(Asian|African|European|American) (?:country|state|nation|city)\b/i.exec(
    stem,
  )?.[1];
  if (asked === undefined) return true;
  const sets = placeFamily(name).flatMap((family) => family.find(name));
  return sets.some(({ wider }) => wider === CONTINENTS[asked.toLowerCase()]);
}
