// Which numbers of a statement are amounts of something, and in what words they are hedged about.
import { findNumbers, type NumberToken } from './number.ts';
import { AUXILIARIES, askVerb, isParticiple } from './verbs.ts';
import { CONJUNCTIONS, isCapitalised, isPlural, MONTHS, PREPOSITIONS } from './word-classes.ts';

export type Amount = {
  number: NumberToken;
  /** "almost", "more than", or ''. */
  qualifier: string;
  /** Where the qualifier, or else the number, begins. */
  start: number;
  /** "security personnel", "per cent", "%": what is counted, as far as the next preposition. */
  counted: string;
  /** Where `counted` ends. */
  end: number;
};

const QUALIFIER =
  /(?:^|(?<= ))(?:about|around|roughly|approximately|nearly|almost|more than|fewer than|less than|over|under|at least|at most|up to|only|just|some|an estimated|as many as|well over)$/i;

/** All amounts of a statement. Years, dates, names, ranges, scores and bare numbers are none. */
export function findAmounts(text: string): Amount[] {
  const numbers = findNumbers(text);
  return numbers.flatMap((number) => {
    const amount = amountAt(text, number);
    return amount ? [amount] : [];
  });
}

function amountAt(text: string, number: NumberToken): Amount | null {
  if (
    number.value < 2 ||
    /\b(?:one|two|three|four|five|1) (?:in|of|out of) $/i.test(text.slice(0, number.start))
  )
    return null;
  const before = text.slice(0, number.start).trimEnd();
  const qualifier = QUALIFIER.exec(before)?.[0] ?? '';
  const start = qualifier === '' ? number.start : before.length - qualifier.length;
  const [previousBut = '', previous = ''] = [
    '',
    ...text.slice(0, start).trimEnd().split(' '),
  ].slice(-2);
  const after = text.slice(number.end);
  if (isRange(text.slice(0, start), after) || isYear(number, previous, after)) return null;
  if (
    !(
      mayPrecede(previous) ||
      OVER_TIME.test(text.slice(start)) ||
      (previousBut === 'to' && /^[a-z]+$/.test(previous))
    )
  )
    return null;
  const counted = countedIn(after);
  if (counted === null || VAGUE_COUNT.test(counted)) return null;
  return {
    number,
    qualifier: qualifier.toLowerCase(),
    start,
    counted: counted.trim(),
    end: number.end + counted.length,
  };
}

/** "between 18 and 32", "five to ten", "20 to 1", "0.62 +/- 0.37" */
function isRange(before: string, after: string): boolean {
  if (
    /^ (?:to|or|and|by|x|\+\/-|±) (?:[0-9]|an?\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)\b)/.test(
      after,
    )
  ) {
    return true;
  }
  if (/^ (?:\+\/-|±)/.test(after)) return true;
  return (
    /(?:[0-9%]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)) (?:to|or|and|by) $/.test(
      before,
    ) ||
    /\bbetween(?: [^ ]+){0,3} $/.test(before) ||
    /\b(?:from|between) [0-9][^ ]* (?:[a-z]+ )?(?:to|and) $/.test(before)
  );
}

function isYear(number: NumberToken, previous: string, after: string): boolean {
  if (
    MONTHS.has(previous) ||
    /^ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      after,
    )
  ) {
    return true;
  }
  if (!/^(?:1[0-9]|20)\d{2}$/.test(number.text)) return false;
  return (
    !/^ [a-z]+s\b/.test(after) ||
    /^(?:in|of|since|from|until|by|to|after|before|during|and|early|late|mid)$/.test(previous)
  );
}

/** What an amount may follow: the start, a preposition, a verb. "element 113", "Apollo 11" fall out. */
function mayPrecede(word: string): boolean {
  if (word === '' || /,$/.test(word)) return true;
  if (isCapitalised(word)) return /^(?:In|Of|From|At|With|For|About|Over|By)$/.test(word);
  if (word === 'and' || word === 'or' || word === 'per' || word === 'next' || word === 'first')
    return false;
  return (
    PREPOSITIONS.has(word) ||
    AUXILIARIES.has(word) ||
    askVerb(word) !== null ||
    isParticiple(word) ||
    BASE_AFTER_TO.test(word)
  );
}

/** "over five years": the preposition, not "more than". */
export const OVER_TIME = /^over [\p{L}\p{N},-]+ (?:years|months|weeks|days|hours|minutes)\b/u;

/** Counting these asks after the writer's way of putting it, or compares with what was said before. */
const VAGUE_COUNT =
  /\b(?:more|fewer|less|other|others|additional|extra|further|same|new|reasons?|ways?|things?|kinds?|types?|sorts?|examples?|points?|factors?|categor(?:y|ies)|options?|parts?|concepts?|steps?|questions?|issues?|aspects?|cases?|forms?|levels?|groups?)\b/;

/** Verbs that count things and are seldom anything else. */
const BASE_AFTER_TO =
  /^(?:lasted|lasts|last|reached|employs|took|takes|spans|spanned|numbered|totals|totalled|comprises|comprised|weighs|survive)$/;

/** The words after the number up to a preposition, a verb or the end: " security personnel", "%". */
function countedIn(after: string): string | null {
  const percent = /^(?:%| per ?cent\b)/.exec(after)?.[0];
  if (percent !== undefined) return percent;
  const words = after.slice(1).split(' ');
  if (!after.startsWith(' ')) return null;
  const taken: string[] = [];
  for (const word of words) {
    const bare = word.replace(/[,.;]$/, '');
    if (CONJUNCTIONS.has(bare)) return null;
    const last = taken.at(-1);
    if (last !== undefined && isPlural(last) && (askVerb(bare) !== null || isParticiple(bare)))
      break;
    if (PREPOSITIONS.has(bare) || AUXILIARIES.has(bare) || STOP.has(bare)) break;
    if (!/^[\p{Ll}][\p{L}'’-]*$/u.test(bare) || taken.length === 4) return null;
    taken.push(bare);
    if (bare !== word) break;
  }
  const counted = taken.join(' ');
  return counted === '' ? null : ` ${counted}`;
}

const STOP = new Set(
  'who which that each every a an the long high tall wide deep old away later ago apart not'.split(
    ' ',
  ),
);
