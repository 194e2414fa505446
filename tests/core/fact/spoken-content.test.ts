// Spoken words that may be said of anything are not asked after.
import { describe, expect, it } from 'vitest';
import { saysSomething } from '#lib/core/fact/spoken-content.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const OPENING = 'Maria Silva runs the old harbour of Lima.';
const says = (words: string): boolean =>
  saysSomething(readText(`${OPENING} “${words},” said Maria Silva.`), 1, words);

describe('spoken words', () => {
  it.each([
    'The harbour needs a new wall before the winter comes',
    'Bakers, painters and teachers came to us with their savings',
  ])('say something: %s', (words) => {
    expect(says(words)).toBe(true);
  });

  it.each([
    'We are all really happy with how it went today',
    'There are just so many obstacles for us now',
    'I could see a lot of trouble in that',
  ])('may be said of anything: %s', (words) => {
    expect(says(words)).toBe(false);
  });
});
