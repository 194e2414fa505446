// A sitting of ten minutes: begun on purpose, asked one fact at a time, over by itself.
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { optionOrder } from '#lib/core/attempt/option-order.ts';
import type { Card, Form } from '#lib/core/progress/learner/card.ts';
import { chooseForm } from '#lib/core/progress/learner/choose-form.ts';
import type { Session } from '#lib/core/progress/learner/learner.ts';
import { tellReview } from '#lib/core/progress/learner/review-card.ts';
import {
  chooseSession,
  latestSession,
  runningSession,
} from '#lib/core/progress/learner/session.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import { loadDueCards, loadWholeCards, saveLearner } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { type OpenedLearner, openLearner, visited } from './open-learner.ts';
import { settleRaces } from './settle-races.ts';

/** Begins a sitting, or goes on with the one that runs. @returns false where the key opens nothing */
export function startSession(
  deps: Deps,
  { learnerKey }: { learnerKey: string | null },
): Promise<boolean> {
  return settleRaces(async () => {
    const opened = await openLearner(deps, learnerKey);
    if (!opened) return false;
    const now = deps.clock.now();
    if (runningSession(opened.learner, now)) return true;
    const session = { startedAt: now, lastAt: now, asked: 0, right: 0, fresh: 0 };
    const learner = { ...(await visited(deps, opened)), session };
    const { hash, version: expected } = opened;
    const saved = await saveLearner(deps.kv, deps.ids.random(20), { hash, learner, expected });
    return saved || null;
  });
}

export type ReviewPage =
  /** The key opens nothing. */
  | { type: 'no-learner' }
  /** No sitting has begun lately. `count`: what one would ask now. */
  | { type: 'idle'; count: number }
  /** `number` from 1; `left`: this one and what comes after it, as far as the time goes. */
  | { type: 'question'; cardId: string; state: QuestionState; number: number; left: number }
  /** What was answered last, with its footnote. */
  | { type: 'verdict'; cardId: string; state: QuestionState; number: number; left: number }
  /** `timeUp`: there is more, but it is enough for now. */
  | { type: 'over'; asked: number; right: number; timeUp: boolean };

/** @param told the card whose verdict is wanted; null: the next question */
export async function readReview(
  deps: Deps,
  { learnerKey, told }: { learnerKey: string | null; told: string | null },
): Promise<ReviewPage> {
  const opened = await openLearner(deps, learnerKey);
  if (!opened) return { type: 'no-learner' };
  const now = deps.clock.now();
  const session = latestSession(opened.learner, now);
  const due = await loadDueCards(deps.kv, opened.hash, now);
  const running = runningSession(opened.learner, now);
  const next = chooseSession(due, opened.learner, running, now);
  if (!session) return { type: 'idle', count: next.length };
  const left = running ? next.length : 0;
  const verdict = told === null ? null : await readVerdict(deps, opened, session, told);
  if (verdict) return { ...verdict, number: session.asked, left };
  const [card] = next;
  const whole = card && running && (await loadWholeCards(deps.kv, opened.hash, [card.id]))[0];
  if (!card || !whole) {
    const { asked, right } = session;
    return { type: 'over', asked, right, timeUp: !running && due.length > 0 };
  }
  const state = askedState(whole.card.record, chooseForm(whole.card.record, whole.forms));
  return { type: 'question', cardId: card.id, state, number: session.asked + 1, left };
}

/** null where the card was not answered in this sitting. */
async function readVerdict(
  deps: Deps,
  { hash }: OpenedLearner,
  { startedAt }: Session,
  cardId: string,
): Promise<{ type: 'verdict'; cardId: string; state: QuestionState } | null> {
  if (!/^[0-9a-f]{20}$/.test(cardId)) return null;
  const [whole] = await loadWholeCards(deps.kv, hash, [cardId]);
  const card = whole?.card.record;
  const form = whole?.forms.find(({ question }) => question.id === card?.formId);
  if (!card?.last || !form || card.last.at < startedAt) return null;
  const { response, at } = card.last;
  // The options stand as they stood when it was asked, one review ago.
  const state = askedState(
    { ...card, memory: { ...card.memory, reps: card.memory.reps - 1 } },
    form,
  );
  const feedback = tellReview(form, response, at);
  return {
    type: 'verdict',
    cardId,
    state: { ...state, response, locked: true, triesLeft: 0, feedback },
  };
}

/** The public side alone: nothing of the key, and an id that says nothing. Options stand in another order each time. */
function askedState(card: Card, { question }: Form): QuestionState {
  const attemptId = `${card.id} ${card.memory.reps}`;
  return {
    question: toPublicQuestion(
      { ...question, id: card.id },
      optionOrder(question, { attemptId, shuffle: true }),
    ),
    response: null,
    nextTry: card.memory.reps,
    triesLeft: 1,
    locked: false,
    feedback: null,
  };
}
