// An opening that tells when stays, or the statement goes with it.
import { describe, expect, it } from 'vitest';
import { readStatements } from '#lib/core/fact/read-statements.ts';
import { standingLead } from '#lib/core/fact/standing-lead.ts';
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

  it('is no end of a clause that somebody told', () => {
    const [read] = readText('The ferries sank twice in 1905, she told Lima.').sentences;
    const from = read?.nodes.findIndex(({ form }) => form === 'twice') ?? 0;
    expect(read && standingLead(read, [from, from + 1, from + 2, from + 3])).toEqual([]);
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
