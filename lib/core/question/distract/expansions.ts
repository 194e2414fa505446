// Wrong long forms of an acronym, with the same initials. Two words are exchanged in all four ways,
// so that no word tells the right one by being in most options.
import { seededShuffle } from '#lib/core/seed/random.ts';

/** Words of one class (adjectives, bodies, fields): a word is exchanged within its class and initial. */
const CLASSES: readonly (readonly string[])[] = [
  (
    'African American Asian Arctic Atlantic British Baltic Central Continental Contemporary Comparative ' +
    'Caribbean European Eastern Federal Global General International Industrial Independent Maritime Medical ' +
    'Military National Northern Pacific Public Polar Regional Royal Scientific Southern Social ' +
    'Strategic Technical Tropical United Urban Western World'
  ).split(' '),
  (
    'Agency Association Alliance Academy Board Bureau Committee Council Commission Centre Congress ' +
    'Department Federation Foundation Forum Initiative Institute League Mission Network ' +
    'Organization Office Program Project Partnership Party Registry Society Service School Treaty Trust ' +
    'Union University'
  ).split(' '),
  (
    'Agriculture Aviation Biology Commerce Computing Chemistry Communications Defence Development ' +
    'Energy Education Engineering Environment Finance Food Geology Health Housing History Industry ' +
    'Investment Information Justice Labour Law Medicine Navigation Nutrition ' +
    'Physics Policy Relations Research Resources Security Safety Science Trade Transport Technology'
  ).split(' '),
];

/** @returns three wrong forms, or null where fewer than two words can be exchanged */
export function wrongExpansions(long: string, seed: string): string[] | null {
  const words = long.split(' ');
  const exchanges = words
    .map((word, index) => ({ index, other: exchange(word, words, `${seed}|${index}`) }))
    .filter((entry): entry is { index: number; other: string } => entry.other !== null);
  // The last two that can be: the first word is the one most often given away by the context.
  const [first, second] = exchanges.slice(-2);
  if (!first || !second) return null;
  const withWords = (...changes: (typeof first)[]): string =>
    words
      .map((word, index) => changes.find((change) => change.index === index)?.other ?? word)
      .join(' ');
  return [withWords(first), withWords(second), withWords(first, second)];
}

function exchange(word: string, words: readonly string[], seed: string): string | null {
  const group = CLASSES.find((members) => members.includes(word)) ?? [];
  const others = group.filter(
    (other) => other.charAt(0) === word.charAt(0) && !words.includes(other),
  );
  return seededShuffle(others, seed)[0] ?? null;
}
