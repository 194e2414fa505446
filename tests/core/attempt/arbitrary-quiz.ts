// Random questions of every kind, responses to them, and attempts, for property tests.
import fc from 'fast-check';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { type Question, questionSchema } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

/** In every field of a generated question that no student may see before the response. */
export const MARKER = 'zqsecretqz';

const common = (id: string, maxPoints: number, allOrNothing: boolean) => ({
  id,
  stem: `Stem of ${id} with a ____?`,
  rationale: `${MARKER} rationale`,
  evidence: [{ start: 0, end: 9, quote: `${MARKER} quote` }],
  factId: `${MARKER}-fact`,
  skill: 'look-up' as const,
  findings: [{ code: MARKER, severity: 'info' as const, params: { [MARKER]: MARKER } }],
  score: 0.123456789,
  maxPoints,
  allOrNothing,
});

const letters = (count: number, letter: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${letter}${index}`,
    text: `Text ${letter}${index}`,
  }));
const shuffled = (ids: string[]) => fc.shuffledSubarray(ids, { minLength: ids.length });

export function arbitraryQuestion(id: string): fc.Arbitrary<Question> {
  const base = fc
    .tuple(fc.constantFrom(1, 7, 100, 250), fc.boolean())
    .map(([maxPoints, strict]) => common(id, maxPoints, strict));
  const options = fc.integer({ min: 2, max: 6 }).map((count) => letters(count, 'o'));
  const ids = (list: { id: string }[]) => list.map((option) => option.id);
  const shape = fc.oneof(
    options.chain((list) =>
      fc.constantFrom(...ids(list)).map((optionId) => ({
        kind: 'multiple-choice' as const,
        options: list,
        answerKey: { optionId },
      })),
    ),
    options.chain((list) =>
      fc.subarray(ids(list), { minLength: 1 }).map((optionIds) => ({
        kind: 'multiple-response' as const,
        options: list,
        answerKey: { optionIds },
      })),
    ),
    fc.boolean().map((value) => ({ kind: 'true-false' as const, answerKey: { value } })),
    fc.constant({ kind: 'cloze' as const, answerKey: { accepted: [`${MARKER} word`, '4,211'] } }),
    fc.constant({
      kind: 'numeric' as const,
      unit: 'herons',
      answerKey: { value: 987_654_321, tolerance: 0.25 },
    }),
    options.chain((list) =>
      shuffled(ids(list)).map((order) => ({
        kind: 'ordering' as const,
        options: list,
        answerKey: { order },
      })),
    ),
    options.chain((list) =>
      shuffled(ids(list)).map((order) => {
        const prompts = letters(list.length, 'p');
        const pairs = Object.fromEntries(prompts.map((prompt, index) => [prompt.id, order[index]]));
        return { kind: 'matching' as const, prompts, options: list, answerKey: { pairs } };
      }),
    ),
  );
  return fc
    .tuple(base, shape)
    .map(([fields, kind]) => questionSchema.parse({ ...fields, ...kind }));
}

export const arbitraryQuestions = (maxLength = 5): fc.Arbitrary<Question[]> =>
  fc
    .integer({ min: 1, max: maxLength })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryQuestion(`q${index}`))),
    );

/** A valid response, right or wrong. */
export function arbitraryResponse(question: Question): fc.Arbitrary<QuestionResponse> {
  const { kind } = question;
  const optionIds = 'options' in question ? question.options.map(({ id }) => id) : [];
  switch (kind) {
    case 'multiple-choice':
      return fc.constantFrom(...optionIds).map((optionId) => ({ kind, optionId }));
    case 'multiple-response':
      return fc
        .subarray(optionIds, { minLength: 1 })
        .map((chosen) => ({ kind, optionIds: chosen }));
    case 'true-false':
      return fc.boolean().map((value) => ({ kind, value }));
    case 'cloze':
      return fc.constantFrom('4,211', '4211', 'heron', 'swan').map((text) => ({ kind, text }));
    case 'numeric':
      return fc.constantFrom('987654321', '9', '1e10').map((text) => ({ kind, text }));
    case 'ordering':
      return shuffled(optionIds).map((order) => ({ kind, order }));
    case 'matching':
      return fc
        .tuple(
          ...question.prompts.map(({ id }) => fc.constantFrom(...optionIds).map((to) => [id, to])),
        )
        .map((pairs) => ({ kind, pairs: Object.fromEntries(pairs) }));
  }
}

/** Finished, first run, with or without a first-try response to each question. */
export function arbitraryAttempt(questions: Question[]): fc.Arbitrary<Attempt> {
  const given = fc.tuple(
    ...questions.map((question) => fc.option(arbitraryResponse(question), { freq: 4 })),
  );
  return given.map((responses) => ({
    v: 1,
    id: 'bcdfgh.x',
    assignmentId: 'bcdfgh',
    version: 1,
    name: '',
    tokenHash: '0'.repeat(64),
    operationId: 'start-0001',
    status: 'finished',
    questionIds: questions.map(({ id }) => id),
    startedAt: 0,
    finishedAt: 1,
    dueAt: null,
    responses: Object.fromEntries(
      responses.flatMap((response, index) => {
        const operationId = `response-${index}`;
        const entry = response && { operationId, try: 1, response, at: 0, late: false };
        return entry ? [[questions[index]?.id ?? '', [entry]]] : [];
      }),
    ),
    finishOperationId: 'finish-0001',
    run: 1,
  }));
}
