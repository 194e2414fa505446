// Which of the reviewed questions make the quiz: one per fact, no stem telling another's key,
// kinds mixed, as many true as false statements, the weightiest facts first.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { leaksKey } from './leaks-key.ts';

/** All shown questions that ask after one fact. */
export type Candidate = { fact: Fact; questions: readonly Question[] };

export type Chosen = {
  questions: Question[];
  /** Questions that only another one's stem or key kept out. */
  leaking: Question[];
};

/** How much of the quiz each kind should be. */
const SHARES: Partial<Record<Question['kind'], number>> = {
  'multiple-choice': 0.5,
  'true-false': 0.28,
  cloze: 0.22,
};

/** @param count at most so many, in the order of the article */
export function chooseQuestions(
  candidates: readonly Candidate[],
  count: number,
  seed: string,
): Chosen {
  const chosen: Question[] = [];
  const leaking: Question[] = [];
  const firstTrue = seededRandom(`${seed}|true-false`)(2) === 0;
  const ranked = [...candidates].sort((a, b) => b.fact.salience - a.fact.salience || order(a, b));
  for (const { questions } of spread(ranked)) {
    if (chosen.length >= count) break;
    const open = questions.filter((question) => {
      const leak = chosen.some((other) => leaksKey(question, other) || sameStem(question, other));
      if (leak) leaking.push(question);
      return !leak;
    });
    const next = pick(open, chosen, firstTrue);
    if (next) chosen.push(next);
  }
  chosen.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  return { questions: chosen, leaking };
}

/** One fact of each sentence first, then the second facts, so that the quiz covers the article. */
function spread(ranked: readonly Candidate[]): Candidate[] {
  const rounds = new Map<number, number>();
  return ranked
    .map((candidate) => {
      const start = candidate.fact.quotes[0]?.start ?? 0;
      const round = rounds.get(start) ?? 0;
      rounds.set(start, round + 1);
      return { candidate, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ candidate }) => candidate);
}

/** The question of the kind that the quiz is shortest of. */
function pick(
  open: readonly Question[],
  chosen: readonly Question[],
  firstTrue: boolean,
): Question | null {
  const kinds = (kind: Question['kind']): number =>
    chosen.filter((question) => question.kind === kind).length;
  const value = wantedValue(chosen, firstTrue);
  const wanted = open.filter(
    (question) => question.kind !== 'true-false' || question.answerKey.value === value,
  );
  const best = [...wanted].sort(
    (a, b) => need(b, kinds) - need(a, kinds) || (a.id < b.id ? -1 : 1),
  );
  return best[0] ?? null;
}

function need(question: Question, count: (kind: Question['kind']) => number): number {
  const share = SHARES[question.kind] ?? 0.1;
  const warnings = question.findings.length;
  return share / (count(question.kind) + 0.5) - warnings;
}

function wantedValue(chosen: readonly Question[], firstTrue: boolean): boolean {
  const values = chosen.flatMap((question) =>
    question.kind === 'true-false' ? [question.answerKey.value] : [],
  );
  const right = values.filter((value) => value).length;
  return values.length % 2 === 0 ? firstTrue : right * 2 < values.length;
}

function sameStem(one: Question, other: Question): boolean {
  return one.stem === other.stem;
}

function order(a: Candidate, b: Candidate): number {
  return (
    (a.fact.quotes[0]?.start ?? 0) - (b.fact.quotes[0]?.start ?? 0) ||
    (a.fact.id < b.fact.id ? -1 : 1)
  );
}

function startOf(question: Question): number {
  return question.evidence[0]?.start ?? 0;
}
