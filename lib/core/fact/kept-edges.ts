// What may stand right before a statement's first word and right after its last.

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { type Around, CLOSE, COMMA, isDated, type Kept, OPEN, QUOTE } from './kept-words.ts';
import { LINKING } from './linking.ts';
import { isForPeople } from './targets.ts';

/** What stands right before the subject: a mark, a joining word, an adverb; not the front half of its phrase. */
export function begins(
  { nodes, names }: Pick<Around, 'nodes' | 'names'>,
  { helper, clause, subjectHead, predicate }: Kept,
  first: number,
  held: ReadonlySet<number>,
): boolean {
  const before = nodes[first - 1];
  if (!before || held.has(before.place) || QUOTE.test(before.form)) return true;
  if (/^W/.test(before.tag))
    return clause.relative?.pronoun === before.place || opensClause(nodes, before);
  // "The best known is [the piano accordion], which ..."
  const definite = subjectHead.pos === 'PROPN' || nodes[first]?.lower === 'the';
  if (before.pos === 'AUX' && clause.relative !== null && helper === null) return definite;
  // "When it rained [the ships stayed]": the clause before it needs no comma.
  if (endsFronted(nodes, predicate, before.place)) return true;
  // "Canadian ground and [air forces]": the other half of the subject.
  if (before.pos === 'CCONJ' && (helper !== null || !followsClause(nodes, before.place)))
    return false;
  const apart = helper !== null || clause.subject?.from === 'antecedent';
  // "a cup of tea, [baked beans and ...] have": the last part of a longer subject.
  if (!apart && subjectHead.base === 'conj' && !held.has(subjectHead.head)) return false;
  if (before.pos === 'ADP') return apart;
  // "said [conditions were dangerous]"
  if (before.pos === 'VERB')
    return apart || (isFiniteTag(before.tag) && nodes[predicate]?.head === before.place);
  // "singer [Kate Bush]", "Mayor [John Graham]", "the ship [San Pedro]"
  if (/^(?:NOUN|PROPN)$/.test(before.pos))
    return names.has(first) && (before.form === before.lower || TITLE.test(before.form));
  return !/^(?:ADJ|DET|NUM|ADP|PART|AUX)$/.test(before.pos) && !LIMITS.test(before.lower);
}

const endsFronted = (nodes: readonly Node[], predicate: number, place: number): boolean =>
  nodes[predicate]?.children.some(
    ({ base, right, children }) =>
      base === 'advcl' &&
      right === place &&
      children.some(({ lower }) => /^(?:when|because|although|after|before|since)$/.test(lower)) &&
      children.some((child) => child.base === 'nsubj'),
  ) === true;

/** "The port grew and [ships came]"; not "ground and [air forces were]". */
function followsClause(nodes: readonly Node[], joint: number): boolean {
  for (let at = joint - 1; at >= 0; at -= 1) {
    const node = nodes[at] as Node;
    if (isFiniteTag(node.tag) || (node.pos === 'PUNCT' && at === joint - 1)) return true;
    if (/^[,;:]$/.test(node.form)) return false;
  }
  return joint === 0;
}

/** "When [the ANC was banned]"; not "potatoes, of which [consumers waste 38%]", "from 1974, when [adults ate 188g]". */
function opensClause(nodes: readonly Node[], { lower, place }: Node): boolean {
  const ahead = nodes[place - 1];
  if (ahead?.pos === 'ADP' || /^(?:which|whom|whose|what|how)$/.test(lower)) return false;
  return !ahead || (lower !== 'where' && !COMMA.test(ahead.form));
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Mayor|President|Professor|King|Queen|Prince|Princess|Pope|General|Captain|Chancellor|Senator|Judge|Bishop|Archbishop|Saint|St)\.?$/;
/** "only [one room had a light]", "around [100 people came]": without it another thing is said. */
export const LIMITS =
  /^(?:only|even|just|almost|nearly|about|around|not|barely|hardly|over|under|some)$/;
/** A last word that wants another after it: "and", "of", "the", "very". */
export function hangs(node: Node | undefined, held: ReadonlySet<number>): boolean {
  if (!node) return true;
  // "for all", "20 acres each"
  if (/^(?:all|each)$/.test(node.lower) && node.head < node.place) return false;
  if (/^(?:CCONJ|SCONJ|DET)$/.test(node.pos) || /^(?:to|than|as|that)$/.test(node.lower))
    return node.base !== 'nsubj' && node.base !== 'obj';
  // "shut down", "taken over" end well; "full of" does not.
  return node.pos === 'ADP' && node.base === 'case' && !held.has(node.head);
}

const TIME = /^(?:moment|second|minute|hour|day|week|month|year|decade|centurie)s?$|^century$/;

/** What the sentence goes on with after the last kept word must be able to go. */
export function ends(
  read: Pick<Around, 'nodes' | 'dates'>,
  told: Kept,
  last: number,
  held: ReadonlySet<number>,
): boolean {
  const { nodes } = read;
  let at = last + 1;
  while (nodes[at] && (QUOTE.test(nodes[at]?.form ?? '') || OPEN.test(nodes[at]?.form ?? ''))) {
    if (OPEN.test(nodes[at]?.form ?? '')) {
      while (nodes[at] && !CLOSE.test(nodes[at]?.form ?? '')) at += 1;
    }
    at += 1;
  }
  const next = nodes[at];
  if (!next) return true;
  // "selected officers to attend [the college]": the verb's own object is missing.
  if (/^VB[GN]?$/.test(nodes[last]?.tag ?? '') && /^(?:DT|NNP?S?|PRP|PRP\$|JJ|CD)$/.test(next.tag))
    return false;
  if (next.form === ',' && isModifier(read, at + 1)) return false;
  if (next.pos === 'PUNCT') return !isListComma(nodes, next, told, held);
  if (next.pos === 'CCONJ') return joinsClause(nodes, next, told, held);
  const length = /^(?:NUM)$/.test(nodes[last]?.pos ?? '') || TIME.test(nodes[last]?.lower ?? '');
  if (LINKING.has(next.lower)) return !(length && /^(?:later|earlier|ago)$/.test(next.lower));
  if (isDated(read, at, last)) return true;
  if (/^(?:compared|according)$/.test(next.lower) && nodes[at + 1]?.pos === 'ADP') return true;
  // Of a participle or a relative clause the sentence's own verb follows.
  if (told.helper !== null || told.clause.kind === 'relative') {
    if (/^(?:VERB|AUX)$/.test(next.pos) && isFiniteTag(next.tag)) return true;
  }
  // "while", "because", "as": a clause of its own.
  if (next.base === 'mark' || next.tag === 'WRB') {
    if (CLAUSE.test(next.lower)) return true;
    if (next.lower !== 'to') return false;
  }
  if (next.lower === 'to' && nodes[at + 1]?.tag === 'VB') return nodes[next.head]?.base === 'advcl';
  if (next.pos !== 'ADP') return false;
  // "places [for students from Asia]": whom they are for.
  if (next.parent && isForPeople(next.parent) && held.has(next.parent.head)) return true;
  return MAY_GO.test(next.lower) && !isComplement(next, told);
}

/** "a charming, [charismatic figure]", "the high pressure, [100% oxygen air]": the noun, or the rest of it, is missing. */
function isModifier(read: Pick<Around, 'nodes' | 'dates'>, at: number): boolean {
  const [one, two] = [read.nodes[at], read.nodes[at + 1]];
  if (!one || !two || isDated(read, at, at - 1)) return false;
  return /^(?:JJ|CD|VBN)/.test(one.tag) && (/^(?:JJ|NN|CD)/.test(two.tag) || two.form === '%');
}

const CLAUSE =
  /^(?:when|while|because|as|since|although|though|whereas|until|before|after|so|unless)$/;
const MAY_GO =
  /^(?:in|on|at|by|during|since|until|till|after|before|for|through|following|because|despite|due|according)$/;

/** "deep [into mourning]", "a shortage [of food]": it hangs on a kept noun or adjective. */
const isComplement = ({ parent }: Node, { predicate }: Kept): boolean => {
  if (parent === null || (parent.base !== 'obl' && parent.base !== 'advcl')) return true;
  const verb = parent.parent;
  return parent.head !== predicate && !(verb?.base === 'xcomp' && verb.pos === 'VERB');
};

/** "six children, [17 grandchildren ...]": the rest of a list. */
function isListComma(
  nodes: readonly Node[],
  comma: Node,
  { predicate }: Kept,
  held: ReadonlySet<number>,
): boolean {
  if (comma.form !== ',') return false;
  const head = nodes[comma.head];
  return (
    head?.base === 'conj' &&
    // "in Peru and Chile[, and now it will sell more]": a clause of its own.
    !head.children.some(({ base }) => /subj$/.test(base)) &&
    !held.has(head.place) &&
    held.has(head.head) &&
    head.head !== predicate &&
    !isFiniteTag(head.tag)
  );
}

/** "and [became a founder]" goes; "protect and [revive species]" does not. */
function joinsClause(
  nodes: readonly Node[],
  joint: Node,
  { predicate }: Kept,
  held: ReadonlySet<number>,
): boolean {
  const after = nodes[joint.place + 1]?.tag ?? '';
  // "to protect and revive": the second is often taken for a verb of its own.
  const bare = after === 'VBP' && nodes[joint.place - 1]?.tag === 'VB';
  if (isFiniteTag(after)) return !bare;
  const other = nodes[joint.head];
  if (other?.base !== 'conj') return false;
  if (other.children.some(({ base }) => /subj$/.test(base))) return true;
  const clause =
    isFiniteTag(other.tag) ||
    other.children.some(({ base, tag }) => base === 'cop' || isFiniteTag(tag));
  return clause && (other.head === predicate || !held.has(other.head));
}
