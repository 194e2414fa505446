// Who holds an office is asked where one person holds it and a name says of what.
import { describe, expect, it } from 'vitest';
import { FILLER, VOICES } from '#tests/fixtures/questions/ask-all.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stems = (text: string): string[] =>
  draftsOf(`${text}\n\n${FILLER} ${VOICES}`).flatMap((draft) =>
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

  it('is named without an article where a name owns it', () => {
    expect(
      stems('The bridge is old, said Maria Silva, Hanasoft’s head of research in Peru, on Monday.'),
    ).toEqual(['Who is Hanasoft’s head of research in Peru? = Maria Silva']);
  });

  it.each([
    'Maria Silva, the U.S. president, opened 40 schools in Peru in 1998.',
    'Maria Silva, a Hungarian judge, opened 40 schools in Peru in 1998.',
  ])('is not where everybody knows who it is, or a name tells: %s', (text) => {
    expect(stems(text)).toEqual([]);
  });

  it('is not beside names of which the article tells nothing', () => {
    const drafts = draftsOf(
      `Maria Silva, president of the Lima Society, opened 40 schools in Peru in 1998.\n\n${FILLER}`,
    );
    expect(drafts.filter(({ origin }) => origin?.rule === 'bearer')).toEqual([]);
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

  it.each<[role: string, asked: boolean]>([
    ['a marine biologist', true],
    ['a Norwegian biologist', true],
    ['an HMS marine biologist', false],
  ])('beside what no list knows is not asked: %s', (role, asked) => {
    const stems = draftsOf(`Anna Bell, ${role}, counted 40 seals in Lima in 1998.`).map(
      ({ stem }) => stem,
    );
    expect(stems.includes('Who was Anna Bell?')).toBe(asked);
  });
});
