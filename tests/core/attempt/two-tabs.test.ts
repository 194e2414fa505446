// R4, short form: two tabs of one student, each with its own idea of the attempt, in any interleaving.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { type LiveDelta, responseDelta } from '#lib/core/attempt/live-delta.ts';
import { type RecordedResponse, recordResponse } from '#lib/core/attempt/record-response.ts';
import { scoreResponse } from '#lib/core/attempt/score-response.ts';
import { onTimeResponsesTo, responsesTo } from '#lib/core/attempt/stored-responses.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { choose, START, World } from './build-attempt.ts';

/** What a tab does: look at the true state, respond on what it last saw, send an old request again, finish. */
const action = fc.record({
  tab: fc.constantFrom(0, 1),
  what: fc.constantFrom('look', 'respond', 'respond', 'respond', 'resend', 'finish'),
  option: fc.constantFrom('o1', 'o2', 'o3'),
  pick: fc.nat(),
  waitMs: fc.constantFrom(0, 1, 1000, 20_000),
});
const schedule = fc.record({
  feedback: fc.constantFrom('each' as const, 'end' as const, 'closed' as const),
  tries: fc.constantFrom(1, 2, 3),
  closesAt: fc.constantFrom(null, START + 30_000),
  actions: fc.array(action, { minLength: 4, maxLength: 16 }),
});
const QUESTION = SAMPLE_QUESTIONS.filter(({ id }) => id === 'q1');
type Sent = { operationId: string; try: number; option: string; replaces: string | null };

const scored = (attempt: Attempt) => onTimeResponsesTo(attempt, 'q1');

describe('two tabs of one attempt', () => {
  it('R4: 1,000 schedules, no blind overwrite, no change after the finish, the live sum exact', () => {
    const seen = { recorded: 0, repeated: 0, conflict: 0, replaced: 0, finished: 0, late: 0 };
    fc.assert(
      fc.property(schedule, ({ actions, ...settings }) => {
        const world = new World(settings, { questions: QUESTION });
        const tabs: [Attempt, Attempt] = [world.attempt, world.attempt];
        const sent: Sent[] = [];
        const live: LiveDelta = {};
        actions.forEach(({ tab, what, option, pick, waitMs }, index) => {
          world.now += waitMs;
          const before = world.attempt;
          const stale = tabs[tab] ?? before;
          const context = { quiz: world.quiz, settings: world.assignment.settings, now: world.now };
          if (what === 'look') tabs[tab] = before;
          else if (what === 'finish') {
            const operationId = `finish-${index}-op`;
            const result = finishAttempt(before, { ...context, operationId });
            if (result.type === 'finished') world.attempt = result.attempt;
            if (result.type === 'finished') seen.finished += 1;
            expect(result.type === 'finished').toBe(before.status === 'open');
            expect(world.attempt.responses).toBe(before.responses);
          } else {
            const each = settings.feedback === 'each';
            const past = what === 'resend' ? sent[pick % Math.max(1, sent.length)] : undefined;
            const request = past ?? {
              operationId: `response-${index}`,
              try: each ? responsesTo(stale, 'q1').length + 1 : 1,
              option,
              replaces: each ? null : (responsesTo(stale, 'q1').at(-1)?.operationId ?? null),
            };
            if (!past) sent.push(request);
            const { option: optionId, ...submission } = request;
            const result: RecordedResponse = recordResponse(before, {
              ...context,
              questionId: 'q1',
              submission: { ...submission, response: choose(optionId) },
            });
            if (result.type === 'conflict') seen.conflict += 1;
            if (result.type === 'repeated') seen.repeated += 1;
            if (result.type !== 'recorded') return;
            seen.recorded += 1;
            world.attempt = result.attempt;
            for (const [field, delta] of Object.entries(result.live)) {
              live[field] = (live[field] ?? 0) + delta;
            }
            // Nothing finished is changed, and nobody writes over what their tab did not show.
            expect(before.status).not.toBe('finished');
            const gone = scored(before).filter((entry) => !scored(world.attempt).includes(entry));
            if (gone.length > 0) seen.replaced += 1;
            if (result.late) seen.late += 1;
            expect(gone.length > 0 && (each || result.late)).toBe(false);
            for (const entry of gone) expect(entry.operationId).toBe(request.replaces);
            tabs[tab] = world.attempt;
          }
        });
        const first = scored(world.attempt).find((entry) => entry.try === 1);
        const [question] = world.quiz.questions;
        if (!question) throw new Error('no question');
        const score = first && scoreResponse(question, first.response, 1);
        const due = score?.type === 'scored' ? responseDelta('q1', null, score.right) : {};
        expect(Object.entries(live).filter(([, count]) => count !== 0)).toEqual(
          Object.entries(due),
        );
      }),
      { numRuns: 1000, seed: 20_260_101 },
    );
    // The schedules did meet what they are about.
    const { late, ...often } = seen;
    for (const count of Object.values(often)) expect(count).toBeGreaterThan(100);
    expect(late).toBeGreaterThan(10);
  });

  it('R4: 1,000 schedules with tabs that do not say what they replace: a locked try stays, nothing old returns', () => {
    fc.assert(
      fc.property(schedule, ({ actions, ...settings }) => {
        const world = new World(settings, { questions: QUESTION });
        const sent: { operationId: string; try: number; option: string }[] = [];
        const retired = new Set<string>();
        actions.forEach(({ what, option, pick, waitMs }, index) => {
          world.now += waitMs;
          const before = world.attempt;
          const past = what === 'resend' ? sent[pick % Math.max(1, sent.length)] : undefined;
          const request = past ?? { operationId: `response-${index}`, try: 1 + (pick % 3), option };
          if (!past) sent.push(request);
          world.respond('q1', choose(request.option), request);
          const now = responsesTo(world.attempt, 'q1');
          for (const { operationId } of responsesTo(before, 'q1')) {
            if (now.some((entry) => entry.operationId === operationId)) continue;
            expect(settings.feedback).not.toBe('each');
            retired.add(operationId);
          }
          for (const { operationId } of now) expect(retired.has(operationId)).toBe(false);
        });
      }),
      { numRuns: 1000, seed: 20_260_102 },
    );
  });

  it('what a client sends has no effect on time', () => {
    const forged = {
      try: 1,
      at: START - 86_400_000,
      late: false,
      now: START,
      startedAt: START + 1,
    };
    const world = new World({ closesAt: START + 10_000 });
    world.now = START + 99_999;
    expect(world.respond('q1', choose('o1'), forged)).toMatchObject({
      type: 'recorded',
      late: true,
    });
    expect(responsesTo(world.attempt, 'q1')).toEqual([
      {
        operationId: 'response-1',
        try: 1,
        response: choose('o1'),
        at: START + 99_999,
        late: true,
      },
    ]);
  });
});
