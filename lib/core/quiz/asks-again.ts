// Two questions of which one quiz needs only one: with the same answer, or each answered by the other's words.
import type { Question } from '#lib/core/question/question.ts';
import {
  contentStems,
  filledStem,
  fold,
  keyTexts,
} from '#lib/core/question/review/question-text.ts';

/** Share of a statement's words that another question has to hold so that it tells whether the statement is right. */
const COVERED = 0.8;
/** Two sayings of one person, two things of 1765: one question only where their stems share so many of their words. */
const ALIKE = 0.4;
/** Words of a question that say nothing of what it is about. */
const ASKING = /^(?:year|month|date|long|period|percentag|say|said)$/;

type Told = {
  /** Folded answers; none of a statement, a list or a match. */
  keys: readonly string[];
  /** A number or a person: what may be the answer twice. */
  repeatable: boolean;
  /** A gap's sentence with the gap filled. */
  filled: string | null;
  /** Of the stem alone; without what only asks. */
  asked: readonly string[];
  /** Of the stem and the key. */
  stems: ReadonlySet<string>;
  numbers: readonly Amount[];
  /** Words of what each pair of a match says. */
  pairs: readonly (readonly string[])[];
};

const held = new WeakMap<Question, Told>();

/** Either way round. */
export function asksAgain(one: Question, other: Question): boolean {
  const [a, b] = [toldOf(one), toldOf(other)];
  if (a.filled !== null && a.filled === b.filled) return true;
  if (sameKey(a, b)) return true;
  if (one.kind === 'true-false' && other.kind !== 'true-false')
    return isCovered(a, b) || isAskedIn(b, a);
  if (other.kind === 'true-false' && one.kind !== 'true-false')
    return isCovered(b, a) || isAskedIn(a, b);
  return tellsPair(a, b) || tellsPair(b, a);
}

function sameKey(a: Told, b: Told): boolean {
  if (!a.keys.some((key) => b.keys.some((own) => isOneAnswer(key, own)))) return false;
  if (!a.repeatable || !b.repeatable) return true;
  const [fewer, more] = a.asked.length < b.asked.length ? [a, b] : [b, a];
  return (
    fewer.asked.filter((word) => more.asked.includes(word)).length >= ALIKE * fewer.asked.length
  );
}

/** The same, or a name or a number within a longer one: "Trent", "William Trent". Both folded, names in their capitals. */
function isOneAnswer(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return (
    /^[\p{Lu}\d]|^(?:three|four|five|six|seven|eight|nine|ten)$/u.test(short) &&
    ` ${long} `.includes(` ${short} `)
  );
}

/** "Ada founded the club in 1902" (false) beside "In which year did Ada found the club?": one fact. */
function isCovered(statement: Told, other: Told): boolean {
  return (
    holdsMost(other.stems, withoutNumbers([...statement.stems])) &&
    (statement.numbers.length === 0 || sharesAmount(statement, other))
  );
}

/** "In which year was the club founded?" beside "Ada founded the club of the harbour in 1902": the same year is at stake. */
function isAskedIn(other: Told, statement: Told): boolean {
  return holdsMost(statement.stems, withoutNumbers(other.asked)) && sharesAmount(other, statement);
}

const withoutNumbers = (words: readonly string[]): string[] =>
  words.filter((word) => !/^\d/.test(word));

const holdsMost = (stems: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.length > 0 && words.filter((word) => stems.has(word)).length >= COVERED * words.length;

const sharesAmount = (a: Told, b: Told): boolean =>
  a.numbers.some((one) => b.numbers.some((own) => isOneAmount(one, own)));

/** A year, or a number with the word behind it; `of` is null where none follows. */
type Amount = { year: boolean; of: string | null };

/** Whether one may stand where the other does: any two years, "27 years" and "35 years", "500" and "500 men". */
const isOneAmount = (one: Amount, other: Amount): boolean =>
  one.year === other.year &&
  (one.year || one.of === other.of || one.of === null || other.of === null);

function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map(([, value = '', of]) => ({
    year: YEAR.test(value),
    of: of === undefined ? null : of.toLowerCase(),
  }));
}

const AMOUNT =
  /\b(\d[\d.,]*(?<![.,])%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -](\p{L}+))?/giu;
const YEAR = /^(?:1\d|20)\d\d$/;

/** "Match each statement with the person" beside "Who said: ...?" of one of them. */
const tellsPair = ({ pairs }: Told, { stems }: Told): boolean =>
  pairs.some((words) => holdsMost(stems, words));

function toldOf(question: Question): Told {
  const known = held.get(question);
  if (known) return known;
  const value = question.kind === 'numeric' ? [String(question.answerKey.value)] : [];
  const keys = question.kind === 'multiple-response' ? [] : [...keyTexts(question), ...value];
  const own = [question.stem, ...keys];
  const told = {
    keys: keys.map(foldName),
    repeatable: question.skill === 'who' || keys.some((key) => amountsIn(key).length > 0),
    filled: question.kind === 'cloze' ? fold(filledStem(question)) : null,
    asked: [...new Set(contentStems(question.stem))].filter((word) => !ASKING.test(word)),
    numbers: own.flatMap(amountsIn),
    stems: new Set(own.flatMap((text) => [...contentStems(text)])),
    pairs: question.kind === 'matching' ? pairsOf(question) : [],
  };
  held.set(question, told);
  return told;
}

/** Without marks, spaces and articles, its capitals kept. */
const foldName = (key: string): string =>
  key
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:the|an?) /i, '')
    .trim();

function pairsOf({ prompts, options, answerKey }: Extract<Question, { kind: 'matching' }>) {
  return prompts.map(({ id, text }) => {
    const option = options.find((one) => one.id === answerKey.pairs[id])?.text ?? '';
    return [...new Set(contentStems(`${text} ${option}`))];
  });
}
