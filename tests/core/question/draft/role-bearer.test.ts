// Who holds an office is asked where one person holds it and a name says of what.
import { describe, expect, it } from 'vitest';
import { FILLER } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stems = (text: string): string[] =>
  draftsOf(`${text}\n\n${FILLER}`).flatMap((draft) =>
    draft.kind === 'multiple-choice' && draft.origin?.rule === 'bearer'
      ? [`${draft.stem} = ${draft.key}`]
      : [],
  );

describe('the bearer of an office', () => {
  it('is asked after', () => {
    expect(
      stems('Maria Silva, president of the Lima Society, opened 40 schools in Peru in 1998.'),
    ).toEqual(['Who was the president of the Lima Society? = Maria Silva']);
  });

  it.each([
    'Maria Silva, a professor at the University of Lima, opened 40 schools in Peru in 1998.',
    'Maria Silva, president of the society, opened 40 schools in Peru in 1998.',
  ])('is not where others may hold it, or nothing says of what: %s', (text) => {
    expect(stems(text)).toEqual([]);
  });

  it('one of the people of the article, where nobody else there is the same', () => {
    const text =
      'Maria Silva, a history teacher, opened the meeting in Lima. Peter Novak, a city planner, spoke for an hour. ' +
      'Anna Bell, a nurse from Oslo, left at noon.';
    expect(stems(text)).toContain('Which of these people is a history teacher? = Maria Silva');
    const two = text.replace('a city planner', 'a physics teacher');
    expect(stems(two).filter((stem) => /teacher/.test(stem))).toEqual([]);
  });
});

describe('who somebody is', () => {
  it('is told apart from what the others are', () => {
    const text =
      'Maria Silva, a history teacher, opened the meeting in Lima. Peter Novak, a city planner, spoke for an hour. ' +
      'Anna Bell, a nurse from Oslo, left at noon.';
    const draft = draftsOf(`${text}\n\n${FILLER}`).find(
      (one) => one.kind === 'multiple-choice' && one.stem === 'Who is Maria Silva?',
    );
    expect(draft).toMatchObject({ key: 'a history teacher' });
    expect(draft?.kind === 'multiple-choice' && draft.distractors).toEqual(
      expect.arrayContaining(['a city planner', 'a nurse from Oslo']),
    );
  });
});
