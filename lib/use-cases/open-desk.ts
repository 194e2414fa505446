// The teacher's list of quizzes with their assignments, a page at a time, whole or searched by title.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { type QuizCard, titleMatcher } from '#lib/core/quiz/quiz-card.ts';
import type { KvIndexEntry } from '#lib/ports/kv.ts';
import { loadAssignments, loadStartedCounts } from '#lib/store/assignments.ts';
import { pageDeskQuizzes } from '#lib/store/desks.ts';
import { loadQuizCards } from '#lib/store/quizzes.ts';
import { authoriseRing } from './authorise-desk.ts';
import type { Deps } from './deps.ts';

/** Cards read at once, and the most that one call looks at: a search goes on from `next`. */
const STEP = 200;
export const MAX_LOOKED_AT = 2_000;

export type DeskAssignment = {
  id: string;
  code: string;
  /** Which class it is for, or ''. */
  label: string;
  /** Students who began. */
  started: number;
};

export type DeskQuiz = {
  id: string;
  deskId: string;
  title: string;
  questionCount: number;
  /** Unix ms. */
  createdAt: number;
  archived: boolean;
  /** Oldest first; those whose time is over are gone. */
  assignments: DeskAssignment[];
};

export type OpenDeskInput = {
  manageKey: string | null;
  /** Words that the title must hold; '' for all. */
  search?: string | undefined;
  /** What is archived, what is not, or both. */
  show?: 'present' | 'archived' | 'all' | undefined;
  /** `next` of the page before. */
  after?: string | undefined;
  /** Quizzes on a page, 1..200. */
  limit?: number | undefined;
};

export type OpenDeskOutcome =
  | {
      type: 'found';
      /** Each with its key, in the ring's order. */
      desks: { id: string; manageKey: string }[];
      quizzes: DeskQuiz[];
      /** Where there is more, or may be: after 2,000 quizzes looked at, a page may hold few, or none. */
      next: string | null;
    }
  | { type: 'forbidden' };

/**
 * Of every desk the ring opens, newest first. Store commands: 1 for the ring, for each 200 quizzes
 * looked at 1 a desk and 1 for their cards, and 2 for each 200 assignments shown.
 */
export async function openDesk(deps: Deps, input: OpenDeskInput): Promise<OpenDeskOutcome> {
  const opened = await authoriseRing(deps, input.manageKey);
  if (opened.length === 0) return { type: 'forbidden' };
  const desks = opened.map(({ desk, key }) => ({ id: desk.id, manageKey: key }));
  const { cards, next } = await findCards(deps, new Set(desks.map(({ id }) => id)), input);
  const quizzes = await withAssignments(deps, cards);
  return { type: 'found', desks, quizzes, next };
}

async function findCards(
  deps: Deps,
  deskIds: ReadonlySet<string>,
  { search = '', show = 'present', after, limit = 50 }: OpenDeskInput,
): Promise<{ cards: QuizCard[]; next: string | null }> {
  const matches = titleMatcher(search);
  const wanted = (card: QuizCard): boolean =>
    deskIds.has(card.deskId) &&
    !card.deleting &&
    (show === 'all' || card.archived === (show === 'archived')) &&
    matches(card.title);
  const found: { card: QuizCard; entry: KvIndexEntry }[] = [];
  let last = parsePosition(after);
  for (let lookedAt = 0; lookedAt < MAX_LOOKED_AT; lookedAt += STEP) {
    const page = await pageDeskQuizzes(deps.kv, [...deskIds], { after: last, limit: STEP });
    const cards = await loadQuizCards(
      deps.kv,
      page.map(({ member }) => member),
    );
    for (const [index, entry] of page.entries()) {
      const card = cards[index];
      if (card && wanted(card)) found.push({ card, entry });
    }
    if (found.length > limit) {
      const shown = found.slice(0, limit);
      return { cards: shown.map(({ card }) => card), next: positionOf(shown.at(-1)?.entry) };
    }
    if (page.length < STEP) return { cards: found.map(({ card }) => card), next: null };
    last = page.at(-1);
  }
  return { cards: found.map(({ card }) => card), next: positionOf(last) };
}

async function withAssignments(deps: Deps, cards: readonly QuizCard[]): Promise<DeskQuiz[]> {
  const assignments = await loadAssignments(
    deps.kv,
    cards.flatMap(({ assignmentIds }) => assignmentIds),
  );
  const counts = await loadStartedCounts(deps.kv, assignments);
  const byQuiz = new Map<string, DeskAssignment[]>();
  for (const [index, assignment] of assignments.entries()) {
    const shown = presentAssignment(assignment, counts[index] ?? 0);
    byQuiz.set(assignment.quizId, [...(byQuiz.get(assignment.quizId) ?? []), shown]);
  }
  return cards.map(({ id, deskId, title, questionCount, createdAt, archived }) => ({
    id,
    deskId,
    title,
    questionCount,
    createdAt,
    archived,
    assignments: byQuiz.get(id) ?? [],
  }));
}

function presentAssignment({ id, code, settings }: Assignment, started: number): DeskAssignment {
  return { id, code, label: settings.label, started };
}

/** The index runs backwards in time, so its scores are negative. */
function positionOf(entry: KvIndexEntry | undefined): string | null {
  return entry ? `${-entry.score}~${entry.member}` : null;
}

function parsePosition(text: string | undefined): KvIndexEntry | undefined {
  const [, time, member] = /^(\d{1,16})~([a-z0-9]{12})$/.exec(text ?? '') ?? [];
  return time && member ? { score: -Number(time), member } : undefined;
}
