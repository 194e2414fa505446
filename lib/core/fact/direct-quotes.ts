// Words in quotation marks whose sentence names the person who said them.
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import { opensBefore, quotationIn, quoteOnly } from './quotation-marks.ts';
import { type Said, speakerBeside } from './quote-speaker.ts';
import type { Reading } from './reading.ts';
import { speakerOf } from './speaker.ts';
import { saysSomething } from './spoken-content.ts';

const LEAST_WORDS = 7;
const MOST_WORDS = 32;
/** Openings that only the words before them explain. */
const LEANING =
  /^(?:it|they|that|this|these|those|he|she|but|and|so|or|then|otherwise|however|therefore|instead|also|here|yes|no|well|because|which|who|him|her)\b/i;
/** Confidence that a quotation is whose the last one of its paragraph was, 0..1. */
const GOES_ON = 0.8;

/** Words in quotation marks with the full name of the one who said them. */
export type DirectQuote = {
  sentence: number;
  words: string;
  speaker: string;
  confidence: number;
  proofs: readonly number[];
};

/** Who said it, how sure, and the sentences that tell. */
export type SaidBy = Pick<DirectQuote, 'speaker' | 'confidence' | 'proofs'>;

const held = new WeakMap<Reading, readonly DirectQuote[]>();

/** At most one of a sentence, in the order of the text. */
export function quotesIn(reading: Reading): readonly DirectQuote[] {
  const known = held.get(reading) ?? readQuotes(reading);
  held.set(reading, known);
  return known;
}

function readQuotes(reading: Reading): DirectQuote[] {
  const { article } = reading;
  const texts = article.sentences.map(({ start, end }) => article.text.slice(start, end));
  const found: DirectQuote[] = [];
  let last: Said | null = null;
  article.sentences.forEach(({ kind, paragraph }, sentence) => {
    if (kind !== 'sentence') return;
    const text = texts[sentence] ?? '';
    // "… ." "They left early.": the same person goes on.
    const more = quoteOnly(text);
    if (more !== null) {
      const before = found.at(-1);
      if (last?.paragraph !== paragraph || !before || last.sentence !== sentence - 1) return;
      const { speaker, proofs } = before;
      found.push({
        sentence,
        words: more,
        speaker,
        confidence: Math.min(before.confidence, GOES_ON),
        proofs: [...new Set([...proofs, last.sentence])],
      });
      last = { ...last, sentence };
      return;
    }
    const quotation = quotationIn(text, opensBefore(texts, sentence));
    if (!quotation) return;
    const told =
      speakerBeside(reading, sentence, quotation, last) ?? speakerTold(reading, sentence);
    last = told && { speaker: told.speaker, sentence, paragraph };
    if (!told || quotation.words.includes(told.speaker)) return;
    found.push({ sentence, words: quotation.words, ...told });
  });
  return found;
}

/** As the clause has it, where that is a person with a full name. */
function speakerTold(reading: Reading, sentence: number): SaidBy | null {
  const clause = (reading.analysis.clauses[sentence] ?? []).find(
    ({ attribution }) => attribution?.kind === 'quotation' && attribution.speaker !== null,
  );
  const speaker = clause ? speakerOf(reading, sentence, clause) : null;
  if (speaker?.type !== 'named') return null;
  const person = reading.analysis.names.find(
    ({ canonical, type }) =>
      type === 'person' && speaker.name.endsWith(canonical) && !/ who /.test(speaker.name),
  );
  const head = reading.sentences[sentence]?.nodes[clause?.attribution?.speaker?.head ?? -1];
  const gender = head?.lower === 'he' ? 'male' : head?.lower === 'she' ? 'female' : null;
  if (gender !== null && person?.gender !== gender) return null;
  return person?.canonical.includes(' ')
    ? {
        speaker: person.canonical,
        confidence: Math.min(1, clause?.attribution?.confidence ?? 0),
        proofs: speaker.proofs,
      }
    : null;
}

/**
 * parts: statement (the words said), speaker. Told once for each sentence.
 * @param quotes of the whole article
 */
export function findDirectQuotes(reading: Reading, quotes: readonly DirectQuote[]): FoundFact[] {
  return quotes.flatMap(({ sentence, words, speaker, confidence, proofs }) => {
    const said = wordsSaid(words);
    if (said === null || !saysSomething(reading, sentence, said)) return [];
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
  if (
    !/^\p{Lu}/u.test(said) ||
    LEANING.test(said) ||
    /\bthem\b/.test(said) ||
    /[()[\]…]|\.\.|\s[-–—.,]+$/.test(said)
  )
    return null;
  return said;
}
