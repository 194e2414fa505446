// The words of a sentence that a question is made of: how surely they were read, and which of them need others.
import type { Reading, ReadSentence } from '#lib/core/fact/reading.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { cutFeatures } from './cut-features.ts';
import { capped, isWord, least, mean, size, type Values, yes } from './feature-values.ts';

/** @param places of the words in the sentence, ascending */
export function wordFeatures(
  places: readonly number[],
  sentence: number,
  read: ReadSentence,
  reading: Reading,
): Values {
  const { nodes } = read;
  const held = new Set(places);
  const kept = places.flatMap((place) => nodes[place] ?? []).filter(isWord);
  const entities = read.entities.filter(({ first, last }) => held.has(first) && held.has(last));
  return {
    'arc-mean': mean(kept.map(({ arcConfidence }) => arcConfidence)),
    'arc-least': least(kept.map(({ arcConfidence }) => arcConfidence)),
    'tag-least': least(kept.map(({ tagConfidence }) => tagConfidence)),
    'tag-mean': mean(kept.map(({ tagConfidence }) => tagConfidence)),
    'entity-least': least(entities.map(({ confidence }) => confidence)),
    entities: capped(entities.length, 5),
    'statement-words': size(kept.length),
    'kept-quoted': mean(kept.map(({ quoted }) => yes(quoted))),
    ...cutFeatures(nodes, held),
    ...definites(kept, held, sentence, reading),
    ...pronounFeatures(read, held, sentence, reading),
  };
}

/** "the population", "the coalition": of what? */
function definites(
  kept: readonly Node[],
  held: ReadonlySet<number>,
  sentence: number,
  { sentences }: Reading,
): Values {
  const bare = kept.filter(
    ({ pos, children }) =>
      pos === 'NOUN' &&
      children.some(({ lower, place }) => lower === 'the' && held.has(place)) &&
      !children.some(
        ({ base, place }) =>
          held.has(place) && /^(?:amod|nmod|acl|compound|nummod|appos|flat)$/.test(base),
      ),
  );
  const before = sentences.slice(0, sentence).flatMap(({ nodes }) => nodes);
  const again = bare.filter(({ lemma }) =>
    before.some(
      (node) =>
        node.lemma === lemma &&
        node.children.some(({ base }) => /^(?:amod|nmod|acl|compound|appos)$/.test(base)),
    ),
  );
  return { 'bare-definites': capped(bare.length, 3), 'told-definites': capped(again.length, 2) };
}

/** Whom the pronouns of the clause stand for, and how far back that is. */
function pronounFeatures(
  read: ReadSentence,
  held: ReadonlySet<number>,
  sentence: number,
  { analysis }: Reading,
): Values {
  const meant = [...read.references.values()].filter(
    ({ kind, first }) => kind === 'pronoun' && held.has(first),
  );
  const far = meant.map(({ antecedent }) => sentence - (antecedent?.sentence ?? sentence));
  const odd = meant.some(({ first, group }) => {
    const name = group === null ? undefined : analysis.names[group];
    const person = /^(?:he|she|him|her|his|hers)$/.test(read.nodes[first]?.lower ?? '');
    return name !== undefined && person !== (name.type === 'person');
  });
  const plural = meant.some(({ first }) =>
    /^(?:they|their|them|it|its)$/.test(read.nodes[first]?.lower ?? ''),
  );
  return {
    resolved: capped(meant.length, 2),
    'resolved-sure': least(meant.map(({ confidence }) => confidence)),
    'pronoun-far': capped(Math.max(0, ...far), 4),
    'pronoun-odd': yes(odd),
    'pronoun-thing': yes(plural),
  };
}
