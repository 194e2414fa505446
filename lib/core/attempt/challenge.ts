// "I think this question is wrong": what a student may say of which question, and what an attempt holds of it.
import type { Article } from '#lib/core/article/article.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Attempt, StoredChallenge } from './attempt.ts';
import type { NumberedSentence } from './attempt-view.ts';
import type { LiveDelta } from './live-delta.ts';
import { isProof } from './pointing.ts';
import { sentencesOf } from './present-pointing.ts';

/** Questions that one attempt may challenge. */
export const MAX_CHALLENGES = 5;

/** UTF-16 units of the student's words. */
export const REASON_LENGTH = { min: 10, max: 500 } as const;
/** UTF-16 units of the teacher's. */
export const MAX_REPLY_LENGTH = 500;

/** Of the live sum: challenges without an answer; no question id has a star. */
export const CHALLENGES_FIELD = '*:challenges';

/** null: none. Safe for an id like "constructor". */
export function challengeTo(
  { challenges = {} }: Pick<Attempt, 'challenges'>,
  questionId: string,
): StoredChallenge | null {
  return Object.hasOwn(challenges, questionId) ? (challenges[questionId] ?? null) : null;
}

/** Those without an answer, as the live sum counts them: what a deletion takes back. {} with none. */
export function challengesDelta({ challenges = {} }: Pick<Attempt, 'challenges'>): LiveDelta {
  const open = Object.values(challenges).filter(({ answer }) => answer === undefined).length;
  return open === 0 ? {} : { [CHALLENGES_FIELD]: open };
}

/**
 * What a challenge may point at: any sentence where the teacher shows the article, else those that were
 * shown as proof with the solution. [] for a question that is not proven, with the article not shown.
 */
export function challengeSentences(
  article: Article,
  question: Pick<Question, 'evidence'>,
  { showArticle }: Pick<AssignmentSettings, 'showArticle'>,
): NumberedSentence[] {
  return sentencesOf(article).filter(
    ({ number }) => showArticle || isProof(article, question, number),
  );
}

/** Words as they are kept: NFC, single spaces, no lone surrogates. */
export function cleanWords(typed: string): string {
  return typed.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
}
