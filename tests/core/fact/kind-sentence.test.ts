// What is told of a kind leans on no sentence before it.
import { describe, expect, it } from 'vitest';
import { explainsKinds } from '#lib/core/fact/explains-kinds.ts';
import { dependentWord } from '#lib/core/fact/self-contained.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const SAILS =
  'Sailing boats\n\nA sailing boat moves with the force of the wind. Sailing boats have a mast and one or more sails. ' +
  'Wind fills the sail. A boat with two hulls is called a catamaran. The tiller turns the rudder. ';
const TOLD = 'Ann Bell said that the tiller was new. Ben Hill said that it broke in Lima in 1984. ';

/** The word of the last sentence that needs another. */
function needs(text: string): string | null {
  const reading = readText(text);
  const last = reading.sentences.length - 2;
  const places = reading.sentences[last]?.nodes.map(({ place }) => place) ?? [];
  return dependentWord(reading, last, places, false);
}

describe('a phrase with “the” in an article that explains a kind of thing', () => {
  it.each([
    ['a part of what the article is about', 'The tiller is the steering handle of a boat.', null],
    ['an organ', 'Salt dries the skin, and the heart beats quickly in cold water.', null],
    ['what the article is about', 'The boat turns when the wind changes.', null],
    ['a thing that nothing tells', 'The committee meets in a large hall.', 'The'],
    ['a counted thing', 'The two tillers of a boat are made of wood.', null],
    ['the past', 'The tiller broke in the storm.', 'The'],
    ['the progressive', 'The tiller is breaking.', 'The'],
    ['a person', 'The tiller is held by Ann Bell.', 'The'],
    ['what has just been told', 'The process is slow on a boat.', 'The'],
  ])('%s: %s', (_, sentence, word) => {
    expect(needs(`${SAILS}${sentence}`)).toBe(word);
  });

  it('may mean the one that was just brought in', () => {
    expect(needs(`${SAILS}\n\nA hammer lies on a table. The hammer is heavy.`)).toBe('The');
  });

  it('is a term where it comes back in the same words', () => {
    const text = `${SAILS}The storm jib is small. The storm jib is made of thick cloth.`;
    expect(needs(text)).toBeNull();
  });

  it('leans where the article tells of people and what they did', () => {
    expect(needs(`${SAILS}${TOLD}${TOLD}The tiller is the steering handle of a boat.`)).toBe('The');
  });
});

describe('an article explains kinds', () => {
  it.each([
    ['in the present', SAILS, true],
    ['with what people say', `${SAILS}${TOLD}${TOLD}${TOLD}`, false],
    ['of the past', 'The ferry sank in 1984. It was new. Nobody knew why. It lies in Lima.', false],
  ])('%s: %#', (_, text, told) => {
    expect(explainsKinds(readText(text))).toBe(told);
  });
});

it('a century and a decade are known to all', () => {
  expect(needs('Lima had walls in the 14th century and bridges in the late 1890s.')).toBeNull();
});
