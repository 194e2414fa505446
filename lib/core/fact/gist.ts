// What the whole article is about: its opening sentence, where the article keeps coming back to the words of it, and
// single points of later paragraphs beside it.
import type { Sentence } from '#lib/core/article/article.ts';
import type { FoundFact } from './found-fact.ts';
import { makeFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { dependentWord } from './self-contained.ts';

/** A shorter text is its own summary. */
const LEAST_SENTENCES = 10;
const [LEAST_WORDS, MOST_WORDS] = [8, 40];
const LEAST_DETAILS = 3;
const MOST_DETAILS = 7;
/** How heavy the opening must be among the sentences, and how light a point; from 0, the heaviest, to 1. */
const HEAVY = 0.1;
const LIGHT = 0.25;
/** Single points are taken from here on: the first paragraphs of news say the opening again. */
const LATER = 1 / 3;
/** Length of a point to that of the opening. */
const [SHORTEST, AS_LONG, LONGEST] = [0.5, 0.8, 1.6];

/** No sentence of its own: it asks, quotes, or hangs on what was said before. */
const UNFIT = /["“”‘?!:;()[\]…\n]/;
const LEANING =
  /^(?:recently|but|and|so|yet|or|it|its|he|she|they|his|her|their|this|that|these|those|there|here|such|both|then|however|also|instead|other|another|some|many|most|one|after|later|at|when|while|if|as|because|since|although|despite|in (?:this|that|addition|fact|contrast)|for (?:example|instance))\b/i;
const POINTING =
  /\b(?:this|these|those|such|however|also|too|again|therefore|thus|instead|another|we|our|us|I|my|you|your|recently|yesterday|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/**
 * kind `gist`, parts: gist (a sentence), details (sentences). At most one.
 * @param weights of the article's sentences
 */
export function findGist(reading: Reading, weights: readonly number[]): FoundFact[] {
  const { article } = reading;
  const told = article.sentences.filter(({ kind }) => kind === 'sentence');
  const [opening] = told;
  if (!opening || told.length < LEAST_SENTENCES) return [];
  const sorted = [...weights].sort((a, b) => b - a);
  const weightAt = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
  const [heavy, light] = [weightAt(HEAVY), weightAt(LIGHT)];
  const at = article.sentences.indexOf(opening);
  const gist = textOf(reading, opening);
  if (!isFit(gist) || (weights[at] ?? 0) < heavy) return [];
  const own = wordsOf(gist);
  if (!isAbout(reading, opening.paragraph, own)) return [];
  const details = article.sentences.flatMap((sentence, place) => {
    const text = textOf(reading, sentence);
    const share = text.length / gist.length;
    const fits =
      sentence.kind === 'sentence' &&
      place >= article.sentences.length * LATER &&
      sentence.paragraph !== opening.paragraph &&
      share >= SHORTEST &&
      share <= LONGEST &&
      (weights[place] ?? 0) <= light &&
      isFit(text) &&
      !POINTING.test(text) &&
      !isPronounFirst(text);
    return fits
      ? [
          {
            text,
            shared: wordsOf(text).filter((word) => own.includes(word)).length,
            leans: leans(reading, place),
          },
        ]
      : [];
  });
  const chosen =
    chosenOf(
      details.filter(({ leans }) => !leans),
      gist,
    ) ?? chosenOf(details, gist);
  if (!chosen) return [];
  const parts = { gist, details: chosen };
  const fact = makeFact(reading, { kind: 'gist', sentence: at, parts, confidence: 1 });
  return [{ fact, statement: null, target: null, number: null }];
}

type Detail = { text: string; shared: number; leans: boolean };

/** Those with the fewest words of the opening; null where they are too few. */
function chosenOf(details: readonly Detail[], gist: string): string[] | null {
  const ranked = [...details].sort((a, b) => a.shared - b.shared || (a.text < b.text ? -1 : 1));
  // One as long as the opening, so that it is not known by its length.
  const long = ranked.find(({ text }) => text.length >= gist.length * AS_LONG);
  const others = ranked.filter((one) => one !== long).slice(0, MOST_DETAILS);
  return long && others.length >= LEAST_DETAILS - 1
    ? [long, ...others].map(({ text }) => text)
    : null;
}

/** An earlier sentence explains "the cats": a reader of the options would look for it. */
function leans(reading: Reading, sentence: number): boolean {
  const places = reading.sentences[sentence]?.nodes.map(({ place }) => place) ?? [];
  return dependentWord(reading, sentence, places, true) !== null;
}

/** Share of the later paragraphs that must come back to the opening's words, and how often a word comes back. */
const ABOUT = 0.8;
const OFTEN = 3;

function isAbout({ article }: Reading, opening: number, own: readonly string[]): boolean {
  const later = new Map<number, string[]>();
  const uses = new Map<string, number>();
  for (const { paragraph, start, end, kind } of article.sentences) {
    if (paragraph === opening || kind !== 'sentence') continue;
    const words = wordsOf(article.text.slice(start, end)).filter((word) => own.includes(word));
    later.set(paragraph, [...(later.get(paragraph) ?? []), ...words]);
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const telling = own.filter((word) => (uses.get(word) ?? 0) >= OFTEN);
  const about = [...later.values()].filter((words) => telling.some((word) => words.includes(word)));
  return telling.length > 1 && about.length >= ABOUT * later.size;
}

const textOf = ({ article }: Reading, { start, end }: Sentence): string =>
  article.text.slice(start, end).trim();

function isFit(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    text.endsWith('.') &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !UNFIT.test(text) &&
    !LEANING.test(text)
  );
}

/** A pronoun with no name before it in its sentence. */
function isPronounFirst(text: string): boolean {
  const at = text.search(/\b(?:he|she|they|him|her|them|his|their|it|its)\b/);
  return at >= 0 && !/^(?:the|an?) \p{Ll}+|\p{Lu}\p{Ll}+/iu.test(text.slice(0, at));
}

const wordsOf = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/s$/, ''))),
];
