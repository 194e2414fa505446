// "in new ferry, The Lima Queen": headlines leave the article out, sentences do not.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { ReadSentence } from './reading.ts';

/** The adjective opens a phrase behind a preposition whose noun has its name beside it, and no article. */
export function lacksArticle({ nodes }: ReadSentence, { place, form, lower, pos }: Node): boolean {
  if (pos !== 'ADJ' || form !== lower || nodes[place - 1]?.pos !== 'ADP') return false;
  let last = place;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(nodes[last + 1]?.pos ?? '')) last += 1;
  const noun = nodes[last];
  if (noun?.tag !== 'NN' || nodes[last + 1]?.form !== ',') return false;
  return (
    /^\p{Lu}/u.test(nodes[last + 2]?.form ?? '') &&
    noun.children.some(({ base, left }) => base === 'appos' && left <= last + 2)
  );
}
