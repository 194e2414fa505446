import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import { type Entry, worthAlone, worthOf } from '#lib/core/quiz/question-worth.ts';

let made = 0;
function entry(stem: string, score = 0.5, sentence = made): Entry {
  made += 1;
  const question = {
    id: `q-${made}`,
    kind: 'multiple-choice',
    stem,
    skill: 'who',
    score,
  } as Question;
  return { fact: {} as Fact, question, sentence, salience: 0, found: 0 };
}

describe('what a question adds to a quiz', () => {
  it('a better one more', () => {
    expect(worthAlone(entry('Who left?', 0.9))).toBeGreaterThan(
      worthAlone(entry('Who left?', 0.4)),
    );
    expect(worthOf(entry('Who left?', 0.9), [])).toBeGreaterThan(
      worthOf(entry('Who left?', 0.4), []),
    );
  });

  it('one that begins as two chosen ones less than one that does not', () => {
    const chosen = [entry('Who said: “It rains”?'), entry('Who said: “It snows”?')];
    const again = worthOf(entry('Who said: “It hails”?'), chosen);
    expect(again).toBeLessThan(worthOf(entry('In which year did it hail?'), chosen));
    expect(worthOf(entry('Who said: “It hails”?'), chosen.slice(0, 1))).toBe(
      worthOf(entry('In which year did it hail?'), chosen.slice(0, 1)),
    );
  });

  it('a third saying comes after everything else, gap or not, until there are six questions', () => {
    const chosen = [entry('Who said: “It rains”?'), entry('“It snows,” ____ said.')];
    const weak = worthOf(entry('In which year did it hail?', 0), chosen);
    expect(worthOf(entry('Who said: “It hails”?', 1), chosen)).toBeLessThan(weak);
    expect(worthOf(entry('“It hails,” ____ said.', 1), chosen)).toBeLessThan(weak);
    const more = ['Who left?', 'Where?', 'When?', 'Why?'].map((stem) => entry(stem));
    expect(worthOf(entry('“It hails,” ____ said.', 1), [...chosen, ...more])).toBeGreaterThan(
      weak - 2,
    );
  });

  it('one of the same sentence less', () => {
    const chosen = [entry('Who left?', 0.5, 3)];
    expect(worthOf(entry('Where did he go?', 0.5, 3), chosen)).toBeLessThan(
      worthOf(entry('Where did he go?', 0.5, 4), chosen),
    );
  });
});
