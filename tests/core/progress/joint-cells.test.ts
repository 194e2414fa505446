import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JointCells, jointCells, readJointCells } from '#lib/core/progress/joint-cells.ts';
import { MARKER } from '#tests/core/attempt/arbitrary-quiz.ts';
import { SAMPLE_ARTICLE } from '#tests/fixtures/sample-quiz.ts';
import { addUp, classOf, rawScores } from './arbitrary-class.ts';

describe('the joint sum', () => {
  it('added up over any attempts tells the same as their raw scores', () => {
    fc.assert(
      fc.property(classOf(12), ({ questions, attempts }) => {
        const cells = addUp(
          attempts.map((attempt) => jointCells(attempt, { questions, article: SAMPLE_ARTICLE })),
        );
        const { responses, totals } = readJointCells(cells);
        const raw = attempts.map((attempt) => rawScores(attempt, questions));
        const sums = raw.map((scores) => scores.reduce((sum, points) => sum + points, 0));
        expect(totals.flatMap(({ total, count }) => Array(count).fill(total))).toEqual(
          sums.toSorted((a, b) => a - b),
        );
        questions.forEach(({ id }, index) => {
          const own = responses.filter(({ questionId }) => questionId === id);
          const pairs = own.flatMap(({ points, total, count }) =>
            Array(count).fill(`${points} ${total}`),
          );
          const wanted = raw.map((scores, student) => `${scores[index]} ${sums[student]}`);
          expect(pairs.sort()).toEqual(wanted.sort());
        });
      }),
    );
  });

  it('taking an attempt away gives what the others alone give', () => {
    fc.assert(
      fc.property(classOf(8), fc.nat(), ({ questions, attempts }, pick) => {
        const cellsOf = attempts.map((attempt) =>
          jointCells(attempt, { questions, article: SAMPLE_ARTICLE }),
        );
        const gone = pick % attempts.length;
        const taken = Object.entries(cellsOf[gone] ?? {}).map(([field, count]) => [field, -count]);
        const left = addUp(cellsOf.filter((_, index) => index !== gone));
        expect(readJointCells(addUp([...cellsOf, Object.fromEntries(taken)]))).toEqual(
          readJointCells(left),
        );
      }),
    );
  });

  it('fields are safe and short, and nothing typed is in them', () => {
    fc.assert(
      fc.property(classOf(4), ({ questions, attempts }) => {
        for (const attempt of attempts) {
          for (const field of Object.keys(
            jointCells(attempt, { questions, article: SAMPLE_ARTICLE }),
          )) {
            expect(field).toMatch(
              /^(~?\*|~[a-z0-9-]{1,40}|[a-z0-9-]{1,40}\|\d+\|[A-Za-z0-9_-]{0,40})\|\d+$/,
            );
            expect(field).not.toMatch(new RegExp(`${MARKER}|heron|4211`));
          }
        }
      }),
    );
  });

  it.each<[JointCells, Omit<ReturnType<typeof readJointCells>, 'times'>]>([
    [{}, { responses: [], totals: [] }],
    [
      { '*|200': 2, '*|50': 1 },
      {
        responses: [],
        totals: [
          { total: 50, count: 1 },
          { total: 200, count: 2 },
        ],
      },
    ],
    [
      { 'q1|0||50': 1 },
      { responses: [{ questionId: 'q1', points: 0, bucket: '', total: 50, count: 1 }], totals: [] },
    ],
    [
      { '*|200': 0, 'q1|0|a|200': -1, rubbish: 4, 'a|b': 1 },
      { responses: [], totals: [] },
    ],
  ])('%j reads as %j', (cells, table) => {
    expect(readJointCells(cells)).toEqual({ ...table, times: new Map() });
  });

  it('times are read by question, and for the whole attempt', () => {
    const cells = { '~q1|12': 2, '~q1|35': 1, '~*|120': 3, '~q2|9': -1 };
    expect(readJointCells(cells)).toEqual({
      responses: [],
      totals: [],
      times: new Map([
        [
          'q1',
          [
            { value: 12, count: 2 },
            { value: 35, count: 1 },
          ],
        ],
        ['*', [{ value: 120, count: 3 }]],
      ]),
    });
  });
});
