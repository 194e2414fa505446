// A thing of two words that an article on a kind keeps naming so, left out: "The sail hangs on [the main mast]".
import { isConcreteKind, isTerm, meansKind, modifier } from './kind-sentence.ts';
import { isMainNoun } from './main-nouns.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';

const ROLES = /^(?:nsubj|obj|obl|nmod|conj)$/;

/** A longer sentence says more than is asked. */
const MOST_TOKENS = 36;

/** None of whose words stands elsewhere in the sentence. */
export function kindGaps(reading: Reading, read: ReadSentence, places: readonly number[]): Left[] {
  const sentence = reading.sentences.indexOf(read);
  const held = new Set(places);
  if (places.length > MOST_TOKENS) return [];
  return places.flatMap((place): Left[] => {
    const noun = read.nodes[place];
    if (!noun || !/^NNS?$/.test(noun.tag) || !ROLES.test(noun.base)) return [];
    const word = modifier(noun);
    const the = noun.children.some(({ lower, base }) => base === 'det' && lower === 'the');
    if (!word || word.place !== place - 1 || !the || !held.has(word.place)) return [];
    if (isMainNoun(reading, noun.lemma) || !isConcreteKind(noun)) return [];
    if (!isTerm(reading, sentence, noun) || !meansKind(reading, sentence, noun, held)) return [];
    const next = read.nodes[place + 1];
    if (/^(?:NN|HYPH|POS)/.test(next?.tag ?? '')) return [];
    const gone = [word.place, place];
    const again = places.some(
      (other) =>
        !gone.includes(other) &&
        (read.nodes[other]?.lemma === noun.lemma || read.nodes[other]?.lower === word.lower),
    );
    if (again) return [];
    const answer = reading.article.text.slice(word.start, noun.end);
    return [{ gone, answer, gap: { type: 'term' } }];
  });
}
