// Who somebody is, by the words beside the name.
import { describe, expect, it } from 'vitest';
import { titledPeople } from '#lib/core/fact/titled-people.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] =>
  titledPeople(readText(text)).map(({ person, role, place }) =>
    `${person}: ${role} ${place}`.trim(),
  );

describe('the words before a name', () => {
  it.each([
    ['School music teacher Anna Bell sold 900 maps.', 'Anna Bell: a school music teacher'],
    ['On Monday, Lima Mayor Anna Bell opened a bridge.', 'Anna Bell: the Lima mayor'],
    ['On Monday, Republican Gov. Tom Bailey sold 900 maps.', 'Tom Bailey: a Republican governor'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    'On Monday, his wife Anna Bell sold 900 maps.',
    'On Monday, former Lima Mayor Anna Bell opened a bridge.',
    'On Monday, President Anna Bell opened a bridge.',
  ])('say nothing where they need others, are past or are a mere title: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the words behind a name', () => {
  it.each([
    [
      'The bridge is old, said Anna Bell, a curator at the Museum of Ferries.',
      'Anna Bell: a curator at the Museum of Ferries',
    ],
    [
      'The bridge is old, said Anna Bell, president of the Lima Society.',
      'Anna Bell: president of the Lima Society',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('are no role where they are another name', () => {
    expect(told('The guests were Anna Bell, Tom Baker and Maria Silva.')).toEqual([]);
  });
});
