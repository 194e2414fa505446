import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { GRACE_MS } from '#lib/core/attempt/current-status.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import { presentQuote } from '#lib/core/attempt/present-feedback.ts';
import { SAMPLE_ARTICLE, SAMPLE_TEXT } from '#tests/fixtures/sample-quiz.ts';
import { arbitraryQuestions, arbitraryResponse, MARKER } from './arbitrary-quiz.ts';
import { choose, START, World } from './build-attempt.ts';

const CLOSE = START + 10_000;
const view = (world: World) => presentAttempt(world.attempt, world);
const first = (world: World) => view(world).questions[0];
const finish = (world: World) => {
  const context = { ...world, settings: world.assignment.settings, operationId: 'finish-0001' };
  const result = finishAttempt(world.attempt, { ...context, now: world.now });
  if (result.type === 'finished') world.attempt = result.attempt;
};
const SOLUTION = {
  response: choose('o1'),
  text: ['Mira Holt'],
  rationale: 'SECRET-RATIONALE the article says so.',
  evidence: [{ before: '', quote: 'Mira Holt runs the Lake Station.', after: '' }],
};
/** Once the attempt is over: the sentence among its neighbours. */
const SOLUTION_AT_END = {
  ...SOLUTION,
  evidence: SOLUTION.evidence.map((sentence) => ({
    lead: '',
    ...sentence,
    rest: SAMPLE_TEXT.slice(32),
  })),
};

describe('feedback after each question', () => {
  it('with the solution as soon as the response is right', () => {
    const world = new World({ tries: 3 });
    world.respond('q1', choose('o1'));
    expect(first(world)).toMatchObject({
      response: choose('o1'),
      operationId: 'response-1',
      locked: true,
      triesLeft: 0,
      feedback: { right: true, nearMiss: false, points: 100, maxPoints: 100, solution: SOLUTION },
    });
    expect(view(world)).toMatchObject({ points: 100, maxPoints: 700, responded: 1 });
  });

  it('only right or wrong while tries are left, the solution with the last', () => {
    const world = new World({ tries: 2 });
    world.respond('q1', choose('o2'));
    expect(first(world)).toMatchObject({
      nextTry: 2,
      triesLeft: 1,
      locked: false,
      feedback: { right: false, points: 0, solution: null },
    });
    world.respond('q1', choose('o3'), { try: 2 });
    expect(first(world)).toMatchObject({ locked: true, feedback: { solution: SOLUTION } });
  });

  it('tells of a near miss', () => {
    const world = new World();
    world.respond('q4', { kind: 'cloze', text: 'Lake Staton' });
    expect(view(world).questions[3]?.feedback).toMatchObject({ right: false, nearMiss: true });
  });
});

describe('feedback at the end', () => {
  it('nothing before the finish, all that was responded to after it', () => {
    const world = new World({ feedback: 'end' });
    world.respond('q1', choose('o1'));
    expect(view(world)).toMatchObject({ points: null, tries: 1, responded: 1 });
    expect(first(world)).toMatchObject({ feedback: null, nextTry: 1, triesLeft: 1, locked: false });
    finish(world);
    expect(view(world)).toMatchObject({ points: 100, status: 'finished' });
    expect(first(world)).toMatchObject({
      locked: true,
      feedback: { right: true, solution: SOLUTION },
    });
  });

  it('a question without a response keeps its key', () => {
    const world = new World({ feedback: 'end' });
    world.respond('q1', choose('o1'));
    finish(world);
    expect(
      view(world)
        .questions.slice(1)
        .map(({ feedback }) => feedback),
    ).toEqual(Array(6).fill(null));
  });

  it('comes when the time is up, at the end of the time, finished or not', () => {
    const world = new World({ feedback: 'end', closesAt: CLOSE });
    world.respond('q1', choose('o2'));
    world.now = CLOSE + GRACE_MS - 1;
    expect(view(world)).toMatchObject({ status: 'open', phase: 'closed', points: null });
    world.now = CLOSE + GRACE_MS;
    expect(view(world)).toMatchObject({ status: 'overdue', points: 0, finishedAt: CLOSE });
    expect(first(world)?.feedback?.solution).toEqual(SOLUTION_AT_END);
  });
});

describe('feedback after the close', () => {
  it.each([
    ['while open', START, false, false],
    ['finished, before the close', START, true, false],
    ['finished, at the close: others may still have a response on its way', CLOSE, true, false],
    ['finished, after the close', CLOSE + GRACE_MS, true, true],
    ['never finished, after the close', CLOSE + GRACE_MS, false, true],
  ])('%s', (_when, now, finished, told) => {
    const world = new World({ feedback: 'closed', closesAt: CLOSE });
    world.respond('q1', choose('o1'));
    if (finished) finish(world);
    world.now = now;
    expect(view(world).points).toBe(told ? 100 : null);
    expect(first(world)?.feedback?.solution ?? null).toEqual(told ? SOLUTION_AT_END : null);
  });

  it('never comes without a close', () => {
    const world = new World({ feedback: 'closed' });
    world.respond('q1', choose('o1'));
    finish(world);
    world.now = START + 1e12;
    expect(view(world)).toMatchObject({ status: 'finished', points: null });
  });
});

describe('a late response', () => {
  it('is shown where there is no other, without feedback or points', () => {
    const world = new World({ closesAt: CLOSE });
    world.now = CLOSE + 60_000;
    world.respond('q1', choose('o1'));
    expect(first(world)).toMatchObject({ response: choose('o1'), feedback: null, locked: true });
    expect(view(world)).toMatchObject({ points: 0, responded: 0 });
  });
});

describe('the article', () => {
  it('is shown only where the teacher shows it', () => {
    expect(view(new World()).article).toBeNull();
    expect(view(new World({ showArticle: true })).article).toEqual({
      title: 'The Lake Station',
      source: null,
      paragraphs: [SAMPLE_TEXT],
    });
  });

  it.each([
    [5, 9, ['Mira ', 'Holt', ' runs the Lake Station.']],
    [0, 32, ['', SAMPLE_TEXT.slice(0, 32), '']],
    [45, 54, ['She counted ', '40 herons', ', 12 swans and 3 cranes.']],
    [20, 36, ['Mira Holt runs the L', SAMPLE_TEXT.slice(20, 36), SAMPLE_TEXT.slice(36)]],
  ])('the quote [%d, %d) stands in its sentence or sentences', (start, end, parts) => {
    const quote = SAMPLE_TEXT.slice(start, end);
    const shown = presentQuote(SAMPLE_ARTICLE, { start, end, quote });
    const [before = '', , after = ''] = parts;
    expect(shown).toEqual({
      before: SAMPLE_TEXT.slice(start - before.length, start),
      quote,
      after,
    });
    expect(SAMPLE_TEXT).toContain(shown.before + shown.quote + shown.after);
    expect(before + quote + after).toMatch(/^(Mira|She) .*\.$/);
  });
});

describe('the paragraph of a proof', () => {
  const article = {
    text: 'A heading.\n\nOne went. Two came back. Three stayed.\n\nThe end.',
    sentences: [
      { start: 12, end: 21, paragraph: 1, kind: 'sentence' as const },
      { start: 22, end: 36, paragraph: 1, kind: 'sentence' as const },
    ],
  };

  it('is what stands around the sentence, up to the next paragraphs', () => {
    const quote = { start: 22, end: 25, quote: 'Two' };
    expect(presentQuote(article, quote, true)).toEqual({
      lead: 'One went. ',
      before: '',
      quote: 'Two',
      after: ' came back.',
      rest: ' Three stayed.',
    });
  });

  it.each([
    ['not while it could tell the keys of other questions', {}, false, false],
    ['where the article may be read anyway', { showArticle: true }, false, true],
    ['once the attempt is over', {}, true, true],
  ] as const)('is shown %s', (_title, settings, over, shown) => {
    const world = new World({ feedback: 'each', ...settings });
    world.respond('q1', choose('o1'));
    if (over) finish(world);
    const [first] = view(world).questions;
    const [evidence] = first?.feedback?.solution?.evidence ?? [];
    expect(evidence?.quote).toBeTruthy();
    expect(evidence?.rest !== undefined).toBe(shown);
  });
});

describe('S1: what a view holds before the response', () => {
  const FORBIDDEN =
    /"(answerKey|rationale|evidence|quote|factId|skill|findings|score|allOrNothing|seed|accepted|tolerance|pairs|order|tokenHash|solution|right)"/;

  it('500 quizzes: nothing of a key, a proof, a fact or a secret, in any mode', () => {
    const settings = fc.record({
      feedback: fc.constantFrom('each' as const, 'end' as const, 'closed' as const),
      tries: fc.constantFrom(1, 3),
      shuffle: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitraryQuestions(), settings, fc.boolean(), (questions, given, finished) => {
        const world = new World(given, { questions });
        if (finished) finish(world);
        const shown = JSON.stringify(view(world));
        expect(shown).not.toContain(MARKER);
        expect(shown).not.toMatch(/987654321|4,211|0\.123456789/);
        expect(shown).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 500 },
    );
  });

  it('300 attempts: one response opens its own question and no other', () => {
    const given = arbitraryQuestions(4).chain((questions) =>
      fc
        .constantFrom(...questions)
        .chain((question) =>
          fc.tuple(fc.constant(questions), fc.constant(question.id), arbitraryResponse(question)),
        ),
    );
    fc.assert(
      fc.property(given, ([questions, questionId, response]) => {
        const world = new World({ feedback: 'each' }, { questions });
        expect(world.respond(questionId, response).type).toBe('recorded');
        for (const state of view(world).questions) {
          const opened = state.question.id === questionId;
          expect(JSON.stringify(state).includes(MARKER)).toBe(opened);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same with an unanswered try left, and with feedback at the end, tells nothing at all', () => {
    for (const settings of [
      { tries: 3 },
      { feedback: 'end' as const },
      { feedback: 'closed' as const },
    ]) {
      const world = new World(settings);
      world.respond('q1', choose('o2'));
      expect(JSON.stringify(view(world))).not.toContain('SECRET');
    }
  });

  it('nothing beside the fields of the view comes through', () => {
    const world = new World();
    const attempt: Attempt = { ...world.attempt, ...{ note: MARKER } };
    expect(JSON.stringify(presentAttempt(attempt, world))).not.toContain(MARKER);
  });
});

describe('the order of questions', () => {
  it('is the attempt’s own', () => {
    const world = new World({ shuffle: true });
    const ids = view(world).questions.map(({ question }) => question.id);
    expect(ids).toEqual(world.attempt.questionIds);
    expect(ids).not.toEqual(world.quiz.questions.map(({ id }) => id));
  });
});
