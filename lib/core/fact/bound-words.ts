// Pronouns that a sentence explains by itself, and names that would be written out for each of them.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { continuedSubject } from './continuity.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** "He" of the sentence's own name, "their" of its own subject. */
export function boundIn(
  reading: Reading,
  sentence: number,
  places: readonly number[],
): ReadonlySet<number> {
  const read = reading.sentences[sentence];
  const bound = new Set<number>();
  const seen = new Set<NameGroup>();
  for (const place of places) {
    const named = read?.names.get(place);
    if (named) seen.add(named.group);
    const node = read?.nodes[place];
    if (!read || !node || !/^PRP/.test(node.tag)) continue;
    const reference = read.references.get(place);
    const antecedent = reference?.antecedent ?? null;
    const inside =
      antecedent !== null &&
      antecedent.sentence === sentence &&
      antecedent.first < place &&
      antecedent.first >= (places[0] ?? 0);
    const meant = reference?.group ?? continuedSubject(reading, sentence, node);
    const group = meant === null ? undefined : reading.analysis.names[meant];
    if (inside || ownsSubject(node) || (group && seen.has(group))) bound.add(place);
    if (group) seen.add(group);
  }
  return bound;
}

/** "The islanders sold their boats": a possessive in the predicate of a plural or inanimate subject. */
function ownsSubject(node: Node): boolean {
  if (!/^(?:its|their|itself|themselves)$/.test(node.lower)) return false;
  let verb: Node | null = node.parent;
  while (verb && !verb.children.some(({ base }) => base === 'nsubj')) verb = verb.parent;
  const subject = verb?.children.find(({ base }) => base === 'nsubj');
  if (!verb || !subject || subject.place > node.place || !/^(?:NOUN|PROPN)$/.test(subject.pos))
    return false;
  const many = /S$/.test(subject.tag) || subject.children.some(({ base }) => base === 'conj');
  const others = verb.children.filter(
    ({ base, place }) => /^(?:obj|obl)$/.test(base) && place < node.place,
  );
  return many === /^the/.test(node.lower) && others.length === 0;
}

/** A name written out for each of its pronouns: "Ann Bell sold Ann Bell's boat". */
export function repeatsName({ names, nodes }: ReadSentence, told: string): boolean {
  return [...names.values()].some(({ group, mention }) => {
    const source = nodes.slice(mention.first, mention.last + 1).map(({ form }) => form);
    return (
      source.length > 0 &&
      told.split(group.canonical).length - 1 >
        Math.max(1, [...names.values()].filter((other) => other.group === group).length)
    );
  });
}
