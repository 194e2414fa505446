// "Doctors fail in 27% of cases", "The flood was a low point": at what, and of what, only the sentence before tells.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import { isPersonNoun } from './people-nouns.ts';

/** They are of something, or in it. */
const OF_SOMETHING =
  /^(?:point|step|exception|example|reason|sign|result|cause|factor|part|answer|solution|instance|turn|stage|phase|aspect|consequence)$/;
/** Of people they want to be told what. */
const OF_PEOPLE = /^(?:fail|succeed|decline|hesitate|manage|agree|refuse)$/;
/** They are to do something. */
const TO_DO =
  /^(?:effort|attempt|plan|right|ability|decision|desire|wish|duty|power|campaign|bid|opportunity|chance|proposal|promise|refusal|failure)$/;
const TOLD = /^(?:obj|xcomp|ccomp|advcl|csubj)$/;

/** The word at the place says nothing without what it goes with, and that is not among the kept. */
export function isWanting(nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean {
  const node = nodes[at];
  if (!node || node.quoted) return false;
  if (OF_SOMETHING.test(node.lemma) && node.pos === 'NOUN') return isOfNothing(node, held);
  if (TO_DO.test(node.lemma) && node.pos === 'NOUN') return isToDoNothing(nodes, node, held);
  return node.pos === 'VERB' && OF_PEOPLE.test(node.lemma) && isOfNoDeed(nodes, node, held);
}

/** "They gave up the efforts [of the year before to raise the ferry]": to do what, went with the rest. */
function isToDoNothing(
  nodes: readonly Node[],
  { place, children }: Node,
  held: ReadonlySet<number>,
): boolean {
  const own = children.filter((child) => held.has(child.place));
  return (
    own.some(({ lower }) => lower === 'the') &&
    own.every(({ base }) => /^(?:det|case|punct)$/.test(base)) &&
    nodes
      .slice(place + 1, place + NEAR)
      .some(
        (next) =>
          !held.has(next.place) &&
          next.tag === 'TO' &&
          /^VB$|^RB/.test(nodes[next.place + 1]?.tag ?? ''),
      )
  );
}

const NEAR = 12;

/** "was a low point." */
const isOfNothing = ({ base, place, children }: Node, held: ReadonlySet<number>): boolean =>
  base === 'root' &&
  children.some((child) => child.base === 'cop') &&
  children.some(({ lower }) => /^(?:an?|one)$/.test(lower)) &&
  children.every(
    (child) =>
      !held.has(child.place) ||
      (child.place < place
        ? !/^(?:compound|nmod|obl|advcl|advmod)$/.test(child.base)
        : child.pos === 'PUNCT'),
  );

/** "Clinicians fail in 27% of patients"; a bank fails by itself. */
function isOfNoDeed(
  nodes: readonly Node[],
  { children, tag }: Node,
  held: ReadonlySet<number>,
): boolean {
  if (!/^VB[DPZ]?$/.test(tag)) return false;
  const subject = children.find(({ base }) => base === 'nsubj');
  if (!subject || !isPeople(subject)) return false;
  return children.every(({ base, place, children: own, left }) => {
    if (!held.has(place) || place < subject.place) return true;
    if (TOLD.test(base)) return false;
    // "succeeded in raising it", "agreed to it", "failed at school"
    const link = nodes[left]?.lower ?? '';
    const deed = own.some((child) => child.tag === 'VBG') || nodes[place]?.tag === 'VBG';
    return base !== 'obl' || !(deed || /^(?:at|to|on|with|as)$/.test(link));
  });
}

const isPeople = ({ pos, lemma, lower }: Node): boolean =>
  pos === 'NOUN'
    ? isPersonNoun(lemma) || classifyNoun(lemma).person
    : /^(?:he|she|they|who)$/.test(lower);
