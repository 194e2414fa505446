// Words in quotation marks whose sentence names the person who said them.
import type { NameGroup } from '#lib/core/language/names/name-group.ts';
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { speakerOf } from './speaker.ts';

const LEAST_WORDS = 7;
const MOST_WORDS = 30;
const SAYING =
  'said|says|added|adds|explained|explains|wrote|writes|told|argued|argues|warned|warns|noted|notes';
/** “…,” said Ann Bell. */
const BEFORE = new RegExp(
  `^[“"]([^“”"]+)[”"],? (?:(?:${SAYING})\\b|\\p{L}[^“”"]{0,80} (?:${SAYING})\\b)`,
  'u',
);
/** Ann Bell said: “….” The quotation may go on. */
/** The last sentence of a longer quotation: [“The pier is old.] We need another one,” said Ann Bell. */
const CLOSING = new RegExp(
  `^([^“”"]+)[”"],? (?:(?:${SAYING})\\b|\\p{L}[^“”"]{0,80} (?:${SAYING})\\b)`,
  'u',
);
const AFTER = new RegExp(`\\b(?:${SAYING})\\b[^“”".]{0,80}[:,] [“"]([^“”"]+)[”"]?$`, 'u');
/** Openings that only the words before them explain. */
const LEANING =
  /^(?:it|that|this|these|those|they|he|she|but|and|so|or|there|then|here|yes|no|well|because|which|who|him|her)\b/i;

/** Confidence of a name right beside the quotation, 0..1. */
const BESIDE = 0.9;
const NAME = "(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?((?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})";
/** “…,” said Ann Bell; “…,” Bell, 62, said. */
const NAMED = new RegExp(
  `[”"],? (?:(?:${SAYING}) ${NAME}(?=[,.]|$)|${NAME}(?:, \\d+,)? ?(?:${SAYING})\\b)`,
  'u',
);

function namedBeside(text: string): { name: string } | null {
  const [, after, before] = NAMED.exec(text) ?? [];
  const name = (after ?? before)?.trim();
  return name ? { name } : null;
}

/** Words in quotation marks with the full name of the one who said them. */
export type DirectQuote = {
  sentence: number;
  words: string;
  speaker: string;
  confidence: number;
  proofs: readonly number[];
};

/** At most one of a sentence, in the order of the text. */
export function quotesIn(reading: Reading): DirectQuote[] {
  const { article, analysis } = reading;
  return article.sentences.flatMap(({ start, end, kind }, sentence): DirectQuote[] => {
    if (kind !== 'sentence') return [];
    const text = article.text.slice(start, end);
    const closing = opensBefore(reading, sentence) ? CLOSING.exec(text) : null;
    const words = (BEFORE.exec(text) ?? AFTER.exec(text) ?? closing)?.[1];
    if (words === undefined) return [];
    const clause = (analysis.clauses[sentence] ?? []).find(
      ({ attribution }) => attribution?.kind === 'quotation' && attribution.speaker !== null,
    );
    const speaker = clause ? speakerOf(reading, sentence, clause) : null;
    const beside = namedBeside(text);
    const named = beside ?? (speaker?.type === 'named' ? speaker : null);
    if (named === null) return [];
    const person = analysis.names.find(
      ({ canonical, aliases, type }) =>
        type === 'person' &&
        (named.name.endsWith(canonical) ||
          (beside !== null &&
            (aliases.includes(named.name) || canonical.endsWith(` ${named.name}`)))),
    );
    if (!person?.canonical.includes(' ') || words.includes(person.canonical)) return [];
    const confidence = beside === null ? (clause?.attribution?.confidence ?? 0) : BESIDE;
    return [
      {
        sentence,
        words,
        speaker: person.canonical,
        confidence: Math.min(1, confidence),
        proofs: [
          ...(speaker?.type === 'named' ? speaker.proofs : []),
          ...(text.includes(person.canonical) ? [] : namedAt(reading, person)),
        ],
      },
    ];
  });
}

/** The quotation that the sentence ends was opened in one of the three before it. */
function opensBefore({ article }: Reading, sentence: number): boolean {
  for (const { start, end } of article.sentences
    .slice(Math.max(0, sentence - 3), sentence)
    .reverse()) {
    const text = article.text.slice(start, end);
    if (/”|"$/.test(text)) return false;
    if (/“|^"[^"]*$/.test(text)) return true;
  }
  return false;
}

/** The first sentence that has the name in full. */
function namedAt({ article }: Reading, { canonical, mentions }: NameGroup): number[] {
  const full = mentions.find(({ sentence }) => {
    const at = article.sentences[sentence];
    return at !== undefined && article.text.slice(at.start, at.end).includes(canonical);
  });
  return full ? [full.sentence] : [];
}

/**
 * parts: statement (the words said), speaker. Told once for each sentence.
 * @param quotes of the whole article
 */
export function findDirectQuotes(reading: Reading, quotes: readonly DirectQuote[]): FoundFact[] {
  return quotes.flatMap(({ sentence, words, speaker, confidence, proofs }) => {
    const said = wordsSaid(words);
    if (said === null) return [];
    const fact = makeFact(reading, {
      kind: 'quotation',
      sentence,
      parts: { statement: said, speaker },
      attribution: speaker,
      modality: 'reported',
      confidence,
      proofs,
    });
    return [{ fact, statement: null, target: null, number: null }];
  });
}

/** Whole words of some length that stand by themselves, without the comma that closes them. */
function wordsSaid(quote: string): string | null {
  const said = quote.trim().replace(/[,.;]$/, '');
  const count = said.split(/\s+/).length;
  if (count < LEAST_WORDS || count > MOST_WORDS) return null;
  if (!/^\p{Lu}/u.test(said) || LEANING.test(said) || /[()[\]…]|\.\.|\s[-–—]$/.test(said))
    return null;
  return said;
}
