import { describe, expect, it } from 'vitest';
import { buildQuestion } from '#lib/core/question/draft/build-question.ts';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import { QUESTION_KINDS, questionSchema } from '#lib/core/question/question.ts';

const evidence = [{ start: 0, end: 4, quote: 'Lima' }];
const common = {
  factId: 'f-1',
  rationale: 'So it is.',
  skill: 'term' as const,
  proofs: [],
  trust: 0.91237,
};
const shuffled: Draft = {
  ...common,
  kind: 'multiple-choice',
  stem: 'What does GHI stand for?',
  key: 'right',
  distractors: ['one', 'two', 'three'],
  order: { type: 'shuffled' },
};
const ordering: Draft = {
  ...common,
  kind: 'ordering',
  stem: 'Put these events in order, the earliest first.',
  items: ['It was planned', 'It was built', 'It was sold'],
};
const matching: Draft = {
  ...common,
  kind: 'matching',
  stem: 'Match each event with its date.',
  pairs: [
    { prompt: 'It was planned', option: '1901' },
    { prompt: 'It was built', option: '1905' },
    { prompt: 'It was sold', option: '1911' },
  ],
};
const response: Draft = {
  ...common,
  kind: 'multiple-response',
  stem: 'To which of these countries did Peru sell ships?',
  keys: ['Chile', 'Norway'],
  distractors: ['Kenya', 'Japan', 'Spain'],
};
const DRAFTS: Draft[] = [
  shuffled,
  response,
  { ...common, kind: 'true-false', stem: 'Lima is a port of Peru.', value: true },
  { ...common, kind: 'cloze', stem: 'Lima is a port of ____.', accepted: ['Peru'] },
  {
    ...common,
    kind: 'numeric',
    stem: 'How many ports does Peru have?',
    value: 90,
    tolerance: 0,
    unit: null,
  },
  ordering,
  matching,
];

describe('building a question from a draft', () => {
  it('there is a draft of each kind here', () => {
    expect(DRAFTS.map(({ kind }) => kind)).toEqual(QUESTION_KINDS);
  });

  it.each(DRAFTS)('$kind fits the schema, and its score is the writer’s trust', (draft) => {
    const question = buildQuestion(draft, evidence, 'seed');
    expect(questionSchema.parse(question)).toEqual(question);
    expect(question).toMatchObject({
      kind: draft.kind,
      stem: draft.stem,
      factId: 'f-1',
      evidence,
      score: 0.912,
      findings: [],
    });
  });

  it('the same seed gives the same order, and the key follows its option', () => {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 400; index += 1) {
      const question = buildQuestion(shuffled, evidence, `seed ${index}`);
      expect(question).toEqual(buildQuestion(shuffled, evidence, `seed ${index}`));
      if (question.kind !== 'multiple-choice') throw new Error(question.kind);
      const place = question.options.findIndex(({ id }) => id === question.answerKey.optionId);
      expect(question.options[place]?.text).toBe('right');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(chi).toBeLessThan(11.34);
  });

  it('options that are sorted stay so', () => {
    const options = ['1', '2', '3', '4'];
    const question = buildQuestion(
      { ...shuffled, key: '3', distractors: ['1', '2', '4'], order: { type: 'sorted', options } },
      evidence,
      'seed',
    );
    expect(question).toMatchObject({
      options: [{ text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }],
      answerKey: { optionId: 'c' },
    });
  });

  it('all keys of a multiple response are kept, wherever they are put', () => {
    const question = buildQuestion(response, evidence, 'seed');
    if (question.kind !== 'multiple-response') throw new Error(question.kind);
    const { options, answerKey } = question;
    const keys = options.filter(({ id }) => answerKey.optionIds.includes(id));
    expect(keys.map(({ text }) => text).sort()).toEqual(['Chile', 'Norway']);
    expect(options).toHaveLength(5);
  });

  it('an ordering’s key is the order of the draft, its options are mixed', () => {
    const mixed = new Set<string>();
    for (let index = 0; index < 30; index += 1) {
      const question = buildQuestion(ordering, evidence, `seed ${index}`);
      if (question.kind !== 'ordering') throw new Error(question.kind);
      const { options, answerKey } = question;
      const told = answerKey.order.map((id) => options.find((option) => option.id === id)?.text);
      expect(told).toEqual(['It was planned', 'It was built', 'It was sold']);
      mixed.add(options.map(({ text }) => text).join());
    }
    expect(mixed.size).toBe(6);
  });

  it('a matching’s key joins each prompt to its own option', () => {
    const question = buildQuestion(matching, evidence, 'seed');
    if (question.kind !== 'matching') throw new Error(question.kind);
    const { prompts, options, answerKey } = question;
    const told = prompts.map(({ id, text }) => [
      text,
      options.find((option) => option.id === answerKey.pairs[id])?.text,
    ]);
    expect(told).toEqual([
      ['It was planned', '1901'],
      ['It was built', '1905'],
      ['It was sold', '1911'],
    ]);
  });

  it('partial credit only where there is more than one thing to get right', () => {
    const partial = DRAFTS.filter((draft) => !buildQuestion(draft, evidence, 's').allOrNothing);
    expect(partial.map(({ kind }) => kind)).toEqual(['multiple-response', 'ordering', 'matching']);
  });
});
