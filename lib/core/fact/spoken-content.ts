// Whether spoken words say something of what the article is about: "We are very happy today" may be said of anything.
import type { Reading } from './reading.ts';

/** Nouns that say little by themselves. */
const LIGHT =
  /^(?:lot|bit|thing|something|anything|everything|nothing|way|kind|sort|part|time|day|today|tomorrow|yesterday|year|month|week|moment|minute|hour|now|people|person|everybody|everyone|guy|man|woman|somebody|someone|number|place|case|fact|point|idea|problem|issue|question|reason|chance|end|start|job|work|need|help|look|life|world|win)$/;

/** Nouns of the article outside quotation marks, and of its title; folded. */
const held = new WeakMap<Reading, ReadonlySet<string>>();

/** A noun of the article at least, or so many others. */
const LEAST_NOUNS = 3;

/** @param words within quotation marks in the sentence */
export function saysSomething(reading: Reading, sentence: number, words: string): boolean {
  const told = held.get(reading) ?? wordsTold(reading);
  held.set(reading, told);
  const nouns = (reading.sentences[sentence]?.nodes ?? [])
    .filter(
      ({ quoted, pos, form }) => quoted && words.includes(form) && /^(?:NOUN|PROPN)$/.test(pos),
    )
    .map(({ lemma }) => lemma.toLowerCase())
    .filter((noun) => !LIGHT.test(noun));
  return nouns.length >= LEAST_NOUNS || nouns.some((noun) => told.has(noun));
}

function wordsTold({ article, sentences }: Reading): ReadonlySet<string> {
  const found = sentences.flatMap(({ nodes }) =>
    nodes.flatMap(({ pos, quoted, lemma }) =>
      /^(?:NOUN|PROPN)$/.test(pos) && !quoted ? [lemma.toLowerCase()] : [],
    ),
  );
  const title = article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set([...found, ...title]);
}
