// "compiled by Hill": who that is, the article says nowhere.
import type { Reading, ReadSentence } from './reading.ts';

/** Whoever is told of more often is known by the one name: "Napoleon". */
const SELDOM = 2;

/** The last name alone of somebody whom the article never names in full, or null. */
export function loneName(
  { article }: Reading,
  { names, nodes, entities }: ReadSentence,
  held: ReadonlySet<number>,
): string | null {
  for (const { mention, group } of names.values()) {
    const { first, last } = mention;
    // "Captain Hill" is told by what he was.
    if (
      !held.has(first) ||
      first !== last ||
      group.type !== 'person' ||
      /[\s-]/.test(group.canonical)
    )
      continue;
    if (group.mentions.length > SELDOM || article.title.includes(group.canonical)) continue;
    const sure = entities.some(
      (one) => one.first <= first && one.last >= last && one.confidence >= LEAST,
    );
    if (!sure || group.aliases.some((alias) => /\s/.test(alias))) continue;
    // "Captain Hill", "the painter Hill", "Hill, a painter": who he is stands there.
    const [before, next] = [nodes[first - 1], nodes[last + 1]];
    if (before && /^(?:NNS?|NNPS?|JJ)$/.test(before.tag)) continue;
    if (next && (/^[,(]$/.test(next.form) || /^['’]s?$/.test(next.form) || next.pos === 'PROPN'))
      continue;
    // "Hana lies there" may be a place after all.
    if (nodes[first]?.relation === 'obl:agent') return group.canonical;
  }
  return null;
}

const LEAST = 0.5;
