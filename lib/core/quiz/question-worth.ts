// How much a question adds to a quiz that has some already: how good it is, and what it is not the same as.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';

export type Entry = {
  fact: Fact;
  question: Question;
  sentence: number;
  salience: number;
  /** How well a search for the stem's words answers it, 0..1. */
  found: number;
};

/** How much of the quiz each kind should be. */
const SHARES: Record<Question['kind'], number> = {
  'multiple-choice': 0.56,
  'multiple-response': 0.08,
  'true-false': 0.12,
  cloze: 0.12,
  numeric: 0.08,
  ordering: 0.06,
  matching: 0.06,
};
/** Of one sentence at most so many, so that no passage is asked to death; one more where nothing else is left. */
export const MOST_OF_A_SENTENCE = 2;
const LAST_COST = 10;
const LEAST_SAID = 2;
const SAID_SHARE = 3;
/** That a question is good counts for more than what the quiz is mixed of. */
const SCORE_WEIGHT = 2;
const KIND_WEIGHT = 0.5;
const SKILL_WEIGHT = 0.35;
const SALIENCE_WEIGHT = 0.5;
const AGAIN_COST = 0.45;
/** "Who said …?" for the third time, and again for each after it. */
const FORM_COST = 0.12;
const FOUND_COST = 0.4;

/** By itself, before any is chosen. */
export const worthAlone = ({ question, salience }: Entry): number =>
  SCORE_WEIGHT * (question.score ?? 0) + SALIENCE_WEIGHT * salience;

export function worthOf(
  { question, sentence, salience, found }: Entry,
  chosen: readonly Entry[],
): number {
  const kinds = chosen.filter((other) => other.question.kind === question.kind).length;
  const skills = chosen.filter((other) => other.question.skill === question.skill).length;
  const again = chosen.filter((other) => other.sentence === sentence).length;
  const form = formOf(question);
  const forms =
    form === null ? 0 : chosen.filter((other) => formOf(other.question) === form).length;
  const due = SHARES[question.kind] * (chosen.length + 1) - kinds;
  return (
    SCORE_WEIGHT * (question.score ?? 0) +
    SALIENCE_WEIGHT * salience -
    FOUND_COST * found +
    KIND_WEIGHT * Math.max(-1, Math.min(1, due)) +
    SKILL_WEIGHT / (skills + 1) -
    AGAIN_COST * again -
    FORM_COST * Math.max(0, forms - 1) -
    (again >= MOST_OF_A_SENTENCE || isSaidAgain(question, chosen) ? LAST_COST : 0)
  );
}

/** Where there are others, no more than two, or every third question, ask who said some words. */
function isSaidAgain(question: Question, chosen: readonly Entry[]): boolean {
  const said = isSaid(question) ? chosen.filter((other) => isSaid(other.question)).length : 0;
  return said >= LEAST_SAID && SAID_SHARE * said > chosen.length;
}

/** After who said something: a choice, or a gap beside spoken words. */
export const isSaid = ({ stem }: Question): boolean => /^Who said\b|^[“"].*____/u.test(stem);

/** How a choice question begins: "Who said", "In which"; null for other kinds. */
const formOf = ({ kind, stem }: Question): string | null =>
  kind === 'multiple-choice' ? stem.split(/[ :]/, 2).join(' ') : null;
