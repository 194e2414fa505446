// What may be typed for a number or a term.
import { describe, expect, it } from 'vitest';
import { acceptedNumbers, acceptedTerms } from '#lib/core/question/draft/accepted-answers.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

describe('accepted forms of a number', () => {
  it.each<[answer: string, value: number, accepted: string[]]>([
    ['three', 3, ['three', '3']],
    ['40', 40, ['40']],
    ['5,000', 5000, ['5,000', '5000']],
    ['twenty thousand', 20_000, ['twenty thousand', '20,000', '20000']],
    ['4 million', 4_000_000, ['4 million', '4,000,000', '4000000']],
    ['8.8', 8.8, ['8.8']],
  ])('%s', (answer, value, accepted) => {
    expect(acceptedNumbers(answer, value)).toEqual(accepted);
  });
});

describe('accepted forms of a term', () => {
  it.each<[text: string, term: string, accepted: string[]]>([
    // Half of what is called so.
    [
      'The word tar is old. What is known as bitumen (tar noir) is sold in Lima. At first it was called white rope (tar jaune).',
      'tar',
      ['tar'],
    ],
    [
      'The outer ear ends at the tympanic membrane, or eardrum. The eardrum of a whale is thick.',
      'eardrum',
      ['eardrum', 'tympanic membrane'],
    ],
    [
      'The outer ear ends at the tympanic membrane, or eardrum. The eardrum of a whale is thick.',
      'tympanic membrane',
      ['tympanic membrane', 'eardrum'],
    ],
    [
      'The ferry carries grain (barley) and a bosun (or boatswain).',
      'bosun',
      ['bosun', 'boatswain'],
    ],
    ['The ferry carries grain (in bags) to Lima.', 'grain', ['grain']],
    ['A ferry pump lifts the water. Each pump is old.', 'ferry pump', ['ferry pump', 'pump']],
    ['A bus station is old. Ann left the train station.', 'bus station', ['bus station']],
    ['The bus station is old.', 'bus station', ['bus station']],
    [
      'Rope bonding holds the raft. Each of the rope bonds is strong.',
      'rope bonding',
      ['rope bonding', 'rope bonds'],
    ],
  ])('%s: %s', (text, term, accepted) => {
    expect(acceptedTerms(readText(text), term)).toEqual(accepted);
  });
});
