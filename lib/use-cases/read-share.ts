// What anyone with the code may see before starting: the questions without their keys.
import {
  type Assignment,
  type AssignmentPhase,
  assignmentPhase,
} from '#lib/core/assignment/assignment.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { presentArticle } from '#lib/core/attempt/present-attempt.ts';
import { type PublicQuestion, toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';

export type ReadShareOutcome =
  | {
      type: 'found';
      assignment: Assignment;
      phase: AssignmentPhase;
      title: string;
      questionCount: number;
      /** None before the opening. */
      questions: PublicQuestion[];
      /** null unless the teacher shows it and the quiz is open. */
      article: AttemptView['article'];
      /** Where the article comes from, shown or not; null where nobody named it. */
      source: string | null;
    }
  | { type: 'not-found' };

export async function readShare(deps: Deps, { code }: { code: string }): Promise<ReadShareOutcome> {
  const found = await findAssignment(deps, code);
  if (!found) return { type: 'not-found' };
  const { assignment, quiz } = found;
  const phase = assignmentPhase(assignment.settings, deps.clock.now());
  return {
    type: 'found',
    assignment,
    phase,
    title: assignment.title,
    questionCount: quiz.questions.length,
    questions:
      phase === 'before' ? [] : quiz.questions.map((question) => toPublicQuestion(question)),
    article: assignment.settings.showArticle && phase === 'open' ? presentArticle(quiz) : null,
    source: quiz.article.source ?? null,
  };
}
