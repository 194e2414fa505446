// Whose name may be put in for a pronoun: nobody's where somebody else could be meant as well.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isChief } from './chief-person.ts';
import { continuedSubject } from './continuity.ts';
import { isNoPerson } from './no-person.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading } from './reading.ts';

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const REACH = 6;

/** @returns place in the names of what the pronoun stands for, or null where it is unknown or in doubt */
export function meantName(
  reading: Pick<Reading, 'analysis' | 'article' | 'sentences'>,
  sentence: number,
  pronoun: Node,
): number | null {
  const personal = PERSONAL.test(pronoun.lower);
  const group = reading.sentences[sentence]?.references.get(pronoun.place)?.group ?? null;
  const named = group === null ? undefined : reading.analysis.names[group];
  const read = personal && named && isNoPerson(reading, named) ? null : group;
  const meant = read ?? continuedSubject(reading, sentence, pronoun);
  if (meant === null || !personal) return meant;
  return hasUnnamedRival(reading, sentence, pronoun, meant) ||
    hasSurerRival(reading, sentence, pronoun, meant)
    ? null
    : meant;
}

/** "Dr Bell took a look. The patient was given pills. He felt well": somebody without a name came last. */
function hasUnnamedRival(
  { analysis, sentences }: Pick<Reading, 'analysis' | 'sentences'>,
  sentence: number,
  { place }: Node,
  meant: number,
): boolean {
  const last = analysis.names[meant]?.mentions.findLast(
    (mention) =>
      mention.sentence < sentence || (mention.sentence === sentence && mention.first < place),
  );
  const from = Math.max(last?.sentence ?? 0, sentence - REACH);
  return sentences
    .slice(from, sentence + 1)
    .some(({ nodes }, at) =>
      nodes.some(
        (node) =>
          node.tag === 'NN' &&
          node.base === 'nsubj' &&
          !node.quoted &&
          isPersonNoun(node.lemma) &&
          (isUnnamed(node) || (from + at === last?.sentence && isOwnedBy(node, last))) &&
          (from + at < sentence || node.place < place) &&
          (from + at !== last?.sentence || node.place > last.last),
      ),
    );
}

/** "the patient" */
const isUnnamed = ({ children }: Node): boolean =>
  children.some(({ lower, base }) => base === 'det' && lower === 'the') &&
  children.every(({ pos }) => pos !== 'PROPN');

/** "President Bell's [aide] said that ... “…,” he said": the aide, and not the president. */
const isOwnedBy = ({ children }: Node, { first, last }: { first: number; last: number }): boolean =>
  children.some(
    ({ relation, place }) => relation === 'nmod:poss' && place >= first && place <= last,
  );

/** "Apollo" may be a man; where a woman was named of late, "her" is hers. */
function hasSurerRival(
  source: Pick<Reading, 'analysis' | 'sentences'>,
  sentence: number,
  { lower }: Node,
  meant: number,
): boolean {
  const { analysis } = source;
  const group = analysis.names[meant];
  if (!group || group.gender !== null || group.canonical.includes(' ')) return false;
  if (isChief(source, group)) return false;
  const gender = /^hi|^he$/.test(lower) ? 'male' : 'female';
  return analysis.names.some(
    (other) =>
      other !== group &&
      other.type === 'person' &&
      !isNoPerson(source, other) &&
      (other.gender === gender || (other.gender === null && other.canonical.includes(' '))) &&
      other.mentions.some((one) => one.sentence <= sentence && one.sentence >= sentence - REACH),
  );
}
