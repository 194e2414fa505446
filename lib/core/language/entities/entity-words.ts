// What the recogniser sees of a word by itself: its shape, its ends, the lists it is in, and of its tag.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { feature, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { remember } from '#lib/core/language/memo.ts';
import { titleGender, wordKinds } from './gazetteer.ts';

export type EntityWord = {
  /** In small letters. */
  key: string;
  word: number;
  /** -1 where it has none. */
  cluster: number;
  shape: number;
  capital: boolean;
  isTitle: boolean;
  /** A name that ends in it is likely an organisation's. */
  endsOrganization: boolean;
  /** Hashes of the kinds of names that end in it. */
  kinds: readonly number[];
  /** Features of the word whatever is around it. */
  features: Int32Array;
};

/** Of longer words the rest is not read. */
const LONGEST = 40;

/** "McDonald's" -> "XxXx'x", runs cut to one sign. */
export function shapeOf(form: string): string {
  return form
    .slice(0, LONGEST)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1+/gu, '$1+');
}

/** Penn and universal tag as one number. */
export const tagNumber = remember(hashUnits);

export const entityWord =
  (clusters: WordClusters) =>
  (form: string): EntityWord => {
    const key = form.toLowerCase();
    const { organization, place, event } = wordKinds(key);
    const isTitle = titleGender(key) !== undefined;
    const named = Object.entries({ ow: organization, pw: place, ew: event });
    const kinds = named.flatMap(([mark, kind]) => (kind ? [mark, `${mark} ${kind}`] : []));
    const short = key.slice(0, LONGEST);
    const word = {
      key,
      word: hashUnits(short),
      cluster: clusters.of(hashUnits(short.replace(/\p{N}/gu, '0'))),
      shape: hashUnits(shapeOf(form)),
      capital: /^\p{Lu}/u.test(form),
      isTitle,
      endsOrganization: organization !== null,
      kinds: (isTitle ? [...kinds, 'title'] : kinds).map(hashUnits),
    };
    return { ...word, features: Int32Array.from(ownFeatures(word, form)) };
  };

function ownFeatures(
  { key, word, cluster, capital }: Omit<EntityWord, 'features'>,
  form: string,
): number[] {
  const small = capital ? 1 : 0;
  const features = [feature(0, 7), feature(1, word)];
  for (let length = 1; length <= 4 && length < key.length; length += 1) {
    features.push(feature(23 + length, hashUnits(key.slice(-length)), small));
    if (length > 1) features.push(feature(28 + length, hashUnits(key.slice(0, length)), small));
  }
  [cluster, cluster >> 2, cluster >> 4, cluster >> 6].forEach((part, at) => {
    features.push(feature(60 + at, part, small));
  });
  if (/\d/.test(form)) features.push(feature(49, form.length));
  return features;
}
