// What a pronoun can stand for within its own sentence: "Hana sells its boats", "Ann Bell sang until she was 90".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import { nameOver } from './name-words.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isDated } from './word-places.ts';

type Source = Pick<Reading, 'analysis' | 'sentences'>;
type Kind = 'he' | 'she' | 'it' | 'they';

const KINDS: readonly [Kind, RegExp][] = [
  ['he', /^(?:he|him|his|himself)$/],
  ['she', /^(?:she|her|hers|herself)$/],
  ['it', /^(?:it|its|itself)$/],
  ['they', /^(?:they|them|their|theirs|themselves)$/],
];

/**
 * Something before the pronoun in its sentence is what it stands for, as far as number, gender and kind go.
 * @param held places of the words that are kept; what is left out is nothing to stand for
 */
export function hasInnerAntecedent(
  source: Source,
  sentence: number,
  pronoun: Node,
  held: ReadonlySet<number>,
): boolean {
  const read = source.sentences[sentence];
  const kind = KINDS.find(([, form]) => form.test(pronoun.lower))?.[0];
  if (!read || !kind || pronoun.quoted) return false;
  const candidates = read.nodes.filter(
    (node) =>
      node.place < pronoun.place &&
      held.has(node.place) &&
      !node.quoted &&
      !holds(node, pronoun) &&
      fits(read, node, kind),
  );
  const opened = openedBy(pronoun);
  const fit = candidates.filter((node) =>
    opened ? isSubject(node) || node.place >= opened.left : !isPartOfSubject(node),
  );
  const before = fit.length > 0 ? fit : opensFor(read, pronoun, kind, held);
  return before.length > 0 && !pointsElsewhere(source, sentence, pronoun, before);
}

/** "Since its opening in 1850, the hotel has ...": what stands in front goes with the named subject behind it. */
function opensFor(
  read: ReadSentence,
  pronoun: Node,
  kind: Kind,
  held: ReadonlySet<number>,
): Node[] {
  const subject = read.nodes
    .find(({ base }) => base === 'root')
    ?.children.find((child) => isSubject(child) && child.left > pronoun.place);
  const comma = subject && read.nodes[subject.left - 1]?.form === ',';
  const told = subject && (subject.pos === 'PROPN' || read.nodes[subject.left]?.lower === 'the');
  return subject && comma && told && held.has(subject.place) && fits(read, subject, kind)
    ? [subject]
    : [];
}

/** The pronoun is part of the phrase that the noun heads, and of no clause within it. */
function holds(noun: Node, pronoun: Node): boolean {
  let up: Node | null = pronoun;
  while (up && !/^(?:acl|advcl)$/.test(up.base)) {
    up = up.parent;
    if (up === noun) return true;
  }
  return false;
}

/** The subject of the whole sentence that it is, or belongs to: what it goes back to stands before, often long before. */
function openedBy(pronoun: Node): Node | null {
  for (let up: Node | null = pronoun; up?.parent; up = up.parent)
    if (isSubject(up)) return up.parent.base === 'root' ? up : null;
  return null;
}

const isSubject = ({ base }: Node): boolean => base.startsWith('nsubj');

/** "the engineers at [Marlow] took its ...": where they are is seldom meant. */
const isPartOfSubject = ({ base, parent, place }: Node): boolean =>
  base === 'nmod' && parent !== null && parent.place < place && isSubject(parent);

const PART = /^(?:compound|flat|amod|det|case|punct|cc|nummod|fixed)$/;

function fits(read: ReadSentence, node: Node, kind: Kind): boolean {
  if (!/^NNP?S?$/.test(node.tag) || PART.test(node.base) || isDated(read, node.place)) return false;
  const noun = classifyNoun(node.lemma);
  // "As a child, he ...": what somebody is, nobody beside him.
  if (noun.seldom || node.children.some(({ lower, base }) => base === 'case' && lower === 'as'))
    return false;
  const named = nameOver(read, node.place);
  const type = named?.group.type ?? null;
  const many = /S$/.test(node.tag) || node.children.some(({ base }) => base === 'conj');
  if (kind === 'they')
    return type === 'person'
      ? many
      : many || noun.group || type === 'organization' || (type === null && isNamedSubject(node));
  if (many && type !== 'organization') return type === 'person' && kind !== 'it';
  const person = type === 'person' || (type === null && isPersonNoun(node.lemma));
  if (kind === 'it') return !person;
  const gender = named?.group.gender ?? noun.gender;
  // A name of which nobody knows what it is of may be anybody's.
  const anybody = type === null && node.tag === 'NNP';
  return (person || anybody) && gender !== (kind === 'he' ? 'female' : 'male');
}

/** "Hana would use their ship" */
const isNamedSubject = (node: Node): boolean => node.tag === 'NNP' && isSubject(node);

/** The reader of references knows it to be another thing, which an earlier sentence names. */
function pointsElsewhere(
  { analysis, sentences }: Source,
  sentence: number,
  { place }: Node,
  fit: readonly Node[],
): boolean {
  const read = sentences[sentence];
  const reference = read?.references.get(place);
  const antecedent = reference?.antecedent ?? null;
  if (!read || !reference || antecedent === null || antecedent.sentence === sentence) return false;
  const group = reference.group === null ? undefined : analysis.names[reference.group];
  const words = new Set(
    (sentences[antecedent.sentence]?.nodes ?? [])
      .slice(antecedent.first, antecedent.last + 1)
      .map(({ lemma }) => lemma.toLowerCase()),
  );
  return !fit.some((node) => {
    const named = nameOver(read, node.place);
    return (group && named?.group === group) || words.has(node.lemma.toLowerCase());
  });
}
