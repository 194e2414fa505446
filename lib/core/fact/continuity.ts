// Whom a pronoun as subject stands for where the reader of references does not know: the subject of the sentence before.

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { chiefSubject, PERSONS } from './chief-person.ts';
import { nameOver } from './name-words.ts';
import { isNoPerson } from './no-person.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';

/**
 * "They also won the cup" after "Polonia won the title". Only a name counts; for "he" and "she" no other person may be
 * named in between. @returns place in the names, or null
 */
export function continuedSubject(
  reading: Pick<Reading, 'analysis' | 'article' | 'sentences'>,
  sentence: number,
  pronoun: Node,
): number | null {
  const { lower } = pronoun;
  if (/^(?:he|she|his|her|him)$/.test(lower))
    return onlyPerson(reading, sentence, pronoun) ?? chiefSubject(reading, sentence, pronoun);
  if (!/^(?:he|she|it|they)$/.test(lower) || !pronoun.base.startsWith('nsubj')) return null;
  const verb = pronoun.parent;
  if (!verb || !/^(?:root|conj|ccomp)$/.test(verb.base)) return null;
  // A name in this sentence before the pronoun may be meant as well.
  const own = reading.sentences[sentence];
  if (!own || [...own.names.keys()].some((first) => first < pronoun.place)) return null;
  for (let back = 1; back <= (lower === 'he' || lower === 'she' ? 3 : 1); back += 1) {
    const at = sentence - back;
    const before = reading.sentences[at];
    if (!before) return null;
    if (reading.article.sentences[at]?.paragraph !== reading.article.sentences[sentence]?.paragraph)
      return null;
    const found = namedSubject(reading, at, lower);
    if (found !== null) return found;
    const again = before.nodes.some(
      (node) => node.lower === lower && node.base === 'nsubj' && node.parent?.base === 'root',
    );
    if (!again) return null;
  }
  return null;
}

function namedSubject(
  { analysis, sentences }: Pick<Reading, 'analysis' | 'sentences'>,
  at: number,
  pronoun: string,
): number | null {
  const read = sentences[at];
  const root = read?.nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  if (!read || !root || !subject || subject.arcConfidence < 0.7) return null;
  const named = nameOver(read, subject.place);
  if (!named) return null;
  const { group } = named;
  const person = group.type === 'person';
  if ((pronoun === 'he' || pronoun === 'she') !== person) return null;
  if (person) {
    const others = [...read.names.values()].some(
      (other) => other.group !== group && other.group.type === 'person',
    );
    const gender = pronoun === 'he' ? 'male' : 'female';
    if (others || (group.gender !== null && group.gender !== gender)) return null;
  } else {
    // "it" could be another thing of that sentence; "they" only a group of people.
    if (pronoun === 'they' && group.type !== 'organization') return null;
    if (pronoun === 'it' && root.children.some(({ base }) => base === 'obj')) return null;
  }
  return analysis.names.indexOf(group);
}

const REACH = 4;

/** The one person named in the last few sentences and before the pronoun, whose gender fits; null where there are two. */
function onlyPerson(
  { analysis, sentences }: Pick<Reading, 'analysis' | 'sentences'>,
  sentence: number,
  pronoun: Node,
): number | null {
  const gender = /^(?:he|his|him)$/.test(pronoun.lower) ? 'male' : 'female';
  const own = sentences[sentence];
  if (!own || pronoun.quoted) return null;
  const found = new Set<number>();
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at += 1) {
    for (const { group, mention } of sentences[at]?.names.values() ?? []) {
      if (group.type !== 'person' || isNoPerson({ analysis, sentences }, group)) continue;
      if (at === sentence && mention.first > pronoun.place) continue;
      if (group.gender !== null && group.gender !== gender) continue;
      found.add(analysis.names.indexOf(group));
    }
    // "a man", "his father": somebody without a name may be meant.
    const others = (sentences[at]?.nodes ?? []).some(
      ({ tag, base, lower, place, children }) =>
        tag === 'NN' &&
        /^nsubj/.test(base) &&
        PERSONS.test(lower) &&
        // "teacher Ann Bell" is Ann Bell.
        children.every((child) => child.pos !== 'PROPN' || child.place < place) &&
        (at < sentence || place < pronoun.place),
    );
    if (others) return null;
  }
  const [only] = found;
  if (found.size !== 1 || only === undefined) return null;
  // "said Marlow, and shut the door behind him. She ...": not the same person.
  return analysis.names[only]?.gender === null && hasOther(sentences, sentence, pronoun)
    ? null
    : only;
}

/** A pronoun of the other gender stands not far before this one. */
function hasOther(
  sentences: readonly ReadSentence[],
  sentence: number,
  { lower, place }: Node,
): boolean {
  const other = /^h(?:e|is|im)$/.test(lower)
    ? /^(?:she|her|hers|herself)$/
    : /^(?:he|his|him|himself)$/;
  return sentences
    .slice(Math.max(0, sentence - REACH), sentence + 1)
    .some(({ nodes }, at, near) =>
      nodes.some((node) => other.test(node.lower) && (at < near.length - 1 || node.place < place)),
    );
}

/** A phrase of the text that "it" or "they" as subject goes on with, without a name. */
export type ContinuedPhrase = { sentence: number; places: readonly number[]; head: Node };

/**
 * "Octopuses have no bones. They can squeeze ...": the noun that was the last clause's subject, where no other noun of
 * its number could be meant. Null where there is doubt.
 */
export function continuedPhrase(
  reading: Pick<Reading, 'article' | 'sentences'>,
  sentence: number,
  pronoun: Node,
): ContinuedPhrase | null {
  const { lower } = pronoun;
  if (!/^(?:it|they)$/.test(lower) || !pronoun.base.startsWith('nsubj') || pronoun.quoted)
    return null;
  const within = clauseSubject(reading, sentence, pronoun);
  const found = within ?? earlierSubject(reading, sentence, pronoun);
  // "Ferries were weighed. They estimated ...": somebody did whom nothing names.
  if (found && MINDS.test(pronoun.parent?.lemma ?? '') && !isPersonNoun(found.head.lemma))
    return null;
  return found && fitsNumber(found.head, lower) ? found : null;
}

const MINDS =
  /^(?:estimate|say|tell|think|believe|know|hope|want|conclude|argue|claim|write|ask|decide|discover|suggest|warn|predict|expect|calculate|measure|study|analy[sz]e|interview|survey)$/;

const fitsNumber = ({ tag }: Node, pronoun: string): boolean =>
  tag === (pronoun === 'they' ? 'NNS' : 'NN');

/** "Because octopuses have no bones, they ..." */
function clauseSubject(
  { sentences }: Pick<Reading, 'sentences'>,
  sentence: number,
  pronoun: Node,
): ContinuedPhrase | null {
  const verb = pronoun.parent;
  const before = verb?.children.find(
    ({ base, place }) => base === 'advcl' && place < pronoun.place,
  );
  const subject = before?.children.find(({ base }) => base === 'nsubj');
  return before && subject ? phraseOf(sentences, sentence, subject, before) : null;
}

function earlierSubject(
  { sentences, article }: Pick<Reading, 'article' | 'sentences'>,
  sentence: number,
  pronoun: Node,
): ContinuedPhrase | null {
  const own = sentences[sentence];
  const verb = pronoun.parent;
  if (!own || !verb || verb.base !== 'root') return null;
  // A noun before the pronoun may be meant as well.
  if (own.nodes.some(({ place, pos }) => place < pronoun.place && /^(?:NOUN|PROPN)$/.test(pos)))
    return null;
  if (article.sentences[sentence - 1]?.paragraph !== article.sentences[sentence]?.paragraph)
    return null;
  const root = sentences[sentence - 1]?.nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  return root && subject ? phraseOf(sentences, sentence - 1, subject, root) : null;
}

function phraseOf(
  sentences: Reading['sentences'],
  sentence: number,
  subject: Node,
  verb: Node,
): ContinuedPhrase | null {
  if (subject.pos !== 'NOUN' || subject.arcConfidence < 0.8) return null;
  if (
    subject.children.some(({ base, tag }) => base === 'conj' || base === 'nummod' || tag === 'PRP$')
  )
    return null;
  const rival = verb.children.some(({ base, tag }) => base === 'obj' && tag === subject.tag);
  if (rival) return null;
  const nodes = sentences[sentence]?.nodes ?? [];
  const places: number[] = [];
  for (let at = subject.coreLeft; at <= subject.coreRight; at += 1) {
    const node = nodes[at];
    if (!node || /^(?:PRP|PRP\$|WDT|WP)$/.test(node.tag)) return null;
    places.push(at);
  }
  return places.length > 0 && places.length <= 7 ? { sentence, places, head: subject } : null;
}
