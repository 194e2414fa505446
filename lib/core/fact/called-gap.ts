// What something is called: "a technique called [mental chronometry]", "birds known as [weavers]".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';

const NAMING = /^(?:call|nickname|dub|term)$/;
const WORD = /^(?:NN|NNS|NNP|NNPS|JJ|HYPH|VBG|FW)$/;
const MARK = /^["“‘]$/;
const CLOSING = /^["”’]$/;
const MOST_WORDS = 4;
const LEAST_LETTERS = 4;
/** How something is spoken of is no name of it: "known as the best". */
const JUDGES =
  /^(?:best|worst|most|least|first|last|only|main|leading|unprecedented|good|bad|great)$/;

/** At most one of a sentence. */
export function calledGaps(
  reading: Reading,
  { nodes }: ReadSentence,
  places: readonly number[],
): Left[] {
  const held = new Set(places);
  for (const place of places) {
    const from = nameAfter(nodes, place);
    if (from === null) continue;
    const gone = wordsFrom(nodes, from);
    if (gone.length === 0 || !gone.every((at) => held.has(at))) continue;
    const [first = 0] = gone;
    const answer = reading.article.text.slice(
      nodes[first]?.start,
      nodes[gone.at(-1) ?? first]?.end,
    );
    // Told elsewhere in the sentence, or a word that everybody would use.
    const others = places.filter((at) => !gone.includes(at)).map((at) => nodes[at]?.lower ?? '');
    if (answer.length < LEAST_LETTERS || gone.some((at) => others.includes(nodes[at]?.lower ?? '')))
      continue;
    return [{ gone, answer, gap: { type: 'term' } }];
  }
  return [];
}

/** Place of the first word of the name after "called", "known as", "called the"; null where none is given. */
function nameAfter(nodes: readonly Node[], place: number): number | null {
  const node = nodes[place];
  if (!node || !/^VB[ND]$/.test(node.tag)) return null;
  const known = node.lower === 'known' && nodes[place + 1]?.lower === 'as';
  if (!known && !(NAMING.test(node.lemma) && node.tag === 'VBN')) return null;
  let at = known ? place + 2 : place + 1;
  if (MARK.test(nodes[at]?.form ?? '')) at += 1;
  if (/^(?:an?|the)$/.test(nodes[at]?.lower ?? '')) at += 1;
  if (MARK.test(nodes[at]?.form ?? '')) at += 1;
  return at;
}

function wordsFrom(nodes: readonly Node[], from: number): number[] {
  const quoted = MARK.test(nodes[from - 1]?.form ?? '');
  const gone: number[] = [];
  for (let at = from; nodes[at] && gone.length <= MOST_WORDS; at += 1) {
    const { tag, form, lower } = nodes[at] as Node;
    if (CLOSING.test(form)) return quoted && gone.length <= MOST_WORDS ? gone : [];
    if (JUDGES.test(lower)) return [];
    if (!WORD.test(tag)) {
      // "known as the capital of whales": half of a name.
      if (quoted || /^(?:of|for|and|or|than|to|who)$/.test(lower) || /^(?:PRP|CD)/.test(tag))
        return [];
      break;
    }
    gone.push(at);
  }
  const last = nodes[gone.at(-1) ?? -1];
  return gone.length <= MOST_WORDS && last && /^NN/.test(last.tag) ? gone : [];
}
