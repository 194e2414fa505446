// What a phrase between commas says of a noun: "[Founded in 1900 by Hana,] Callao has grown", "The Bell lamp,
// [invented in 1782 by Ann Bell,] changed ...": Callao was founded in 1900 by Hana.
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { placesOf } from './included.ts';
import { beOf, LASTING, make, past, splitAt } from './make-short.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { ReadSentence } from './reading.ts';
import type { Statement } from './statement.ts';
import { placesFrom } from './word-places.ts';

/** Least confidence of a tag, and of the arc by which the noun hangs, 0..1. */
const SURE = 0.7;
/** Of the arc from the phrase to its noun. */
const LEAST_ARC = 0.45;
const LEAST_WORDS = 3;
const MOST_SUBJECT = 6;
/** They say how the sentence is meant, or what somebody thinks, and nothing that came about. */
const NOT_OF_IT =
  /^(?:give|compare|follow|provide|grant|combine|couple|ask|tell|question|press|think|believe|consider|see|view|suppose|say|assume|regard|face|dress|bill|hope|mean|concern)$/;

/** Null where it is unsure whom it is about, or where it has no name, time or amount. */
export function participlePhrase(
  sentence: number,
  read: ReadSentence,
  node: Node,
  clauses: readonly Clause[],
): Statement | null {
  if (node.tag !== 'VBN' || node.tagConfidence < SURE || node.arcConfidence < LEAST_ARC)
    return null;
  const main = clauses.find(({ kind, form }) => kind === 'main' && form === 'finite');
  const clause = clauses.find(({ predicate }) => predicate === node.place);
  if (!main || !clause || clause.polarity === 'negative' || NOT_OF_IT.test(node.lemma)) return null;
  if (node.children.some(({ base }) => /^(?:aux|cop|mark|obj|nsubj|cc)$/.test(base))) return null;
  const noun = openerOf(read.nodes, node, main) ?? asideOf(read.nodes, node);
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.pos) || noun.tagConfidence < SURE) return null;
  const subject = placesOf(read.nodes, noun, main, read)?.filter(
    (place) => place < node.left || place > node.right,
  );
  const own = withBearer(read, placesOf(read.nodes, node, clause, read));
  if (!subject || !own || own.length < LEAST_WORDS || subject.length > MOST_SUBJECT) return null;
  // An adverb before it says how it was then: "[once] widely used".
  if (own[0] !== node.place) return null;
  const told = new Set(own);
  const dated =
    read.dates.some(({ first }) => told.has(first)) ||
    node.children.some(({ relation }) => relation === 'obl:agent');
  const named = [...read.names.keys()].some((place) => told.has(place));
  const counted = read.numbers.some(({ first }) => told.has(first));
  if (!dated && !named && !counted) return null;
  const lasting = LASTING.test(node.lemma) && !dated && !past(main);
  const helper = beOf(noun, !lasting);
  const statement = make(sentence, clause, read, {
    predicate: node,
    noun,
    subject,
    ...splitAt(own, node),
    helper,
  });
  return { ...statement, setApart: true };
}

/** "invented by the Swiss engineer[, Ann Bell], changed ...": who it was, without the commas. */
function withBearer(
  { nodes, names }: ReadSentence,
  own: readonly number[] | null,
): readonly number[] | null {
  const last = nodes[own?.at(-1) ?? -1];
  const named = last && nodes[last.place + 1]?.form === ',' ? names.get(last.place + 2) : undefined;
  if (!own || named?.group.type !== 'person' || !last || !isPersonNoun(last.lemma)) return own;
  return [...own, ...placesFrom(named.mention.first, named.mention.last)];
}

/** "[Founded in 1900,] Callao has grown": the subject, right behind the comma. */
function openerOf(nodes: readonly Node[], node: Node, main: Clause): Node | null {
  if (node.base !== 'advcl' || node.place !== 0 || node.parent?.place !== main.predicate)
    return null;
  const noun = nodes[main.subject?.head ?? -1];
  return noun &&
    noun.parent === node.parent &&
    noun.arcConfidence >= SURE &&
    noun.left > node.right &&
    nodes[noun.left - 1]?.form === ','
    ? noun
    : null;
}

/** "The Bell lamp, [invented in 1782,] changed": the noun right before the comma. */
function asideOf(nodes: readonly Node[], node: Node): Node | null {
  const noun = node.parent;
  const [comma, end] = [nodes[node.place - 1], nodes[node.right + 1]];
  return node.base === 'acl' &&
    noun?.place === node.place - 2 &&
    comma?.form === ',' &&
    (end === undefined || /^[,.;]$/.test(end.form) || nodes[node.right]?.form === ',')
    ? noun
    : null;
}
