// Who said what: one saying each of three or more people, in their own words or reported.
import type { DirectQuote } from './direct-quotes.ts';
import type { FoundFact } from './found-fact.ts';
import { firstSentence, gatherFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { saysSomething } from './spoken-content.ts';
import { proofOf } from './statement.ts';

const LEAST = 3;
const MOST = 4;
/** The sayings of each are looked through for the names of all. */
const MOST_SPEAKERS = 12;
const [LEAST_WORDS, MOST_WORDS] = [4, 26];
const UNFIT = /[()[\]…?:;]|\.\.|\s[-–—.,]+$/;

type Saying = {
  text: string;
  speaker: string;
  sentence: number;
  confidence: number;
  /** It says something of what the article is about. */
  content: boolean;
};

/**
 * kind `view`, parts: statements and speakers, side by side. At most one.
 * @param quotes of the whole article
 */
export function findViews(
  reading: Reading,
  found: readonly FoundFact[],
  quotes: readonly DirectQuote[],
): FoundFact[] {
  const all = [...direct(reading, quotes), ...reported(reading, found)];
  const speakers = [...new Set(all.map(({ speaker }) => speaker))].slice(0, MOST_SPEAKERS);
  const last = speakers.map((speaker) => speaker.split(' ').at(-1) ?? speaker);
  const chosen = speakers.flatMap((speaker) => {
    const own = all.filter(
      (saying) =>
        // Whoever is named in it did not say it: one fewer to choose from.
        saying.speaker === speaker && !last.some((name) => saying.text.includes(name)),
    );
    return own
      .sort(
        (a, b) =>
          Number(b.content) - Number(a.content) ||
          b.text.length - a.text.length ||
          a.sentence - b.sentence,
      )
      .slice(0, 1);
  });
  // Of two with one surname nobody can tell who is meant.
  if (chosen.length < LEAST || new Set(last).size < last.length) return [];
  const shown = chosen.slice(0, MOST);
  const parts = {
    statements: shown.map(({ text }) => text),
    speakers: shown.map(({ speaker }) => speaker),
  };
  const fact = gatherFact(
    'view',
    parts,
    shown.flatMap(({ sentence }) => proofOf(reading, sentence)),
    shown.map(({ confidence }) => confidence),
  );
  return [{ fact, statement: null, target: null, number: null }];
}

const direct = (reading: Reading, quotes: readonly DirectQuote[]): Saying[] =>
  quotes.flatMap(({ words, speaker, sentence, confidence }) => {
    const text = words.trim().replace(/[,.;]$/, '');
    const content = saysSomething(reading, sentence, text);
    return isFit(text) ? [{ text: `“${text}”`, speaker, sentence, confidence, content }] : [];
  });

function reported(reading: Reading, found: readonly FoundFact[]): Saying[] {
  return found.flatMap(({ fact, statement }) => {
    const { statement: told, speaker } = fact.parts;
    if (fact.kind !== 'quotation' || !statement) return [];
    if (typeof told !== 'string' || typeof speaker !== 'string') return [];
    const text = told.replace(/\.$/, '');
    const sentence = firstSentence(reading, fact);
    return isFit(text) && speaker.includes(' ') && sentence >= 0
      ? [{ text, speaker, sentence, confidence: fact.confidence, content: true }]
      : [];
  });
}

function isFit(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= LEAST_WORDS && words <= MOST_WORDS && /^\p{Lu}/u.test(text) && !UNFIT.test(text);
}
