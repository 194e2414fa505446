// Who says what a clause says, in words that stand alone.
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { placesOf } from './included.ts';
import { lowerOpening } from './lower-opening.ts';
import { meantName } from './meant-name.ts';
import { withArticle } from './name-words.ts';
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import { placesFrom } from './word-places.ts';

export type Speaker =
  /** The article itself. */
  | { type: 'none' }
  | { type: 'named'; name: string; proofs: readonly number[] }
  /** Somebody whom the writer cannot name. */
  | { type: 'unknown' };

/** A newspaper or an agency that only passes the news on: its name is not needed. */
const NEWS =
  /\b(?:Post|Times|Guardian|Reuters|BBC|CNN|News|Newspaper|Herald|Tribune|Journal|Observer|Telegraph|AFP|Press|Xinhua)\b/;
const PLAIN_VERBS = new Set(['report']);

export function speakerOf(reading: Reading, sentence: number, clause: Clause): Speaker {
  const { attribution } = clause;
  const read = reading.sentences[sentence];
  if (!read) return { type: 'unknown' };
  const quoted = clause.kind !== 'parenthetical' && read.nodes[clause.predicate]?.quoted === true;
  if (attribution === null) return quoted ? quotedBy(reading, sentence) : { type: 'none' };
  if (attribution.kind === 'adverb') return { type: 'unknown' };
  if (attribution.speaker === null) return quotedBy(reading, sentence);
  const head = read.nodes[attribution.speaker.head];
  const verb = attribution.verb === null ? null : read.nodes[attribution.verb];
  if (!head) return { type: 'unknown' };
  if (head.pos === 'PRON' || head.pos === 'NUM')
    return pronounSpeaker(reading, sentence, head.lower);
  const places = placesOf(read.nodes, head, { ...clause, attribution: null }, read);
  if (!places) return { type: 'unknown' };
  const text = render(reading, sentence, places);
  if (verb && PLAIN_VERBS.has(verb.lemma) && NEWS.test(text.text)) return { type: 'none' };
  if (text.pointing !== null) return { type: 'unknown' };
  const told = lowerOpening(reading, read.nodes[places[0] ?? -1], text.text);
  if (!/\p{Lu}/u.test(told))
    return toldBefore(reading, sentence, head) ?? barely(told, text.proofs);
  // "the president of Peru": another one by now.
  const person = places.some((place) => read.names.get(place)?.group.type === 'person');
  if (head.pos === 'NOUN' && OFFICE.test(head.lemma) && !person) return { type: 'unknown' };
  return { type: 'named', name: told, proofs: text.proofs };
}

const OFFICE =
  /^(?:president|premier|minister|mayor|governor|chancellor|king|queen|pope|secretary|ambassador|senator)$/;

/** "It also said": whoever spoke in the sentence before, where they fit the pronoun. */
function pronounSpeaker(reading: Reading, sentence: number, pronoun: string): Speaker {
  if (!/^(?:it|he|she)$/.test(pronoun) || sentence === 0) return { type: 'unknown' };
  const same = (reading.sentences[sentence]?.nodes ?? []).filter(({ lower }) => lower === pronoun);
  const own = same.find(({ base }) => base === 'nsubj') ?? same[0];
  const group = own ? meantName(reading, sentence, own) : null;
  const name = group === null ? undefined : reading.analysis.names[group];
  if (name) return { type: 'named', name: withArticle(reading, group as number), proofs: [] };
  for (const clause of reading.analysis.clauses[sentence - 1] ?? []) {
    if (!clause.attribution?.speaker) continue;
    const found = speakerOf(reading, sentence - 1, clause);
    if (found.type !== 'named') continue;
    const person = reading.analysis.names.some(
      ({ canonical, type }) => type === 'person' && canonical === found.name,
    );
    if (person === (pronoun !== 'it')) return { ...found, proofs: [...found.proofs, sentence - 1] };
  }
  return { type: 'unknown' };
}

/** "the paper" as it was last told more fully: "the GSI paper". */
function toldBefore(reading: Reading, sentence: number, head: Node): Speaker | null {
  const before = (reading.introductions.get(head.lemma.toLowerCase()) ?? []).filter(
    (one) => one.sentence < sentence && one.tag === head.tag,
  );
  const last = before.at(-1);
  if (!last) return null;
  const places = placesFrom(last.first, last.last);
  const { text, pointing, proofs } = render(reading, last.sentence, places, { introduce: false });
  if (pointing !== null || !/\p{Lu}/u.test(text)) return null;
  return { type: 'named', name: `the ${text}`, proofs: [last.sentence, ...proofs] };
}

/** "scientists", "officials": many speak, no one is named. */
function barely(name: string, proofs: readonly number[]): Speaker {
  return /^(?:the )?[\p{Ll} -]+s$/u.test(name) && !/^the /.test(name)
    ? { type: 'named', name, proofs }
    : { type: 'unknown' };
}

/** Of words in quotation marks whose sentence names nobody: the one who speaks in the next, where it goes on. */
function quotedBy(reading: Reading, sentence: number): Speaker {
  for (const near of [sentence, sentence + 1, sentence - 1]) {
    const same =
      reading.article.sentences[near]?.paragraph === reading.article.sentences[sentence]?.paragraph;
    if (!same) continue;
    for (const clause of reading.analysis.clauses[near] ?? []) {
      const { attribution } = clause;
      if (attribution?.kind !== 'quotation' || attribution.speaker === null) continue;
      const read = reading.sentences[near];
      const head = read?.nodes[attribution.speaker.head];
      if (!read || !head) continue;
      const places = placesOf(read.nodes, head, { ...clause, attribution: null }, read);
      const text = places && render(reading, near, places);
      if (text && text.pointing === null && /\p{Lu}/u.test(text.text)) {
        return { type: 'named', name: text.text, proofs: [near, ...text.proofs] };
      }
    }
  }
  return { type: 'unknown' };
}
