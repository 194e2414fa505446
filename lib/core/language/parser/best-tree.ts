// The tree of the highest score among all trees with one root (Chu & Liu 1965, Edmonds 1967).

/** `scores[word * stride + head]`: head 0 is the root, else 1 + the head's place. */
export type ArcScores = { scores: Float32Array; at: number; stride: number; length: number };

/** More than all other arcs of a tree differ by: so no second word hangs on the root. */
const ROOT_COST = 1e5;
const NEVER = -1e30;

/** Heads by word: 0 the root, else 1 + the head's place. */
export function bestTree({ scores, at, stride, length }: ArcScores): Int32Array {
  const heads = new Int32Array(length);
  let roots = 0;
  for (let word = 0; word < length; word += 1) {
    const from = at + word * stride;
    let best = word === 0 && length > 1 ? 2 : 0;
    for (let head = 0; head <= length; head += 1) {
      if (head === word + 1) continue;
      if ((scores[from + head] as number) > (scores[from + best] as number)) best = head;
    }
    heads[word] = best;
    if (best === 0) roots += 1;
  }
  const there = new Uint8Array(length + 1).fill(1);
  if (roots === 1 && findCycle(Int32Array.from([-1, ...heads]), there).length === 0) return heads;
  return contracted(scoreTable({ scores, at, stride, length }), length + 1).slice(1);
}

/** Rows of heads' scores for the nodes 0..length, node 0 being the root. */
function scoreTable({ scores, at, stride, length }: ArcScores): Float64Array {
  const size = length + 1;
  const table = new Float64Array(size * size).fill(NEVER);
  for (let word = 0; word < length; word += 1) {
    const own = (word + 1) * size;
    for (let head = 0; head <= length; head += 1) {
      if (head === word + 1) continue;
      const score = scores[at + word * stride + head] as number;
      table[own + head] = head === 0 ? score - ROOT_COST : score;
    }
  }
  return table;
}

/** The nodes of a circle that heads make, or none. @param there which nodes there are */
function findCycle(heads: Int32Array, there: Uint8Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let from = 1; from < heads.length; from += 1) {
    if (there[from] === 0) continue;
    let at = from;
    while (at > 0 && seen[at] === 0) {
      seen[at] = from;
      at = heads[at] as number;
    }
    if (at <= 0 || seen[at] !== from) continue;
    const circle = [at];
    for (let next = heads[at] as number; next !== at; next = heads[next] as number)
      circle.push(next);
    return circle;
  }
  return [];
}

/** A circle that became one node, its first: its nodes' heads before, and which of them stood for it by other node. */
type Contraction = {
  circle: number[];
  heads: number[];
  /** Into which of its nodes an arc from the other leads, and from which of them one to the other. */
  entries: Int32Array;
  exits: Int32Array;
};

/** The best head of a node among those that are there. */
function bestHead(table: Float64Array, size: number, node: number, there: Uint8Array): number {
  let best = -1;
  for (let head = 0; head < size; head += 1) {
    if (head === node || there[head] === 0) continue;
    if (best < 0 || (table[node * size + head] as number) > (table[node * size + best] as number))
      best = head;
  }
  return best;
}

/** Makes a circle one node: the arc into it that costs least will replace one of its own. */
function contract(
  table: Float64Array,
  size: number,
  { circle, heads, there }: { circle: number[]; heads: Int32Array; there: Uint8Array },
): Contraction {
  const [whole = 0] = circle;
  const entries = new Int32Array(size);
  const exits = new Int32Array(size);
  const own = circle.map((node) => heads[node] as number);
  const worth = circle.map((node, at) => table[node * size + (own[at] as number)] as number);
  const inside = new Set(circle);
  for (const node of circle) if (node !== whole) there[node] = 0;
  for (let other = 0; other < size; other += 1) {
    if (there[other] === 0 || inside.has(other)) continue;
    let into = Number.NEGATIVE_INFINITY;
    let out = Number.NEGATIVE_INFINITY;
    circle.forEach((node, at) => {
      const change = (table[node * size + other] as number) - (worth[at] as number);
      if (change > into) {
        into = change;
        entries[other] = node;
      }
      const score = table[other * size + node] as number;
      if (score > out) {
        out = score;
        exits[other] = node;
      }
    });
    table[whole * size + other] = into;
    table[other * size + whole] = out;
    if (inside.has(heads[other] as number)) heads[other] = whole;
  }
  heads[whole] = bestHead(table, size, whole, there);
  return { circle, heads: own, entries, exits };
}

/** Best heads of the nodes 1..size-1. @param table is written over */
function contracted(table: Float64Array, size: number): Int32Array {
  const there = new Uint8Array(size).fill(1);
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node += 1) heads[node] = bestHead(table, size, node, there);
  const done: Contraction[] = [];
  for (;;) {
    const circle = findCycle(heads, there);
    if (circle.length === 0) break;
    done.push(contract(table, size, { circle, heads, there }));
  }
  for (const { circle, heads: own, entries, exits } of done.reverse()) {
    const [whole = 0] = circle;
    const head = heads[whole] as number;
    for (let other = 1; other < size; other += 1) {
      if (there[other] === 1 && heads[other] === whole) heads[other] = exits[other] as number;
    }
    circle.forEach((node, at) => {
      there[node] = 1;
      heads[node] = own[at] as number;
    });
    heads[entries[head] as number] = head;
  }
  return heads;
}
