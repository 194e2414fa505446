// Whom "he" or "she" means in an article about one person, where others are named as well.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { nameOver } from './name-words.ts';
import { isNoPerson } from './no-person.ts';
import type { Reading, ReadSentence } from './reading.ts';

type Source = Pick<Reading, 'analysis' | 'sentences'>;

const LEAST_MENTIONS = 4;
/** Of all mentions of persons so many are of the one that the article is about. */
const LEAST_SHARE = 0.4;
const REACH = 4;

/** Nouns of persons who may be meant though they have no name. */
export const PERSONS =
  /^(?:man|woman|boy|girl|father|mother|son|daughter|brother|sister|husband|wife|king|queen|president|spokesman|spokeswoman|teacher|doctor|officer|friend|person|child|driver|student|lawyer|attorney|detective|judge|uncle|aunt|grandfather|grandmother)$/;

type Chief = { at: number; groups: ReadonlySet<NameGroup>; gender: NameGroup['gender'] };

const held = new WeakMap<Reading['sentences'], Chief | null>();

/** The person that most mentions of persons are of, by the full name or its last word; null where there is none. */
function chiefPerson({ analysis, sentences }: Source): Chief | null {
  const known = held.get(sentences);
  if (known !== undefined) return known;
  const persons = analysis.names.filter(
    (name) => name.type === 'person' && !isNoPerson({ analysis, sentences }, name),
  );
  const all = persons.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const ranked = persons
    .map((name) => {
      const own = persons.filter(
        (other) => other === name || name.canonical.endsWith(` ${other.canonical}`),
      );
      return { name, own, count: own.reduce((sum, { mentions }) => sum + mentions.length, 0) };
    })
    .sort((a, b) => b.count - a.count);
  const [first] = ranked;
  const second = ranked.find(({ name }) => first && !first.own.includes(name));
  const chief =
    first &&
    first.count >= LEAST_MENTIONS &&
    first.count >= LEAST_SHARE * all &&
    (second?.count ?? 0) * 2 <= first.count
      ? {
          at: analysis.names.indexOf(first.name),
          groups: new Set(first.own),
          gender: first.name.gender ?? usualGender(sentences),
        }
      : null;
  held.set(sentences, chief);
  return chief;
}

/** The name is one of those of the article's chief person. */
export function isChief(source: Source, group: NameGroup): boolean {
  return chiefPerson(source)?.groups.has(group) === true;
}

const LEAST_PRONOUNS = 5;
/** So many of "he" are there to each "she", or the other way. */
const USUAL = 4;

/** Of whom an article on one person speaks: "he" nearly everywhere. Null where both are said. */
function usualGender(sentences: Source['sentences']): NameGroup['gender'] {
  let [he, she] = [0, 0];
  for (const { nodes } of sentences) {
    for (const { lower, quoted } of nodes) {
      if (!quoted && /^(?:he|his|him)$/.test(lower)) he += 1;
      else if (!quoted && /^(?:she|her)$/.test(lower)) she += 1;
    }
  }
  if (he >= LEAST_PRONOUNS && he >= USUAL * she) return 'male';
  return she >= LEAST_PRONOUNS && she >= USUAL * he ? 'female' : null;
}

/**
 * The article's chief person for "he", "she", "his" or "her" that is, or owns, the subject of its sentence: while the
 * sentences before are about that person or about nobody else. @returns place in the names, or null
 */
export function chiefSubject(source: Source, sentence: number, pronoun: Node): number | null {
  const chief = chiefPerson(source);
  const own = source.sentences[sentence];
  if (chief === null || !own || pronoun.quoted) return null;
  const gender = /^h(?:e|is|im)$/.test(pronoun.lower) ? 'male' : 'female';
  if (chief.gender !== null && chief.gender !== gender) return null;
  const subject = /^(?:he|she)$/.test(pronoun.lower) ? pronoun : pronoun.parent;
  if (!subject?.base.startsWith('nsubj')) return null;
  if (hasRival(source, own, chief, gender, pronoun.place)) return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at -= 1) {
    const before = source.sentences[at];
    if (!before) return null;
    const root = before.nodes.find(({ base }) => base === 'root');
    // "“It was fun,” Ann said": what stands within the quotation is not what the sentence is about.
    const about = before.nodes.filter(
      ({ base, quoted, parent }) =>
        base === 'nsubj' && !quoted && (parent === root || parent?.lemma === 'say'),
    );
    if (about.some((node) => isOf(before, node, chief))) return chief.at;
    const goesOn = about.some(({ lower }) => lower === (gender === 'male' ? 'he' : 'she'));
    if (!goesOn && hasRival(source, before, chief, gender, Number.POSITIVE_INFINITY)) return null;
  }
  return null;
}

const isOf = (read: ReadSentence, { place, pos, form }: Node, { groups }: Chief): boolean => {
  const named = nameOver(read, place);
  if (named) return groups.has(named.group);
  // A surname that was not read as a name.
  return pos === 'PROPN' && [...groups].some(({ canonical }) => canonical.endsWith(` ${form}`));
};

/** Somebody else before that place: by name, as "his father", or as the other of "he" and "she". */
function hasRival(
  source: Source,
  { names, nodes }: ReadSentence,
  { groups }: Chief,
  gender: 'male' | 'female',
  until: number,
): boolean {
  const other = gender === 'male' ? /^(?:she|her)$/ : /^(?:he|him|his)$/;
  return (
    [...names.values()].some(
      ({ group, mention }) =>
        mention.first < until &&
        group.type === 'person' &&
        !groups.has(group) &&
        !isNoPerson(source, group),
    ) ||
    nodes.some(
      ({ lower, tag, place, quoted }) =>
        place < until && !quoted && ((tag === 'NN' && PERSONS.test(lower)) || other.test(lower)),
    )
  );
}
