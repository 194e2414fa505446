// Runs of capitals that are a name, and those that are none.
import { describe, expect, it } from 'vitest';
import { properGaps } from '#lib/core/fact/proper-gap.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function runsIn(text: string): string[] {
  const reading = readText(text);
  return reading.sentences.flatMap((read, at) => {
    const own = reading.article.sentences[at];
    if (!own || !text.includes(reading.article.text.slice(own.start, own.end))) return [];
    const places = read.nodes.map(({ place }) => place);
    return properGaps(reading, read, places).map(({ answer }) => answer);
  });
}

describe('runs of capitals', () => {
  it.each([
    ['The bridge was opened during the Boao Forum for Asia in 1998.', 'Boao Forum for Asia'],
    ['In 1840 the ship was sold after the Battle of Jumonville Glen.', 'Battle of Jumonville Glen'],
  ])('%s', (text, run) => {
    expect(runsIn(text)).toContain(run);
  });

  it.each([
    ['an office', 'The museum was opened by Projects Director Bell in 1998.'],
    ['a people', 'The lamp was bought by Hungarian Sándor Just in 1998.'],
    ['a day', 'The museum was bought by the Black Friday Museum in 1998.'],
    ['a month', 'The museum was bought by the Grand April Museum in 1998.'],
    ['one of several', 'The museum was bought by Alpha Press and Beta Press in 1998.'],
    ['an example', 'It was bought by firms such as Alpha Press in 1998.'],
    [
      'a run cut within a name',
      'The United States Rowing trials, held for nine days in 1998, drew 900 boats.',
    ],
    ['one word', 'The museum was opened in Lima in 1998.'],
  ])('none: %s', (_, text) => {
    expect(runsIn(text)).toEqual([]);
  });
});
