// "During the war, ..." at the head of a paragraph holds for what happened next.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { happensOnceIn } from './happens-once.ts';
import type { Reading, ReadSentence } from './reading.ts';

const MOST_OPENING = 7;

/** The sentence before opened with a time, and this one tells of what happened and has no time of its own. */
export function isSetInTime({ article, sentences }: Reading, sentence: number): boolean {
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !own) return false;
  if (article.sentences[sentence]?.paragraph !== article.sentences[sentence - 1]?.paragraph)
    return false;
  return opensWithTime(before) && happened(own.nodes) && !hasTime(own);
}

function opensWithTime({ nodes, dates }: ReadSentence): boolean {
  const comma = nodes.findIndex(({ form }) => form === ',');
  if (comma < 1 || comma > MOST_OPENING) return false;
  const opening = nodes.slice(0, comma);
  if (!/^(?:in|on|during|after|before|by|at)$/.test(opening[0]?.lower ?? '')) return false;
  return (
    opening[0]?.lower === 'during' ||
    dates.some(({ first }) => first < comma) ||
    opening.some(({ pos, lemma }) => pos === 'NOUN' && nounClass(lemma) === 'time')
  );
}

/** "The town was renamed", "The ferries were taken": done to something, once among other times. */
function happened(nodes: readonly Node[]): boolean {
  const root = nodes.find(({ base }) => base === 'root');
  if (root?.tag !== 'VBN' || happensOnceIn(nodes, root)) return false;
  // "Ann Bell was chosen": whoever has a name is known by it.
  const subject = root.children.find(({ base }) => base === 'nsubj');
  if (subject?.pos === 'PROPN') return false;
  return root.children.some(({ base, lower }) => base === 'aux' && /^(?:was|were)$/.test(lower));
}

const hasTime = ({ nodes, dates }: ReadSentence): boolean =>
  dates.length > 0 ||
  nodes.some(({ lower }) => /^(?:during|when|while|after|before|until|since|by)$/.test(lower));
