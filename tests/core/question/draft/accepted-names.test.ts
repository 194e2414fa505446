// What may be typed for a name: its short form where it has one, no half of it, no given name for a surname.
import { describe, expect, it } from 'vitest';
import { acceptedNames } from '#lib/core/question/draft/accepted-names.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const reading = readText('The old harbour of Lima was rebuilt by many hands.');

describe('accepted forms of a name', () => {
  it.each<[name: string, type: string, accepted: string[]]>([
    ['Ada Bell', 'person', ['Ada Bell', 'Bell']],
    ['Ada Maria Bell', 'person', ['Ada Maria Bell', 'Ada Bell', 'Bell']],
    ['Li Wei', 'person', ['Li Wei', 'Li']],
    ['Edison', 'person', ['Edison', 'Thomas Edison']],
    ['Anna de Klerk', 'person', ['Anna de Klerk', 'de Klerk']],
    ['Bin Halim', 'person', ['Bin Halim']],
    ['Chauvet Cave', 'place', ['Chauvet Cave', 'Chauvet']],
    ['DeSoto House Hotel', 'organization', ['DeSoto House Hotel', 'DeSoto House']],
    ['Richmond High School', 'organization', ['Richmond High School', 'Richmond High']],
    ['New York City', 'place', ['New York City', 'New York']],
    ['Brooklyn Bridge', 'place', ['Brooklyn Bridge']],
    ['Great Theatre', 'organization', ['Great Theatre']],
    ['International Maritime Museum', 'organization', ['International Maritime Museum']],
    ['American Airlines', 'organization', ['American Airlines']],
    ['Finding Bell', 'person', ['Finding Bell']],
    ['Old Kingdom Egyptians', 'people', ['Old Kingdom Egyptians', 'Egyptians']],
    ['Native Americans', 'people', ['Native Americans']],
  ])('%s', (name, type, accepted) => {
    expect(acceptedNames(reading, name, type, [])).toEqual(accepted);
  });
});

it('no other bearer of a surname that the article has in full', () => {
  expect(acceptedNames(reading, 'Edison', 'person', ['Ann Edison'])).toEqual([
    'Edison',
    'Ann Edison',
  ]);
});

describe('by what the article calls it as well', () => {
  it.each<[text: string, name: string, type: string, accepted: string[]]>([
    [
      'Hana works at the National Aquarium. In summer the aquarium is full.',
      'National Aquarium',
      'organization',
      ['National Aquarium', 'aquarium'],
    ],
    [
      'Hana left the National Aquarium. In summer the Lima aquarium is full, and the aquarium has seals.',
      'National Aquarium',
      'organization',
      ['National Aquarium'],
    ],
    [
      'Hana wrote to the Treasury of the United States.',
      'Treasury of the United States',
      'organization',
      ['Treasury of the United States', 'US Treasury', 'United States Treasury', 'Treasury'],
    ],
    [
      'The Lima Boat Society (LBS) owns ferries.',
      'Lima Boat Society',
      'organization',
      ['Lima Boat Society', 'LBS'],
    ],
  ])('%s: %s', (text, name, type, accepted) => {
    expect(acceptedNames(readText(text), name, type, [])).toEqual(accepted);
  });
});
