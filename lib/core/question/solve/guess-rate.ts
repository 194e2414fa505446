// How often the guessers are right, pooled over questions, beside chance.
import type { Question, QuestionOf } from '#lib/core/question/question.ts';
import { GUESSERS, type Guesser } from './guessers.ts';

/** Expected share of right guesses, 0..1; null where no question lets it guess. */
export type GuessRate = {
  /** Choices with one key. */
  questions: number;
  /** Mean of 1 / options. */
  chance: number | null;
  /** Each guesser over the questions where the looks of the options say something to it, with chance on the same. */
  guessers: { name: string; questions: number; rate: number | null; chance: number | null }[];
  /** Mean of the guessers on each question; one that has nothing to say guesses by chance. */
  mean: number | null;
  /** The option that most guessers vote for; equal votes share. */
  majority: number | null;
};

type Choice = QuestionOf<'multiple-choice'>;

/** @param questions of any kinds; other kinds than multiple-choice give no options to guess from and are left out */
export function guessRate(questions: readonly Question[]): GuessRate {
  const choices = questions.filter(
    (question): question is Choice => question.kind === 'multiple-choice',
  );
  const chances = choices.map(({ options }) => 1 / options.length);
  const said = GUESSERS.map((guesser) => choices.map((question) => votesOf(guesser, question)));
  const guessers = GUESSERS.map(({ name }, at) => {
    const spoken = choices.flatMap((question, place) => {
      const votes = said[at]?.[place];
      return votes
        ? [{ right: rightShare(question, votes), chance: 1 / question.options.length }]
        : [];
    });
    return {
      name,
      questions: spoken.length,
      rate: meanOf(spoken.map(({ right }) => right)),
      chance: meanOf(spoken.map(({ chance }) => chance)),
    };
  });
  const pooled = choices.map((question, place) => {
    const all = said.map(
      (votes) => votes[place] ?? question.options.map(() => 1 / question.options.length),
    );
    const sums = question.options.map((_, option) =>
      all.reduce((sum, votes) => sum + (votes[option] ?? 0), 0),
    );
    return {
      mean: rightShare(question, sums) / GUESSERS.length,
      majority: rightShare(question, shareOfHighest(sums)),
    };
  });
  return {
    questions: choices.length,
    chance: meanOf(chances),
    guessers,
    mean: meanOf(pooled.map(({ mean }) => mean)),
    majority: meanOf(pooled.map(({ majority }) => majority)),
  };
}

/** A vote of 1 shared by the options with the highest score; null where all are alike to the guesser. */
export function votesOf({ score }: Guesser, { stem, options }: Choice): number[] | null {
  const scores = score(
    stem,
    options.map(({ text }) => text),
  );
  if (scores === null || scores.every((value) => value === scores[0])) return null;
  return shareOfHighest(scores);
}

function shareOfHighest(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  // Sums of shares: a few units in the last place are no difference.
  const isBest = (value: number): boolean => best - value < 1e-9;
  const count = scores.filter(isBest).length;
  return scores.map((value) => (isBest(value) ? 1 / count : 0));
}

function rightShare({ options, answerKey }: Choice, votes: readonly number[]): number {
  return votes[options.findIndex(({ id }) => id === answerKey.optionId)] ?? 0;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
