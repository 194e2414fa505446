// Beside the one who said it stand only others who say something in the article.
import { describe, expect, it } from 'vitest';
import { speakerOptions } from '#lib/core/question/draft/speaker-options.ts';
import { draftsOf, readText } from '#tests/fixtures/questions/read-text.ts';

const QUOTE = '“The harbour needs a new wall and two strong cranes,” said Maria Silva.';
const NOVAK = 'Peter Novak painted the old harbour in 1804.';
const TOM = 'Tom Bailey, a fisherman, said that the wall was high enough.';
const HELEN = 'Helen Carter said that the town would pay for it.';

const optionsOf = (text: string): string[] | null =>
  speakerOptions(readText(text), 0, 'Maria Silva', 'the harbour needs a wall')?.map(
    (option) => option.text,
  ) ?? null;

describe('who else may have said it', () => {
  it('two others who say something, never one who is only named', () => {
    expect(optionsOf(`${QUOTE} ${NOVAK} ${TOM} ${HELEN}`)?.sort()).toEqual([
      'Helen Carter',
      'Tom Bailey',
    ]);
  });

  it('nobody where fewer than two others speak: the question is not asked', () => {
    expect(optionsOf(`${QUOTE} ${NOVAK} ${TOM}`)).toBeNull();
    const asked = draftsOf(`${QUOTE} ${NOVAK} ${TOM}`).map(({ stem }) => stem);
    expect(asked.filter((stem) => /^Who (?:said|says)/.test(stem))).toEqual([]);
  });

  it('names in one form: in full, where one of them is', () => {
    const surname = 'Novak said that the town would pay for it.';
    expect(optionsOf(`${QUOTE} ${TOM} ${HELEN} ${NOVAK} ${surname}`)).toContain('Peter Novak');
    expect(optionsOf(`${QUOTE} ${TOM} ${HELEN} ${surname}`)).not.toContain('Novak');
  });

  it('nobody of the key’s surname', () => {
    const son = 'Pedro Silva said that the town would pay for it.';
    expect(optionsOf(`${QUOTE} ${TOM} ${HELEN} ${son}`)).not.toContain('Pedro Silva');
  });
});
