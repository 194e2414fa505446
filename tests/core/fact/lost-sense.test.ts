// What reads on though the words that made its sense are gone is not asked.
import { describe, expect, it } from 'vitest';
import { losesSense } from '#lib/core/fact/lost-sense.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** @param gone how the part that is left out begins; it goes up to the end */
function lostIn(text: string, gone: string | null): string | null {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  const words = gone?.split(' ') ?? [];
  const from = nodes.findIndex((_, at) =>
    words.every((word, far) => nodes[at + far]?.form === word),
  );
  const kept = nodes.filter(({ place }) => gone === null || place < from);
  return losesSense(
    nodes,
    kept.map(({ place }) => place),
  );
}

describe('lost sense', () => {
  it.each([
    ['steps of no aim', 'The ferry company is taking steps to protect the seals of Lima.', 'to'],
    [
      'a name without the office it is named for',
      'The club opened with Anna Bell as director.',
      'as',
    ],
    [
      'described as nothing',
      'Tom Bailey built a tower which was described as the best in Lima.',
      'as',
    ],
    ['a rate', 'The harbour of Lima lost 50 boats in a typical month.', 'in a'],
    ['what was worked on', 'Anna Bell has worked on it since 1977.', 'on it'],
    ['the first of what', 'The new boats of Lima are the first to cross the lake.', 'to cross'],
    ['an age for a journey', 'The film follows Ann, 13, on a journey to Lima.', ', on'],
    ['as what', 'Anna Bell reappeared in Lima in 1859, claiming the harbour.', ', claiming'],
    [
      'efforts to do nothing',
      'In 1965, Anna Bell gave up the efforts during the last two years to raise the ferry.',
      'during',
    ],
    ['a condition', 'The boats of Lima rust without paint.', 'without'],
  ])('%s', (_, text, gone) => {
    expect(lostIn(text, gone)).not.toBeNull();
    expect(lostIn(text, null)).toBeNull();
  });

  it('an age needs its date', () => {
    expect(lostIn('Anna Bell was 72 years old.', null)).toBe('.');
    expect(lostIn('Anna Bell was 72 years old in 1998.', null)).toBeNull();
  });

  it('a preposition has something behind it', () => {
    expect(lostIn('The Harbour Act of took nine years in Lima.', null)).toBe('of');
    expect(lostIn('The Harbour Act of 1903 took nine years in Lima.', null)).toBeNull();
  });

  it('what happened when somebody was of an age is not asked by itself', () => {
    const { nodes } = readText('Anna Bell was nine years old when she sailed her first boat.')
      .sentences[0] ?? { nodes: [] };
    const from = nodes.findIndex(({ lower }) => lower === 'she');
    const kept = nodes.filter(({ place }) => place >= from).map(({ place }) => place);
    expect(losesSense(nodes, kept)).toBe('sailed');
  });

  it('a place told nearer needs the place', () => {
    const { nodes } = readText('Anna Bell built a harbour at Lima, just below the old town.')
      .sentences[0] ?? { nodes: [] };
    const all = nodes.map(({ place }) => place);
    const without = all.filter((place) => !/^(?:at|Lima)$/.test(nodes[place]?.form ?? ''));
    expect(losesSense(nodes, all)).toBeNull();
    expect(losesSense(nodes, without)).toBe(',');
  });
});
