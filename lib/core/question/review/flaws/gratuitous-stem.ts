// Flaw 5: the stem says more than is needed for the key.
import { error, type Gate, warning } from '../gate.ts';

const STEM_WORDS = 35;
/** A whole sentence before the question. */
const TWO_SENTENCES =
  /(?<![A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Prof|No|vs|etc|Jr|Sr|Inc|Ltd|Co))[.!?]["”]? ["“]?\p{Lu}/u;
/** ", which was built in 1889," or "(1,100 km)": an aside. */
const ASIDE =
  /, (?:which|who|whose|where) [^,]{3,120},|\([^()]{2,200}\)|\u2014[^\u2014]{3,120}\u2014/;

export const checkGratuitous: Gate = ({ stem, kind }) => {
  const words = stem.split(/\s+/).length;
  if (words > STEM_WORDS) return [warning('stem-has-too-much', { words, max: STEM_WORDS })];
  if (TWO_SENTENCES.test(stem)) return [error('stem-rambles')];
  const aside = ASIDE.exec(stem)?.[0];
  return aside === undefined || kind === 'cloze'
    ? []
    : [warning('aside-in-stem', { words: aside.slice(0, 80) })];
};
