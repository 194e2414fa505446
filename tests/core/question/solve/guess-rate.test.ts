import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/core/question/question.ts';
import { guessRate, votesOf } from '#lib/core/question/solve/guess-rate.ts';
import { GUESSERS } from '#lib/core/question/solve/guessers.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';

/** The first text is right and stands where `place` says. */
function choice(stem: string, texts: readonly string[], place = 0): Question {
  const [key = '', ...others] = texts;
  const list = [...others.slice(0, place), key, ...others.slice(place)];
  const options = list.map((text, at) => ({ id: 'abcdefgh'.charAt(at), text }));
  return buildQuestion({
    kind: 'multiple-choice',
    stem,
    options,
    answerKey: { optionId: 'abcdefgh'.charAt(place) },
  });
}

function shareOf(name: string, question: Question): number | null {
  return guessRate([question]).guessers.find((guesser) => guesser.name === name)?.rate ?? null;
}

describe('a guesser that has not seen the article', () => {
  it.each<[string, Question, Question]>([
    [
      'longest',
      choice('What was sold?', ['boats of iron and wood', 'cloth', 'salt']),
      choice('What was sold?', ['cloth', 'boats of iron and wood', 'salt']),
    ],
    [
      'shortest',
      choice('What was sold?', ['salt', 'old boats', 'new cloth']),
      choice('What was sold?', ['old boats', 'salt', 'new cloth']),
    ],
    [
      'most like the stem',
      choice(
        'Who built the bridge of Lima?',
        ['the bridge builders', 'the king', 'the sailors'],
        1,
      ),
      choice('Who built the bridge of Lima?', ['the king', 'the bridge builders', 'the sailors']),
    ],
    [
      'most specific',
      choice(
        'Who came?',
        ['Rosa Lopez of the Lima Bridge Works', 'a town clerk', 'a few sailors'],
        2,
      ),
      choice('Who came?', ['a town clerk', 'Rosa Lopez of the Lima Bridge Works', 'a few sailors']),
    ],
    [
      'odd one out',
      choice('What was sold?', ['12 boats', 'cloth', 'salt'], 1),
      choice('What was sold?', ['cloth', '12 boats', 'salt']),
    ],
    [
      'middle number',
      choice('How many boats were sold?', ['40', '10', '90'], 1),
      choice('How many boats were sold?', ['10', '40', '90']),
    ],
    [
      'world-size number',
      choice('How many boats were sold?', ['4,173', '2,000', '9,000'], 1),
      choice('How many boats were sold?', ['2,000', '4,173', '9,000']),
    ],
    [
      'most central',
      choice('What was sold?', ['red iron boats', 'red cloth', 'iron nails', 'blue salt']),
      choice('What was sold?', ['blue salt', 'red iron boats', 'red cloth', 'iron nails']),
    ],
    [
      'first',
      choice('Who came?', ['Ann', 'Bea', 'Cleo']),
      choice('Who came?', ['Ann', 'Bea', 'Cleo'], 2),
    ],
    [
      'last',
      choice('Who came?', ['Ann', 'Bea', 'Cleo'], 2),
      choice('Who came?', ['Ann', 'Bea', 'Cleo']),
    ],
  ])(
    '%s: is right where the key has that look, and wrong where another has',
    (name, told, hidden) => {
      expect(shareOf(name, told)).toBe(1);
      expect(shareOf(name, hidden)).toBe(0);
    },
  );

  it('shares its vote where looks are alike, and has none where all are', () => {
    const longest = GUESSERS[0];
    const two = choice('Who came?', ['Anna', 'Bear', 'Cy', 'Di']);
    const all = choice('Who came?', ['Anna', 'Bear', 'Cleo']);
    if (!longest || two.kind !== 'multiple-choice' || all.kind !== 'multiple-choice')
      throw new Error();
    expect(votesOf(longest, two)).toEqual([0.5, 0.5, 0, 0]);
    expect(votesOf(longest, all)).toBeNull();
  });
});

describe('the guess rate', () => {
  it('is chance where options look alike, whatever their number', () => {
    const alike = [
      choice('Who came?', ['Ann', 'Bea', 'Cyd', 'Dot']),
      choice('Who came?', ['Ann', 'Bea', 'Cyd', 'Dot'], 3),
      choice('Who came?', ['Ann', 'Bea'], 0),
      choice('Who came?', ['Ann', 'Bea'], 1),
    ];
    const rate = guessRate(alike);
    expect(rate.chance).toBeCloseTo((0.25 + 0.25 + 0.5 + 0.5) / 4, 12);
    // Eight guessers see no difference and two look at the place alone: (8 * .25 + 1) / 10, ...
    expect(rate.mean).toBeCloseTo((0.3 + 0.3 + 0.5 + 0.5) / 4, 12);
  });

  it('rises with a giveaway, for the mean and for the majority', () => {
    const told = [0, 1, 2, 3].map((place) =>
      choice(
        'Who built the bridge?',
        ['Rosa Lopez of the 12 Lima Bridge Works', 'a clerk', 'a king', 'a smith'],
        place,
      ),
    );
    const rate = guessRate(told);
    expect(rate.majority).toBe(1);
    expect(rate.mean).toBeGreaterThan(0.4);
  });

  it('leaves other kinds out, and is null without a choice', () => {
    const other = buildQuestion({ kind: 'true-false', answerKey: { value: true } });
    expect(guessRate([other])).toMatchObject({
      questions: 0,
      chance: null,
      mean: null,
      majority: null,
    });
  });
});
