// Why it is so, where a sentence ends with the reason: "The school closed [because it had too few teachers]."
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { placesFrom } from './word-places.ts';

const SURE = 0.6;
const LEAST_WORDS = 4;
const MOST_WORDS = 18;
/** What of the sentence is asked with: less is no question. */
const LEAST_LEFT = 4;
/** "only because", "in part because": it is not the reason, or not all of it. */
const PART =
  /^(?:not|only|just|simply|merely|partly|partially|part|largely|mainly|mostly|perhaps|maybe|probably|and|but|or)$/;

/** The clause that "because" opens, where the sentence ends or begins with it. */
export function causeGaps({ nodes }: ReadSentence, places: readonly number[]): Left[] {
  const mark = nodes.find(({ lower, base }) => lower === 'because' && base === 'mark');
  const verb = mark?.parent;
  if (!mark || !verb || verb.base !== 'advcl' || !isMain(verb.parent)) return [];
  if (verb.arcConfidence < SURE || PART.test(nodes[mark.place - 1]?.lower ?? '')) return [];
  const [first, last] = [places[0], places.at(-1) ?? -1];
  const front = mark.place === first;
  const right = nodes[verb.right]?.form === ',' ? verb.right - 1 : verb.right;
  const end = front ? right : last;
  if (front ? nodes[end + 1]?.form !== ',' : right < last) return [];
  const held = new Set(places);
  const gone = placesFrom(mark.place, end);
  if (verb.left !== mark.place || !gone.every((place) => held.has(place))) return [];
  const words = gone.length - 1;
  if (words < LEAST_WORDS || words > MOST_WORDS || places.length - gone.length < LEAST_LEFT)
    return [];
  const text = nodes.slice(mark.place + 1, end + 1).map(({ form }) => form);
  return [{ gone, answer: text.join(' '), gap: { type: 'cause' } }];
}

/** The sentence's own verb, or what it "helps to" do. */
const isMain = (verb: Node | null): boolean =>
  verb !== null &&
  (verb.base === 'root' || (verb.base === 'xcomp' && verb.parent?.base === 'root'));
