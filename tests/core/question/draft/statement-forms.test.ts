// A gap in a statement stands in a stem that says no more than it has to.
import { expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

it('a very long statement is asked without the clause that closes it', () => {
  const stems = draftsOf(
    'Ann Bell was woken in her small house in Lima by a large storm that broke the tall windows of the school and shattered the old sails of her ferry.',
  ).flatMap((draft) => (draft.kind === 'cloze' ? [draft.stem] : []));
  expect(stems).toContain('____ was woken in her small house in Lima by a large storm.');
  expect(stems.filter((stem) => stem.startsWith('____') && stem.includes('sails'))).toEqual([]);
});
