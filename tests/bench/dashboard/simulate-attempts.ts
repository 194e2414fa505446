// Finished attempts of students with known ability, as the store holds them.
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { type Question, questionSchema } from '#lib/core/question/question.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { chanceOf, type SimulatedItem } from './simulated-items.ts';

const FINE = 1 << 30;

/** One multiple-choice question of three options for each item; the first is right. */
export function questionsOf(items: readonly SimulatedItem[]): Question[] {
  return items.map((_, index) =>
    questionSchema.parse({
      id: `q${index + 1}`,
      kind: 'multiple-choice',
      stem: `Question ${index + 1}?`,
      options: ['right', 'wrong', 'wronger'].map((text, at) => ({ id: `o${at + 1}`, text })),
      answerKey: { optionId: 'o1' },
      rationale: '',
      evidence: [],
      factId: null,
      skill: null,
      findings: [],
      score: null,
      maxPoints: 100,
      allOrNothing: false,
    }),
  );
}

/** The same for the same seed. A wrong answer is either of the two others, a response takes 10 to 60 seconds. */
export function* simulateAttempts(
  assignmentId: string,
  items: readonly SimulatedItem[],
  { count, seed, startedAt }: { count: number; seed: string; startedAt: number },
): Generator<Attempt> {
  const random = seededRandom(seed);
  const uniform = () => (random(FINE) + 0.5) / FINE;
  for (let student = 0; student < count; student += 1) {
    // Box and Muller: two uniform numbers make a normal one.
    const ability = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    let at = startedAt + student;
    const responses: Attempt['responses'] = {};
    for (const [index, item] of items.entries()) {
      at += 10_000 + random(50_000);
      const right = uniform() < chanceOf(item, ability);
      const optionId = right ? 'o1' : `o${2 + random(2)}`;
      const response = { kind: 'multiple-choice' as const, optionId };
      responses[`q${index + 1}`] = [
        { operationId: `answer-${index + 1}`, try: 1, response, at, late: false },
      ];
    }
    yield {
      v: 1,
      id: `${assignmentId}.${String(student).padStart(20, '0')}`,
      assignmentId,
      version: 1,
      name: `Student ${student}`,
      tokenHash: '0'.repeat(64),
      operationId: 'start-0001',
      status: 'finished',
      questionIds: items.map((_, index) => `q${index + 1}`),
      startedAt: startedAt + student,
      finishedAt: at,
      dueAt: null,
      responses,
      finishOperationId: 'finish-001',
      run: 1,
    };
  }
}
