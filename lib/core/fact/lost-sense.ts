// Words that still read as a sentence though what was left out of them made the sense.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isPersonNoun } from './people-nouns.ts';
import { tornPair } from './torn-pairs.ts';
import { isUntoldOccasion } from './untold-occasion.ts';
import { isWanting } from './wanting-words.ts';

/** @param kept places of one sentence, ascending. @returns the word whose sense is gone, or null */
export function losesSense(nodes: readonly Node[], kept: readonly number[]): string | null {
  const held = new Set(kept);
  const found =
    kept.find((at) => isLightObject(nodes, at, held)) ??
    kept.find((at) => isWithoutRole(nodes, at, held)) ??
    kept.find((at) => isSetting(nodes, at, held)) ??
    kept.find((at) => isHollow(nodes, at)) ??
    kept.find((at) => isWanting(nodes, at, held)) ??
    kept.find((at) => isUntoldOccasion(nodes, at, held)) ??
    nodes.find((node) => CONDITION.test(node.lower) && isLostCondition(node, held))?.place ??
    kept.find((at) => isWithoutObject(nodes, at, held)) ??
    kept.find((at) => isWithoutSequel(nodes, at, held)) ??
    kept.find((at) => isToldNearer(nodes, at, held)) ??
    lostRate(nodes, held) ??
    lostAgain(nodes, held) ??
    tornPair(nodes, kept, held) ??
    (isBareAge(nodes, kept) || isBareRank(nodes, kept) || endsInAge(nodes, kept)
      ? kept.at(-1)
      : undefined) ??
    (isDescribedAsNothing(nodes, kept, held) ? kept.at(-1) : undefined);
  return found === undefined ? null : (nodes[found]?.form ?? null);
}

/** "Rust is likely without paint, and [holes follow in ten years]": what is left out is what it hangs on. */
const CONDITION = /^(?:without|unless|except)$/;

/** Of what is kept; not of a clause that went as a whole: "a law, which lets ships [sail without lights]". */
function isLostCondition({ place, parent }: Node, held: ReadonlySet<number>): boolean {
  let at = held.has(place) ? null : parent;
  while (at !== null && !held.has(at.place)) {
    if (at.relation === 'acl:relcl') return false;
    at = at.parent;
  }
  return !held.has(place);
}

/** "They are taking steps [to avoid them]": which steps is all that is said. */
function isLightObject(nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean {
  const node = nodes[at];
  if (node?.base !== 'obj' || !/^(?:take|make)$/.test(node.parent?.lemma ?? '')) return false;
  if (!/^(?:step|action|measure|effort|attempt|move|decision|plan)$/.test(node.lemma)) return false;
  const told = [...node.children, ...(node.parent?.children ?? [])].filter(
    ({ base, place }) => place > at && /^(?:acl|advcl|xcomp|nmod|obl)$/.test(base),
  );
  return told.some(({ place }) => !held.has(place)) && told.every(({ place }) => !held.has(place));
}

/** "It began with Anna Bell [as director]": she is no companion. */
function isWithoutRole(nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean {
  const person = nodes[at]?.lower === 'with' ? nodes[at]?.parent : null;
  if (person?.pos !== 'PROPN') return false;
  const as = nodes
    .slice(person.place, person.place + FAR)
    .find(({ lower, parent }) => lower === 'as' && parent !== null && isPersonNoun(parent.lemma));
  return as !== undefined && !held.has(as.place);
}

const FAR = 12;

/** "has worked [on it] since 1977" */
const isWithoutObject = (nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean =>
  nodes[at]?.pos === 'VERB' &&
  nodes.some(
    ({ lower, base, parent, place }) =>
      parent?.place === at &&
      /^(?:obj|obl)$/.test(base) &&
      /^(?:it|them|this|that)$/.test(lower) &&
      place > at &&
      !held.has(place),
  );

/** "He reappeared in 1859[, laying claim to the throne]": as what, is all that is said. */
const isWithoutSequel = (nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean =>
  /^(?:re-?emerge|re-?surface|re-?appear|return|emerge)d?$/.test(nodes[at]?.lemma ?? '') &&
  nodes.some(
    ({ base, tag, head, place }) =>
      head === at && base === 'advcl' && tag === 'VBG' && place > at && !held.has(place),
  );

/** "She built it [at Lima], just below the falls": where the second is, the first tells. */
function isToldNearer(nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean {
  if (nodes[at]?.form !== ',' || nodes[at - 1]?.pos !== 'PROPN' || held.has(at - 1)) return false;
  const opening = nodes[at + 1]?.tag === 'RB' ? nodes[at + 2] : nodes[at + 1];
  return opening?.pos === 'ADP' && NEARER.test(opening.lower) && held.has(opening.place);
}

const NEARER =
  /^(?:below|above|near|beside|behind|beyond|outside|inside|along|under|between|opposite|off|across)$/;

/** "She flew [again] in 1984": not for the first time. */
const lostAgain = (nodes: readonly Node[], held: ReadonlySet<number>): number | undefined =>
  nodes.find(
    ({ lower, base, place, head }) =>
      lower === 'again' && base === 'advmod' && held.has(head) && !held.has(place),
  )?.place;

/** "500 leaks [in a typical month]": the figure is one of a rate. */
function lostRate(nodes: readonly Node[], held: ReadonlySet<number>): number | undefined {
  if (!nodes.some(({ tag, place }) => tag === 'CD' && held.has(place))) return undefined;
  return nodes.find(
    ({ lower, parent, place }) =>
      !held.has(place) &&
      (/^(?:per|annually|daily|weekly|monthly|yearly)$/.test(lower) ||
        (/^(?:typical|average|given|single|each|every|any)$/.test(lower) &&
          /^(?:day|week|month|year|season|hour|night)$/.test(parent?.lemma ?? ''))),
  )?.place;
}

/** "[Bell was nine when] he saw his first ship": of his age it was said, and everybody sees a first one. */
function isSetting(nodes: readonly Node[], at: number, held: ReadonlySet<number>): boolean {
  const verb = nodes[at];
  if (verb?.base !== 'advcl') return false;
  const when = verb.children.find(({ lower }) => lower === 'when');
  return (
    when !== undefined &&
    !held.has(when.place) &&
    verb.children.some(
      ({ base, place, children }) =>
        base === 'obj' &&
        held.has(place) &&
        children.some(({ tag }) => tag === 'PRP$') &&
        children.some(({ lower }) => lower === 'first'),
    )
  );
}

/** "The Act of took nine years": a slip of the page, or a year that is gone. */
const isHollow = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.lower === 'of' && /^(?:VBD|VBZ|MD)$/.test(nodes[at + 1]?.tag ?? '');

/** "She was 72 years old": when, only the rest of the text knows. */
function isBareAge(nodes: readonly Node[], kept: readonly number[]): boolean {
  const own = kept.map((place) => nodes[place]).filter((node) => node && node.pos !== 'PUNCT');
  const [number, years, old] = own.slice(-3);
  return (
    old?.lower === 'old' &&
    /^years?$/.test(years?.lower ?? '') &&
    number?.tag === 'CD' &&
    own.some((node) => node?.lower === 'was' || node?.lower === 'were') &&
    own.every((node) => node?.tag !== 'IN' && node?.tag !== 'WRB')
  );
}

/** "The new boats are the first[ to be built of steel]" */
function isBareRank(nodes: readonly Node[], kept: readonly number[]): boolean {
  const last = lastWord(nodes, kept);
  const next = nodes[(last?.place ?? -2) + 1];
  return (
    last?.base === 'root' &&
    /^(?:first|second|third|last|latest|only|next|same)$/.test(last.lower) &&
    nodes[last.place - 1]?.lower === 'the' &&
    next !== undefined &&
    next.pos !== 'PUNCT'
  );
}

/** "The film follows Ann, 13[, on a journey to Lima]": what is left tells an age, and the sentence did not. */
function endsInAge(nodes: readonly Node[], kept: readonly number[]): boolean {
  const last = lastWord(nodes, kept);
  return (
    last?.tag === 'CD' &&
    nodes[last.place - 1]?.form === ',' &&
    nodes[last.place - 2]?.pos === 'PROPN' &&
    nodes[last.place + 1]?.form === ',' &&
    last.place + 2 < nodes.length
  );
}

const lastWord = (nodes: readonly Node[], kept: readonly number[]): Node | undefined =>
  nodes[kept.findLast((place) => nodes[place]?.pos !== 'PUNCT') ?? -1];

/** "a wall which was described [as a ruin]" */
function isDescribedAsNothing(
  nodes: readonly Node[],
  kept: readonly number[],
  held: ReadonlySet<number>,
): boolean {
  const last = lastWord(nodes, kept);
  const next = last && nodes[last.place + 1];
  // "are broken as the ice melts": a clause of its own.
  return (
    last?.tag === 'VBN' && next?.lower === 'as' && next.base !== 'mark' && !held.has(next.place)
  );
}
