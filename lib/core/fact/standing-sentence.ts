// Sentences that need no other: none leans on what was said before, is told by somebody, or stands under an "if".

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { dependentWord, isSetElsewhere } from './self-contained.ts';
import {
  firstPart,
  LEAST_TOKENS,
  withoutAside,
  withoutBrackets,
  withoutTail,
} from './sentence-trims.ts';
import { isUnsettled } from './unsettled.ts';

const MOST_TOKENS = 30;
const MOST_UNCUT = 60;
const UNFIT = /["‘?!:[\]…]|(?:^|\s)['’]\p{L}/u;
/** A word or two in quotation marks: "the first “organic computer”". */
const CALLED = /“[^“”,.]{1,40}”/gu;
/** They hang on the sentence before, or say who says so. */
const LEANING =
  /^(?:thereafter|afterwards?|later|since then|after (?:that|this)|at (?:that|the same) time|in addition|as a result|by contrast|in contrast|in comparison|by comparison|in turn|in response|in a separate|then|some time|years? later|eight years|soon)\b|^(?:\w+ ){1,3}(?:later|earlier|before|after)\b|\b(?:too|again|another|separate|remaining|subsequent|continued to|according to|said|says|claims?|claimed|argues?|argued|added|explained|however|therefore|thus|moreover)\b/iu;
/** "70 in 2014 compared to 40 in 2013": whose figure it is; "CO 2": a lost subscript. */
const TANGLED = /\bcompared (?:to|with)\b|\brespectively\b|\d [–-]\d|\b\p{Lu}{1,3}\p{Ll}? \d\b/u;
const LINKS =
  /^(?:however|moreover|furthermore|therefore|thus|meanwhile|indeed|also|then|instead|consequently|accordingly|additionally|finally|similarly|likewise|hence|remarkably|unfortunately|fortunately|surprisingly|interestingly|notably|importantly|overall|ultimately|eventually|nevertheless|nonetheless|but|and|yet|so|still|now|today)$/;
/** Least confidence of any word's tag, 0..1. */
const LEAST_TAG = 0.3;

/** The kept places of a sentence that needs no other; null where it does. */
export function standing(reading: Reading, read: ReadSentence, sentence: number): number[] | null {
  const { nodes } = read;
  const own = reading.article.sentences[sentence];
  if (own?.kind !== 'sentence') return null;
  const text = reading.article.text.slice(own.start, own.end);
  const plain = text.replace(CALLED, '');
  if (
    (read.quoted && plain === text) ||
    /[“”]/.test(plain) ||
    UNFIT.test(plain) ||
    TANGLED.test(text) ||
    LEANING.test(text) ||
    !text.endsWith('.')
  )
    return null;
  let from = 0;
  while (LINKS.test(nodes[from]?.lower ?? '') && from < 2) from += 1;
  if (/^(?:in|of|for) (?:fact|course|example|instance|all)$/.test(openingOf(nodes))) from = 2;
  if (from > 0 && nodes[from]?.form === ',') from += 1;
  const kept = firstPart(withoutBrackets(nodes.slice(from, -1)).filter((node) => !isLink(node)));
  if (kept.length < LEAST_TOKENS || kept.length > MOST_UNCUT) return null;
  const [first] = kept;
  if (
    !first ||
    /^(?:CCONJ|PUNCT|INTJ)$/.test(first.pos) ||
    /^(?:if|unless|whether)$/.test(first.lower)
  )
    return null;
  if (from === 0 && !/^[\p{Lu}\p{N}$£€]/u.test(first.form)) return null;
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj' || base === 'expl');
  if (!root || !subject || root.place < from) return null;
  // "She asked for a year, he consented": two sentences with a comma.
  const spliced = root.children.some(
    ({ base, children }) =>
      base === 'parataxis' && children.some((child) => child.base === 'nsubj'),
  );
  if (spliced) return null;
  const finite = [root, ...root.children].some(
    ({ tag, base, place }) =>
      isFiniteTag(tag) && (place === root.place || /^(?:aux|cop)$/.test(base)),
  );
  // "Other early plants were ..."
  if (/^(?:other|another|further|such)$/.test(first.lower)) return null;
  if (!finite || kept.some(({ tagConfidence }) => tagConfidence < LEAST_TAG)) return null;
  if (!isSettled(reading, sentence) || isSetElsewhere(reading, sentence)) return null;
  const places = withoutTail(withoutAside(kept)).map(({ place }) => place);
  if (places.length > MOST_TOKENS) return null;
  return dependentWord(reading, sentence, places, true) === null ? places : null;
}

const openingOf = ([first, second]: readonly Node[]): string =>
  `${first?.lower ?? ''} ${second?.lower ?? ''}`;

/** Said by the article itself, without "if", "not" or "denied". */
function isSettled(reading: Reading, sentence: number): boolean {
  const nodes = reading.sentences[sentence]?.nodes ?? [];
  const clauses = reading.analysis.clauses[sentence] ?? [];
  return (
    nodes.every((node) => !node.pos.startsWith('V') || !isUnsettled(node)) &&
    nodes.every(({ lower }) => !HEDGES.test(lower)) &&
    clauses.every(
      ({ attribution, modality, polarity }) =>
        attribution === null &&
        polarity !== 'negative' &&
        modality !== 'reported' &&
        modality !== 'unasserted',
    )
  );
}

const HEDGES =
  /^(?:perhaps|maybe|possibly|presumably|supposedly|allegedly|reportedly|apparently|probably|likely)$/;

/** "now", "also": they tie the sentence to the day of writing and to the one before. */
const isLink = ({ lower, base, children }: Node): boolean =>
  base === 'advmod' &&
  children.length === 0 &&
  /^(?:also|now|currently|today|nowadays|subsequently)$/.test(lower);
