// What a teacher, or a colleague who reads the results, sees of the challenges; and the teacher's answers.
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import {
  type AnsweredChallenge,
  answerChallenge,
  type ChallengeAnswer,
} from '#lib/core/attempt/answer-challenge.ts';
import { challengeTo } from '#lib/core/attempt/challenge.ts';
import { presentQuote } from '#lib/core/attempt/present-feedback.ts';
import { type Challenges, groupChallenges } from '#lib/core/progress/challenges.ts';
import type { Results } from '#lib/core/progress/results.ts';
import type { Question } from '#lib/core/question/question.ts';
import { publishedQuestion } from '#lib/core/quiz/quiz.ts';
import { loadAttempt, loadAttempts, saveAttempt } from '#lib/store/attempts.ts';
import { type ChallengeRef, pageChallenges } from '#lib/store/challenges.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findForAttempt } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { parsePosition, writePosition } from './page-position.ts';
import { type AssignmentAccess, authoriseAssignment, authoriseReader } from './read-results.ts';
import { settleRaces } from './settle-races.ts';

export type ReadChallengesOutcome =
  | {
      type: 'found';
      head: Pick<Results['assignment'], 'id' | 'code' | 'title' | 'quizId' | 'label'>;
      challenges: Challenges;
      may: 'change' | 'read';
    }
  | TeacherRefusal;

/**
 * Oldest first; a page is put together by question. At most three store commands for 200.
 * A colleague, whose link does not open the quiz, is told no key and no proof.
 */
export async function readChallenges(
  deps: Deps,
  input: AssignmentAccess & { after?: string | undefined; limit: number },
): Promise<ReadChallengesOutcome> {
  const authorised = await authoriseReader(deps, input);
  if (authorised.type !== 'found') return authorised;
  const { found, may } = authorised;
  const { id, code, title, quizId, settings } = found.assignment;
  const page = await pageChallenges(deps.kv, id, {
    after: parsePosition(input.after),
    limit: input.limit,
  });
  const attempts = await loadAttempts(
    deps.kv,
    page.map(({ attemptId }) => attemptId),
  );
  const rows = [];
  for (const [index, ref] of page.entries()) {
    const row = await rowOf(deps, found, ref, attempts[index]?.record);
    if (row) rows.push(may === 'change' ? row : withoutKey(row));
  }
  const last = page.length === input.limit ? page.at(-1) : undefined;
  return {
    type: 'found',
    head: { id, code, title, quizId, label: settings.label },
    challenges: { questions: groupChallenges(rows), next: last ? writePosition(last.entry) : null },
    may,
  };
}

async function rowOf(
  deps: Deps,
  found: FoundAssignment,
  { attemptId, questionId }: ChallengeRef,
  attempt: Parameters<typeof findForAttempt>[2] | undefined,
) {
  const challenge = attempt && challengeTo(attempt, questionId);
  const own = attempt && (await findForAttempt(deps, found, attempt));
  // A question that was taken out since may be why: its challenges still want an answer.
  const question = own ? publishedQuestion(own.quiz, questionId) : undefined;
  if (!challenge || !own || !question) return null;
  const { article } = own.quiz;
  const asked = askedVersion(found.quiz, found.assignment.settings).questions;
  const place = asked.findIndex(({ id }) => id === questionId);
  const span = challenge.sentence === null ? undefined : article.sentences[challenge.sentence];
  return {
    question,
    number: place < 0 ? null : place + 1,
    evidence: question.evidence.map((quote) => presentQuote(article, quote)),
    row: {
      attemptId,
      name: attempt.name,
      operationId: challenge.operationId,
      at: challenge.at,
      sentence: span ? article.text.slice(span.start, span.end) : null,
      reason: challenge.reason,
      answer: challenge.answer ?? null,
    },
  };
}

function withoutKey<Row extends { question: Question }>(row: Row) {
  const { id, stem } = row.question;
  return { ...row, question: { id, stem }, evidence: [] };
}

export type AnswerChallengeOutcome =
  | { type: 'answered' }
  | Exclude<AnsweredChallenge, { type: 'answered' }>
  | TeacherRefusal;

/** For the teacher alone: a colleague with a results link reads. */
export async function answerStudentChallenge(
  deps: Deps,
  {
    attemptId,
    assignmentId,
    manageKey,
    ...answer
  }: AssignmentAccess & { attemptId: string } & ChallengeAnswer,
): Promise<AnswerChallengeOutcome> {
  const authorised = await authoriseAssignment(deps, { assignmentId, manageKey });
  if (authorised.type !== 'found') return authorised;
  const { assignment } = authorised.found;
  if (!attemptId.startsWith(`${assignment.id}.`)) return { type: 'not-found' };
  return settleRaces<AnswerChallengeOutcome>(async () => {
    const stored = await loadAttempt(deps.kv, attemptId);
    if (!stored) return { type: 'not-found' };
    const outcome = answerChallenge(stored.record, answer, deps.clock.now());
    if (outcome.type !== 'answered') return outcome;
    const saved = await saveAttempt(deps.kv, deps.ids.random(20), {
      attempt: outcome.attempt,
      expected: stored.version,
      live: outcome.live,
      expiresAt: assignment.expiresAt,
    });
    return saved ? { type: 'answered' } : null;
  });
}
