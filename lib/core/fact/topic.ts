// What an article with a name for its title is about, and which words of its sentences stand for that name:
// "the town", "it" and "its" in an article on Southampton.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { Reading, ReadSentence } from './reading.ts';

export type Topic = {
  /** As it stands within a sentence: "the Royal Institute of British Architects". */
  text: string;
  /** Lower-case words of the name without "the". */
  words: readonly string[];
  /** The first sentence that has it. */
  sentence: number;
  plural: boolean;
  person: boolean;
  /** Lower-case nouns that with "the" stand for it. */
  nouns: ReadonlySet<string>;
};

type Use = { sentence: number; first: number };
type Source = Pick<Reading, 'article' | 'analysis' | 'sentences'>;

const MOST_WORDS = 8;
const LEAST_MENTIONS = 2;
/** Sentences at the start that may say what the thing is. */
const DEFINING = 4;
/** They stand for too much to mean one thing. */
const EMPTY_NOUNS =
  /^(?:one|part|name|member|type|form|kind|sort|group|series|set|number|example|term|word|way|time|year|man|woman|person|people|son|daughter|day|place|area|site|region|side|i{1,3}|iv|v)$/;
const OF_KIND: Record<string, readonly string[]> = {
  city: ['city', 'town'],
  country: ['country', 'nation'],
  company: ['company', 'firm'],
  university: ['university'],
};

const held = new WeakMap<Reading['article'], Topic | null>();

export function topicOf(source: Source): Topic | null {
  const { article } = source;
  const known = held.get(article);
  if (known !== undefined) return known;
  const topic = readTopic(source);
  held.set(article, topic);
  return topic;
}

function readTopic({ article, analysis, sentences }: Source): Topic | null {
  if (article.sentences[0]?.kind !== 'heading') return null;
  const title = article.title.replace(/\s*\(.*\)$|^the\s+/gi, '').trim();
  const words = title.toLowerCase().split(/\s+/);
  if (title === '' || words.length > MOST_WORDS) return null;
  const uses: Use[] = [];
  sentences.forEach(({ nodes }, sentence) => {
    if (article.sentences[sentence]?.kind !== 'sentence') return;
    for (const { place } of nodes) {
      if (spells(nodes, place, words)) uses.push({ sentence, first: place });
    }
  });
  const [opening] = uses;
  if (!opening || uses.length < LEAST_MENTIONS) return null;
  // A name keeps its capitals within a sentence; "copper" and "compact disc" do not.
  const inner = uses.filter(({ first }) => first > 0);
  const named = ({ sentence, first }: Use): boolean =>
    (sentences[sentence]?.nodes.slice(first, first + words.length) ?? []).some(({ form }) =>
      /^\p{Lu}/u.test(form),
    );
  if (inner.length === 0 || !inner.every(named)) return null;
  const spelt = sentences[opening.sentence]?.nodes.slice(
    opening.first,
    opening.first + words.length,
  );
  if (!spelt) return null;
  const name = article.text.slice(spelt[0]?.start, spelt.at(-1)?.end);
  const the = uses.filter(
    ({ sentence, first }) => sentences[sentence]?.nodes[first - 1]?.lower === 'the',
  );
  const group = analysis.names.find(
    ({ canonical, aliases }) => canonical === name || aliases.includes(name),
  );
  const person = group?.type === 'person';
  return {
    text: the.length * 2 > uses.length ? `the ${name}` : name,
    words,
    sentence: opening.sentence,
    plural: !person && isPlural(sentences, uses, spelt),
    person,
    nouns: person
      ? new Set()
      : nounsFor({ analysis, sentences }, uses, name, group?.subtype ?? null),
  };
}

/** By the verbs that the name is the subject of; where there are none, by the form of its head. */
function isPlural(
  sentences: readonly ReadSentence[],
  uses: readonly Use[],
  spelt: readonly Node[],
): boolean {
  let balance = 0;
  for (const { sentence, first } of uses) {
    const nodes = sentences[sentence]?.nodes ?? [];
    const head = nodes.slice(first, first + spelt.length).find(({ base }) => base === 'nsubj');
    const verbs = head?.parent ? [head.parent, ...head.parent.children] : [];
    if (verbs.some(({ lower, tag }) => tag === 'VBZ' || lower === 'was')) balance -= 1;
    if (verbs.some(({ lower, tag }) => tag === 'VBP' || lower === 'were')) balance += 1;
  }
  if (balance !== 0) return balance > 0;
  const link = spelt.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  return /S$/.test(spelt.at(link > 0 ? link - 1 : -1)?.tag ?? '');
}

const spells = (nodes: readonly Node[], first: number, words: readonly string[]): boolean =>
  words.every((word, at) => nodes[first + at]?.lower === word);

/** Its own last word, what the first sentences call it, and what its kind is called; none that another name shares. */
function nounsFor(
  { analysis, sentences }: Pick<Source, 'analysis' | 'sentences'>,
  uses: readonly Use[],
  name: string,
  subtype: string | null,
): ReadonlySet<string> {
  const parts = name.split(' ');
  const link = parts.findIndex((word) => /^(?:of|for)$/.test(word));
  const own = (link > 0 ? parts[link - 1] : parts.at(-1)) ?? '';
  const nouns = new Set<string>(OF_KIND[subtype ?? ''] ?? []);
  if (parts.length > 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(own)) nouns.add(own.toLowerCase());
  for (const { sentence, first } of uses.slice(0, DEFINING)) {
    const defined = definedAs(sentences[sentence], first, first + parts.length - 1);
    if (defined) nouns.add(defined);
  }
  const others = analysis.names.filter(
    ({ canonical, aliases }) => canonical !== name && !aliases.includes(name),
  );
  for (const noun of nouns) {
    const shared = others.some(
      (other) =>
        !name.includes(other.canonical) && other.canonical.toLowerCase().split(' ').includes(noun),
    );
    if (shared || EMPTY_NOUNS.test(noun)) nouns.delete(noun);
  }
  return nouns;
}

/** "X is a home video game [console]", "X, a [town] in ...": null where it is called nothing. */
function definedAs(read: ReadSentence | undefined, first: number, last: number): string | null {
  const nodes = read?.nodes ?? [];
  const head = nodes
    .slice(first, last + 1)
    .find(({ head: above }) => above < first || above > last);
  const parent = head?.parent;
  if (!head || !parent) return null;
  const apposed = head.children.find(
    ({ base, pos, place }) => base === 'appos' && pos === 'NOUN' && place > last,
  );
  const predicate =
    head.base === 'nsubj' &&
    parent.pos === 'NOUN' &&
    parent.place > last &&
    parent.children.some(({ base }) => base === 'cop')
      ? parent
      : null;
  const found = predicate ?? apposed;
  const single = found?.children.some(
    ({ base, lower }) => base === 'det' && /^(?:an?|the)$/.test(lower),
  );
  return found && single && found.arcConfidence > 0.7 && found.tag === 'NN' ? found.lower : null;
}

/** "the town": place of its last token where the two words mean the topic, else null. */
export function topicNoun(source: Source, sentence: number, the: Node): number | null {
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

/** No other name of a thing stands in the sentence before the place, nor another of its kind in the one before. */
function isOpenTo(source: Source, sentence: number, place: number, topic: Topic): boolean {
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
function isAbout(source: Source, sentence: number, topic: Topic, depth: number): boolean {
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
  source: Source,
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
  const timed = (place: number): boolean =>
    read.dates.some(({ first, last }) => first <= place && last >= place);
  if (before.some(({ pos, place }) => /^(?:NOUN|PROPN|PRON)$/.test(pos) && !timed(place)))
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
