// "In Peru, ..." at the head of a paragraph holds for what follows.
import type { Reading } from './reading.ts';

/** "In Hong Kong, ..." opened the paragraph, and this sentence neither says so nor names a place of its own. */
export function isSetElsewhere({ article, sentences }: Reading, sentence: number): boolean {
  const paragraph = article.sentences[sentence]?.paragraph;
  const own = sentences[sentence];
  for (let at = sentence - 1; at >= 0 && article.sentences[at]?.paragraph === paragraph; at -= 1) {
    const read = sentences[at];
    const [first] = read?.nodes ?? [];
    if (!read || !/^(?:in|at)$/.test(first?.lower ?? '')) continue;
    const place = [...read.names.values()].find(
      ({ mention, group }) => mention.first <= 2 && group.type === 'place',
    );
    if (!place || read.nodes[place.mention.last + 1]?.form !== ',') continue;
    return ![...(own?.names.values() ?? [])].some(
      ({ group, mention }) =>
        group === place.group || (group.type === 'place' && mention.first <= 3),
    );
  }
  return false;
}
