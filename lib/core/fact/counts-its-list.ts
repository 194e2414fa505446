// An amount whose things stand listed beside it: "The three threats are loss, hunting and disease".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** Longer lists are not told one by one. */
const MOST = 12;

/** Told by counting, and no other number could stand there. @param place of the number's last word */
export function countsItsList(nodes: readonly Node[], value: number, place: number): boolean {
  if (value > MOST) return false;
  if (nodes.some((node) => isNoun(node) && membersOf(node) === value)) return true;
  const counted = nodes[place]?.parent;
  if (!counted) return false;
  if (addsUp(nodes, value, counted)) return true;
  const said = [
    ...counted.children.filter(({ base }) => base === 'appos'),
    // "The five kinds are ...": however the list was parsed.
    ...(counted.base === 'nsubj' && counted.parent && isSaidToBe(counted.parent)
      ? [counted.parent]
      : []),
  ];
  // "two schools, Hill and Lake": read as if it went on.
  const goesOn =
    counted.tag === 'NNS' &&
    /^[,:]$/.test(nodes[counted.place + 1]?.form ?? '') &&
    counted.children.some(({ base, pos }) => base === 'conj' && pos === 'PROPN');
  return goesOn || said.some((node) => membersOf(node) > 1);
}

const SMALL = 'one two three four five six seven eight nine ten'.split(' ');

/** "four ferries: one of steel, one of iron and two of wood": the parts behind a dash or colon make the sum. */
function addsUp(nodes: readonly Node[], value: number, { place }: Node): boolean {
  if (!/^(?:[–—:]|--)$/.test(nodes[place + 1]?.form ?? '')) return false;
  const parts = nodes.slice(place + 2).flatMap(({ lower, tag }) => {
    const at = tag === 'CD' ? SMALL.indexOf(lower) : -1;
    return at < 0 ? [] : [at + 1];
  });
  return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === value;
}

const isNoun = ({ pos }: Node): boolean => /^(?:NOUN|PROPN)$/.test(pos);

const isSaidToBe = ({ children }: Node): boolean => children.some(({ base }) => base === 'cop');

/** However the parser has joined them, each to the first or each to the one before. */
function membersOf({ children }: Node): number {
  const joined = children.filter(({ base }) => base === 'conj');
  return 1 + joined.reduce((sum, one) => sum + membersOf(one), 0);
}
