// "Mara" that was read as a person though the article has a Mara Group, or calls it a website.
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading } from './reading.ts';

const held = new WeakMap<NameGroup, boolean>();

/** The one word is the name of a body or a thing elsewhere in the article: no "he" or "she" can be it. */
export function isNoPerson(
  { analysis, sentences }: Pick<Reading, 'analysis' | 'sentences'>,
  group: NameGroup,
): boolean {
  if (group.type !== 'person' || group.gender !== null || group.canonical.includes(' '))
    return false;
  const known = held.get(group);
  if (known !== undefined) return known;
  const found =
    analysis.names.some(
      ({ type, canonical }) =>
        type === 'organization' && canonical.startsWith(`${group.canonical} `),
    ) ||
    group.mentions.some(({ sentence, first }) => {
      const node = sentences[sentence]?.nodes[first];
      const called = node?.base === 'appos' ? node.parent : null;
      return (
        called?.tag === 'NN' &&
        called.place < first &&
        !isPersonNoun(called.lemma) &&
        !classifyNoun(called.lemma).person
      );
    });
  held.set(group, found);
  return found;
}
