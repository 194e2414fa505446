// Words of a sentence as they read by themselves: names for pronouns and short forms, full dates for "last April".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { continuedPhrase } from './continuity.ts';
import { lacksArticle } from './lost-article.ts';
import { lowerOpening } from './lower-opening.ts';
import { meantName } from './meant-name.ts';
import { fullName, nameText, possessive, withArticle } from './name-words.ts';
import { plainPast } from './plain-past.ts';
import { planOfThen } from './plan-of-then.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { spellDate } from './spell-date.ts';
import { toldPhrase } from './told-phrase.ts';
import { topicOf } from './topic.ts';
import { meansTopic, topicNoun } from './topic-words.ts';
import { placesFrom } from './word-places.ts';

export type Rendered = {
  text: string;
  /** The first word that only the page explains, or null. */
  pointing: string | null;
  /** Other sentences that a name or date was taken from. */
  proofs: readonly number[];
};

export type RenderOptions = {
  /** Tokens whose thing the words themselves name: "its" of the subject stays. */
  bound?: ReadonlySet<number> | undefined;
  /** Expand "the paper" to "the paper on ..."? On by default. */
  introduce?: boolean | undefined;
  /** Keep quotation marks, and what stands between them as it is. */
  spoken?: boolean | undefined;
  /** All that is told of the sentence, where `places` are a part of it. */
  kept?: readonly number[] | undefined;
};

const QUOTES = /^(?:["“”]|``|'')$/;
const CLOSING = /^(?:[,;:.!?%)\]]|['’](?:s|re|ve|ll|d|m)?|n['’]t|['’])$/i;
const OPENING = /^[($£€[]$/;
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)$/;
const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves|yourself)$/;
const POINTER = /^(?:this|these|those|such|here|there|former|latter|another|other|others|both)$/;
const POSSESSIVE = /^(?:his|its|their|her)$/;

/** @param places ascending, of one sentence; gaps are left out */
export function render(
  reading: Reading,
  sentence: number,
  places: readonly number[],
  options: RenderOptions = {},
): Rendered {
  const read = reading.sentences[sentence];
  if (!read) return { text: '', pointing: null, proofs: [] };
  const held = new Set(places);
  const pieces: { text: string; tight: boolean; place: number }[] = [];
  const proofs = new Set<number>();
  let pointing: string | null = null;
  const point = (word: string) => {
    pointing ??= word;
  };
  const push = (text: string, place: number, tight = false) => pieces.push({ text, tight, place });
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    const node = read.nodes[place];
    if (!node) continue;
    const mark = QUOTES.test(node.form);
    if (mark && !options.spoken) continue;
    if (options.spoken && (mark || node.quoted)) {
      // "It’s a test": what it is, only the speaker knows.
      if (PRONOUN.test(node.lower) && !options.bound?.has(place)) point(node.form);
      push(node.form, place, /^[”]$/.test(node.form) || CLOSING.test(node.form));
      continue;
    }
    const named = read.names.get(place);
    if (named && covers(held, place, named.mention.last)) {
      const text = nameText(read, named);
      if (text !== null) {
        const [first] = named.group.mentions;
        if (first && first.sentence !== sentence) proofs.add(first.sentence);
        push(text, place);
        while ((places[at + 1] ?? -1) <= named.mention.last && at + 1 < places.length) at += 1;
        continue;
      }
    }
    const dated = read.dates.find(({ first }) => first === place);
    if (dated && covers(held, dated.first, dated.last) && !isModifier(read, dated)) {
      const spelt = spellDate(dated.date, read.nodes, dated.first, reading.article.date);
      if (spelt.type === 'pointing') point(spelt.word);
      if (spelt.type === 'spelt') {
        if (spelt.dropsPreposition && pieces.at(-1)?.place === place - 1) pieces.pop();
        // "next year's fair" -> "2018's fair"
        const owns = read.nodes[dated.last + 1]?.tag === 'POS';
        push(owns ? spelt.text.replace(/^(?:in|on) /, '') : spelt.text, place);
        while ((places[at + 1] ?? -1) <= dated.last && at + 1 < places.length) at += 1;
        continue;
      }
    }
    const word = wordText(reading, read, sentence, node, options, held, proofs);
    if (word.pointing) point(word.text);
    // What opened the sentence stands further on: "... in Kenya in 1999".
    const text =
      place === 0 && pieces.length > 0 ? lowerOpening(reading, node, word.text) : word.text;
    push(text, place, CLOSING.test(node.form));
    if (word.skipTo !== undefined) {
      while ((places[at + 1] ?? -1) <= word.skipTo && at + 1 < places.length) at += 1;
    }
  }
  return { text: joined(pieces, reading, read), pointing, proofs: [...proofs] };
}

type Span = { first: number; last: number };
/** "his Wednesday press briefing", "the 1973 crisis": the date cannot be told in full there. */
const isModifier = ({ nodes }: ReadSentence, { first, last }: Span): boolean =>
  /^(?:NN|NNS|NNP)$/.test(nodes[last + 1]?.tag ?? '') &&
  /^(?:PRP\$|DT|POS|JJ)$/.test(nodes[first - 1]?.tag ?? '');

const covers = (held: ReadonlySet<number>, first: number, last: number): boolean =>
  placesFrom(first, last).every((place) => held.has(place));

function joined(
  pieces: readonly { text: string; tight: boolean; place: number }[],
  reading: Reading,
  read: ReadSentence,
): string {
  let out = '';
  let before: { text: string; place: number } | null = null;
  for (const piece of pieces) {
    const node = read.nodes[piece.place];
    const previous = read.nodes[piece.place - 1];
    const adjacent = before !== null && before.place === piece.place - 1;
    const apart =
      adjacent && node && previous
        ? reading.article.text.slice(previous.end, node.start) !== ''
        : !piece.tight && !(before && OPENING.test(before.text));
    const parted = before?.text.endsWith(',') && !piece.tight && !adjacent;
    if (out !== '' && (apart || parted)) out += ' ';
    out += piece.text;
    before = piece;
  }
  return out
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.!?])/g, '$1')
    .replace(/,\s*(?=[,.;?!]|$)/g, '')
    .replace(/^[,;:\s]+/, '')
    .trim();
}

type Word = { text: string; pointing: boolean; skipTo?: number | undefined };

function wordText(
  reading: Reading,
  read: ReadSentence,
  sentence: number,
  node: Node,
  { bound, introduce, kept }: RenderOptions,
  places: ReadonlySet<number>,
  proofs: Set<number>,
): Word {
  const { lower, form, place } = node;
  const plain: Word = { text: form, pointing: false };
  const plan = planOfThen(reading, read, node);
  if (plan !== null) return { text: plan, pointing: false };
  const past = plainPast(read, node, kept);
  if (past !== null) return { text: past, pointing: false };
  const full = node.pos === 'PROPN' ? fullName(reading, read, node) : null;
  if (full !== null) return { text: full, pointing: false };
  if (bound?.has(place)) return plain;
  if (lacksArticle(read, node)) return { text: `the ${form}`, pointing: false };
  if (node.pos === 'PRON' || node.tag === 'PRP$' || node.tag === 'PRP') {
    if (FIRST_PERSON.test(lower)) return { text: form, pointing: true };
    if (!PRONOUN.test(lower))
      return POINTER.test(lower) && node.base !== 'expl' ? { text: form, pointing: true } : plain;
    if (lower === 'it' && node.base === 'expl') return plain;
    if (meansTopic(reading, sentence, node)) return topicText(reading, node, proofs);
    const group = meantName(reading, sentence, node);
    const name = group === null ? undefined : reading.analysis.names[group];
    if (!name) {
      const phrase = continuedPhrase(reading, sentence, node);
      const told = phrase && render(reading, phrase.sentence, phrase.places, { introduce });
      if (phrase && told && told.pointing === null) {
        if (phrase.sentence !== sentence) proofs.add(phrase.sentence);
        const opening = reading.sentences[phrase.sentence]?.nodes[phrase.places[0] ?? 0];
        return {
          text: lowerOpening(reading, opening, told.text).replace(/^an? /, 'the '),
          pointing: false,
        };
      }
    }
    if (!name || /^(?:themselves|itself|himself|herself)$/.test(lower))
      return { text: form, pointing: true };
    const from = name.mentions.find((mention) => mention.sentence < sentence) ?? name.mentions[0];
    if (from && from.sentence !== sentence) proofs.add(from.sentence);
    const owner = node.tag === 'PRP$' || (POSSESSIVE.test(lower) && node.base === 'nmod');
    const text = withArticle(reading, group as number);
    return { text: owner ? possessive(text) : text, pointing: false };
  }
  if (node.base === 'amod' && /^(?:recent|current|latest|coming|upcoming|previous)$/.test(lower))
    return { text: form, pointing: true };
  if (node.base === 'det' && /^(?:the|this)$/.test(lower)) {
    const skipTo = topicNoun(reading, sentence, node);
    if (skipTo !== null) return { ...topicText(reading, node, proofs), skipTo };
  }
  if (node.base === 'det' && (POINTER.test(lower) || lower === 'that'))
    return { text: form, pointing: true };
  if (
    lower === 'the' &&
    /^(?:time|same|moment|period)$/.test(read.nodes[place + 1]?.lower ?? '') &&
    read.nodes[place + 2]?.lower !== 'of'
  )
    return { text: form, pointing: true };
  if (lower === 'the' && node.base === 'det' && introduce !== false) {
    const told = toldPhrase(reading, sentence, node);
    if (!told || !places.has(told.last)) return plain;
    proofs.add(told.proof);
    return { text: told.text, pointing: false, skipTo: told.last };
  }
  return plain;
}

/** The name of what the article is about, with its ending where the pronoun owns something. */
function topicText(reading: Reading, { tag }: Node, proofs: Set<number>): Word {
  const topic = topicOf(reading);
  if (!topic) return { text: '', pointing: true };
  proofs.add(topic.sentence);
  return { text: tag === 'PRP$' ? possessive(topic.text) : topic.text, pointing: false };
}
