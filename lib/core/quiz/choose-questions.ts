// Which of the reviewed questions make the quiz: the surest and weightiest first, spread over the article,
// kinds and skills mixed, no stem telling another's key, as many true as false statements.
import type { Article } from '#lib/core/article/article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import { contentWords, keyText } from '#lib/core/question/review/question-text.ts';
import { windowShare } from '#lib/core/question/solve/window-solver.ts';
import { asksAgain } from './asks-again.ts';
import { leaksKey } from './leaks-key.ts';
import { type Entry, MOST_OF_A_SENTENCE, worthAlone, worthOf } from './question-worth.ts';
import { answerOf, blockedAnswers, rivalsOf } from './rival-entries.ts';
import { isSameRole } from './same-role.ts';
import { isSameUtterance } from './same-utterance.ts';

/** All shown questions that ask after one fact. */
export type Candidate = { fact: Fact; questions: readonly Question[] };

export type Chosen = {
  questions: Question[];
  /** Questions that only another one's stem or key kept out. */
  leaking: Question[];
};

const MOST_GAPS_OF_A_SENTENCE = 2;
/** One person is the answer at most so often. */
const MOST_OF_A_PERSON = 2;
const BLOCK_COST = 0.08;
/** Where there are hardly more answers than are asked for, each that cannot be asked for is a question fewer. */
const SCARCE_BLOCK_COST = 0.5;
const MOST_BLOCKED = 6;
/** A statement that is right or wrong, or a gap, gives way to a question after the same fact. */
const RIVAL_COST = 0.8;

/** Of a long article only so many are weighed against each other: the time would grow with their square. */
const LEAST_COMPARED = 400;
const COMPARED_FOR_ONE = 8;

/** @param count at most so many, in the order of the article */
export function chooseQuestions(
  candidates: readonly Candidate[],
  count: number,
  article: Article,
): Chosen {
  const most = Math.max(1e-9, ...candidates.map(({ fact }) => fact.salience));
  const open = weightiest(
    candidates.flatMap(({ fact, questions }) =>
      questions.map(
        (question): Entry => ({
          fact,
          question,
          sentence: fact.quotes[0]?.start ?? 0,
          salience: fact.salience / most,
          found: 0,
        }),
      ),
    ),
    Math.max(LEAST_COMPARED, COMPARED_FOR_ONE * count),
  ).map((entry) => ({ ...entry, found: windowShare(entry.question, article) }));
  const { blocks, answers } = blockedAnswers(open);
  const blockCost = answers <= 3 * count ? SCARCE_BLOCK_COST : BLOCK_COST;
  const rivals = rivalsOf(open);
  const chosen: Entry[] = [];
  const leaking: Question[] = [];
  const left = new Set(open);
  while (chosen.length < count) {
    let best: Entry | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const entry of left) {
      if (
        entry.question.kind === 'true-false' &&
        entry.question.answerKey.value === tooMany(chosen)
      )
        continue;
      const worth =
        worthOf(entry, chosen) -
        blockCost * Math.min(MOST_BLOCKED, blocks.get(entry) ?? 0) -
        (rivals.get(entry)?.some((one) => left.has(one)) ? RIVAL_COST : 0);
      if (
        worth > most ||
        (worth === most && best !== null && entry.question.id < best.question.id)
      ) {
        most = worth;
        best = entry;
      }
    }
    if (best === null) break;
    chosen.push(best);
    left.delete(best);
    for (const entry of left) {
      if (entry.fact.id === best.fact.id || same(entry, best, article) || crowded(entry, chosen))
        left.delete(entry);
      else if (leaksKey(entry.question, best.question)) {
        leaking.push(entry.question);
        left.delete(entry);
      }
    }
  }
  const questions = chosen.map(({ question }) => question);
  questions.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  return { questions, leaking };
}

/** In the order that they came in. */
function weightiest(entries: readonly Entry[], most: number): Entry[] {
  if (entries.length <= most) return [...entries];
  const kept = new Set(
    [...entries]
      .sort((a, b) => worthAlone(b) - worthAlone(a) || (a.question.id < b.question.id ? -1 : 1))
      .slice(0, most),
  );
  return entries.filter((entry) => kept.has(entry));
}

function crowded({ sentence, question }: Entry, chosen: readonly Entry[]): boolean {
  const own = chosen.filter((other) => other.sentence === sentence);
  const gaps = own.filter((other) => other.question.kind === 'cloze').length;
  return (
    own.length > MOST_OF_A_SENTENCE ||
    chosen.filter((other) => isSamePerson(question, other.question)).length >= MOST_OF_A_PERSON ||
    (question.kind === 'cloze' && gaps >= MOST_GAPS_OF_A_SENTENCE)
  );
}

function isSamePerson(one: Question, other: Question): boolean {
  const key = keyText(one);
  return key !== null && one.skill === 'who' && other.skill === 'who' && key === keyText(other);
}

/** The same words asked or answered again. */
function same(one: Entry, other: Entry, article: Article): boolean {
  if (one.question.stem === other.question.stem) return true;
  if (asksAgain(one.question, other.question)) return true;
  if (isSameUtterance(one.question, other.question, article)) return true;
  if (isSameRole(one, other) || isSameRole(other, one)) return true;
  if (one.sentence !== other.sentence) return false;
  // "22 times: true" tells that "11 times" is false.
  if (one.question.kind === 'true-false' && other.question.kind === 'true-false') return true;
  return overlap(one.question, other.question) >= 0.6;
}

/** Share of the shorter key's words that the other key has as well; 1 where one key is the number in the other. */
function overlap(one: Question, other: Question): number {
  const [x, y] = [answerOf(one), answerOf(other)];
  if (x.number !== null && y.text.includes(x.number)) return 1;
  if (y.number !== null && x.text.includes(y.number)) return 1;
  const [a, b] = [new Set(contentWords(x.text)), new Set(contentWords(y.text))];
  const fewer = Math.min(a.size, b.size);
  return fewer === 0 ? 0 : [...a].filter((word) => b.has(word)).length / fewer;
}

/** The value of which the chosen statements have one more than of the other, or null where there are as many. */
function tooMany(chosen: readonly Entry[]): boolean | null {
  const values = chosen.flatMap(({ question }) =>
    question.kind === 'true-false' ? [question.answerKey.value] : [],
  );
  const right = values.filter((value) => value).length;
  return right * 2 === values.length ? null : right * 2 > values.length;
}

function startOf(question: Question): number {
  return question.evidence[0]?.start ?? 0;
}
