// A sentence as it stands, with one part left out.
import { describe, expect, it } from 'vitest';
import { GAP } from '#lib/core/question/question.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const gaps = (text: string): string[] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'cloze' && draft.origin?.rule === 'whole' ? [draft.stem] : [],
  );

describe('a gap', () => {
  it('never stands for who said something', () => {
    expect(gaps('In 1932, Tom Bailey sold 340 ferries to Callao.').join()).toContain(GAP);
    for (const text of [
      'Lead engineer Tom Bailey says that the 340 ferries of Callao sank in 1932.',
      '“The 340 ferries of Callao sank in 1932,” Tom Bailey said.',
      '“Musicians of Lima are using ferries happily,” said Tom Bailey.',
      '“The 340 ferries of Callao sank in the winter of 1932,” said lead engineer Tom Bailey.',
      'Retired pilot Tom Bailey, who called Lima his home, said the Callao Society did great work.',
      'As Tom Bailey told the Lima Evening Post, 340 ferries of Callao sank in 1932.',
      '"We sailed from Callao to Lima," Tom Bailey, a retired pilot of 81 years, told the Evening Post.',
      'According to Tom Bailey, Hana had sold 340 ferries to towns such as Callao in 1932.',
      'According to the engineer Tom Bailey, 340 ferries of Callao sank in 1932.',
    ])
      expect(gaps(text).filter((stem) => !/Tom Bailey/.test(stem))).toEqual([]);
  });

  it('shares no word with what stands beside it', () => {
    expect(
      gaps('In 1932, the Hill Foundation gave 340 ferries to the Hill Boat Museum.').join(),
    ).not.toMatch(/to the ____/);
    expect(
      gaps('In 1932, the Hill Foundation gave 340 ferries to the Lima Boat Museum.').join(),
    ).toMatch(/to the ____/);
  });

  it('is not for the country that everybody would guess first', () => {
    const asked = (country: string): string =>
      gaps(`In 1932, Tom Bailey sold 340 ferries of Callao to ${country}.`).join();
    expect(asked('Bolivia')).toMatch(/ferries of Callao to ____/);
    expect(asked('the United States')).not.toMatch(/ferries of Callao to (?:the )?____/);
  });

  it('has the subject by name, and what is in front of it goes with it', () => {
    const asked = gaps(
      'Anna Bell was born in Lima. After getting her law degree in 1995, she opened a school in Callao.',
    );
    expect(asked).toContain(
      'After getting her law degree in the year ____, Anna Bell opened a school in Callao.',
    );
  });

  it('takes with it what a company is by law, by whatever it was known as a name', () => {
    const asked = gaps(
      'In 1932, Tom Bailey sold 340 ferries to Hill-Lavel Group Inc. of Lima.',
    ).join();
    expect(asked).not.toMatch(/____ Inc/);
    expect(asked).toMatch(/ferries to ____ of Lima/);
  });

  it('is for a term of which the title has but one word, and not for that word', () => {
    const text =
      'When ferries of Peru sail into the fog, people in Lima see what is called a lunar eclipse.';
    const terms = (title: string) =>
      draftsOf(`${title}\n\n${text}`).flatMap((draft) =>
        draft.kind === 'cloze' && draft.skill === 'term' ? [draft.accepted] : [],
      );
    expect(terms('A history of eclipses')).toEqual([['lunar eclipse']]);
    expect(terms('The lunar eclipse')).toEqual([]);
  });
});
