// "The heart is a hollow muscle", "The keel is the lowest part of a boat": told of a kind, so that "the" leans on nothing.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { explainsKinds } from './explains-kinds.ts';
import { lemmaUses } from './lemma-uses.ts';
import { isMainNoun, isSubjectMatter } from './main-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** What every one of a kind has or is, and what things are made of. */
const NATURAL = /^(?:animal|body|plant|substance)$/;
/** They can be parts of what the article is about. */
const PARTS = /^(?:animal|artifact|body|food|object|phenomenon|plant|shape|substance)$/;
/** They stand for what was just told. */
const GENERAL =
  /^(?:area|place|region|side|part|thing|kind|type|group|system|process|method|way|effect|result|change|problem|difference|example|material|factor|point|one|setting|site|item|object|feature|structure|device)$/;

/**
 * "the heart", in an article that explains such things and a sentence that tells how they are.
 * @param held kept places of the sentence
 */
export function meansKind(
  reading: Reading,
  sentence: number,
  noun: Node,
  held: ReadonlySet<number>,
): boolean {
  const read = reading.sentences[sentence];
  if (!read || !isOfKinds(reading, sentence, held)) return false;
  if (isCounted(noun)) return false;
  if (isSubjectMatter(reading, noun.lemma) || isTerm(reading, sentence, noun)) return true;
  if (GENERAL.test(noun.lemma) || isInstance(reading, sentence, noun, null)) return false;
  const kind = classOf(noun);
  if (kind !== null && NATURAL.test(kind)) return true;
  if (kind === null && (lemmaUses(reading).get(noun.lemma) ?? 0) >= OFTEN) return true;
  // "the halyard, which raises the sail": brought in here.
  if (noun.children.some(({ relation, place }) => relation === 'acl:relcl' && held.has(place)))
    return true;
  return (kind === null || PARTS.test(kind)) && isBesideMain(reading, read, noun, held);
}

/** Something that can be seen or touched, or a word of no list, as terms of a field are. */
export function isConcreteKind(noun: Node): boolean {
  const kind = classOf(noun);
  return !GENERAL.test(noun.lemma) && (kind === null || PARTS.test(kind));
}

/** "The bellows is ..." is no bellow. */
const classOf = ({ tag, lower, lemma, parent }: Node): string | null => {
  const verbs = parent ? [parent, ...parent.children] : [];
  const one = tag === 'NNS' && verbs.some((verb) => verb.tag === 'VBZ');
  return nounClass(one ? lower : lemma);
};

/** Uses from which a word of no list is a term of the field. */
const OFTEN = 3;
/** They make no term. */
const VAGUE =
  /^(?:same|other|different|new|old|first|second|third|last|next|main|only|whole|entire|certain|following|resulting|similar|such|own|more|most|less|larger|smaller)$/;

/** A sentence of how things are, in an article that explains them. */
export function isOfKinds(reading: Reading, sentence: number, held: ReadonlySet<number>): boolean {
  const read = reading.sentences[sentence];
  return read !== undefined && explainsKinds(reading) && tellsOfKind(read, held);
}

/** In the simple present, of nobody and of no day. */
export function tellsOfKind(read: ReadSentence, held: ReadonlySet<number>): boolean {
  const { nodes, names, dates } = read;
  const root = nodes.find(({ base }) => base === 'root');
  const helpers = root?.children.filter(({ base }) => /^(?:aux|cop)$/.test(base)) ?? [];
  const verb = [root, ...helpers].find((node) => node && /^(?:VB[ZP]|MD)$/.test(node.tag));
  if (!root || !verb || /^(?:will|would|should|'ll)$/.test(verb.lower)) return false;
  // "is rising", "has long been": of now, or until now.
  if (root.tag === 'VBG' || helpers.some(({ lemma }) => lemma === 'have')) return false;
  if (nodes.some(({ tag, place, quoted }) => held.has(place) && (tag === 'VBD' || quoted)))
    return false;
  if (dates.some(({ date, first }) => held.has(first) && date.kind !== 'duration')) return false;
  return ![...names.values()].some(
    ({ group, mention }) =>
      held.has(mention.first) && /^(?:person|organization)$/.test(group.type ?? ''),
  );
}

const isCounted = ({ children }: Node): boolean =>
  children.some(({ base, tag }) => base === 'nummod' || tag === 'CD');

/** "a ball on a hill ... the ball": one that the text has put there for its example. @param word beside the noun */
function isInstance(
  { article, sentences }: Reading,
  sentence: number,
  noun: Node,
  word: string | null,
): boolean {
  const paragraph = article.sentences[sentence]?.paragraph;
  for (let at = sentence; at >= 0 && article.sentences[at]?.paragraph === paragraph; at -= 1) {
    const brought = sentences[at]?.nodes.some(
      (node) =>
        node.lemma === noun.lemma &&
        (at < sentence || node.place < noun.place) &&
        (word === null || modifier(node)?.lower === word) &&
        node.children.some(({ lower, base }) => base === 'det' && /^an?$/.test(lower)),
    );
    if (brought) return true;
  }
  return false;
}

const held = new WeakMap<Reading['sentences'], ReadonlyMap<string, number>>();

/** "the tidal basin", said more than once in the same words: a term of the field. */
export function isTerm(reading: Reading, sentence: number, noun: Node): boolean {
  const before = modifier(noun);
  if (!before || VAGUE.test(before.lower)) return false;
  if (isInstance(reading, sentence, noun, before.lower)) return false;
  let known = held.get(reading.sentences);
  if (!known) {
    const counts = new Map<string, number>();
    for (const { nodes } of reading.sentences) {
      for (const node of nodes) {
        const word = /^NNS?$/.test(node.tag) ? modifier(node) : null;
        if (word) counts.set(pair(word, node), (counts.get(pair(word, node)) ?? 0) + 1);
      }
    }
    known = counts;
    held.set(reading.sentences, known);
  }
  return (known.get(pair(before, noun)) ?? 0) > 1;
}

const pair = (word: Node, noun: Node): string => `${word.lower} ${noun.lemma}`;

/** The one word that stands between "the" and its noun. */
export function modifier(noun: Node): Node | null {
  const words = noun.children.filter(
    ({ base, place }) => place < noun.place && !/^(?:det|case|punct|cc|mark)$/.test(base),
  );
  const [word] = words;
  return words.length === 1 &&
    word &&
    /^(?:amod|compound)$/.test(word.base) &&
    /^(?:JJ|NN)$/.test(word.tag)
    ? word
    : null;
}

/** What the article is about stands in the sentence: "The keel is the lowest part of a boat". */
const isBesideMain = (
  reading: Reading,
  { nodes }: ReadSentence,
  noun: Node,
  places: ReadonlySet<number>,
): boolean =>
  nodes.some(
    ({ lemma, lower, tag, place }) =>
      places.has(place) &&
      place !== noun.place &&
      ((/^NNS?$/.test(tag) && isMainNoun(reading, lemma)) ||
        (/^NNPS?$/.test(tag) && hasWord(reading.article.title, lower))),
  );

const hasWord = (title: string, word: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
