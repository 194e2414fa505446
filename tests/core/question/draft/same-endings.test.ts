// Options lose what all of them end in, and nothing else.
import { expect, it } from 'vitest';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import { withoutSameEnding } from '#lib/core/question/draft/same-endings.ts';

const short = (key: string, distractors: string[]): string[] => {
  const draft: Draft = {
    kind: 'multiple-choice',
    factId: 'f',
    stem: 'Whom did Peru train?',
    key,
    distractors,
    order: { type: 'shuffled' },
    skill: 'who',
    rationale: '',
    proofs: [],
    trust: 1,
  };
  const found = withoutSameEnding(draft);
  return found.kind === 'multiple-choice' ? [found.key, ...found.distractors] : [];
};

it.each<[options: string[], expected: string[]]>([
  [
    ['sailors from other towns', 'farmers from other towns', 'ship cooks from other towns'],
    ['sailors', 'farmers', 'ship cooks'],
  ],
  [
    ['sailors from other towns', 'farmers from other lands'],
    ['sailors from other towns', 'farmers from other lands'],
  ],
  [
    ['sailors of Peru', 'farmers of Peru'],
    ['sailors of Peru', 'farmers of Peru'],
  ],
  // Without it they are nobody.
  [
    ['the sailors of old Peru', 'the farmers of old Peru'],
    ['the sailors of old Peru', 'the farmers of old Peru'],
  ],
])('%j', ([key = '', ...others], expected) => {
  expect(short(key, others)).toEqual(expected);
});
