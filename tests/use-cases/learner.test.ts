import { describe, expect, it } from 'vitest';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { learnerKeys } from '#lib/store/keys.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { exportCards } from '#lib/use-cases/export-cards.ts';
import { forgetLearner } from '#lib/use-cases/forget-learner.ts';
import { keepAttempt } from '#lib/use-cases/keep-attempt.ts';
import { readProgress } from '#lib/use-cases/read-progress.ts';
import { type ReviewSubmission, recordReview } from '#lib/use-cases/record-review.ts';
import { readReview, startSession } from '#lib/use-cases/review-session.ts';
import { interleavingKv } from '#tests/fixtures/interleaving-kv.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { DAY_MS, learnerWorld, rightResponse, WRONG } from './learner-world.ts';

const RIGHT: QuestionResponse = { kind: 'multiple-choice', optionId: 'o1' };
const ALL_RIGHT = SAMPLE_QUESTIONS.map(rightResponse);

/** Every value in the store as text. */
async function wholeStore({ deps }: Awaited<ReturnType<typeof learnerWorld>>, prefix = '') {
  const keys = await keptKeys(deps.kv, prefix);
  const values = await Promise.all(keys.map(async (key) => (await deps.kv.get(key))?.value ?? ''));
  return JSON.stringify([keys, values]);
}

describe('keeping an attempt', () => {
  it('makes one card for each fact, graded by the attempt: questions of one fact are forms of one card', async () => {
    const world = await learnerWorld();
    const key = await world.keep(await world.take(ALL_RIGHT));
    // All questions of the sample share one fact.
    expect(await readProgress(world.deps, { learnerKey: key })).toMatchObject({
      cards: 1,
      due: 0,
      articles: [
        { title: 'The Lake Station', cards: 1, percent: 100, facts: [{ mastery: 'growing' }] },
      ],
      skills: [{ key: 'look-up', cards: 1 }],
    });
  });

  it('an attempt that is open, or whose solutions wait for the close, gives nothing until then', async () => {
    const open = await learnerWorld();
    const access = await open.take([RIGHT], false);
    expect(await keepAttempt(open.deps, { ...access, learnerKey: null })).toEqual({
      type: 'nothing',
    });
    const closesAt = open.clock.now() + DAY_MS;
    const closed = await learnerWorld({ feedback: 'closed', closesAt });
    const handedIn = await closed.take([RIGHT]);
    const keep = () => keepAttempt(closed.deps, { ...handedIn, learnerKey: null });
    expect(await keep()).toEqual({ type: 'nothing' });
    expect(await keptKeys(closed.deps.kv, '{learner:')).toEqual([]);
    closed.clock.set(closesAt + 10_000);
    expect(await keep()).toMatchObject({ type: 'kept', added: 1 });
  });

  it('what was not answered is not kept: its solution was never shown', async () => {
    const world = await learnerWorld();
    const access = await world.take([]);
    expect(await keepAttempt(world.deps, { ...access, learnerKey: null })).toEqual({
      type: 'nothing',
    });
  });

  it('is for whoever holds the attempt', async () => {
    const world = await learnerWorld();
    const { attemptId } = await world.take([RIGHT]);
    const stolen = { attemptId, token: 'x'.repeat(64), learnerKey: null };
    expect(await keepAttempt(world.deps, stolen)).toEqual({ type: 'forbidden' });
  });

  it('again, it changes nothing; another attempt later is one more review', async () => {
    const world = await learnerWorld();
    const access = await world.take([WRONG]);
    const key = await world.keep(access);
    const before = await wholeStore(world, '{learner:');
    expect(await keepAttempt(world.deps, { ...access, learnerKey: key })).toMatchObject({
      type: 'kept',
      learnerKey: key,
      added: 0,
    });
    const facts = await readProgress(world.deps, { learnerKey: key });
    expect(facts).toMatchObject({ cards: 1, articles: [{ facts: [{ mastery: 'shaky' }] }] });
    expect(await wholeStore(world, '{learner:')).toBe(before);
    world.clock.set(world.clock.now() + DAY_MS);
    await world.keep(await world.take([RIGHT]), key);
    expect(await readProgress(world.deps, { learnerKey: key })).toMatchObject({
      cards: 1,
      articles: [{ facts: [{ mastery: 'growing' }] }],
    });
  });

  it('pressed twice at once it makes one learner, whom one "forget me" forgets', async () => {
    const world = await learnerWorld();
    const access = await world.take([WRONG]);
    const before = await keptKeys(world.deps.kv);
    const deps = { ...world.deps, kv: interleavingKv(world.deps.kv) };
    const newKey = deps.ids.secret();
    const press = () => keepAttempt(deps, { ...access, learnerKey: null, newKey });
    for (const kept of await Promise.all([press(), press(), press()])) {
      expect(kept).toMatchObject({ type: 'kept', learnerKey: newKey });
    }
    expect(await readProgress(deps, { learnerKey: newKey })).toMatchObject({ cards: 1 });
    await forgetLearner(deps, { learnerKey: newKey });
    expect(await keptKeys(world.deps.kv)).toEqual(before);
    const weak = await keepAttempt(deps, { ...access, learnerKey: null, newKey: 'a' });
    expect(weak).toMatchObject({ type: 'kept', learnerKey: expect.stringMatching(/^.{27}$/) });
  });

  it('the store holds no key, name, code or attempt of the learner (P1)', async () => {
    const world = await learnerWorld();
    const access = await world.take(ALL_RIGHT);
    const key = await world.keep(access);
    const kept = await wholeStore(world, '{learner:');
    for (const trace of [key, 'Zelda', access.attemptId, world.code, world.quizId]) {
      expect(kept).not.toContain(trace);
    }
    expect(key.length * 6).toBeGreaterThanOrEqual(128);
  });
});

describe('a sitting', () => {
  it('asks what is due the next day, another form than last time, and tells the key only after the response', async () => {
    const world = await learnerWorld();
    const key = await world.keep(await world.take([WRONG]));
    expect(await readReview(world.deps, { learnerKey: key, told: null })).toEqual({
      type: 'idle',
      count: 0,
    });
    world.clock.set(world.clock.now() + DAY_MS);
    expect(await world.begin(key)).toBe(true);
    const page = await world.asked(key);
    // The quiz asked by choice; the sentence with a gap is the other form.
    expect(page.state.question).toMatchObject({
      kind: 'cloze',
      stem: '____ runs the Lake Station.',
    });
    expect(page).toMatchObject({ number: 1, left: 1 });
    const told = JSON.stringify(page);
    for (const secret of ['Mira Holt', 'SECRET']) expect(told).not.toContain(secret);
    const before = await readReview(world.deps, { learnerKey: key, told: page.cardId });
    expect(before.type).toBe('question');
    const { cardId } = await world.answer(key, { kind: 'cloze', text: 'Holt' });
    expect(await readReview(world.deps, { learnerKey: key, told: cardId })).toMatchObject({
      type: 'verdict',
      number: 1,
      left: 0,
      state: {
        feedback: {
          right: false,
          nearMiss: true,
          solution: {
            text: ['Mira Holt'],
            evidence: [{ quote: 'Mira Holt runs the Lake Station.' }],
          },
        },
      },
    });
    expect(await readReview(world.deps, { learnerKey: key, told: null })).toEqual({
      type: 'over',
      asked: 1,
      right: 0,
      timeUp: false,
    });
    world.clock.set(world.clock.now() + 4 * DAY_MS);
    await world.begin(key);
    expect((await world.asked(key)).state.question.kind).toBe('multiple-choice');
  });

  it('goes on with its cards when the quiz is deleted', async () => {
    const world = await learnerWorld();
    const key = await world.keep(await world.take([WRONG]));
    await deleteQuiz(world.deps, { quizId: world.quizId, manageKey: world.manageKey });
    world.clock.set(world.clock.now() + DAY_MS);
    await world.begin(key);
    const { outcome, cardId } = await world.answer(key, { kind: 'cloze', text: 'Mira Holt' });
    expect(outcome).toEqual({ type: 'recorded' });
    expect(await readReview(world.deps, { learnerKey: key, told: cardId })).toMatchObject({
      state: { feedback: { right: true, solution: { evidence: [{ before: '', after: '' }] } } },
    });
  });

  it('the same operation counts once; another response with it, or to an older page, not at all (R7)', async () => {
    const world = await learnerWorld();
    const learnerKey = await world.keep(await world.take([WRONG]));
    world.clock.set(world.clock.now() + DAY_MS);
    await world.begin(learnerKey);
    const { cardId, state } = await world.asked(learnerKey);
    const submission: ReviewSubmission = {
      operationId: 'review-op-1',
      cardId,
      reps: state.nextTry,
      response: { kind: 'cloze', text: 'Mira Holt' },
    };
    const send = (change: Partial<ReviewSubmission>) =>
      recordReview(world.deps, { learnerKey, submission: { ...submission, ...change } });
    expect(await send({ response: WRONG })).toEqual({ type: 'invalid' });
    expect(await send({})).toEqual({ type: 'recorded' });
    const after = await wholeStore(world, '{learner:');
    expect(await send({})).toEqual({ type: 'recorded' });
    expect(await send({ response: { kind: 'cloze', text: 'Ada' } })).toEqual({ type: 'conflict' });
    expect(await send({ operationId: 'review-op-2' })).toEqual({ type: 'conflict' });
    expect(await send({ operationId: 'review-op-3', reps: 2 })).toEqual({ type: 'conflict' });
    expect(await wholeStore(world, '{learner:')).toBe(after);
  });

  it('what is said to be recorded is, even under an id that was used for another fact', async () => {
    const world = await learnerWorld();
    const key = await world.keep(await world.take([WRONG]));
    world.clock.set(world.clock.now() + DAY_MS);
    await world.begin(key);
    const { cardId } = await world.asked(key);
    // As a response to another card of this learner leaves it.
    const used = learnerKeys.card(world.deps.ids.hash(key), '0'.repeat(20));
    await world.deps.kv.atomic('review-op-1').set(used, 'another card').commit();
    const given = await world.answer(key, { kind: 'cloze', text: 'Mira Holt' }, 'review-op-1');
    expect(given.outcome).toEqual({ type: 'recorded' });
    const page = await readReview(world.deps, { learnerKey: key, told: cardId });
    expect(page).toMatchObject({ type: 'verdict', number: 1 });
  });

  it('is over after ten minutes', async () => {
    const world = await learnerWorld();
    const learnerKey = await world.keep(await world.take([WRONG]));
    world.clock.set(world.clock.now() + DAY_MS);
    await world.begin(learnerKey);
    world.clock.set(world.clock.now() + 600_000);
    expect(await readReview(world.deps, { learnerKey, told: null })).toEqual({
      type: 'over',
      asked: 0,
      right: 0,
      timeUp: true,
    });
  });

  it('a key that opens nothing has no sitting', async () => {
    const world = await learnerWorld();
    for (const learnerKey of [null, 'x', world.deps.ids.secret()]) {
      expect(await startSession(world.deps, { learnerKey })).toBe(false);
      const page = await readReview(world.deps, { learnerKey, told: null });
      expect(page).toEqual({ type: 'no-learner' });
      expect(await readProgress(world.deps, { learnerKey })).toBeNull();
    }
  });
});

it('the export holds each fact once, as it was met first, for whoever has the key alone', async () => {
  const world = await learnerWorld();
  const learnerKey = await world.keep(await world.take(ALL_RIGHT));
  expect(await exportCards(world.deps, { learnerKey })).toMatchObject([
    { title: 'The Lake Station', form: { question: { kind: 'multiple-choice' } } },
  ]);
  expect(await exportCards(world.deps, { learnerKey: world.deps.ids.secret() })).toBeNull();
});

describe('an end', () => {
  it('forget me: a scan of the store finds no trace (P2)', async () => {
    const world = await learnerWorld();
    const before = await keptKeys(world.deps.kv);
    const access = await world.take(ALL_RIGHT);
    const taken = await keptKeys(world.deps.kv);
    const learnerKey = await world.keep(access);
    const hash = world.deps.ids.hash(learnerKey);
    expect(await keptKeys(world.deps.kv, `{learner:${hash}}`)).toHaveLength(4);
    await forgetLearner(world.deps, { learnerKey });
    expect(await keptKeys(world.deps.kv)).toEqual(taken);
    expect(await wholeStore(world)).not.toContain(hash);
    expect(taken.length).toBeGreaterThan(before.length);
    // Another device still holds the key: it opens nothing, and keeping makes a new one.
    expect(await readProgress(world.deps, { learnerKey })).toBeNull();
    expect(await world.keep(access, learnerKey)).not.toBe(learnerKey);
  });

  it('a year after the last visit all of it is gone; each visit moves the end (P3)', async () => {
    const world = await learnerWorld();
    const learnerKey = await world.keep(await world.take([WRONG]));
    world.clock.set(world.clock.now() + 300 * DAY_MS);
    await world.begin(learnerKey);
    world.clock.set(world.clock.now() + 364 * DAY_MS);
    expect(await readProgress(world.deps, { learnerKey })).toMatchObject({ cards: 1, due: 1 });
    expect(await keptKeys(world.deps.kv, '{learner:')).toHaveLength(4);
    world.clock.set(world.clock.now() + DAY_MS);
    expect(await keptKeys(world.deps.kv, '{learner:')).toEqual([]);
  });
});
