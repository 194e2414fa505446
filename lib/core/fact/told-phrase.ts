// "the simulation", "the center", "the town" in the words that tell which one it is.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { antecedentOf } from './antecedent.ts';
import { continuedBody } from './continued-body.ts';
import { ownedByCountry } from './country-owned.ts';
import { kindNoun } from './kind-topic.ts';
import { withArticle } from './name-words.ts';
import { isToldByDeed } from './noun-shape.ts';
import { placeNoun } from './place-noun.ts';
import type { Reading } from './reading.ts';
import { isRecurring } from './recurring-noun.ts';
import { isTopicInside, topicNoun } from './topic-words.ts';

/** `proof`: the sentence that tells; `last`: place of the last word that the text stands for. */
export type ToldPhrase = { text: string; proof: number; last: number };

/**
 * The phrase that `the` opens, told more fully than it stands: "the simulation of the universe".
 * @returns null where it can stay, and where nothing tells which one is meant
 */
export function toldPhrase(reading: Reading, sentence: number, the: Node): ToldPhrase | null {
  const kind = kindNoun(reading, sentence, the);
  if (kind) return kind;
  const owned = ownedByCountry(reading, sentence, the);
  if (owned) return owned;
  const place = placeNoun(reading, sentence, the);
  if (!place) return goneBack(reading, sentence, the);
  return place.type === 'inside'
    ? null
    : { text: withArticle(reading, place.group), proof: place.proof, last: the.place + 1 };
}

/** What is no country or city: a body that goes on, or what was brought in before. */
function goneBack(reading: Reading, sentence: number, the: Node): ToldPhrase | null {
  const body = continuedBody(reading, sentence, the);
  if (body)
    return { text: withArticle(reading, body.group), proof: body.proof, last: the.place + 1 };
  const found = antecedentOf(reading, sentence, the);
  if (!found || found.complete) return null;
  const { telling, noun, sentence: proof } = found;
  if (isToldByDeed(reading.sentences[sentence]?.nodes ?? [], noun)) return null;
  if (telling.type === 'name') {
    const text = wholeName(reading, proof, telling.group);
    return text === null ? null : { text, proof, last: noun.place };
  }
  // "the meteorite" of an article on one: everybody knows which.
  if (isRecurring(reading, noun)) return null;
  const owned = reading.sentences[sentence]?.nodes[noun.place + 1]?.form ?? '';
  if (telling.type === 'of' && /^['’]s?$/.test(owned)) return null;
  const nodes = reading.sentences[proof]?.nodes ?? [];
  const [first = 0] = telling.places;
  // "[Bell Foods’] deal" with only the last word of its owner
  if (/^\p{Lu}/u.test(nodes[first]?.form ?? '') && /^\p{Lu}/u.test(nodes[first - 1]?.form ?? ''))
    return null;
  const text = reading.article.text.slice(
    nodes[first]?.start,
    nodes[telling.places.at(-1) ?? first]?.end,
  );
  return { text: telling.type === 'owned' ? text : `the ${text}`, proof, last: noun.place };
}

/** "the Ann & Ben Bell Center" where only "Bell Center" was read as a name; null where its beginning is unknown. */
function wholeName(reading: Reading, sentence: number, group: number): string | null {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const mention = reading.analysis.names[group]?.mentions.find((one) => one.sentence === sentence);
  const before = nodes[(mention?.first ?? 0) - 1];
  if (!mention || !before || (before.pos !== 'PROPN' && before.form !== '&'))
    return withArticle(reading, group);
  let first = mention.first;
  while (first > 0 && /^(?:&|and)$|^\p{Lu}/u.test(nodes[first - 1]?.form ?? '')) first -= 1;
  const the = nodes[first - 1]?.lower === 'the';
  return the
    ? `the ${reading.article.text.slice(nodes[first]?.start, nodes[mention.last]?.end)}`
    : null;
}

/** A reader of the sentence alone knows which one "the" means, by the words that are put in its place or its own. */
export const isExplained = (reading: Reading, sentence: number, the: Node): boolean =>
  reading.sentences[sentence]?.names.has(the.place) === true ||
  topicNoun(reading, sentence, the) !== null ||
  isTopicInside(reading, sentence, the) ||
  isComplete(reading, sentence, the) ||
  kindNoun(reading, sentence, the) !== null ||
  placeNoun(reading, sentence, the) !== null ||
  goneBack(reading, sentence, the) !== null;

/** "the purchase price" says what kind of price it is, not of what. */
function isComplete(reading: Reading, sentence: number, the: Node): boolean {
  const found = antecedentOf(reading, sentence, the);
  return found?.complete === true && found.telling.type !== 'kind';
}
