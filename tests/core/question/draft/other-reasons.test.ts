import { expect, it } from 'vitest';
import type { DraftContext } from '#lib/core/question/draft/draft.ts';
import { draftContext } from '#lib/core/question/draft/draft-context.ts';
import { otherReasons } from '#lib/core/question/draft/other-reasons.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const contextOf = (texts: readonly string[]): DraftContext => ({
  ...draftContext(readText('A ferry left Lima in 1932.'), [], 'seed'),
  statements: texts.map((text, at) => ({ sentence: at + 1, text })),
});

it('statements of other sentences, about as long, at most three', () => {
  const texts = [
    'the river rose in May.',
    'the harbour froze in June.',
    'Tom Bailey sold the boats.',
    'a ferry sank near Callao.',
    'it sank.',
  ];
  const found = otherReasons('the pillars were much too thin', 1, contextOf(texts), 'f1');
  expect(found).toHaveLength(3);
  expect(found).not.toContain('the river rose in May');
  expect(found).not.toContain('it sank');
  for (const text of found) expect(text).not.toMatch(/\.$/);
});
