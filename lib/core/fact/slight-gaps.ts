// Gaps that a reader fills without knowing what the sentence tells, or beside it: the paper that somebody talked to, one
// of the things that "include" opens a row of.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isSaying } from './quotation-marks.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { headOf } from './word-places.ts';

const LEAST_MENTIONS = 3;

export function isSlight(reading: Reading, { nodes }: ReadSentence, { gone, gap }: Left): boolean {
  const head = headOf(nodes, gone);
  if (!head) return false;
  if (gap.type === 'number' || gap.type === 'amount')
    return isAge(nodes, gone[0] ?? 0, gone.at(-1) ?? 0);
  if (gap.type === 'name' || gap.type === 'proper') {
    const chief = gap.type === 'name' && isChiefPerson(reading, gap.named.group);
    return isToldTo(nodes, head) || isIncluded(head) || (chief && isClaimed(head));
  }
  return (gap.type === 'keyword' || gap.type === 'term') && isDenied(head);
}

/** "Ann Bell, [23], is a pilot", "who has died aged [92]": told by the way. */
export const isAge = (nodes: readonly Node[], first: number, last: number): boolean =>
  nodes[first - 1]?.lower === 'aged' ||
  (nodes[first - 1]?.form === ',' &&
    nodes[first - 2]?.pos === 'PROPN' &&
    /^[,.;)]$/.test(nodes[last + 1]?.form ?? '.'));

/** The node and whatever it hangs on, the nearest first. */
function lineOf(node: Node): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at && !line.includes(at); at = at.parent) line.push(at);
  return line;
}

/** "…," Ann Bell told [the Lima Post]. */
function isToldTo(nodes: readonly Node[], head: Node): boolean {
  const line = lineOf(head);
  const at = line.findIndex(({ lemma }) => lemma === 'tell');
  const [verb, below] = [line[at], line[at - 1]];
  if (!verb || !below || head.place < verb.place || !/^(?:obj|iobj|obl)$/.test(below.base))
    return false;
  return (
    verb.base === 'parataxis' ||
    nodes.some(({ quoted }) => quoted) ||
    verb.children.some(({ base }) => /^(?:ccomp|parataxis)$/.test(base))
  );
}

/** "The films include [Ann Bell]'s first", "including pilot [Ann Bell]": of a longer row any other is as right. */
const isIncluded = (head: Node): boolean =>
  lineOf(head).some(
    ({ lemma, place, children }) =>
      (lemma === 'include' && place < head.place) ||
      children.some((child) => child.lower === 'including' && child.place < place),
  );

/** "An expert says that [Bell]'s plan failed": whose, if not that of the one whom all is about. */
const isClaimed = (head: Node): boolean =>
  lineOf(head).some(({ base, parent }) => base === 'ccomp' && isSaying(parent?.lemma ?? ''));

function isChiefPerson(
  { analysis }: Reading,
  group: Reading['analysis']['names'][number],
): boolean {
  if (group.type !== 'person' || group.mentions.length < LEAST_MENTIONS) return false;
  return analysis.names.every(
    ({ type, mentions }) => type !== 'person' || mentions.length <= group.mentions.length,
  );
}

/** "[Travelling] is rarely cheap": so is much else. */
const isDenied = ({ base, parent }: Node): boolean =>
  /^nsubj/.test(base) &&
  parent?.children.some(({ lower }) =>
    /^(?:rarely|seldom|hardly|scarcely|never|not|n['’]t)$/.test(lower),
  ) === true;
