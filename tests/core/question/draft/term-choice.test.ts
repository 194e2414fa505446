// The thing that a sentence defines is asked among the others that the article tells of.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const LUTE =
  'Lute\n\nA lute is played with the fingers. The pegbox of a lute is bent back. The fretboard of a lute is flat. ' +
  'The lute rests on the knee, and the fingers press the frets. ';

const asked = (text: string) =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'multiple-choice' && draft.stem.startsWith('Which of these is')
      ? [{ stem: draft.stem, key: draft.key, distractors: [...draft.distractors].sort() }]
      : [],
  );

describe('a term among others', () => {
  it('is asked by what it is said to be', () => {
    expect(asked(`${LUTE}The soundboard is the thin top of a lute that makes it loud.`)).toEqual([
      {
        stem: 'Which of these is the thin top of a lute that makes it loud?',
        key: 'the soundboard',
        distractors: ['the fretboard', 'the knee', 'the pegbox'],
      },
    ]);
  });

  it.each([
    ['where there are too few others', 'Lute\n\nA lute is old. A lute has strings. It is flat. '],
    ['where the article tells of people', `${LUTE}${'Ben Hill said that it broke. '.repeat(5)}`],
  ])('is not asked %s', (_, text) => {
    expect(asked(`${text}The soundboard is the thin top of a lute that makes it loud.`)).toEqual(
      [],
    );
  });
});
