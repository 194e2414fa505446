// What is to come of a text without a date is told as the plan that it was.
import { describe, expect, it } from 'vitest';
import { planOfThen } from '#lib/core/fact/plan-of-then.ts';
import { readText, tellAll } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string, date?: string): string[] =>
  tellAll(text, date === undefined ? {} : { date }).map((one) => one.text);

describe('what somebody will do', () => {
  it.each([
    ['Anna Bell will sell 40 ferries in Lima.', 'Anna Bell was to sell 40 ferries in Lima.'],
    [
      'Anna Bell and Tom Bailey will sell 40 ferries in Lima.',
      'Anna Bell and Tom Bailey were to sell 40 ferries in Lima.',
    ],
    [
      'The new ferries will sail to Lima on 8 November.',
      'The new ferries were to sail to Lima on 8 November.',
    ],
  ])('was planned: %s', (text, plan) => {
    expect(told(text)).toEqual([plan]);
  });

  it.each([
    [
      'The Lima Fair is scheduled to open in Quito.',
      'The Lima Fair was scheduled to open in Quito.',
    ],
    ['Ferries are expected to sail to Lima.', 'Ferries were expected to sail to Lima.'],
  ])('was expected: %s', (text, plan) => {
    expect(told(text)).toEqual([plan]);
  });

  it.each([
    'Anna Bell will sell 40 ferries in Lima by 2045.',
    'The Lima Fair is scheduled to open in Quito by 2045.',
    'Peru will need 40 ferries in Lima.',
    'The Sun will burn 40 planets in space.',
    'Ships will sink in the harbour of Lima.',
  ])('is told as it stands: %s', (text) => {
    for (const one of told(text)) expect(one).toBe(text);
  });

  it('stays to come where the article has its day', () => {
    const text = 'Anna Bell will sell 40 ferries in Lima.';
    expect(told(text, '2024-05-01')).toEqual([text]);
    expect(told(text, '2004-05-01')).not.toEqual([text]);
  });

  it('is told as planned where other words stand between', () => {
    const reading = readText('All ferries will from 8 November be taxed by Peru.');
    const [read] = reading.sentences;
    const words = read?.nodes.map((node) => planOfThen(reading, read, node) ?? node.form);
    expect(words?.join(' ')).toBe('All ferries were from 8 November to be taxed by Peru .');
  });
});
