// Trees of many sentences at once, with the chance that the net gives to each arc.
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { rowsFrom } from '#lib/core/language/neural/rows.ts';
import { bestTree } from './best-tree.ts';
import { askHeads, type Net, packNet, reserveNet, runNet, scoreArcs, scoreLabels } from './net.ts';
import { type NetSentence, orderByLength, readInputs, type Vectors } from './net-inputs.ts';
import { layBlocks, type NetShape } from './net-shape.ts';

/** Heads by word, 0 the root, else 1 + the head's place; relations by number; chances 0..1 of both being right. */
export type ReadTree = { heads: Int32Array; relations: Int32Array; chances: Float64Array };

export type NetParts = {
  shape: NetShape;
  weights: Float32Array;
  vectors: Vectors;
  relations: readonly string[];
};

/** Sentences are read side by side as long as they have no more words than this: what is at work stays near. */
const WORDS_AT_ONCE = 1200;
const ROOT = 'root';

/** What a tree's reading needs beside the net: relations that differ in their subtype only, and that of the root. */
type Names = { plain: Int32Array; root: number };

function nameRelations(relations: readonly string[]): Names {
  const bare = relations.map((name) => name.split(':')[0] ?? name);
  return {
    plain: Int32Array.from(bare, (name) => bare.indexOf(name)),
    root: relations.indexOf(ROOT),
  };
}

/** The chance, by the scores, of one of the first `count` numbers from `at` on, `left` not counting. */
function chanceOf(
  floats: Float32Array,
  at: number,
  count: number,
  counts: (own: number) => boolean,
  left = -1,
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let own = 0; own < count; own += 1) {
    if (own !== left) best = Math.max(best, floats[at + own] as number);
  }
  let all = 0;
  let wanted = 0;
  for (let own = 0; own < count; own += 1) {
    if (own === left) continue;
    const power = Math.exp((floats[at + own] as number) - best);
    all += power;
    if (counts(own)) wanted += power;
  }
  return wanted / all;
}

/** The likeliest relation; only the root's arc is called `root`. */
function bestRelation(floats: Float32Array, at: number, count: number, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let own = 0; own < count; own += 1) {
    if (own !== root && (floats[at + own] as number) > (floats[at + best] as number)) best = own;
  }
  return best;
}

/** Reads trees with these weights. @returns a tree for each sentence, none of them empty or over MOST_TOKENS */
export function treeReader({
  shape,
  weights,
  vectors,
  relations,
}: NetParts): (sentences: readonly NetSentence[]) => ReadTree[] {
  const kernel = new Kernel();
  const at = kernel.room(layBlocks(shape).size);
  const net = reserveNet(kernel, shape, at);
  kernel.floats.set(weights, at);
  packNet(kernel, net);
  const names = nameRelations(relations);
  return (sentences) => {
    const { ordered, places } = orderByLength(sentences);
    const trees: ReadTree[] = new Array(sentences.length);
    let done = 0;
    let group: NetSentence[] = [];
    let words = 0;
    const readGroup = (): void => {
      if (group.length === 0) return;
      for (const tree of kernel.aside(() => readSideBySide(kernel, net, vectors, names, group))) {
        trees[places[done] as number] = tree;
        done += 1;
      }
      group = [];
      words = 0;
    };
    for (const sentence of ordered) {
      if (words + sentence.vectors.length > WORDS_AT_ONCE) readGroup();
      group.push(sentence);
      words += sentence.vectors.length;
    }
    readGroup();
    return trees;
  };
}

/** @param sentences the longest first */
function readSideBySide(
  kernel: Kernel,
  net: Net,
  vectors: Vectors,
  { plain, root }: Names,
  sentences: readonly NetSentence[],
): ReadTree[] {
  const { batch } = orderByLength(sentences);
  const run = runNet(kernel, net, batch, readInputs(kernel, net, vectors, batch, sentences));
  const asked = askHeads(kernel, net, run.points, batch.rows);
  return sentences.map(({ vectors: { length } }, sentence) =>
    kernel.aside(() => {
      const first = run.firsts[sentence] as number;
      const points = rowsFrom(run.points, first);
      const arcs = scoreArcs(kernel, net, { asked: rowsFrom(asked, first), points, length });
      const heads = bestTree({ ...arcs, scores: kernel.floats, length });
      const labels = scoreLabels(kernel, net, points, heads).scores;
      const { floats } = kernel;
      const count = net.shape.relations;
      const relations = Int32Array.from(heads, (head, word) =>
        head === 0 ? root : bestRelation(floats, rowsFrom(labels, word).at, count, root),
      );
      const chances = Float64Array.from(heads, (head, word) => {
        const scores = rowsFrom(arcs, word).at;
        const chance = chanceOf(floats, scores, length + 1, (own) => own === head, word + 1);
        if (head === 0) return chance;
        const kind = plain[relations[word] as number];
        const own = rowsFrom(labels, word).at;
        return chance * chanceOf(floats, own, count, (relation) => plain[relation] === kind, root);
      });
      return { heads, relations, chances };
    }),
  );
}
