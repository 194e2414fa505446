// "the animal" in an article on one kind of animal is told by the kind's name.
import { describe, expect, it } from 'vitest';
import { tellAll } from '#tests/fixtures/questions/read-text.ts';

const PUFFIN =
  'Puffin\n\nThe puffin is a small animal of the northern seas. Puffins nest in holes near the shore. ' +
  'A puffin lays one egg. Storms break many eggs. ';

const told = (text: string): string => tellAll(`${PUFFIN}\n\n${text}`).at(-1)?.text ?? '';

describe('what the kind is said to be', () => {
  it.each([
    ['The beak is the most colourful part of the animal.', /part of the puffin\.$/],
    ['The gull is larger. The animal eats small fish.', /^(?!.*the puffin)/i],
    ['Like a small animal of the shore, the animal eats fish.', /^(?!.*the puffin)/i],
    ['The animal was seen in Lima in 1984.', /^(?!.*the puffin)/i],
    ['The animal of the shore eats small fish.', /^(?!.*the puffin)/i],
  ])('%s', (text, expected) => {
    expect(told(text)).toMatch(expected);
  });

  it('is told in no article on somebody', () => {
    const text =
      'Ann Bell\n\nAnn Bell is a painter. Ann Bell said so. Ben Hill said it. She works. ';
    expect(tellAll(`${text}The brush is the oldest tool of the painter.`).at(-1)?.text).not.toMatch(
      /Ann Bell\.$/,
    );
  });
});
