// A person's name beside others: no profession before it, no employer behind it, no event among them.
import { expect, it } from 'vitest';
import { isNameLike, plainName } from '#lib/core/question/draft/person-names.ts';

it.each([
  ['Author Matthew Bannister', 'Matthew Bannister'],
  ['Sam Watt of Vyclone', 'Sam Watt'],
  ['President Xi Jinping', 'Xi Jinping'],
  ['Ælfric of Eynsham', 'Ælfric of Eynsham'],
  ['Speaker Ada Bell', 'Ada Bell'],
  ['New Jersey Gov. Ada Bell', 'Ada Bell'],
  ['Hunter Reed', 'Hunter Reed'],
])('%s -> %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

it.each([
  'Norman Conquest',
  'Bell Cellars',
  'Jo Bailey County',
  'Registered Dieticians',
  'Governor-General',
  'Hurricane Ada',
  'Superstorm Ada',
  'Ada Bell International',
  'Born Rolihlahla Dalibhunga',
  'Jr',
])('%s is nobody’s name', (name) => {
  expect(isNameLike(name)).toBe(false);
});

it.each(['Kenton Cool', 'Galen', 'Caravaggio', 'Robert West', 'Edward III', 'James'])(
  '%s is somebody’s',
  (name) => {
    expect(isNameLike(name)).toBe(true);
  },
);
