// The register of personal fields (P1): where the store keeps what a person typed of themselves, and nowhere else.
import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { addPersonalLink, setRoster } from '#lib/use-cases/change-assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { keepAttempt } from '#lib/use-cases/keep-attempt.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { challengeQuestion } from '#lib/use-cases/record-challenge.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const ADDRESS = '192.0.2.77';
const [LISTED, LINKED, TYPED, RENAMED] = ['Zzlisted', 'Zzlinked', 'Zztyped', 'Zzrenamed'];

/** Each place that holds a name, or words in which a student may have written one, as `kind of key: path`. A new one is a decision, not an accident. */
const REGISTER = [
  'assignment: links[].name',
  'assignment: roster.entries[].name',
  'attempt: challenges.q1.reason',
  'attempt: name',
  'rows: counters',
];

let world: ReturnType<typeof testDeps>;

/** What a class of one listed, one linked and one typing student leaves in the store. */
beforeEach(async () => {
  world = testDeps();
  const { deps } = world;
  const made = await createQuiz(deps, {
    article: { text: 'x', title: 'Seeds' },
    manageKey: null,
    client: ADDRESS,
    untitled: () => 'Quiz',
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey } = made;
  const settings = assignmentSettingsSchema.parse({});
  const published = await publishQuiz(deps, { quizId: made.quiz.id, manageKey, settings });
  if (published.type !== 'published') throw new Error(published.type);
  const { code } = published.assignment;
  const access = { assignmentId: code, manageKey };
  const typed = await take(code, { name: TYPED });
  const renamed = await take(code, { name: TYPED });
  await renameStudent(deps, { ...access, attemptId: renamed, name: RENAMED, sameStudent: false });
  await setRoster(deps, { ...access, text: `${LISTED}\nZzabsent` });
  await take(code, { name: '', rosterId: 1 });
  const terms = { name: LINKED, extraPercent: 0, extraMinutes: 0, closesAt: null };
  await addPersonalLink(deps, { ...access, terms });
  expect(typed).not.toBe(renamed);
});

async function take(code: string, who: { name: string; rosterId?: number }): Promise<string> {
  const { deps } = world;
  const operationId = deps.ids.random(20);
  const started = await startAttempt(deps, { code, operationId, ...who });
  if (started.type !== 'started') throw new Error(started.type);
  const { attemptId, token } = started;
  const response = { kind: 'multiple-choice' as const, optionId: 'o1' };
  const submission = { operationId: deps.ids.random(20), try: 1, response };
  await recordQuestionResponse(deps, { attemptId, token, questionId: 'q1', submission });
  const challenge = { operationId: deps.ids.random(20), sentence: 0, reason: 'Zzwords, I think.' };
  await challengeQuestion(deps, { attemptId, token, questionId: 'q1', submission: challenge });
  await finishStudentAttempt(deps, { attemptId, token, operationId: deps.ids.random(20) });
  await keepAttempt(deps, { attemptId, token, learnerKey: null });
  return attemptId;
}

describe('what a student typed of themselves (P1)', () => {
  it('stands in the registered fields and in no other', async () => {
    const places = (await everything(world.deps.kv))
      .filter(({ text }) => text.includes('Zz'))
      .map(({ place }) => place);
    expect([...new Set(places)].sort()).toEqual(REGISTER);
    expect(await keptKeys(world.deps.kv, '{learner:')).not.toEqual([]);
  });

  it('is a name only: no address, and no field for an e-mail, a device or a place', async () => {
    const stored = await everything(world.deps.kv);
    expect(stored.length).toBeGreaterThan(50);
    expect(stored.filter(({ key, text }) => `${key} ${text}`.includes(ADDRESS))).toEqual([]);
    const telling = /e-?mail|address|agent|device|\bip\b|phone|birth|gender|location/i;
    expect(stored.filter(({ place }) => telling.test(place))).toEqual([]);
  });
});

type Stored = { key: string; place: string; text: string };

/** Every word and figure that the store holds, expired or not yet, with its place. */
async function everything(kv: Kv): Promise<Stored[]> {
  const all: Stored[] = [];
  for await (const key of kv.scan('')) {
    const kind = key.replace(/^\{[^}]*\}:/, '').split(':')[0] ?? '';
    const entry = await kv.get(key).catch(() => null);
    const members = await kv.page(key, { limit: 1_000 }).catch(() => []);
    const counters = await kv.counters(key).catch(() => ({}));
    const value = { ...(entry ? { value: entry.value } : {}), members, counters };
    all.push({ key, place: kind, text: key });
    for (const field of Object.keys(counters)) {
      all.push({ key, place: `${kind}: counters`, text: field });
    }
    for (const [path, text] of leaves(value, '')) {
      all.push({ key, place: `${kind}: ${path.replace(/^value\./, '')}`, text });
    }
  }
  return all;
}

function leaves(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, one]) =>
    leaves(one, path ? `${path}.${name}` : name),
  );
}
