// Phrases that only an earlier sentence explains, though the article keeps coming back to what they mean: "the crash",
// "the two species", "an earlier version".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { hasTitle, isMainNoun } from './main-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { saidEarlier } from './said-before.ts';

/** Earlier than what? */
const ORDERED = /^(?:earlier|later|previous|prior|preceding|subsequent)$/;
const BY_HOW_MUCH = /^(?:much|far|slightly|considerably|significantly|somewhat)$/;
const SIDE = /^(?:north|south|east|west)(?:east|west)?$/;

/** "an earlier version of Hana", "much larger boats", "3 km to the east": measured by what stands elsewhere. */
export function isMeasured(
  { nodes }: ReadSentence,
  node: Node,
  held: ReadonlySet<number>,
): boolean {
  const { place, tag, lower, base, parent: noun } = node;
  const [before, next] = [nodes[place - 1], nodes[place + 1]];
  if (SIDE.test(lower) && before?.lower === 'the' && next?.lower !== 'of')
    return nodes[place - 2]?.lower === 'to' && /^(?:km|NNS?)$/.test(nodes[place - 3]?.tag ?? '');
  if (base !== 'amod' || !noun || noun.place < place) return false;
  if (nodes.some((one) => one.lower === 'than' && one.place > place)) return false;
  const graded = before && held.has(before.place) && BY_HOW_MUCH.test(before.lower);
  if (graded && (tag === 'JJR' || lower === 'more')) return true;
  return ORDERED.test(lower) && noun.children.some((one) => /^an?$/.test(one.lower));
}

/** "New drama includes ...": new when that was written. */
export const isNewThere = ({ base, tag, children }: Node): boolean =>
  base === 'nsubj' &&
  tag === 'NN' &&
  children.some(({ base: as, lower }) => as === 'amod' && /^(?:new|latest|recent)$/.test(lower)) &&
  children.every(({ base: as }) => /^(?:amod|compound|punct)$/.test(as));

/** "the two species", "the first three groups": which ones was told where they were brought in. */
export function isCountedAgain(reading: Reading, sentence: number, noun: Node): boolean {
  const read = reading.sentences[sentence];
  const count = noun.children.find(({ base, place }) => base === 'nummod' && place < noun.place);
  if (!read || !count || noun.tag !== 'NNS' || classifyNoun(noun.lemma).seldom) return false;
  if (noun.children.some(({ pos, place }) => pos === 'PROPN' && place < noun.place)) return false;
  // "Ann and Ben Bell sailed, and the two sailors ..."
  const listed = read.nodes.some(
    ({ base, pos, place }) => base === 'conj' && pos === 'PROPN' && place < noun.place,
  );
  return !listed && saidEarlier(reading, sentence, noun.lemma);
}

/**
 * "the ferry", of which an article tells again and again, in a sentence that names nothing by which a reader could
 * know which ferry it is.
 */
export function isUnplaced(
  reading: Reading,
  read: ReadSentence,
  noun: Node,
  held: ReadonlySet<number>,
): boolean {
  const { article } = reading;
  if (classifyNoun(noun.lemma).seldom) return false;
  const known = (node: Node): boolean =>
    hasTitle(article) ? isInTitle(article.title, node) : isMainNoun(reading, node.lemma);
  if (!known(noun)) return true;
  const named = [...read.names.values()].some(({ mention }) => held.has(mention.first));
  return (
    !named &&
    !read.nodes.some(
      (node) =>
        held.has(node.place) &&
        node.lemma !== noun.lemma &&
        /^(?:NOUN|PROPN|ADJ)$/.test(node.pos) &&
        known(node),
    )
  );
}

const isInTitle = (title: string, { lower, lemma }: Node): boolean =>
  (title.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => word === lower || word === lemma);

/** What it is of is all that it tells: "reverse the loss". */
const CHANGE =
  /^(?:loss|decline|increase|decrease|rise|fall|drop|growth|lack|reduction|destruction|shortage|spread|disappearance|introduction|removal)$/;

/** "after the transmission", "repeated the operation": what was sent, and what was done? */
export function isDeed({ nodes }: ReadSentence, { lemma, tag, place }: Node): boolean {
  const [link, next, after] = nodes.slice(place + 1, place + 4);
  // "the research at Lima", wherever the parser hung the place.
  const named = next?.lower === 'the' ? after : next;
  if (link?.tag === 'IN' && named?.pos === 'PROPN') return false;
  if (CHANGE.test(lemma)) return true;
  return (
    tag === 'NN' && /^(?:act|event)$/.test(nounClass(lemma) ?? '') && !classifyNoun(lemma).seldom
  );
}

/** What is in it was told where it came up: a design of what? */
const CONTENT =
  /^(?:technique|design|idea|plan|method|approach|invention|proposal|project|scheme|discovery|theory|request|demand|offer|claim)$/;

/** "Ann Bell's design was built in Lima", "she developed her technique": nothing but whose it is. */
export function isOwnContent(
  reading: Reading,
  sentence: number,
  { lemma, tag, children, place }: Node,
  held: ReadonlySet<number>,
): boolean {
  if (tag !== 'NN' || !CONTENT.test(lemma)) return false;
  const kept = children.filter((child) => held.has(child.place) && child.pos !== 'PUNCT');
  const owned = kept.some(({ relation, tag: as }) => relation === 'nmod:poss' || as === 'PRP$');
  const bare = kept.every(
    ({ base, relation, place: at }) => relation === 'nmod:poss' || (base === 'case' && at < place),
  );
  return owned && bare && saidEarlier(reading, sentence, lemma);
}
