// A town may be asked for beside the country that it lies in; a name that goes on may not.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const names = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'name' ? [whole.answer] : []));

describe('a town with the state behind it', () => {
  it('is a gap', () => {
    expect(names('Hana is managed by a flight center in Huntsville, Alabama.')).toContain(
      'Huntsville',
    );
  });

  it.each([
    'In 1998, Anna Bell sold maps to sailors of Huntsville, Paris and Lima.',
    'In 1998, Anna Bell met Huntsville, Alabama, at a flight center.',
  ])('is none where it is one of several, or no place to be in: %s', (text) => {
    expect(names(text)).not.toContain('Huntsville');
  });
});
