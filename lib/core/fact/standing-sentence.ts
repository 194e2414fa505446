// Sentences that need no other: none leans on what was said before, is denied, or stands under an "if".
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { ageingWord } from './ageing.ts';
import { hangingWords, OPENING_LINKS } from './hanging-words.ts';
import { settingLength } from './linking.ts';
import { loneName } from './lone-name.ts';
import { losesClause } from './lost-clause.ts';
import { losesSense } from './lost-sense.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { dependentWord } from './self-contained.ts';
import {
  firstPart,
  LEAST_TOKENS,
  withoutAside,
  withoutBrackets,
  withoutTail,
} from './sentence-trims.ts';
import { isSetElsewhere } from './set-elsewhere.ts';
import { isSetInTime } from './set-in-time.ts';
import { isUnsettled } from './unsettled.ts';
import { isToldWithoutDay, vagueDays } from './vague-days.ts';

const MOST_TOKENS = 40;
const MOST_UNCUT = 70;
const UNFIT = /["“”‘?!:[\]…]|(?:^|\s)['’]\p{L}/u;
/** "the first “organic computer”"; "“It grew by half,” the mayor said". */
const CALLED = /“[^“”?!:[\]…]{1,300}”|"[^"?!:[\]…]{1,300}"|‘[^’‘,.]{1,40}’(?!\p{L})/gu;
/** They hang on the sentence before. */
const OPENS_LEANING =
  /^(?:thereafter|afterwards?|since then|(?:after|before|prior to|following|besides) (?:that|this|these|those)|at (?:that|the same) time|by contrast|in contrast|in the meantime|in comparison|by comparison|in turn|in response|in a separate|some time|later|soon)\b|^(?:\w+ ){1,3}(?:later|earlier|before|after)\b/iu;
/** They may. */
const LEANING =
  /\b(?:too|again|another|separate|remaining|subsequent|continued to|added|however|therefore|thus|moreover|instead)\b/iu;
/** Who says so stands beside it. */
const TOLD =
  /\b(?:according to|said|says?|claims?|claimed|argues?|argued|explained|suggests?|suggested|believed?)\b/iu;
/** "More 600 ships came": a slip of the page. "70 in 2014 compared to 40 in 2013": whose figure it is; "CO 2": a lost subscript. */
const TANGLED =
  /(?<!call(?:ed|s)? )\bin question\b|\b(?:do|does|did|doing|done) so\b|\bcompared (?:to|with)\b|\brespectively\b|\b[Mm]ore \d[\d,]* \p{L}+s\b|\d [–-]\d|\b\p{Lu}{1,3}\p{Ll}? \d\b/u;
/** “That was the problem,” she said: what it was, only those who heard it know. */
const SPOKEN_OF = /^[“"](?:that|this|these|those) (?:is|was|are|were|has|had|will|would)\b/iu;
/** Least confidence of any word's tag, 0..1. */
const LEAST_TAG = 0.2;

/** ", the Evening Post reported." */
const REPORTED = /, (?:the )?\p{Lu}[^,]{2,60} (?:reported|reports|wrote|writes)\.$/u;
/** What is left of them after the links went stands where only the sentence before explains it. */
const TIES = /^(?:however|therefore|thus|moreover|furthermore|nevertheless|meanwhile)$/;
/** They open what the rest of the sentence hangs on. */
const SUBORDINATE =
  /^(?:since|although|though|while|whilst|whereas|as|because|when|whenever|where|after|before|until|despite|not|unlike|rather)$/;

/** What may make a sentence lean on others after all; how much each matters is for the quality estimate to tell. */
export type Signs = {
  /** A phrase that an earlier sentence may have to explain: "the harbour". */
  dependent: boolean;
  leaning: boolean;
  told: boolean;
  /** No subject was found for its verb. */
  headless: boolean;
  inQuotes: boolean;
  /** Part of it is said not to be so: only an amount can be asked for. */
  denied: boolean;
};

export type Standing = { places: number[]; signs: Signs };

/**
 * The kept places of a sentence that needs no other, as far as rules can tell; null where it does.
 * @param end where it is cut: place past its last word
 */
export function standing(
  reading: Reading,
  read: ReadSentence,
  sentence: number,
  end?: number,
): Standing | null {
  const nodes = end === undefined ? read.nodes : read.nodes.slice(0, end + 1);
  const own = reading.article.sentences[sentence];
  if (own?.kind !== 'sentence') return null;
  const text =
    end === undefined
      ? reading.article.text.slice(own.start, own.end)
      : `${reading.article.text.slice(own.start, nodes[end - 1]?.end)}.`;
  const quoted = nodes.some((node) => node.quoted);
  const clauses = (reading.analysis.clauses[sentence] ?? []).filter(
    ({ predicate }) => predicate < nodes.length,
  );
  const plain = text.replace(CALLED, '');
  if (
    (quoted && plain === text) ||
    UNFIT.test(plain) ||
    TANGLED.test(text) ||
    SPOKEN_OF.test(text) ||
    !/\.[”"]?$/.test(text)
  )
    return null;
  let from = 0;
  while (OPENING_LINKS.test(nodes[from]?.lower ?? '') && from < 2) from += 1;
  from = Math.max(from, openingLink(nodes));
  if (from > 0 && nodes[from]?.form === ',') from += 1;
  from = Math.max(from, openingDelay(read), settingLength(read));
  if (OPENS_LEANING.test(reading.article.text.slice(nodes[from]?.start, own.end))) return null;
  const vague = vagueDays(reading, read);
  if (vague.size > 0 && !isToldWithoutDay(nodes)) return null;
  const hanging = hangingWords(nodes);
  if (hanging === null) return null;
  const linked = withoutBrackets(nodes.slice(from, -1)).filter(
    ({ place }) => !hanging.has(place) && !vague.has(place),
  );
  // "Although it rained, ...": what follows the comma is the sentence.
  const opensAside = SUBORDINATE.test(linked[0]?.lower ?? '');
  const part = opensAside ? linked : firstPart(linked);
  // "Lima went from 30 ships to 50, while Quito kept 20 between 1964 and 1968": the time is that of both.
  const undated = ageingWord(read, placesOf(part)) !== null;
  const kept = undated && end === undefined ? linked : part;
  if (kept.length < LEAST_TOKENS || kept.length > MOST_UNCUT) return null;
  const first = kept.find(({ form }) => !/^[“"]$/.test(form));
  if (
    !first ||
    /^(?:CCONJ|PUNCT|INTJ)$/.test(first.pos) ||
    /^(?:if|unless|whether)$/.test(first.lower)
  )
    return null;
  if (from === 0 && !/^[\p{Lu}\p{N}$£€]/u.test(first.form)) return null;
  // "That’s what he wrote", "Only of the nine ...": of what was said before.
  if (/^(?:that|this|these|those)$/.test(first.lower) && first.pos === 'PRON') return null;
  if (first.lower === 'only' && kept[1]?.pos === 'ADP') return null;
  // "Even a short visit takes weeks": as was said of something else.
  if (first.lower === 'even' && !SUBORDINATE.test(kept[1]?.lower ?? '')) return null;
  // "Other early plants were ..."
  if (/^(?:other|another|further|such)$/.test(first.lower)) return null;
  if (!kept.some(({ tag }) => isFiniteTag(tag))) return null;
  if (kept.some(({ tagConfidence }) => tagConfidence < LEAST_TAG)) return null;
  const trimmed = opensAside ? kept : withoutTail(withoutAside(kept));
  const places = placesOf(trimmed);
  if (places.length > MOST_TOKENS || losesSense(read.nodes, places) !== null) return null;
  if (ageingWord(read, places) !== null) return null;
  if (loneName(reading, read, new Set(places)) !== null) return null;
  if (
    !isSettled(nodes, clauses) ||
    isSetElsewhere(reading, sentence) ||
    isSetInTime(reading, sentence)
  )
    return null;
  // Who printed it is no part of it; the statement is asked without.
  if (REPORTED.test(text) || kept.some(({ lower }) => TIES.test(lower))) return null;
  // What the strict reading lets pass, the other does as well.
  const dependent = dependentWord(reading, sentence, places, true) !== null;
  if (dependent && dependentWord(reading, sentence, places, false) !== null) return null;
  if (losesClause(read.nodes, places)) return null;
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj' || base === 'expl');
  if (!root || isSpliced(root) || (!subject && !isVerbal(root))) return null;
  const signs = {
    dependent,
    leaning: LEANING.test(text),
    told: isTold(clauses, text),
    headless: !subject || root.place < from,
    inQuotes: plain !== text,
    denied: clauses.some(({ polarity }) => polarity === 'negative'),
  };
  return { places, signs };
}

const placesOf = (nodes: readonly Node[]): number[] => nodes.map(({ place }) => place);

/** Two sentences with a comma: "She asked for a year, he consented". */
const isSpliced = (root: Node): boolean =>
  root.children.some(
    ({ base, children }) =>
      base === 'parataxis' && children.some((child) => child.base === 'nsubj'),
  );

/** "Odd considering that he won" says nothing of anybody. */
const isVerbal = ({ tag, children }: Node): boolean =>
  isFiniteTag(tag) ||
  children.some((child) => /^(?:aux|cop)$/.test(child.base) && isFiniteTag(child.tag));

/** How many words of "for example", "on the other hand" the sentence opens with. */
function openingLink(nodes: readonly Node[]): number {
  const [two, three, four] = [2, 3, 4].map((count) =>
    nodes
      .slice(0, count)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (/^on the other hand$/.test(four ?? '')) return 4;
  // "As a result of the storm": a cause, no link.
  if (/^as a result$/.test(three ?? '') && nodes[3]?.form === ',') return 3;
  if (
    /^(?:in addition|more specifically|more precisely)$/.test(two ?? '') &&
    nodes[2]?.form === ','
  )
    return 2;
  return /^(?:in|of|for) (?:fact|course|example|instance|all|one)$/.test(two ?? '') ? 2 : 0;
}

/** "[Later,] in 1901, ...", "[Eight years later,] in 1909, ...": the year says when. */
function openingDelay({ nodes, dates }: ReadSentence): number {
  const comma = nodes.findIndex(({ form }) => form === ',');
  if (comma < 1 || comma > 4 || nodes[comma - 1]?.lower !== 'later') return 0;
  if (!/^(?:in|on)$/.test(nodes[comma + 1]?.lower ?? '')) return 0;
  const dated = dates.find(({ first }) => first === comma + 2);
  return dated && YEAR.test(nodes[dated.last]?.form ?? '') ? comma + 1 : 0;
}

const YEAR = /^1[0-9]{3}$|^20[0-9]{2}$/;

/** No "if", no "perhaps": what it says is so, at least for whoever says it. */
const isSettled = (nodes: readonly Node[], clauses: readonly Clause[]): boolean =>
  nodes.every((node) => !node.pos.startsWith('V') || !isUnsettled(node)) &&
  nodes.every(({ lower }) => !HEDGES.test(lower)) &&
  clauses.every(({ modality }) => modality !== 'unasserted');

/** Somebody other than the article says it, or part of it. */
const isTold = (clauses: readonly Clause[], text: string): boolean =>
  TOLD.test(text) ||
  clauses.some(({ attribution, modality }) => attribution !== null || modality === 'reported');

const HEDGES =
  /^(?:perhaps|maybe|possibly|presumably|supposedly|allegedly|reportedly|apparently|probably|likely)$/;
