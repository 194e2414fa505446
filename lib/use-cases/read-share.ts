// What anyone with the code may see before starting: the questions without their keys.

import { type TextLanguage, tellLanguage } from '#lib/core/article/tell-language.ts';
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import {
  type Assignment,
  type AssignmentPhase,
  type AssignmentSettings,
  assignmentPhase,
  studentSettingsSchema,
} from '#lib/core/assignment/assignment.ts';
import { extendedLimit, laterClosing } from '#lib/core/assignment/personal-link.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { presentArticle } from '#lib/core/attempt/present-attempt.ts';
import { type PublicQuestion, toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';
import { findPersonalLink } from './find-personal-link.ts';

export type PersonalStart = {
  name: string;
  /** Milliseconds, with the extra time; null: no limit. */
  timeLimitMs: number | null;
  /** Unix ms. */
  closesAt: number | null;
};

export type ReadShareOutcome =
  | {
      type: 'found';
      assignment: Pick<Assignment, 'id' | 'code'>;
      /** As a student may see them. */
      settings: Omit<AssignmentSettings, 'label'>;
      phase: AssignmentPhase;
      title: string;
      /** Of the article, and so of questions and quotes. */
      language: TextLanguage;
      questionCount: number;
      /** The names of the class list; null: students type theirs. Who took which is not told. */
      roster: { id: number; name: string; taken: boolean }[] | null;
      /** What a personal link gives; null without one. */
      personal: PersonalStart | null;
      /** A personal link was followed that is not, or no longer, known. */
      linkUnknown: boolean;
      /** None before the opening. */
      questions: PublicQuestion[];
      /** null unless the teacher shows it and the quiz is open. */
      article: AttemptView['article'];
      /** Where the article comes from, shown or not; null where nobody named it. */
      source: string | null;
    }
  | { type: 'not-found' };

/** @param input.personal the secret of a personal link */
export async function readShare(
  deps: Deps,
  { code, personal }: { code: string; personal?: string | undefined },
): Promise<ReadShareOutcome> {
  const found = await findAssignment(deps, code);
  if (!found) return { type: 'not-found' };
  const { assignment, claims } = found;
  const { settings } = assignment;
  const quiz = askedVersion(found.quiz, settings);
  const link = findPersonalLink(deps, assignment, personal);
  const closesAt = laterClosing(settings.closesAt, link?.closesAt);
  const phase = assignmentPhase({ ...settings, closesAt }, deps.clock.now());
  return {
    type: 'found',
    assignment: { id: assignment.id, code: assignment.code },
    settings: studentSettingsSchema.parse(settings),
    phase,
    title: assignment.title,
    language: tellLanguage(quiz.article.text),
    roster:
      assignment.roster?.entries.map(({ id, name }) => ({
        id,
        name,
        taken: claims[id] !== undefined,
      })) ?? null,
    personal: link && {
      name: link.name,
      timeLimitMs: extendedLimit(settings.timeLimitMs, link),
      closesAt,
    },
    linkUnknown: Boolean(personal) && link === null,
    questionCount: quiz.questions.length,
    questions:
      phase === 'before' ? [] : quiz.questions.map((question) => toPublicQuestion(question)),
    article: settings.showArticle && phase === 'open' ? presentArticle(quiz) : null,
    source: quiz.article.source ?? null,
  };
}
