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
    const from = nameAfter(nodes, place) ?? explainedAt(nodes, place);
    if (from === null) continue;
    const whole = wordsFrom(nodes, from);
    if (whole.length === 0 || !whole.every((at) => held.has(at))) continue;
    const gone = untold(nodes, whole, places);
    const [first = 0] = gone;
    const answer = reading.article.text.slice(
      nodes[first]?.start,
      nodes[gone.at(-1) ?? first]?.end,
    );
    if (gone.length === 0 || answer.length < LEAST_LETTERS) continue;
    return [{ gone, answer, gap: { type: 'term' } }];
  }
  return [];
}

/** "larger farms known as “[bonanza] farms”": without an end of it that the sentence tells; none where more is told. */
function untold(
  nodes: readonly Node[],
  gone: readonly number[],
  places: readonly number[],
): number[] {
  const others = new Set(
    places.flatMap((at) => (gone.includes(at) ? [] : (nodes[at]?.lemma ?? []))),
  );
  const told = (at: number | undefined): boolean => others.has(nodes[at ?? -1]?.lemma ?? '');
  const left = told(gone.at(-1)) ? gone.slice(0, -1) : [...gone];
  return left.some(told) ? [] : left;
}

/** Place of the first word of the name after "called", "known as", "called the"; null where none is given. */
function nameAfter(nodes: readonly Node[], place: number): number | null {
  const node = nodes[place];
  if (!node || !/^VB[ND]$/.test(node.tag)) return null;
  let at = place + 1;
  // "referred to as"
  if (/^(?:known|referred)$/.test(node.lower)) {
    if (nodes[at]?.lower === 'to') at += 1;
    if (nodes[at]?.lower !== 'as') return null;
    at += 1;
  } else if (!NAMING.test(node.lemma) || node.tag !== 'VBN') return null;
  if (MARK.test(nodes[at]?.form ?? '')) at += 1;
  if (/^(?:an?|the)$/.test(nodes[at]?.lower ?? '')) at += 1;
  if (MARK.test(nodes[at]?.form ?? '')) at += 1;
  return at;
}

/** "used “[hydraulic lime],” a form of concrete": a word in quotation marks, and what it is. */
function explainedAt(nodes: readonly Node[], place: number): number | null {
  if (!/^["“]$/.test(nodes[place]?.form ?? '')) return null;
  const end = nodes.findIndex(({ form }, at) => at > place && CLOSING.test(form));
  const [comma, article, noun] = [nodes[end - 1], nodes[end + 1], nodes[end + 2]];
  return comma?.form === ',' &&
    /^an?$/.test(article?.lower ?? '') &&
    /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '') &&
    end - place <= MOST_WORDS
    ? place + 1
    : null;
}

function wordsFrom(nodes: readonly Node[], from: number): number[] {
  const quoted = MARK.test(nodes[from - 1]?.form ?? '');
  const gone: number[] = [];
  for (let at = from; nodes[at] && gone.length <= MOST_WORDS; at += 1) {
    const { tag, form, lower } = nodes[at] as Node;
    if (CLOSING.test(form)) return quoted && gone.length <= MOST_WORDS ? gone : [];
    // "known as “sodbusters,” the farmers ..."
    if (quoted && form === ',' && CLOSING.test(nodes[at + 1]?.form ?? '')) return gone;
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
