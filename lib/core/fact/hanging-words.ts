// Words that tie a sentence to the one before: "Alternatively, ...", "can then be used", "flew again". Most can go;
// some carry the sense.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** First words, mostly with a comma, that only join the sentence to the one before or say how its writer takes it. */
export const OPENING_LINKS =
  /^(?:however|moreover|furthermore|therefore|thus|meanwhile|indeed|also|then|instead|consequently|accordingly|additionally|finally|similarly|likewise|hence|remarkably|unfortunately|fortunately|surprisingly|interestingly|notably|importantly|overall|ultimately|eventually|specifically|nevertheless|nonetheless|alternatively|conversely|besides|plus|incidentally|ironically|paradoxically|oddly|curiously|strangely|amazingly|incredibly|luckily|thankfully|sadly|happily|regrettably|crucially|significantly|tellingly|admittedly|understandably|predictably|but|and|yet|so|still|now|today)$/;

const FREE = /^(?:also|already|now|currently|today|nowadays|subsequently)$/;
const BETWEEN_COMMAS =
  /^(?:however|therefore|thus|moreover|instead|meanwhile|nevertheless|furthermore|consequently)$/;
/** "If it rains, the water then flows down": it answers to the first clause. */
const CONDITIONS = /^(?:when|whenever|if|once|after|until|first|initially|since)$/;

/**
 * @returns places of the words that can go, or null where one says what only the sentence before explains:
 * "flew again", "two more ships", "used sand instead"
 */
export function hangingWords(nodes: readonly Node[]): ReadonlySet<number> | null {
  const gone = new Set<number>();
  for (const node of nodes) {
    // What somebody said keeps its words.
    if (node.quoted) continue;
    if (carriesSense(nodes, node)) return null;
    if (isFree(nodes, node)) gone.add(node.place);
    if (endsAsWell(nodes, node)) gone.add(node.place).add(node.place + 1);
  }
  return gone;
}

function carriesSense(nodes: readonly Node[], { lower, base, place, parent }: Node): boolean {
  const [before, next, after] = [nodes[place - 1], nodes[place + 1], nodes[place + 2]];
  // "again and again" is often.
  if (lower === 'again')
    return base === 'advmod' && before?.lower !== 'and' && next?.lower !== 'and';
  if (lower === 'instead') return place > 0 && next?.lower !== 'of' && !isApart(nodes, place);
  if (lower === 'otherwise') return parent?.base === 'root' && /^VB/.test(parent.tag);
  // "by then", "until then"
  if (lower === 'then') return before?.tag === 'IN';
  // "two more ships"; "two more than in May" says than what.
  return (
    lower === 'more' &&
    before?.tag === 'CD' &&
    /^(?:NNS?|JJ)$/.test(next?.tag ?? '') &&
    after?.lower !== 'than'
  );
}

const isApart = (nodes: readonly Node[], place: number): boolean =>
  nodes[place - 1]?.form === ',' && nodes[place + 1]?.form === ',';

function isFree(nodes: readonly Node[], { lower, base, children, place, parent }: Node): boolean {
  if (base !== 'advmod' || children.some((child) => child.pos !== 'PUNCT')) return false;
  // "in what is [now] the park": what it was once is another matter.
  if (/^(?:what|which)$/.test(nodes[place - 2]?.lower ?? '')) return false;
  if (FREE.test(lower)) return true;
  if (BETWEEN_COMMAS.test(lower)) return isApart(nodes, place);
  const verb = parent !== null && /^(?:VERB|AUX)$/.test(parent.pos);
  if (lower === 'too') return verb && nodes[place + 1]?.pos === 'PUNCT';
  return (
    lower === 'then' &&
    verb &&
    place < parent.place &&
    nodes.every((node) => !CONDITIONS.test(node.lower))
  );
}

/** "It sells bread [as well]." */
const endsAsWell = (nodes: readonly Node[], { lower, place }: Node): boolean =>
  lower === 'as' && nodes[place + 1]?.lower === 'well' && nodes[place + 2]?.pos === 'PUNCT';
