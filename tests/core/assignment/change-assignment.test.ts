import { describe, expect, it } from 'vitest';
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import {
  type Assignment,
  type AssignmentSettings,
  assignmentSchema,
  assignmentSettingsSchema,
  KEPT_AFTER_CLOSE_MS,
  settingsChangeSchema,
} from '#lib/core/assignment/assignment.ts';
import { settled, withLink, withSettings } from '#lib/core/assignment/change-assignment.ts';
import { hasPassed } from '#lib/core/assignment/has-passed.ts';
import { buildAssignment, buildQuiz, START } from '#tests/core/attempt/build-attempt.ts';

const DAY = 86_400_000;
const settingsWith = (changes: Partial<AssignmentSettings>) => ({
  ...assignmentSettingsSchema.parse({}),
  ...changes,
});
const LINK = {
  id: 'link',
  name: 'Ada',
  tokenHash: '0'.repeat(64),
  rosterId: null,
  extraPercent: 25,
  extraMinutes: 0,
  closesAt: START + 5 * DAY,
};

describe('pointing at the sentence', () => {
  it.each([
    [false, false, false],
    [false, true, true],
    [true, false, true],
  ])('shows the article: shown %s, pointing %s', (showArticle, pointAtSentence, shown) => {
    const settings = settingsWith({ showArticle, pointAtSentence });
    expect(settled(settings).showArticle).toBe(shown);
  });

  it('is off in settings that were stored before it came', () => {
    const { pointAtSentence: _, ...former } = settingsWith({});
    const stored = { ...buildAssignment(), settings: former };
    expect(assignmentSchema.parse(stored).settings.pointAtSentence).toBe(false);
  });
});

function changed(assignment: Assignment, changes: Partial<AssignmentSettings>, now: number) {
  const outcome = withSettings(assignment, settingsWith(changes), now);
  if (outcome.type !== 'changed') throw new Error(outcome.type);
  return outcome.assignment;
}

describe('changed settings', () => {
  it.each([
    ['a new close that has passed', null, START + DAY, START + DAY + 1, 'closes-in-past'],
    ['a new close at this moment', null, START + DAY, START + DAY, 'changed'],
    ['a new close that lies ahead', null, START + DAY, START, 'changed'],
    ['the same close, long passed', START, START, START + DAY, 'changed'],
    ['no close after one that has passed', START, null, START + DAY, 'changed'],
  ])('with %s are %4$s', (_, before, closesAt, now, type) => {
    const assignment = buildAssignment({ closesAt: before });
    expect(withSettings(assignment, settingsWith({ closesAt }), now)).toMatchObject({ type });
  });

  it('remember a close that had passed, and no other', () => {
    const first = changed(
      buildAssignment({ closesAt: START + DAY }),
      { closesAt: START + 2 * DAY },
      START,
    );
    expect(first.pastClosings).toBeUndefined();
    const second = changed(first, { closesAt: null }, START + 3 * DAY);
    expect(second.pastClosings).toEqual([START + 2 * DAY]);
    expect(changed(second, { closesAt: null, label: 'x' }, START + 4 * DAY).pastClosings).toEqual([
      START + 2 * DAY,
    ]);
    expect(assignmentSchema.parse(second)).toEqual(second);
  });

  it('move the end of everything to 180 days after the last close', () => {
    const open = buildAssignment();
    const closing = changed(open, { closesAt: START + DAY }, START);
    expect(closing.expiresAt).toBe(START + DAY + KEPT_AFTER_CLOSE_MS);
    const late = withLink(closing, LINK);
    expect(late.expiresAt).toBe(START + 5 * DAY + KEPT_AFTER_CLOSE_MS);
    expect(changed(late, { closesAt: START + 2 * DAY }, START).expiresAt).toBe(late.expiresAt);
    const reopened = changed(closing, { closesAt: null }, START + 100 * DAY);
    expect(reopened.expiresAt).toBe(START + 100 * DAY + KEPT_AFTER_CLOSE_MS);
  });

  it('of feedback that comes later than at once give one try', () => {
    const once = changed(buildAssignment(), { feedback: 'end', tries: 3 }, START);
    expect(once.settings.tries).toBe(1);
  });

  it('may be some of them: what is left out has no default', () => {
    expect(settingsChangeSchema.parse({ shuffle: true })).toEqual({ shuffle: true });
  });

  it.each([
    [START, START, false],
    [START + 1, START, false],
    [START, START + 1, true],
    [START, null, true],
  ])('opening at %d and closing at %s fit: %s', (opensAt, closesAt, fits) => {
    expect(assignmentSettingsSchema.safeParse({ opensAt, closesAt }).success).toBe(fits);
  });

  it('of an older record, which opened after it closed, are still read', () => {
    const old = buildAssignment({ opensAt: START + 2, closesAt: START + 1 });
    expect(assignmentSchema.parse(old)).toEqual(old);
    const { label: _, questionCount: __, timeZone: ___, passMark: ____, ...older } = old.settings;
    expect(assignmentSchema.parse({ ...old, settings: older })).toEqual(old);
  });
});

describe('the questions that are asked', () => {
  it.each([
    [null, 7],
    [1, 1],
    [3, 3],
    [7, 7],
    [100, 7],
  ])('with the number %s are the first %i', (questionCount, length) => {
    const quiz = buildQuiz();
    const asked = askedVersion(quiz, { questionCount }).questions;
    expect(asked).toEqual(quiz.questions.slice(0, length));
  });
});

describe('the pass mark', () => {
  it.each([
    [60, 299, false],
    [60, 300, true],
    [60, 500, true],
    [null, 0, null],
    [1, 0, false],
  ])('of %s %% with %i of 500 points is reached: %s', (passMark, points, passed) => {
    expect(hasPassed({ points, maxPoints: 500 }, passMark)).toBe(passed);
  });
});
