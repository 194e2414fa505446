// A second verb after that of "did" would keep its ending: such statements are not asked.
import { describe, expect, it } from 'vitest';
import { hasJoinedVerb } from '#lib/core/question/draft/joined-verbs.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const isJoined = (text: string): boolean => {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  const predicate = nodes.findIndex(({ base }) => base === 'root');
  const kept = nodes.filter(({ place }) => place > predicate).map(({ place }) => place);
  return hasJoinedVerb(nodes, predicate, kept);
};

describe('a verb joined to that of the statement', () => {
  it.each<[text: string, joined: boolean]>([
    ['Ann Bell bought the ferry and sent letters to Lima.', true],
    ['Ann Bell bought the ferry and was praised in Lima.', true],
    [
      'Ann Bell took matters into her own hands and distributed letters to the various newspapers of Lima.',
      true,
    ],
    ['Ann Bell bought the ferry and an old boat in Lima.', false],
  ])('%s: %s', (text, joined) => {
    expect(isJoined(text)).toBe(joined);
  });
});
