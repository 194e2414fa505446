// What only adds to a name is asked by itself: "Lima, which was taken in 1713, had a school" asks "Lima was taken in
// ____", and "a land of 300 ships" beside a name, a list's one member and a definition's place are asked nothing.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Left } from './whole-sentences.ts';

/** Fewer words say too little. */
const LEAST_WORDS = 4;

/**
 * @param kept places of the sentence
 * @param gone those that are left out for a reader to fill in
 * @returns the places of the clause as a sentence of its own; null where they stand in none, or in one that cannot be
 */
export function sideClause(
  nodes: readonly Node[],
  kept: readonly number[],
  gone: readonly number[],
): readonly number[] | null {
  const clause = clauseAbove(nodes[gone[0] ?? 0]);
  if (!clause) return null;
  const which = nodes[clause.left + 1];
  if (nodes[clause.left]?.form !== ',' || !/^(?:which|who)$/.test(which?.lower ?? '')) return null;
  if (which?.base !== 'nsubj' || which.parent !== clause) return null;
  // The noun right before it, whichever the parser hung it on.
  const noun = nodes[clause.left - 1];
  const first = noun && openingOf(nodes, noun);
  if (!noun || first === null || first === undefined) return null;
  const held = new Set(kept);
  const own = nodes
    .slice(which.place + 1, clause.right + 1)
    .filter(({ form, place }) => place < clause.right || form !== ',');
  const places = [...nodes.slice(first, clause.left), ...own].map(({ place }) => place);
  const fits =
    own.length >= LEAST_WORDS &&
    own.every(
      (node) => (node === clause || node.relation !== 'acl:relcl') && !/^[,;:–—]$/.test(node.form),
    ) &&
    gone.every((place) => place > which.place) &&
    places.every((place) => held.has(place));
  return fits ? places : null;
}

/** Where "Nova Scotia" or "sweat" begins; null for "the old ferry", of which only its sentence tells. */
function openingOf(nodes: readonly Node[], noun: Node): number | null {
  let first = noun.place;
  if (noun.pos === 'PROPN') {
    while (nodes[first - 1]?.pos === 'PROPN') first -= 1;
    const before = nodes[first - 1];
    // "the Lima Act", "Ann and Ben Bell", "Hill, Bell"
    return before && /^(?:DT|CC|,|POS|CD|JJ)$/.test(before.tag) ? null : first;
  }
  return noun.tag === 'NN' && /^(?:IN|VB[DPZ])$/.test(nodes[first - 1]?.tag ?? '') ? first : null;
}

function clauseAbove(node: Node | undefined): Node | null {
  for (let at: Node | null = node ?? null; at; at = at.parent)
    if (at.relation === 'acl:relcl') return at;
  return null;
}

/** What is left out stands where the sentence says nothing of it. */
export function isBeside(nodes: readonly Node[], { gone, gap }: Left): boolean {
  const [first = 0] = gone;
  const node = nodes[first];
  if (!node) return false;
  if (isInOpening(nodes, first)) return true;
  if (gap.type === 'number' || gap.type === 'amount') return isOfLandBeside(node);
  if (gap.type === 'year') return isOfMember(nodes, node);
  return (gap.type === 'name' || gap.type === 'exchange') && isPlaceOfDefined(nodes, node);
}

/** "Founded in 1900 by the [Hana] works, Lima has grown": how it was founded is told by itself. */
function isInOpening(nodes: readonly Node[], at: number): boolean {
  const [opening] = nodes;
  const comma = nodes.findIndex(({ form }) => form === ',');
  return opening?.tag === 'VBN' && /^(?:advcl|acl)$/.test(opening.base) && at < comma;
}

/** "Ships matter in Peru, [a land of only 300 ports]" */
function isOfLandBeside(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent) {
    if (!/^(?:appos|parataxis)$/.test(at.base)) continue;
    const opening = at.children.find(({ base }) => base === 'det');
    return (
      at.pos === 'NOUN' &&
      at.tag === 'NN' &&
      /^an?$/.test(opening?.lower ?? '') &&
      at.children.every(({ base }) => !/^(?:nsubj|cop|conj)$/.test(base))
    );
  }
  return false;
}

/** "A fall in trade [since 1902], storms and the cost of coal put a strain on Lima": the list is what it tells. */
function isOfMember(nodes: readonly Node[], node: Node): boolean {
  const root = nodes.find(({ base }) => base === 'root');
  const verb = root?.place ?? 0;
  if (node.place > verb) return false;
  // The parser hangs the year on the verb of all of them, too.
  const noun = nodes.find(
    ({ base, place, parent }) =>
      /^(?:dislocated|nsubj)$/.test(base) && place < node.place && parent === root,
  );
  if (!noun || nodes.slice(noun.place, node.place).some(({ form }) => form === ',')) return false;
  return nodes.some(
    ({ base, place, parent }) =>
      base === 'conj' && place > node.place && place < verb && parent?.parent === root,
  );
}

/** "The smallest unit of a fleet in [Peru] is a squadron": what it is called is what it tells. */
function isPlaceOfDefined(nodes: readonly Node[], node: Node): boolean {
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  const defined =
    root?.pos === 'NOUN' &&
    root.children.some(({ base, lower }) => base === 'cop' && /^(?:is|are)$/.test(lower)) &&
    root.children.some(({ lower, place }) => /^an?$/.test(lower) && place > node.place) &&
    root.children.every(({ base }) => /^(?:cop|det|nsubj|punct|amod|compound|appos)$/.test(base));
  return (
    defined === true &&
    subject?.children.some(({ lower }) => lower === 'the') === true &&
    node.place > subject.place &&
    node.place <= subject.right &&
    /^(?:in|of)$/.test(nodes[node.place - 1]?.lower ?? '')
  );
}
