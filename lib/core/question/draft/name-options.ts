// Wrong options beside a name: the article's own first, then what is of its kind.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import {
  type Distractor,
  eventDistractors,
  organisationDistractors,
  personDistractors,
  placeDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { placeFamily } from '#lib/core/question/distract/place-families.ts';
import { fold } from '#lib/core/question/review/question-text.ts';
import type { AnswerType } from './answer-type.ts';
import { isEverywhere } from './prominence.ts';

const MOST = 8;

/** @param sentence of the key: what is named there may be right as well. Three texts or more, or null. */
export function nameOptions(
  reading: Reading,
  sentence: number,
  key: string,
  { type, subtype }: AnswerType,
  stem: string,
  seed: string,
  onlyArticle = false,
): Distractor[] | null {
  const bare = key.replace(/^(?:the|The) /, '');
  const article = /^(?:the|The) /.test(key);
  const near = new Set([sentence]);
  const lone = type === 'person' && !bare.includes(' ');
  const folded = ` ${fold(stem)} `;
  const groups = reading.analysis.names.filter((group) => group.type === type);
  const same = groups.filter(
    (group) =>
      group.canonical !== bare &&
      isSure(reading, group) &&
      fitsGender(stem, group) &&
      // "Madiba" may be what friends call the one whom the article is about.
      !(lone && isEverywhere(reading, group.canonical)) &&
      (subtype === null
        ? type === 'person' || group.subtype === null
        : group.subtype === subtype) &&
      !group.mentions.some((mention) => near.has(mention.sentence)) &&
      !folded.includes(` ${fold(group.canonical)} `),
  );
  const around = {
    inArticle: same
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(({ canonical }) => canonical),
    avoid: groups
      .filter(
        (group) =>
          group.mentions.some((mention) => near.has(mention.sentence)) ||
          folded.includes(` ${fold(group.canonical)} `),
      )
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
  const found = source(type, bare, subtype, around, gender).slice(0, MOST);
  if (found.length < 3) return null;
  return found.map((one) =>
    article && type !== 'place' && !/^the /i.test(one.text)
      ? { ...one, text: `the ${one.text}` }
      : one,
  );
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

/** Read as a name with enough trust, and spelt like one. */
function isSure({ analysis }: Reading, group: NameGroup): boolean {
  const words = group.canonical.split(' ');
  if (!/^\p{Lu}/u.test(group.canonical) || /^(?:Of|In|At|The|A|An)$/.test(words[0] ?? ''))
    return false;
  if (group.type === 'person') {
    if (
      words.some((word) =>
        /^(?:Born|Fellow|Minister|President|Mr|Mrs|The|Both|Staff|Officials?|Police)$/.test(word),
      )
    )
      return false;
    if (words.length === 1 && placeFamily(group.canonical).length > 0) return false;
    if (words.length === 1 && /(?:ans|ians|ese|ists|ers)$/.test(group.canonical)) return false;
    if (words.length === 1 && /s$/.test(group.canonical) && group.mentions.length < 2) return false;
  }
  return group.mentions.some(({ start }) =>
    analysis.entities.some(
      (entity) =>
        entity.start <= start &&
        entity.end > start &&
        entity.confidence >= (group.canonical.includes(' ') ? 0.6 : 0.75),
    ),
  );
}

/** "her flat", "himself": options of the other sex would give the key away. */
function fitsGender(stem: string, { type, gender }: NameGroup): boolean {
  if (type !== 'person' || gender === null) return true;
  const female = /\b(?:she|her|hers|herself)\b/i.test(stem);
  const male = /\b(?:he|his|him|himself)\b/i.test(stem);
  return female === male || (gender === 'female') === female;
}
