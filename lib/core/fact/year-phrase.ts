// "In 1934, ..." and "... in 1934": a sentence whose year can be taken off its front or its end with nothing lost.
import type { Reading } from './reading.ts';
import { render } from './render.ts';
import type { WholeSentence } from './whole-sentences.ts';

export type YearPhrase = {
  /** It opens the sentence; else it ends it. */
  front: boolean;
  /** "in 1934" */
  phrase: string;
  /** Ascending places of what is left, which says the same of no year. */
  rest: readonly number[];
};

/** Null where the gap is no year, or the year stands within the sentence. */
export function yearPhrase(reading: Reading, whole: WholeSentence): YearPhrase | null {
  const { gap, gone, places, sentence } = whole;
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const [year] = gone;
  if (gap.type !== 'year' || year === undefined || nodes[year - 1]?.lower !== 'in') return null;
  const phrase = reading.article.text.slice(nodes[year - 1]?.start, nodes[year]?.end).toLowerCase();
  if (places[0] === year - 1 && places[1] === year) {
    const from = nodes[year + 1]?.form === ',' ? 3 : 2;
    const rest = places.slice(from);
    return canOpen(nodes[rest[0] ?? -1]?.pos) ? { front: true, phrase, rest } : null;
  }
  const at = places.indexOf(year);
  if (at !== places.length - 1 || places[at - 1] !== year - 1) return null;
  const rest = places.slice(0, -2);
  const last = nodes[rest.at(-1) ?? -1];
  // "from 1934 until the end in 1950", "opened, in 1934": the year belongs to a part of it.
  return last && last.pos !== 'PUNCT' && canOpen(nodes[rest[0] ?? -1]?.pos)
    ? { front: false, phrase, rest }
    : null;
}

/** What a sentence can begin with after "In 1934,". */
const canOpen = (pos: string | undefined): boolean =>
  /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(pos ?? '');

/** The rest by itself: "The bridge was opened"; null where words point elsewhere. */
export function withoutYear(
  reading: Reading,
  whole: WholeSentence,
  { rest }: YearPhrase,
): string | null {
  const { text, pointing } = render(reading, whole.sentence, rest, {
    bound: whole.bound,
    spoken: whole.signs.inQuotes,
    kept: rest,
  });
  return pointing === null && text !== '' ? text : null;
}
