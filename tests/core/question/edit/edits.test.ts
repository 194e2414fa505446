import { describe, expect, it } from 'vitest';
import { contentKey } from '#lib/core/question/content-key.ts';
import { blankQuestion } from '#lib/core/question/edit/blank-question.ts';
import {
  withNewOption,
  withOptionText,
  withoutOption,
  withRight,
  withSwapped,
} from '#lib/core/question/edit/change-options.ts';
import {
  withMovedItem,
  withNewItem,
  withNewPair,
  withoutPair,
} from '#lib/core/question/edit/change-order.ts';
import { lacksOf } from '#lib/core/question/edit/lacks.ts';
import {
  QUESTION_KINDS,
  type QuestionKind,
  type QuestionOf,
  questionSchema,
} from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

function sample<K extends QuestionKind>(kind: K): QuestionOf<K> {
  const found = SAMPLE_QUESTIONS.find((question) => question.kind === kind);
  if (!found) throw new Error(kind);
  return found as QuestionOf<K>;
}

const WRONG = { provenance: 'article', code: 'in-article', params: {} } as const;

describe('a blank question', () => {
  it.each(QUESTION_KINDS)('of kind %s lacks its words and nothing of its shape', (kind) => {
    const lacks = lacksOf(blankQuestion(kind, { id: 'own-1' }));
    expect(lacks).toContain('stem');
    expect(lacks).not.toContain('key');
  });
});

describe('what a question lacks', () => {
  it.each(SAMPLE_QUESTIONS)('nothing, of a whole one: $kind', (question) => {
    expect(lacksOf(question)).toEqual([]);
  });

  it.each([
    [{ stem: ' ' }, 'stem'],
    [{ stem: 'x'.repeat(601) }, 'stem-long'],
    [{ rationale: 'x'.repeat(1001) }, 'rationale-long'],
    [{ maxPoints: 0 }, 'points'],
    [{ maxPoints: Number.NaN }, 'points'],
    [{ options: [{ id: 'o1', text: 'a' }] }, 'options-few'],
    [{ answerKey: { optionId: 'gone' } }, 'key'],
  ])('%j is told as %s, and the server would refuse it or never publish it', (change, lack) => {
    expect(lacksOf({ ...sample('multiple-choice'), ...change })).toEqual([lack]);
  });

  it('a number that is none', () => {
    const question = sample('numeric');
    const answerKey = { value: Number.NaN, tolerance: -1 };
    expect(lacksOf({ ...question, answerKey })).toEqual(['value', 'tolerance']);
    // As it comes back from the browser's storage.
    const stored = JSON.parse(JSON.stringify({ ...question, answerKey }));
    expect(lacksOf(stored)).toEqual(['value', 'tolerance']);
  });
});

describe('choices', () => {
  const question = {
    ...sample('multiple-choice'),
    wrong: { o2: WRONG, o3: WRONG },
    spareOptions: [{ text: 'Rosa Lind', wrong: { ...WRONG, code: 'same-kind' } }],
  };

  it('a swap takes the proposed one in, and can be taken back the same way', () => {
    const swapped = withSwapped(question, 'o2', 0);
    expect(swapped.options[1]).toEqual({ id: 'o2', text: 'Rosa Lind' });
    expect(swapped.wrong?.o2?.code).toBe('same-kind');
    expect(swapped.spareOptions).toEqual([{ text: 'Ada Byron', wrong: WRONG }]);
    expect(contentKey(withSwapped(swapped, 'o2', 0))).toBe(contentKey(question));
    questionSchema.parse(swapped);
  });

  it('typed words no longer come from where the writer had them', () => {
    const typed = withOptionText(question, 'o2', 'Ada Lovelace');
    expect(typed.wrong).toEqual({ o3: WRONG });
    expect(typed.options[1]?.text).toBe('Ada Lovelace');
  });

  it('the only right one cannot be taken away, others can', () => {
    expect(withoutOption(question, 'o1')).toBe(question);
    expect(withoutOption(question, 'o2').options.map(({ id }) => id)).toEqual(['o1', 'o3']);
    const several = sample('multiple-response');
    expect(withoutOption(several, 'o1').answerKey.optionIds).toEqual(['o2']);
  });

  it('right ones are marked in the order of the choices', () => {
    const several = withRight(withRight(sample('multiple-response'), 'o1', false), 'o1', true);
    expect(several.answerKey.optionIds).toEqual(['o1', 'o2']);
    expect(withRight(question, 'o3', true).answerKey).toEqual({ optionId: 'o3' });
  });

  it('a new one gets an id of its own', () => {
    const ids = withNewOption(withNewOption(question)).options.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('an ordering', () => {
  it('is never stored in its right order', () => {
    let question = sample('ordering');
    for (const [id, step] of [
      ['o1', -1],
      ['o3', -1],
      ['o2', 1],
      ['o1', 1],
    ] as const) {
      question = withMovedItem(question, id, step);
      expect(question.options.map((option) => option.id)).not.toEqual(question.answerKey.order);
    }
    const longer = withNewItem(question);
    expect(longer.options).toHaveLength(4);
    expect([...longer.answerKey.order].sort()).toEqual(longer.options.map(({ id }) => id).sort());
  });
});

describe('a matching', () => {
  it('a pair comes with its option and goes with it', () => {
    const more = withNewPair(sample('matching'));
    expect(more.prompts).toHaveLength(3);
    expect(more.options).toHaveLength(4);
    const id = more.prompts.at(-1)?.id ?? '';
    expect(withoutPair(more, id)).toEqual(sample('matching'));
  });

  it('an option that another prompt has stays', () => {
    const question = sample('matching');
    const both = { ...question, answerKey: { pairs: { p1: 'o1', p2: 'o1' } } };
    expect(withoutPair(both, 'p2').options).toHaveLength(3);
  });
});
