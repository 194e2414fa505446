// What a sentence has in a phrase of the verb's own is asked with the verb moved.
import { describe, expect, it } from 'vitest';
import { FILLER } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stemsOf = (text: string): string[] =>
  draftsOf(`${text}\n\n${FILLER}`).flatMap((draft) =>
    draft.kind === 'multiple-choice' && draft.origin?.rule === 'whole'
      ? [`${draft.stem} ${draft.key}`]
      : [],
  );

describe('a sentence asked with its verb moved', () => {
  it.each([
    [
      'In 1952, Rosa Lopez started the first sailing school of Peru with her sister.',
      'In which year did Rosa Lopez start the first sailing school of Peru with her sister? 1952',
    ],
    [
      'The first stock exchange of Chile was established in 1817 and traded grain for a century.',
      'In which year was the first stock exchange of Chile established? 1817',
    ],
    [
      'The heavy bronze statue was carried to London by 40 sailors of the navy.',
      'To which city was the heavy bronze statue carried by 40 sailors of the navy? London',
    ],
    [
      'In the 1960s, Rosa Lopez started the first sailing school of Peru with her sister.',
      'In which decade did Rosa Lopez start the first sailing school of Peru with her sister? the 1960s',
    ],
  ])('%s', (text, asked) => {
    expect(stemsOf(text)).toContain(asked);
  });

  it.each([
    // The year is the victory's.
    'After the victory of 1865, Rosa Lopez received a warm welcome from the whole town.',
    // Still so: no event.
    'In 1952, Rosa Lopez lived in a small house beside the sailing school.',
    // She may be anybody.
    'In 1952, the Lopez school moved to the south of Peru after she left the navy.',
    // A century is no year.
    'Rosa Lopez founded the school in the 17th century with her sister and a friend.',
    // Which of two things happened then is open.
    'The school opened in 1952, it trained young pilots for the navy.',
  ])('not %s', (text) => {
    expect(
      stemsOf(text).filter((stem) => /^In which year .*(?:Lopez|trained|school open)/.test(stem)),
    ).toEqual([]);
  });
});
