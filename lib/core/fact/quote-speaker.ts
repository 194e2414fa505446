// Who said the words in quotation marks: the person beside the verb of saying.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { SaidBy } from './direct-quotes.ts';
import { type Quotation, SAYING } from './quotation-marks.ts';
import type { Named, Reading, ReadSentence } from './reading.ts';

/** Who spoke last, and where. */
export type Said = { speaker: string; sentence: number; paragraph: number };

/** Confidence of a name beside the quotation, and of "he" or "she" for whoever spoke just before; 0..1. */
const BESIDE = 0.9;
const AGAIN = 0.75;
const VERB = new RegExp(`^(?:${SAYING})$`);
const MOST_BEFORE_NAME = 8;
/** Sentences back to the one whose speaker "he" or "she" is. */
const REACH = 3;

/** A person with a full name, or null. @param last who was quoted before */
export function speakerBeside(
  reading: Reading,
  sentence: number,
  { from, to }: Quotation,
  last: Said | null,
): SaidBy | null {
  const read = reading.sentences[sentence];
  const start = reading.article.sentences[sentence]?.start ?? 0;
  if (!read) return null;
  const beside = read.nodes.filter(
    (node) => node.start >= start + from && node.end <= start + to && node.pos !== 'SYM',
  );
  const verb = beside.find(({ lower }) => VERB.test(lower));
  const [opening] = beside;
  if (!verb || !opening) return null;
  const named =
    from === 0
      ? nameBefore(read, verb, opening.place)
      : (nameAfter(read, verb, opening) ?? nameFrom(read, verb, opening));
  if (named) {
    const group = inFull(reading, named.group, sentence);
    return group ? told(reading, group, sentence) : null;
  }
  return saidAgain(reading, sentence, beside, verb, last);
}

/** The one whom a mere surname means: of all who bear it, only one was named in full so far. */
function inFull({ analysis }: Reading, group: NameGroup, sentence: number): NameGroup | null {
  if (group.canonical.includes(' ')) return group;
  const bearers = analysis.names.filter(
    ({ type, canonical, mentions }) =>
      type === 'person' &&
      canonical.endsWith(` ${group.canonical}`) &&
      (mentions[0]?.sentence ?? sentence) < sentence,
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function told({ article }: Reading, { canonical, mentions }: NameGroup, sentence: number): SaidBy {
  // The first sentence that has the name in full.
  const full = mentions.find((mention) => {
    const at = article.sentences[mention.sentence];
    return at !== undefined && article.text.slice(at.start, at.end).includes(canonical);
  });
  const proofs = full && full.sentence !== sentence ? [full.sentence] : [];
  const own = mentions.some(
    (mention) =>
      mention.sentence === sentence &&
      article.text.slice(mention.start, mention.end).includes(canonical),
  );
  return { speaker: canonical, confidence: BESIDE, proofs: own ? [] : proofs };
}

/** ", said [the painter] Ann Bell": no comma before the name. */
function nameAfter(read: ReadSentence, verb: Node, opening: Node): Named | null {
  if (verb.place !== opening.place && !/^(?:,|’|”)$/.test(opening.form)) return null;
  for (const named of persons(read)) {
    const { first } = named.mention;
    if (first <= verb.place || first > verb.place + MOST_BEFORE_NAME) continue;
    const between = read.nodes.slice(verb.place + 1, first);
    return between.every(({ pos, form }) => plain(pos) || form === '-') ? named : null;
  }
  return null;
}

/** ", Ann Bell[, a painter,] said": the name stands first, alone or with what is set beside it. */
function nameFrom(read: ReadSentence, verb: Node, opening: Node): Named | null {
  const named = persons(read).find(({ mention }) => mention.first >= opening.place);
  if (!named || named.mention.first > opening.place + MOST_BEFORE_NAME) return null;
  const before = read.nodes.slice(opening.place, named.mention.first);
  if (!before.every(({ pos, form }) => plain(pos) || form === ',' || form === '-')) return null;
  return isJoined(read, named, verb) ? named : null;
}

/** "Ann Bell[, a painter,] said: “...”" */
function nameBefore(read: ReadSentence, verb: Node, opening: number): Named | null {
  const named = persons(read).findLast(
    ({ mention }) => mention.first >= opening && mention.last < verb.place,
  );
  return named && verb.place - named.mention.last <= 2 ? named : null;
}

/** Nothing but an adverb between a name and its verb, or something between two commas. */
function isJoined({ nodes }: ReadSentence, { mention }: Named, verb: Node): boolean {
  const between = nodes.slice(mention.last + 1, verb.place);
  if (between.every(({ pos }) => pos === 'ADV')) return true;
  const [first, last] = [between[0], between.at(-1)];
  return (
    between.length > 1 &&
    first?.form === ',' &&
    last?.form === ',' &&
    between.every(({ tag }) => !/^(?:VB[DZP]|MD)$/.test(tag))
  );
}

const plain = (pos: string): boolean => /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART|CCONJ)$/.test(pos);

const persons = (read: ReadSentence): Named[] =>
  [...read.names.values()]
    .filter(({ group, mention }) => group.type === 'person' && mention.form !== 'metonym')
    .sort((a, b) => a.mention.first - b.mention.first);

/** "…," he said: whoever was quoted just before, where nobody else was named since and the word fits. */
function saidAgain(
  { analysis, sentences }: Reading,
  sentence: number,
  beside: readonly Node[],
  verb: Node,
  last: Said | null,
): SaidBy | null {
  const pronoun = beside.find(({ lower }) => /^(?:he|she)$/.test(lower));
  if (!last || !pronoun || Math.abs(pronoun.place - verb.place) > 2) return null;
  if (sentence - last.sentence > REACH) return null;
  const group = analysis.names.find(({ canonical }) => canonical === last.speaker);
  const gender = pronoun.lower === 'he' ? 'male' : 'female';
  if (!group || (group.gender !== null && group.gender !== gender)) return null;
  const others = sentences
    .slice(last.sentence, sentence + 1)
    .some((read) => persons(read).some((other) => other.group !== group));
  return others ? null : { speaker: last.speaker, confidence: AGAIN, proofs: [last.sentence] };
}
