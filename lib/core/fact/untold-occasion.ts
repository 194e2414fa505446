// "Ann Bell was absent", "Over 60% of Lima's population died": from what, and of what, only the sentence before tells.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** Somebody came upon them, at some time and place. */
const COME_UPON = /^(?:discover|find|identify|spot|detect|recover|unearth)$/;

/** The word at the place tells of an occasion that nothing among the kept words names. */
export function isUntoldOccasion(
  nodes: readonly Node[],
  at: number,
  held: ReadonlySet<number>,
): boolean {
  const node = nodes[at];
  if (!node || node.quoted) return false;
  return (
    isAbsentFromNothing(node, held) ||
    isDeathOfNothing(node, held) ||
    isFindOfNowhere(nodes, node, held) ||
    isCountOfNowhere(nodes, node, held)
  );
}

/** "was absent" */
const isAbsentFromNothing = (node: Node, held: ReadonlySet<number>): boolean =>
  node.lower === 'absent' &&
  node.children.some(({ base, tag }) => base === 'cop' && tag === 'VBD') &&
  settingsOf(node, held).length === 0;

/** "A third of the population died in 1348": the plague or a war is what made it so many. */
function isDeathOfNothing(node: Node, held: ReadonlySet<number>): boolean {
  if (node.lemma !== 'die' || node.tag !== 'VBD') return false;
  const subject = node.children.find(({ base }) => base === 'nsubj');
  return subject !== undefined && isShare(subject) && settingsOf(node, held).length === 0;
}

const isShare = ({ form, lemma, children }: Node): boolean =>
  form === '%' ||
  /^(?:percent|population|third|half|quarter|majority)$/.test(lemma) ||
  children.some(({ lemma: own }) => own === 'population');

/** "At least three wrecks were discovered": after what, and where? */
function isFindOfNowhere(nodes: readonly Node[], node: Node, held: ReadonlySet<number>): boolean {
  if (!COME_UPON.test(node.lemma) || node.tag !== 'VBN' || node.base !== 'root') return false;
  const subject = node.children.find(({ relation }) => relation === 'nsubj:pass');
  return (
    subject?.tag === 'NNS' &&
    subject.children.every(
      ({ base, place }) => place < subject.place && !/^(?:det|compound)$/.test(base),
    ) &&
    subject.children.some(({ base }) => base === 'nummod') &&
    node.children.every(
      ({ base, place, left }) =>
        !held.has(place) ||
        place < node.place ||
        !/^(?:obl|advcl|xcomp|ccomp|advmod)$/.test(base) ||
        [left, left + 1].some((at) => nodes[at]?.lower === 'according'),
    )
  );
}

/** "In 1909, there were 300 sailors and 200 pilots": where? */
function isCountOfNowhere(nodes: readonly Node[], node: Node, held: ReadonlySet<number>): boolean {
  if (node.lemma !== 'be' || node.tag !== 'VBD') return false;
  if (node.children.every(({ lower }) => lower !== 'there')) return false;
  const after = nodes.filter(({ place }) => held.has(place) && place > node.place);
  return (
    after.filter(({ base }) => base === 'nummod').length > 1 &&
    after.every(({ tag, pos }) => !/^(?:IN|TO|V.*|W.*|JJ)$/.test(tag) && pos !== 'VERB') &&
    settingsOf(node, held).length === 0
  );
}

/** What tells where, of what or in what it was: no mere time. */
const settingsOf = ({ children, place: at }: Node, held: ReadonlySet<number>): Node[] =>
  children.filter(
    ({ base, place, pos, lemma, tag }) =>
      held.has(place) &&
      (base === 'advcl' ? place < at || (tag !== 'VBG' && tag !== 'VBN') : base === 'obl') &&
      tag !== 'CD' &&
      pos !== 'NUM' &&
      !TIME.test(lemma),
  );

const TIME =
  /^(?:minute|hour|day|night|week|month|year|decade|century|time|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
