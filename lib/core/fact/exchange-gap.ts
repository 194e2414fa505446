// Two parts of one sentence that tell two things apart, so that exchanged they make it false: "Hana has 40 ships, while
// Bell has 48", "sailed from Lima to Quito", "Ann Bell defeated Eve Rossi".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { amountsAmong } from './amount-gap.ts';
import { namePairs, told, toldPairs } from './exchange-names.ts';
import { isFromTo, isJoined, type Pair, SURE, subjectOf } from './exchange-parts.ts';
import { wordPairs } from './exchange-words.ts';
import type { PlacedNumber, Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { placesFrom } from './word-places.ts';

/** Where it ends is not told by the word: "rose from 40 to 60" is. */
const PASSES = /^(?:go|move|change|shift|pass)$/;
/** Alike to within this share, figures exchanged are no other fact. */
const LEAST_RATIO = 1.1;

/** At most one of a sentence: the left part, with what stands in its place once they are exchanged. */
export function exchangeGaps(
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): Left[] {
  const held = new Set(places);
  if (places.some((place) => UNEVEN.test(read.nodes[place]?.lower ?? ''))) return [];
  const found = [
    ...amountPairs(read, places),
    ...namePairs(read, held),
    ...toldPairs(reading, read, held),
    ...wordPairs(read.nodes, places),
  ].filter((pair) => pair.flat().every((place) => held.has(place)));
  return found.slice(0, 1).map(([first, second]) => {
    const text = (own: readonly number[]): string => told(reading, read, own);
    return {
      gone: [...first],
      answer: text(first),
      gap: { type: 'exchange', other: text(second) },
    };
  });
}

/** Both ways round, or no order at all. */
const UNEVEN = /^(?:respectively|each|both|mutual|vice|between|either|or|not|never)$/;

function amountPairs(read: ReadSentence, places: readonly number[]): Pair[] {
  const amounts = amountsAmong(read, places).filter(
    ({ number: { role, high, tolerance, converts, unit } }) =>
      (role === 'count' || role === 'measure') &&
      high === null &&
      tolerance === null &&
      converts === null &&
      unit?.kind !== 'age',
  );
  const [one, other, third] = amounts;
  if (!one || !other || !areApart(one, other)) return [];
  if (third && !isJoined(ownerOf(read, one), ownerOf(read, other))) return [];
  const dated = read.dates.some(({ first }) => places.includes(first));
  return isTold(read, one, other, dated)
    ? [[placesFrom(one.first, one.last), placesFrom(other.first, other.last)]]
    : [];
}

/** "have 40 wheels, while ferries have 48": what the second counts is told once. */
const areApart = ({ number: one }: PlacedNumber, { number: other }: PlacedNumber): boolean =>
  (one.unit?.kind === other.unit?.kind || (other.unit === null && one.unit?.kind === 'counted')) &&
  Math.max(one.value, other.value) >= LEAST_RATIO * Math.min(one.value, other.value);

/** Each figure is of something else. */
function isTold(
  read: ReadSentence,
  one: PlacedNumber,
  other: PlacedNumber,
  dated: boolean,
): boolean {
  const [a, b] = [ownerOf(read, one), ownerOf(read, other)];
  if (!a || !b || a === b) return false;
  if (isJoined(a, b)) return a.lemma !== b.lemma;
  // "went from 30 to 50": in which years?
  if (isFromTo(a, b)) return PASSES.test(a.parent?.lemma ?? '') && dated;
  const [x, y] = [clauseOf(a), clauseOf(b)];
  return x !== null && y !== null && x !== y && areContrasted(x, y);
}

/** What is counted, or the number where it stands alone. */
function ownerOf({ nodes }: ReadSentence, { last }: PlacedNumber): Node | null {
  let node = nodes[last] ?? null;
  while (node?.parent && /^(?:nummod|compound)$/.test(node.base)) node = node.parent;
  return node;
}

const CLAUSAL = /^(?:root|conj|advcl|parataxis)$/;
/** The verb or predicate of the clause that a word stands in, where that has a subject of its own. */
function clauseOf(node: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && !(CLAUSAL.test(at.base) && subjectOf(at))) {
    if (/^(?:acl|ccomp|csubj|xcomp)$/.test(at.base)) return null;
    at = at.parent;
  }
  return at;
}

/** "A has 40, [while | and | but] B has 48" */
function areContrasted(x: Node, y: Node): boolean {
  const [a, b] = [subjectOf(x), subjectOf(y)];
  if (!a || !b || y.arcConfidence < SURE || /^(?:it|they|he|she|this|that)$/.test(b.lower))
    return false;
  const mark = y.children.find(({ base }) => base === 'mark');
  const joined =
    (y.base === 'conj' && y.parent === x) ||
    (y.base === 'advcl' && y.parent === x && /^(?:while|whereas)$/.test(mark?.lower ?? '')) ||
    (x.base === 'advcl' &&
      x.parent === y &&
      x.children.some(
        ({ base, lower }) => base === 'mark' && /^(?:while|whilst|whereas)$/.test(lower),
      ));
  return joined && x.lemma === y.lemma;
}
