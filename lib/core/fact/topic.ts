// What an article with a name for its title is about, and which words of its sentences stand for that name:
// "the town", "it" and "its" in an article on Southampton.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
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
export type TopicSource = Pick<Reading, 'article' | 'analysis' | 'sentences'>;

const MOST_WORDS = 8;
const LEAST_MENTIONS = 2;
/** Sentences at the start that may say what the thing is. */
const DEFINING = 4;
/** They stand for too much to mean one thing. */
const EMPTY_NOUNS =
  /^(?:one|part|name|member|type|form|kind|sort|group|series|set|number|example|term|word|way|time|year|man|woman|person|people|son|daughter|day|place|area|site|region|side|i{1,3}|iv|v)$/;
export const OF_KIND: Record<string, readonly string[]> = {
  city: ['city', 'town'],
  country: ['country', 'nation'],
  company: ['company', 'firm'],
  university: ['university'],
};

const held = new WeakMap<Reading['article'], Topic | null>();

export function topicOf(source: TopicSource): Topic | null {
  const { article } = source;
  const known = held.get(article);
  if (known !== undefined) return known;
  const topic = readTopic(source);
  held.set(article, topic);
  return topic;
}

function readTopic({ article, analysis, sentences }: TopicSource): Topic | null {
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

export const spells = (nodes: readonly Node[], first: number, words: readonly string[]): boolean =>
  words.every((word, at) => nodes[first + at]?.lower === word);

/** Its own last word, what the first sentences call it, and what its kind is called; none that another name shares. */
function nounsFor(
  { analysis, sentences }: Pick<TopicSource, 'analysis' | 'sentences'>,
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
  // "Lima is Peru's largest city"
  const single = found?.children.some(
    ({ base, lower, relation }) =>
      (base === 'det' && /^(?:an?|the)$/.test(lower)) || relation === 'nmod:poss',
  );
  return found && single && found.arcConfidence > 0.7 && found.tag === 'NN' ? found.lower : null;
}
