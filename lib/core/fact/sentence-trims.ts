// What a long sentence can lose without saying anything else: brackets, asides, tails, a second clause.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** Least tokens of a sentence that is asked whole. */
export const LEAST_TOKENS = 7;
/** Longer sentences lose what follows their last comma where that only adds to them. */
const LONG = 28;

/** What stands before a semicolon, and before a second clause with a subject of its own. */
export function firstPart(kept: readonly Node[]): readonly Node[] {
  const semicolon = kept.findIndex(({ form }) => form === ';');
  const part = semicolon < 0 ? kept : kept.slice(0, semicolon);
  const at = part.findIndex(
    ({ form }, place) =>
      form === ',' &&
      place >= LEAST_TOKENS &&
      /^(?:and|but|while|whereas|although|though)$/.test(part[place + 1]?.lower ?? '') &&
      startsClause(part, place + 1),
  );
  return at < 0 ? part : part.slice(0, at);
}

/** "[and] Poland joined the union": a clause of its own whose head hangs on the first. */
function startsClause(part: readonly Node[], at: number): boolean {
  const opening = part[at];
  const verb = opening?.parent;
  return (
    opening !== undefined &&
    verb !== null &&
    verb !== undefined &&
    verb.place > opening.place &&
    /^(?:conj|advcl)$/.test(verb.base) &&
    verb.left >= opening.place - 1 &&
    verb.children.some(({ base, place }) => base === 'nsubj' && place > opening.place)
  );
}

/** "..., which evolved into Hamtun", "..., making it the largest", "..., with few exceptions": a tail after a comma. */
export function withoutTail(kept: readonly Node[]): readonly Node[] {
  let left = kept;
  while (left.length > LONG) {
    const last = left.at(-1);
    const at = left.findLastIndex(
      (node, place) =>
        node.form === ',' && place >= LEAST_TOKENS && hangsWhole(left.slice(place + 1), last),
    );
    const [kept, gone] = [left.slice(0, at), left.slice(at + 1)];
    if (at < 0 || isTorn(kept, gone) || isShared(kept, gone)) return left;
    left = left.slice(0, at);
  }
  return left;
}

/** "in 1635, 1655[, and 1664]", "from Nova Scotia in the north[, to Georgia]": the rest of what was begun. */
function isTorn(kept: readonly Node[], gone: readonly Node[]): boolean {
  const opening = gone[0]?.lower ?? '';
  if (/^(?:and|or|but)$/.test(opening)) return true;
  if (opening === 'to' && kept.some(({ lower }) => lower === 'from')) return true;
  const comma = kept.findLastIndex(({ form }) => form === ',');
  const item = kept.slice(comma + 1);
  return (
    comma > 0 &&
    item.length <= MOST_ITEM &&
    item.every(({ pos, lower }) => pos !== 'VERB' && pos !== 'AUX' && !/^(?:and|or)$/.test(lower))
  );
}

/** "fell by 20% in Peru and in Chile[, by 28%]", "the final Good Night[, Lima]": half of a pair, half of a title. */
function isShared(kept: readonly Node[], gone: readonly Node[]): boolean {
  const own = gone.filter(({ pos }) => pos !== 'PUNCT');
  const [opening] = own;
  const counts = (nodes: readonly Node[]): boolean => nodes.some(({ tag }) => tag === 'CD');
  const again = kept.findLastIndex(({ lower, pos }) => pos === 'ADP' && lower === opening?.lower);
  if (opening?.pos === 'ADP' && again >= 0)
    return counts(own) && counts(kept.slice(again, again + MOST_ITEM));
  return own.length === 1 && opening?.pos === 'PROPN' && kept.at(-1)?.pos === 'PROPN';
}

const MOST_ITEM = 4;

/** One phrase or clause that reaches to the end and hangs on something before it. */
function hangsWhole(own: readonly Node[], last: Node | undefined): boolean {
  const [opening] = own;
  const head = own.find(
    (node) => opening !== undefined && node.head < opening.place && node.left >= opening.place - 1,
  );
  return (
    head !== undefined &&
    last !== undefined &&
    head.right >= last.place &&
    /^(?:acl|advcl|appos|obl|nmod)$/.test(head.base)
  );
}

/** ", the largest town of Nunavut,": what stands between two commas and only adds to a long sentence. */
export function withoutAside(kept: readonly Node[]): readonly Node[] {
  if (kept.length <= LONG) return kept;
  for (const node of kept) {
    if (!/^(?:appos|acl)$/.test(node.base) || node.right - node.left < 2) continue;
    const from = kept.findIndex(({ place }) => place === node.left - 1);
    const to = kept.findIndex(({ place }) => place === node.right + 1);
    if (kept[from]?.form === ',' && kept[to]?.form === ',' && from > 0 && node.head < node.left)
      return [...kept.slice(0, from), ...kept.slice(to + 1)];
  }
  return kept;
}

/** What stands in brackets says more than the sentence needs; none where they do not close. */
export function withoutBrackets(nodes: readonly Node[]): Node[] {
  let depth = 0;
  const kept: Node[] = [];
  for (const node of nodes) {
    if (node.form === '(') depth += 1;
    else if (node.form === ')') depth -= 1;
    else if (depth === 0) kept.push(node);
    if (depth < 0) return [];
  }
  return depth === 0 ? kept : [];
}
