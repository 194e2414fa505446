// An opening that tells when stays, or the statement goes with it.
import { describe, expect, it } from 'vitest';
import { readStatements } from '#lib/core/fact/read-statements.ts';
import { tellPlainly } from '#lib/core/fact/tell-plainly.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function told(text: string): string[] {
  const reading = readText(text);
  return readStatements(reading)
    .filter(({ sentence }) => sentence === 0)
    .map((statement) => tellPlainly(reading, statement).text);
}

describe('an opening that tells when', () => {
  it('stays where a name fixes it', () => {
    expect(told('The day before the Battle of Lima, Quito had 40 ferries.')).toEqual([
      'The day before the Battle of Lima, Quito had 40 ferries.',
    ]);
  });

  it('stays with its date where the rest of it leans', () => {
    expect(told('During that time, on 18 May 1756, Quito sold 40 ferries.')).toEqual([
      'On 18 May 1756, Quito sold 40 ferries.',
    ]);
  });

  it('is no clause', () => {
    const text = 'The ferries had been sold twice in 1905, a sailor told the Lima Evening Post.';
    expect(told(text).join()).not.toMatch(/In 1905, a sailor/);
  });

  it('is not cut off', () => {
    expect(told('The day before the flood, Quito had 40 ferries.')).toEqual([]);
    expect(told('During that time, Quito had 40 ferries.')).toEqual([]);
    expect(told('Friday, Quito had 40 ferries.')).toEqual([]);
  });

  it('goes where it only says that it was later', () => {
    expect(told('Decades later, Anna Bell built a temple at Lima.')).toEqual([
      'Anna Bell built a temple at Lima.',
    ]);
  });
});
