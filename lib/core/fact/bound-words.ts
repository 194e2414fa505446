// Pronouns that a sentence explains by itself, and names that would be written out for each of them.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { hasInnerAntecedent } from './inner-antecedent.ts';
import { meantName } from './meant-name.ts';
import { nameOver } from './name-words.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** "He" of the sentence's own name, "their" of its own subject. */
export function boundIn(
  reading: Reading,
  sentence: number,
  places: readonly number[],
): ReadonlySet<number> {
  const read = reading.sentences[sentence];
  const bound = new Set<number>();
  const held = new Set(places);
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
      antecedent.first >= (places[0] ?? 0) &&
      !isWhatSomebodyIs(read, antecedent.first);
    const meant = meantName(reading, sentence, node);
    const group = meant === null ? undefined : reading.analysis.names[meant];
    if (meant !== null && comesBefore(reading, sentence, node, meant)) {
      bound.add(place);
      continue;
    }
    if (
      inside ||
      ownsSubject(read, node) ||
      opensFor(node) ||
      hasInnerAntecedent(reading, sentence, node, held) ||
      (group && seen.has(group))
    )
      bound.add(place);
    if (group) seen.add(group);
  }
  return bound;
}

/** "to pay Norton homage at [his] funeral": whose name stands before it among the kept words. */
export function namedBefore(
  reading: Reading,
  sentence: number,
  places: readonly number[],
): number[] {
  const read = reading.sentences[sentence];
  if (!read) return [];
  return places.filter((place) => {
    const node = read.nodes[place];
    if (node?.tag !== 'PRP$') return false;
    const meant = meantName(reading, sentence, node);
    const group = meant === null ? undefined : reading.analysis.names[meant];
    const name = group?.canonical.split(' ').at(-1);
    const isOf = (at: number): boolean => {
      const other = read.nodes[at];
      return (
        read.names.get(at)?.group === group ||
        other?.form === name ||
        // "to pay him homage at his funeral": the first is told by name.
        (/^PRP/.test(other?.tag ?? '') &&
          other !== undefined &&
          meantName(reading, sentence, other) === meant)
      );
    };
    return group !== undefined && places.some((at) => at < place && isOf(at));
  });
}

/** "After getting [her] degree, she left": the subject is told by name, and what is in front of it stays as it is. */
function comesBefore(reading: Reading, sentence: number, node: Node, meant: number): boolean {
  if (!/^(?:his|her)$/.test(node.lower) || node.tag !== 'PRP$') return false;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  return (
    subject !== undefined &&
    /^s?he$/.test(subject.lower) &&
    subject.place > node.place &&
    meantName(reading, sentence, subject) === meant
  );
}

/** "As [a child], his family moved": no one beside him. */
const isWhatSomebodyIs = ({ nodes }: ReadSentence, first: number): boolean =>
  [nodes[first], nodes[first - 1]].some((node) => node?.lower === 'as' && node.base === 'case');

/** "Throughout [its] existence, Lima has been ...": what stands in front belongs to the subject. */
function opensFor({ lower, parent }: Node): boolean {
  const verb = parent?.parent;
  const subject = verb?.children.find(({ base }) => base === 'nsubj');
  if (!/^(?:its|his|her|their)$/.test(lower) || parent?.base !== 'obl' || !subject) return false;
  return (
    parent.right < subject.left &&
    parent.left === verb?.left &&
    subject.pos === 'PROPN' &&
    subject.children.every(({ base }) => base !== 'conj') &&
    (lower === 'their') === (subject.tag === 'NNPS')
  );
}

/** "The islanders sold their boats": a possessive in the predicate of its only possible owner. */
function ownsSubject(read: ReadSentence, node: Node): boolean {
  if (/^(?:his|her|himself|herself)$/.test(node.lower)) return ownsPerson(read, node);
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

/** "Tesla was renowned for [his] work": nobody else stands between the name and what is theirs. */
function ownsPerson({ nodes, names }: ReadSentence, { parent, place, lower }: Node): boolean {
  let verb: Node | null = parent;
  while (verb && !verb.children.some(({ base }) => base === 'nsubj')) verb = verb.parent;
  const subject = verb?.children.find(({ base }) => base === 'nsubj');
  if (!subject || subject.place > place) return false;
  // "In 1952 he opened it with [his] partner": whoever he is.
  if (subject.lower === (/^hi/.test(lower) ? 'he' : 'she')) return true;
  if (subject.tag !== 'NNP') return false;
  if (subject.children.some(({ base }) => base === 'conj')) return false;
  const named = nameOver({ names }, subject.place);
  if (named && named.group.type !== 'person' && named.group.type !== null) return false;
  return nodes
    .slice(subject.right + 1, place)
    .every(
      (node) =>
        node.tag !== 'NNP' &&
        !(/^NNS?$/.test(node.tag) && isPersonNoun(node.lower)) &&
        !/^(?:she|he|who)$/.test(node.lower),
    );
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
