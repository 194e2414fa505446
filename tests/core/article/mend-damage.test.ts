// Marks that a text lost.
import { describe, expect, it } from 'vitest';
import { mendDamage } from '#lib/core/article/mend-damage.ts';
import { normaliseText } from '#lib/core/article/normalise-text.ts';

const LONG = 'Anna Bell sells ferries in Peru to all who want them there. '.repeat(12);

describe('a lost mark is put back', () => {
  it.each([
    ['a ferry of US$ 20,000 or £ 5', 'a ferry of US$20,000 or £5'],
    ['Rex  a black dog  swam to Lima. It sat.', 'Rex, a black dog, swam to Lima. It sat.'],
    ['She called it by its name  Rex.', 'She called it by its name – Rex.'],
    [
      'Captain (CPT) First Mate (FMT) and Cook (CK) sailed.',
      'Captain (CPT), First Mate (FMT) and Cook (CK) sailed.',
    ],
    [`${LONG}Thats why it doesnt sail.`, `${LONG}That's why it doesn't sail.`],
    [`${LONG}Perus first ferry sank.`, `${LONG}Peru's first ferry sank.`],
  ])('%s', (text, mended) => {
    expect(mendDamage(text)).toBe(mended);
    expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
  });

  it.each([
    ['blanks between sentences', 'It sank.  Rex swam.'],
    ['a text with dashes of its own', 'Rex  a dog – swam  to Lima.'],
    ['many blanks in a sentence', 'Rex  a  black  dog swam.'],
    ['people', `${LONG}A Peruvian sings. Peruvians love it.`],
    ['several of a name', `${LONG}The two Perus differ. All the Perus differ.`],
    ['a name that is nowhere alone', `${LONG}Limas first ferry sank.`],
    ['a text with apostrophes', `${LONG}It's so. Perus first ferry sank.`],
  ])('not %s', (_, text) => {
    expect(mendDamage(text)).toBe(text);
  });
});
