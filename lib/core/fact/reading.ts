// An article with its analysis, indexed by sentence and token so that no rule searches the whole of it again.
import type { Article } from '#lib/core/article/article.ts';
import type { Analysis, Entity } from '#lib/core/language/analysis.ts';
import { type Node, readTree } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Reference } from '#lib/core/language/coreference/reference.ts';
import type { DateMention } from '#lib/core/language/dates/date-mention.ts';
import type { NameGroup, NameMention } from '#lib/core/language/names/name-group.ts';
import type { NumberMention } from '#lib/core/language/numbers/number-mention.ts';
import { findIntroductions, type Introductions } from './introductions.ts';

export type Named = { mention: NameMention; group: NameGroup };
export type PlacedNumber = { number: NumberMention; first: number; last: number };
export type PlacedDate = { date: DateMention; first: number; last: number };

/** What is known of one sentence. */
export type ReadSentence = {
  nodes: readonly Node[];
  /** By place of the first token. */
  names: ReadonlyMap<number, Named>;
  references: ReadonlyMap<number, Reference>;
  entities: readonly Entity[];
  numbers: readonly PlacedNumber[];
  dates: readonly PlacedDate[];
  /** Told by somebody within the article: stands between quotation marks. */
  quoted: boolean;
};

export type Reading = {
  article: Article;
  analysis: Analysis;
  sentences: readonly ReadSentence[];
  introductions: Introductions;
  /** How alike two words are, 0..12. */
  alike: (one: string, other: string) => number;
};

/** "Northeast of Temescal" and "Born Ada Holm" open a sentence, "of Buckingham" ends a name: they are none. */
const NO_NAME =
  /^(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest) of\b|^Born |^\p{Ll}|^The of\b/u;

export function readingOf(
  article: Article,
  analysis: Analysis,
  alike: Reading['alike'] = () => 0,
): Reading {
  let open = false;
  const trees = analysis.sentences.map((sentence, at) => {
    // A quotation that goes on opens again with its paragraph.
    if (article.sentences[at]?.paragraph !== article.sentences[at - 1]?.paragraph) open = false;
    const tree = readTree(sentence, open);
    open = tree.quoteOpen;
    return tree;
  });
  const byStart = new Map<number, { sentence: number; place: number }>();
  trees.forEach(({ nodes }, sentence) => {
    for (const { start, place } of nodes) byStart.set(start, { sentence, place });
  });
  const names = trees.map(() => new Map<number, Named>());
  for (const group of analysis.names) {
    for (const mention of group.mentions) {
      if (!NO_NAME.test(group.canonical))
        names[mention.sentence]?.set(mention.first, { mention, group });
    }
  }
  const references = trees.map(() => new Map<number, Reference>());
  for (const reference of analysis.references) {
    references[reference.sentence]?.set(reference.first, reference);
  }
  const entities: Entity[][] = trees.map(() => []);
  for (const entity of analysis.entities) entities[entity.sentence]?.push(entity);
  const place = <T extends { start: number; end: number }>(mentions: readonly T[]) => {
    const lists: { mention: T; first: number; last: number }[][] = trees.map(() => []);
    for (const mention of mentions) {
      const at = byStart.get(mention.start);
      const nodes = at && trees[at.sentence]?.nodes;
      if (!at || !nodes) continue;
      let last = at.place;
      while ((nodes[last + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last += 1;
      lists[at.sentence]?.push({ mention, first: at.place, last });
    }
    return lists;
  };
  const numbers = place(analysis.numbers);
  const dates = place(analysis.dates);
  const sentences = trees.map(
    ({ nodes }, at): ReadSentence => ({
      nodes,
      names: names[at] ?? new Map(),
      references: references[at] ?? new Map(),
      entities: entities[at] ?? [],
      numbers: (numbers[at] ?? []).map(({ mention, first, last }) => ({
        number: mention,
        first,
        last,
      })),
      dates: (dates[at] ?? []).map(({ mention, first, last }) => ({ date: mention, first, last })),
      quoted: nodes.some(({ quoted }) => quoted),
    }),
  );
  return { article, analysis, sentences, introductions: findIntroductions(sentences), alike };
}
