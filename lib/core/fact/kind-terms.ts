// The things that an article on a kind tells of, as "the" names them: "the keel", "the main mast".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { isConcreteKind, meansKind } from './kind-sentence.ts';
import { isMainNoun } from './main-nouns.ts';
import type { Reading } from './reading.ts';
import { placesFrom } from './word-places.ts';

export type KindTerm = { text: string; lemma: string; plural: boolean; sentence: number };

const MOST_WORDS = 4;

const held = new WeakMap<Reading['sentences'], readonly KindTerm[]>();

/** Each once, those of the field before everyday words, then the most frequent; none that the whole article is about. */
export function kindTerms(reading: Reading): readonly KindTerm[] {
  const known = held.get(reading.sentences);
  if (known) return known;
  const found = new Map<string, { term: KindTerm; uses: number; everyday: boolean }>();
  reading.sentences.forEach(({ nodes }, sentence) => {
    const all = new Set(nodes.map(({ place }) => place));
    for (const node of nodes) {
      const term = termAt(reading, sentence, node, all);
      if (!term) continue;
      const old = found.get(term.text);
      const everyday = nounClass(node.lemma) !== null && !term.text.slice(4).includes(' ');
      found.set(term.text, { term: old?.term ?? term, uses: (old?.uses ?? 0) + 1, everyday });
    }
  });
  const terms = [...found.values()]
    .sort(
      (a, b) =>
        Number(a.everyday) - Number(b.everyday) ||
        b.uses - a.uses ||
        a.term.sentence - b.term.sentence,
    )
    .map(({ term }) => term);
  held.set(reading.sentences, terms);
  return terms;
}

function termAt(
  reading: Reading,
  sentence: number,
  node: Node,
  all: ReadonlySet<number>,
): KindTerm | null {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  if (!/^NNS?$/.test(node.tag) || isMainNoun(reading, node.lemma) || !isConcreteKind(node))
    return null;
  const the = node.children.find(({ base, lower }) => base === 'det' && lower === 'the');
  if (!the || !meansKind(reading, sentence, node, all)) return null;
  const words = placesFrom(the.place, node.place).map((place) => nodes[place] as Node);
  const plain = words
    .slice(1, -1)
    .every(({ tag, form }) => /^(?:JJ|NN|HYPH)$/.test(tag) && form !== ',');
  if (!plain || words.length > MOST_WORDS) return null;
  // "the cell [wall]" is half of it; "the tip [of the wing]" is a part of another, "the wing of a bird" none.
  const next = nodes[node.place + 1];
  if (/^(?:NN|HYPH|POS)/.test(next?.tag ?? '')) return null;
  const whole = node.children.find(({ base, place }) => base === 'nmod' && place > node.place);
  if (next?.lower === 'of' && !(whole && isMainNoun(reading, whole.lemma))) return null;
  const text = reading.article.text.slice(the.start, node.end).toLowerCase();
  return { text, lemma: node.lemma, plural: node.tag === 'NNS', sentence };
}
