// Every use of a common noun in an article, and of names that end in one, in order: who "the center" may go back to.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { Reading } from './reading.ts';

export type Source = Pick<Reading, 'analysis' | 'article' | 'sentences'>;

/** How a use stands in the text: "the", "this" or "its" go back; "a" or a number brings one of many; '' has nothing. */
export type Determiner = 'the' | 'this' | 'its' | 'a' | 'his' | 'many' | '';

export type NounUse = {
  sentence: number;
  node: Node;
  plural: boolean;
  determiner: Determiner;
  /** The name that the noun is part of: "the [Mara Foundation]". */
  group: NameGroup | null;
};

const held = new WeakMap<Source['sentences'], ReadonlyMap<string, readonly NounUse[]>>();

/** Lemma in small letters -> its uses in the order of the text. */
export function nounUses(source: Source): ReadonlyMap<string, readonly NounUse[]> {
  const known = held.get(source.sentences);
  if (known) return known;
  const uses = new Map<string, NounUse[]>();
  const add = (lemma: string, use: NounUse) => {
    const list = uses.get(lemma);
    if (list) list.push(use);
    else uses.set(lemma, [use]);
  };
  source.sentences.forEach(({ nodes, names }, sentence) => {
    const headings = source.article.sentences[sentence]?.kind !== 'sentence';
    if (headings && sentence > 0) return;
    const named = new Map<number, NameGroup>();
    for (const { mention, group } of names.values()) {
      if (mention.form !== 'name' && mention.form !== 'part') continue;
      const place = kindWord(nodes, mention.first, mention.last);
      if (place !== null) named.set(place, group);
    }
    for (const node of nodes) {
      const group = named.get(node.place) ?? null;
      if (!group && !/^NNS?$/.test(node.tag)) continue;
      if (!group && node.base === 'compound') continue;
      const lemma = group ? node.lower : node.lemma.toLowerCase();
      add(lemma, {
        sentence,
        node,
        plural: node.tag === 'NNS',
        determiner: determinerOf(node),
        group,
      });
    }
  });
  held.set(source.sentences, uses);
  return uses;
}

/** "the Mara [Foundation]", "[University] of Oslo": place of the word that says what kind of thing the name is of. */
function kindWord(nodes: readonly Node[], first: number, last: number): number | null {
  const words = nodes.slice(first, last + 1);
  const link = words.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  const place = link > 0 ? first + link - 1 : last;
  const word = nodes[place];
  const least = words[0]?.lower === 'the' ? 2 : 1;
  return words.length > least && word && /^\p{Lu}\p{Ll}{2,}$/u.test(word.form) ? place : null;
}

const MANY =
  /^(?:another|other|each|every|any|no|some|several|many|few|most|both|all|such|two|three|one|either|neither)$/;

function determinerOf({ children, place }: Node): Determiner {
  let found: Determiner = '';
  for (const { lower, base, tag, place: at } of children) {
    if (at > place) break;
    if (base === 'nummod' || tag === 'CD' || MANY.test(lower)) return 'many';
    if (/^(?:its|their)$/.test(lower)) found = 'its';
    else if (tag === 'PRP$') found = 'his';
    else if (base !== 'det') continue;
    else if (lower === 'the') found = 'the';
    else if (/^(?:this|that|these|those)$/.test(lower)) found = 'this';
    else if (/^an?$/.test(lower)) found = 'a';
  }
  return found;
}
