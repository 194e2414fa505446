// A gap in a statement stands in a stem that says no more than it has to.
import { expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import type { DraftContext } from '#lib/core/question/draft/draft.ts';
import { draftContext } from '#lib/core/question/draft/draft-context.ts';
import { draftGap } from '#lib/core/question/draft/statement-forms.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it('a very long statement is asked without the clause that closes it', () => {
  const reading = readText(
    'Ann Bell was surprised in her school in central Lima by a heavy storm that blew in the harbour doors and shattered glass bowls containing her best flowers.',
  );
  const found = findFacts(reading);
  const context: DraftContext = draftContext(reading, found, 'seed');
  const stems = found.flatMap((fact) => draftGap(fact, context)).map(({ stem }) => stem);
  expect(stems).toContain('____ was surprised in her school in central Lima by a heavy storm.');
  expect(stems.filter((stem) => stem.includes('flowers'))).toEqual([]);
});
