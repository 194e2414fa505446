// An event in its year, and in another one.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): [stem: string, value: boolean, rationale: string][] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'year-statement'
      ? [[draft.stem, draft.value, draft.rationale]]
      : [],
  );

describe('an event told with its year', () => {
  it('is true of its own year, and false of another of the article', () => {
    const text =
      'On 4 March 1932, Tom Bailey founded the Museum of Ferries. Anna Bell went to Callao in 1940.';
    expect(told(text)).toContainEqual([
      'Tom Bailey founded the Museum of Ferries in 1932.',
      true,
      'Tom Bailey founded the Museum of Ferries in 1932.',
    ]);
    expect(told(text)).toContainEqual([
      'Tom Bailey founded the Museum of Ferries in 1940.',
      false,
      'It was in 1932, not in 1940.',
    ]);
  });

  it('is false of a year that is near, where the article has one', () => {
    const text =
      'Ada Holm went to Lima in 1889. On 4 March 1932, Tom Bailey founded the Museum of Ferries. Anna Bell went to Callao in 1940.';
    expect(told(text).map(([stem]) => stem)).toContain(
      'Tom Bailey founded the Museum of Ferries in 1940.',
    );
  });

  it.each([
    ['The wooden ferries of Callao', true],
    ['Wooden ferries of Callao', false],
  ])('%s: in another year it would be false: %s', (subject, once) => {
    const all = told(
      `In 1932, ${subject} arrived in the harbour of Lima. Anna Bell went to Quito in 1940.`,
    );
    const own = all.filter(([stem]) => stem.includes(subject));
    expect(own.some(([, value]) => value)).toBe(true);
    expect(own.some(([, value]) => !value)).toBe(once);
  });

  it('is left alone where the year would go with an aside', () => {
    expect(
      told('In 1932, Tom Bailey opened the bridge, the harbour and the market of Lima.'),
    ).toEqual([]);
  });
});
