// An attempt's row of the live view, as one field of a counter key: its name tells who it is and its number
// how far it is. Changed by sums alone, in the commit that changes the attempt.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import type { LiveDelta } from './live-delta.ts';
import { questionProgress } from './question-progress.ts';
import { replayAttempt } from './replay-attempt.ts';
import { responsesTo } from './stored-responses.ts';

export type LiveRow = Pick<
  Attempt,
  'status' | 'startedAt' | 'dueAt' | 'closesAt' | 'run' | 'name'
> & {
  /** The part of the attempt's id after its assignment's. */
  attemptKey: string;
  /** Questions it is asked. */
  count: number;
  /** The number of the question its student is at, in the quiz's order, from 1; null: all have a response. */
  at: number | null;
  responded: number;
  /** Fully right at some try. */
  right: number;
  /** Unix ms, whole seconds after its start: when its student last did something. */
  seenAt: number;
};

const STATUSES = ['open', 'finished', 'overdue'] as const;
/** Of the number, from its end: right, responded and place (a byte each), status (two bits), seconds since the start. */
const BYTE = 256;
const STATUS = 4;
/** Two years, so that the number stays a safe integer. */
const MAX_SECONDS = 2 ** 26 - 1;

const FIELD =
  /^([a-z0-9]+)\|([a-z0-9]+)\|([a-z0-9]+)\|([a-z0-9]+)\|([a-z0-9]*)\|([a-z0-9]*)\|(.*)$/s;

type Named = Pick<
  Attempt,
  'id' | 'assignmentId' | 'questionIds' | 'run' | 'startedAt' | 'dueAt' | 'closesAt' | 'name'
>;

/** Bounded: an id, five numbers and a name of at most 60 UTF-16 units. */
export function liveRowField(attempt: Named): string {
  const { id, assignmentId, questionIds, run, startedAt, dueAt, closesAt, name } = attempt;
  const times = [startedAt, dueAt, closesAt].map((at) => at?.toString(36) ?? '');
  const key = id.slice(assignmentId.length + 1);
  const known = name.toWellFormed().replaceAll('\0', '');
  return [key, questionIds.length, run, ...times, known].join('|');
}

/**
 * The attempt with the number of its row, which is never 0.
 * @param given.now Unix ms: when its student did something
 * @param given.questionId what was responded to last; null: nothing yet, or it is at its end
 */
export function withLiveRow(
  attempt: Attempt,
  given: {
    quiz: Pick<QuizVersion, 'questions'>;
    settings: Pick<AssignmentSettings, 'feedback' | 'tries'>;
    questionId: string | null;
    now: number;
  },
): Attempt {
  const { responded, questions } = replayAttempt(attempt, given.quiz);
  const right = questions.filter((question) => question.right).length;
  const seconds = Math.floor((given.now - attempt.startedAt) / 1000);
  const digits = [STATUSES.indexOf(attempt.status) + 1, placeOf(attempt, given), responded, right];
  const row = digits.reduce(
    (packed, digit, index) => packed * (index === 0 ? STATUS : BYTE) + Math.min(digit, BYTE - 1),
    Math.max(0, Math.min(seconds, MAX_SECONDS)),
  );
  return { ...attempt, row };
}

/** The number of the question the student is at: the same while tries are left, else the next without a response; 0: none. */
function placeOf(
  attempt: Attempt,
  { quiz, settings, questionId }: Parameters<typeof withLiveRow>[1],
): number {
  const numberOf = (id: string) => quiz.questions.findIndex((question) => question.id === id) + 1;
  const last = quiz.questions.find(({ id }) => id === questionId);
  if (last && settings.feedback === 'each' && !questionProgress(attempt, last, settings).locked) {
    return numberOf(last.id);
  }
  const { questionIds } = attempt;
  const from = questionId === null ? 0 : questionIds.indexOf(questionId) + 1;
  const onwards = [...questionIds.slice(from), ...questionIds.slice(0, from)];
  const next = onwards.find((id) => responsesTo(attempt, id).length === 0);
  return next === undefined ? 0 : numberOf(next);
}

/** What a change of an attempt does to the rows; null: it is not there before, or not after. */
export function liveRowDelta(before: Attempt | null, after: Attempt | null): LiveDelta {
  const delta: LiveDelta = {};
  const add = (attempt: Attempt | null, sign: 1 | -1) => {
    if (attempt?.row === undefined) return;
    const field = liveRowField(attempt);
    delta[field] = (delta[field] ?? 0) + sign * attempt.row;
  };
  add(before, -1);
  add(after, 1);
  return Object.fromEntries(Object.entries(delta).filter(([, change]) => change !== 0));
}

/** @returns null where the field or its number is none of a row. */
export function parseLiveRow(field: string, row: number): LiveRow | null {
  const [, attemptKey = '', count, run, startedAt, dueAt, closesAt, name = ''] =
    FIELD.exec(field) ?? [];
  const digit = (divisor: number, base: number) => Math.floor(row / divisor) % base;
  const status = STATUSES[digit(BYTE ** 3, STATUS) - 1];
  if (count === undefined || startedAt === undefined || !status) return null;
  const started = Number.parseInt(startedAt, 36);
  return {
    attemptKey,
    name,
    run: Number(run),
    count: Number(count),
    startedAt: started,
    dueAt: dueAt ? Number.parseInt(dueAt, 36) : null,
    closesAt: closesAt ? Number.parseInt(closesAt, 36) : null,
    status,
    at: digit(BYTE ** 2, BYTE) || null,
    responded: digit(BYTE, BYTE),
    right: digit(1, BYTE),
    seenAt: started + Math.floor(row / (STATUS * BYTE ** 3)) * 1000,
  };
}
