// What a teacher reads of the challenges to a quiz: each with the question it is about, and its answer.
import type { StoredChallenge } from '#lib/core/attempt/attempt.ts';
import type { Question } from '#lib/core/question/question.ts';

export type ChallengeRow = {
  attemptId: string;
  /** Of the student; '' where none was asked. */
  name: string;
  /** Names the challenge in its answer. */
  operationId: string;
  /** Unix ms. */
  at: number;
  /** What it points at; null where there was nothing to point at. */
  sentence: string | null;
  reason: string;
  /** null: none yet. */
  answer: StoredChallenge['answer'] | null;
};

export type ChallengedQuestion = {
  /** As the students met it; with its key for the teacher alone. */
  question: Question | Pick<Question, 'id' | 'stem'>;
  /** In the quiz as it is asked now, from 1; null: not asked any more. */
  number: number | null;
  /** Sentences with the quotes that prove the key set apart; [] without the key. */
  evidence: { before: string; quote: string; after: string }[];
  /** Oldest first. */
  challenges: ChallengeRow[];
};

export type Challenges = {
  /** In the order they are asked; those asked no more at the end. */
  questions: ChallengedQuestion[];
  /** Position of the next page; null: this is the last. */
  next: string | null;
};

/** Puts challenges of a page together by the question they are about, where its text is the same. */
export function groupChallenges(
  found: readonly (Omit<ChallengedQuestion, 'challenges'> & { row: ChallengeRow })[],
): ChallengedQuestion[] {
  const groups = Map.groupBy(found, ({ question }) => `${question.id} ${question.stem}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const { row: _, ...about } = first;
      const challenges = members.map(({ row }) => row).sort((a, b) => a.at - b.at);
      return [{ ...about, challenges }];
    })
    .sort((a, b) => (a.number ?? Number.MAX_VALUE) - (b.number ?? Number.MAX_VALUE));
}
