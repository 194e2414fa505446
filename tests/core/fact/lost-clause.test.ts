// A "that" without its verb leaves half a sentence.
import { describe, expect, it } from 'vitest';
import { losesClause } from '#lib/core/fact/lost-clause.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** @param last word that is kept; all of them where it is left out */
function loses(text: string, last?: string): boolean {
  const nodes = readText(text).sentences[0]?.nodes ?? [];
  const end = last === undefined ? nodes.length : nodes.findIndex(({ form }) => form === last) + 1;
  return losesClause(
    nodes,
    nodes.slice(0, end).map(({ place }) => place),
  );
}

describe('a "that"', () => {
  it('has lost its verb', () => {
    expect(loses('Anna Bell wrote that the old ferry of Lima sank in Peru.', 'Lima')).toBe(true);
  });

  it.each([
    'Anna Bell wrote that the old ferry of Lima sank in Peru.',
    'Anna Bell wrote that the ferry was sold to Peru.',
    'Anna Bell wrote that the ferry is old.',
    'Anna Bell asked that the ferry be sold to Peru.',
    'The ferry that Anna Bell sold to Peru sank.',
  ])('has its verb: %s', (text) => {
    expect(loses(text)).toBe(false);
  });
});
