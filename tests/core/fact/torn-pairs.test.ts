// Of two things that belong together none is left out.
import { describe, expect, it } from 'vitest';
import { tornPair } from '#lib/core/fact/torn-pairs.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** The word whose second part is gone, where the sentence ends before `gone`. */
function tornAt(text: string, gone: string): string | null {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  const end = nodes.findIndex(({ form }) => form === gone);
  const kept = nodes.slice(0, end < 0 ? undefined : end).map(({ place }) => place);
  const found = tornPair(nodes, kept, new Set(kept));
  return found === undefined ? null : (nodes[found]?.form ?? null);
}

describe('pairs', () => {
  it.each([
    ['Anna Bell found a link between the storm of Lima and the loss of seals.', 'and', 'between'],
    ['The ferry of Lima carries both cars and lorries.', 'and', 'both'],
    ['The ferry of Lima carries either cars or lorries.', 'or', 'either'],
  ])('lose their second part: %s', (text, gone, word) => {
    expect(tornAt(text, gone)).toBe(word);
    expect(tornAt(text, 'nowhere')).toBeNull();
  });

  it('may be one word', () => {
    expect(tornAt('A ferry runs between the towns, and Anna Bell owns it.', ',')).toBeNull();
  });
});
