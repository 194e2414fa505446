// Everything a class and its teacher can send, twice, with other words, at once and after the end (R7, P2).
import { expect, it } from 'vitest';
import { seededRandom } from '#lib/core/seed/random.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { flagStudentQuestion } from '#lib/use-cases/flag-question.ts';
import { answerStudentChallenge, readChallenges } from '#lib/use-cases/read-challenges.ts';
import { readLive } from '#lib/use-cases/read-live.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { challengeQuestion } from '#lib/use-cases/record-challenge.ts';
import { recordSentence } from '#lib/use-cases/record-pointing.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { interleavingKv } from '#tests/fixtures/interleaving-kv.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { classWorld } from './class-world.ts';
import { freshCount, shownSums } from './fresh-count.ts';

type World = Awaited<ReturnType<typeof classWorld>>;
type Access = { attemptId: string; token: string };

/** What one student, in two tabs, and the teacher send about one attempt. */
function sendings(world: World, own: Access, place: number): (() => Promise<unknown>)[] {
  const { deps, assignmentId, manageKey } = world;
  const asked = { ...own, questionId: 'q1' };
  const taught = { assignmentId, manageKey, attemptId: own.attemptId };
  const respond = (operationId: string, optionId: string) => () => {
    const response = { kind: 'multiple-choice' as const, optionId };
    return recordQuestionResponse(deps, {
      ...asked,
      submission: { operationId, try: 1, response },
    });
  };
  const point = (operationId: string, sentence: number) => () =>
    recordSentence(deps, { ...asked, submission: { operationId, sentence } });
  const challenge = (operationId: string) => () => {
    const submission = { operationId, sentence: 0, reason: `It is wrong: ${operationId}` };
    return challengeQuestion(deps, { ...asked, submission });
  };
  const answered = { questionId: 'q1', operationId: 'challenge-1', reply: '' };
  return [
    ...[respond('response-1', 'o1'), respond('response-1', 'o1'), respond('response-2', 'o2')],
    ...[respond('response-1', 'o3'), point('pointing-1', 0), point('pointing-1', 0)],
    ...[point('pointing-2', 1), point('pointing-1', 1), challenge('challenge-1')],
    ...[challenge('challenge-1'), challenge('challenge-2'), challenge('pointing-1')],
    () => flagStudentQuestion(deps, { ...asked, flagged: true }),
    () => finishStudentAttempt(deps, { ...own, operationId: `finish-${place % 2}-1` }),
    () => finishStudentAttempt(deps, { ...own, operationId: 'finish-0-1' }),
    () => answerStudentChallenge(deps, { ...taught, ...answered, verdict: 'agreed' }),
    ...(place === 0 ? [() => deleteStudentAttempt(deps, taught)] : []),
    ...(place === 1
      ? [() => renameStudent(deps, { ...taught, name: 'S2', sameStudent: true })]
      : []),
  ];
}

it.each(['each', 'end'])(
  'sums, live rows and the list of challenges tell what the attempts hold, and go with the quiz (feedback: %s)',
  async (feedback) => {
    const made = await classWorld({ feedback, pointAtSentence: true, showArticle: true });
    const world = { ...made, deps: { ...made.deps, kv: interleavingKv(made.deps.kv) } };
    const { deps, assignmentId, manageKey, quizId } = world;
    const all: (() => Promise<unknown>)[] = [];
    for (let place = 0; place < 6; place += 1) {
      const operationId = `start-operation-of-student-${place}`;
      const name = `S${place % 3}`;
      const started = await startAttempt(deps, { code: assignmentId, name, operationId });
      if (started.type !== 'started') throw new Error(started.type);
      all.push(...sendings(world, started, place));
    }
    const below = seededRandom(`storm-${feedback}`);
    for (let round = 0; round < 3; round += 1) {
      const mixed = all.map((send) => ({ send, at: below(1_000_000) }));
      mixed.sort((a, b) => a.at - b.at);
      await Promise.all(mixed.map(({ send }) => send()));
    }
    expect(await shownSums(deps, assignmentId)).toEqual(await freshCount(deps, assignmentId));
    const access = { assignmentId, manageKey };
    const read = await readResults(deps, { ...access, limit: 100 });
    const live = await readLive(deps, access);
    const list = await readChallenges(deps, { ...access, limit: 100 });
    if (read.type !== 'found' || live.type !== 'found' || list.type !== 'found') {
      throw new Error('not found');
    }
    const told = ({
      attemptId,
      name,
      run,
      status,
    }: {
      attemptId: string;
      name: string;
      run: number;
      status: string;
    }) => [attemptId, name, run, status].join(' ');
    const { students, openChallenges } = read.results;
    expect(live.view.students.map(told).sort()).toEqual(students.page.map(told).sort());
    expect(students.page).toHaveLength(5);
    const listed = list.challenges.questions.flatMap(({ challenges }) => challenges);
    expect(listed.length).toBeGreaterThan(0);
    expect(openChallenges).toBe(listed.filter(({ answer }) => answer === null).length);
    await deleteQuiz(deps, { quizId, manageKey });
    expect(await keptKeys(made.deps.kv, `{${assignmentId}}`)).toEqual([]);
  },
);
