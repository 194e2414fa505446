// Which words of a sentence stand for what the article is about: "the town", "it" and "its".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import { OF_KIND, spells, type Topic, type TopicSource, topicOf } from './topic.ts';
import { isDated } from './word-places.ts';

/** "the town": place of its last token where the two words mean the topic, else null. */
export function topicNoun(source: TopicSource, sentence: number, the: Node): number | null {
  const topic = topicOf(source);
  const nodes = source.sentences[sentence]?.nodes ?? [];
  const noun = nodes[the.place + 1];
  if (!topic || !noun || sentence <= topic.sentence || !topic.nouns.has(noun.lower)) return null;
  if (/^\p{Lu}/u.test(noun.form)) return null;
  const next = nodes[noun.place + 1];
  if (
    next &&
    (/^(?:of|for|that|which|who|where|in|at|on|from|near|-)$/.test(next.lower) ||
      /^(?:NN|JJ|CD|VBN|VBG)/.test(next.tag))
  )
    return null;
  return isOpenTo(source, sentence, the.place, topic) ? noun.place : null;
}

/** "Lima lives off the sea below [the town]": named in the same sentence before, and no other of its kind. */
export function isTopicInside(source: TopicSource, sentence: number, the: Node): boolean {
  const topic = topicOf(source);
  const read = source.sentences[sentence];
  const noun = read?.nodes[the.place + 1];
  if (!topic || !read || !noun || !topic.nouns.has(noun.lower)) return false;
  const named = read.nodes.some(
    ({ place }) => place < the.place && spells(read.nodes, place, topic.words),
  );
  const rival = [...read.names.values()].some(
    ({ mention, group }) =>
      mention.first < the.place && !sameName(group.canonical, topic) && isOfKind(group, noun.lower),
  );
  return named && !rival;
}

/** No other name of a thing stands in the sentence before the place, nor another of its kind in the one before. */
function isOpenTo(source: TopicSource, sentence: number, place: number, topic: Topic): boolean {
  const read = source.sentences[sentence];
  if (!read || read.nodes.some(({ place: at }) => spells(read.nodes, at, topic.words)))
    return false;
  const noun = read.nodes[place + 1]?.lower ?? '';
  const rivals = [...read.names.values()].some(
    ({ mention, group }) =>
      mention.first < place && group.type !== 'person' && !sameName(group.canonical, topic),
  );
  const before = [...(source.sentences[sentence - 1]?.names.values() ?? [])].some(
    ({ group }) => !sameName(group.canonical, topic) && isOfKind(group, noun),
  );
  return !rivals && !before;
}

const isOfKind = ({ subtype }: NameGroup, noun: string): boolean =>
  subtype !== null && (subtype === noun || OF_KIND[subtype]?.includes(noun) === true);

const sameName = (canonical: string, { words }: Topic): boolean =>
  canonical.toLowerCase() === words.join(' ');

/** The subject of a sentence's main clause is the topic: by its name, as "it", or as "the town". */
function isAbout(source: TopicSource, sentence: number, topic: Topic, depth: number): boolean {
  const read = source.sentences[sentence];
  const root = read?.nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  if (!read || !subject || subject.arcConfidence < 0.6) return false;
  for (let at = subject.left; at <= subject.right; at += 1) {
    if (
      spells(read.nodes, at, topic.words) &&
      subject.place >= at &&
      subject.place < at + topic.words.length
    )
      return true;
  }
  const the = read.nodes[subject.place - 1];
  if (the && /^(?:the|this)$/.test(the.lower) && topicNoun(source, sentence, the) === subject.place)
    return true;
  return depth > 0 && meansTopic(source, sentence, subject, depth - 1);
}

const DEPTH = 4;

/**
 * "It", "they" and "its" for the topic: as the subject of a sentence (or the owner of its subject) after one that has
 * the topic for its subject, or at the start of a paragraph. Not where another thing is named before the pronoun.
 */
export function meansTopic(
  source: TopicSource,
  sentence: number,
  pronoun: Node,
  depth = DEPTH,
): boolean {
  const topic = topicOf(source);
  const { lower } = pronoun;
  const owner = lower === 'its' || lower === 'their';
  if (!topic || topic.person || pronoun.quoted || !/^(?:it|its|they|their)$/.test(lower))
    return false;
  if (topic.plural !== /^the/.test(lower) || sentence <= topic.sentence) return false;
  const subject = owner ? pronoun.parent : pronoun;
  if (!subject?.base.startsWith('nsubj') || subject.parent?.base !== 'root') return false;
  const read = source.sentences[sentence];
  if (!read) return false;
  const before = read.nodes.slice(0, pronoun.place);
  if (before.some(({ pos, place }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && !isDated(read, place)))
    return false;
  const { sentences } = source.article;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph) return true;
  const last = source.sentences[sentence - 1];
  const root = last?.nodes.find(({ base }) => base === 'root');
  if (!last || !root || !isAbout(source, sentence - 1, topic, depth)) return false;
  return !root.children.some((child) => isRival(child, topic));
}

/** An object that the pronoun could mean as well. */
const isRival = ({ base, tag }: Node, { plural }: Topic): boolean =>
  /^(?:obj|iobj)$/.test(base) && (plural ? /^NNP?S$/.test(tag) : /^NNP?$/.test(tag));
