// Who is what, as a statement.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'role-statement'
      ? [`${draft.value}: ${draft.stem}`]
      : [],
  );
const BOTH =
  'The bridge is old, said Anna Bell, president of the Lima Society. The harbour was closed in May, said Tom Bailey, a curator at the Museum of Ferries. Bell and Bailey met in June.';

describe('a role', () => {
  it('is true of its bearer, and false of somebody with another one', () => {
    expect(told(BOTH)).toContain('true: Anna Bell is the president of the Lima Society.');
    expect(told(BOTH)).toContain('false: Tom Bailey is the president of the Lima Society.');
    expect(told(BOTH)).toContain('false: Anna Bell is a curator at the Museum of Ferries.');
  });

  it('is not exchanged with another of the same name', () => {
    const text = BOTH.replace('a curator at', 'president of');
    expect(told(text).filter((one) => one.startsWith('false'))).toEqual([]);
  });

  it('is not told of somebody who is named once', () => {
    expect(told(BOTH.replace('Bell and Bailey', 'Bell and others')).join()).not.toMatch(
      /Bailey is/,
    );
  });

  it('is not told of people of long ago as if they were alive', () => {
    expect(told(`${BOTH} The bridge was opened in 1874.`)).toEqual([]);
  });
});
