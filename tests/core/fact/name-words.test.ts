// A short name is told in full only where it stands by itself.
import { describe, expect, it } from 'vitest';
import { nameText, withArticle } from '#lib/core/fact/name-words.ts';
import type { Named } from '#lib/core/fact/reading.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** What is written where "Bell", read as a part of "Anna Bell", stands. */
const NAMED = 'The museum in Lima was opened by Anna Bell in 1998.';

function toldFor(text: string): string | null {
  const reading = readText(text);
  const read = reading.sentences.find(({ nodes }) =>
    nodes.some(({ form, place }) => form === 'Bell' && nodes[place - 1]?.form !== 'Anna'),
  );
  const at = read?.nodes.find(({ form }) => form === 'Bell')?.place ?? -1;
  const group = reading.analysis.names.find(({ canonical }) => canonical === 'Anna Bell');
  const [mention] = group?.mentions ?? [];
  if (!read || !group || !mention) throw new Error('no Anna Bell');
  const named: Named = { mention: { ...mention, first: at, last: at, form: 'part' }, group };
  return nameText(read, named);
}

describe('a part of a name', () => {
  it('is told in full by itself', () => {
    expect(toldFor(`${NAMED} In 1999 Bell sold the boats to Peru.`)).toBe('Anna Bell');
  });

  it('stays before the whole name is told', () => {
    expect(toldFor(`In 1999 Bell sold the boats to Peru. ${NAMED}`)).toBeNull();
  });

  it.each([
    'In 1999 the Bell Harbour Trust sold the boats to Peru.',
    'In 1999 the son of the 3rd Bell sold the boats to Peru.',
  ])('stays beside another capital and behind a number: %s', (text) => {
    expect(toldFor(`${NAMED} ${text}`)).toBeNull();
  });
});

describe('the article of a name', () => {
  const told = (text: string, name: string): string => {
    const reading = readText(text);
    return withArticle(
      reading,
      reading.analysis.names.findIndex(({ canonical }) => canonical === name),
    );
  };

  it.each<[text: string, name: string, told: string]>([
    [
      'The Netherlands sold 90 boats. Boats of the Netherlands are old.',
      'Netherlands',
      'the Netherlands',
    ],
    [
      'Ann lives in Lisbon. She opened the Lisbon – Madrid line in 1998 and left Lisbon.',
      'Lisbon',
      'Lisbon',
    ],
    [
      'Ann lives in the United States. US and Peru met. US or Peru won. US is old.',
      'United States',
      'the United States',
    ],
  ])('%s', (text, name, expected) => {
    expect(told(text, name)).toBe(expected);
  });
});
