// What was so on the day of writing is not asked of readers of another day.
import { describe, expect, it } from 'vitest';
import { ageingWord } from '#lib/core/fact/ageing.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function ageing(text: string, input: { date?: string } = {}): string | null {
  const [read] = readText(text, input).sentences;
  if (!read) throw new Error('no sentence');
  return ageingWord(
    read,
    read.nodes.map(({ place }) => place),
  );
}

describe('a sentence that ages', () => {
  it('is none where the day of the article tells when', () => {
    const text = 'Anna Bell sold the ferries of Lima last year.';
    expect(ageing(text)).toBe('last year');
    expect(ageing(text, { date: '2023-02-21' })).toBeNull();
  });

  it.each([
    ['Over the past six months, 900 boats were lost in the harbour of Lima.', 'past six months'],
    ['In recent years, Lima has built three ferries for the islands.', 'recent years'],
    ['The museum in Lima has sold 40 paintings so far.', 'so far'],
    ['Ships of Lima are now limited to one visit every three years.', 'now'],
    ['Ferries of Lima must now carry a bell.', 'now'],
    ['The museum of Lima is now showing her boats.', 'now'],
    ['Now under a new roof, the fair of Lima draws people from Quito.', 'Now'],
    ['Ferries have been built in Lima for the past two centuries.', 'past two centuries'],
    ['Anna Bell recently sold 40 ferries in Lima.', 'recently'],
    ['The latest report of the harbour counts 40 ships.', 'latest'],
    ['The most recent storm sank a ferry of Lima.', 'recent'],
    ['The last storm sank a ferry of Lima.', 'last'],
    ['Anna Bell came to Lima in the early 60s.', '60s'],
    ['Sales of ferries in Lima fell by 7%.', 'fell'],
    ['The harbour of Lima went from 30 ships to 50.', 'went'],
    ['The harbour of Lima saw a decline of 7%.', 'decline'],
  ])('%s', (text, word) => {
    expect(ageing(text)).toBe(word);
  });

  it.each([
    'Anna Bell spent the last two years of her life in Lima.',
    'The last outbreak of plague ravaged Lima in 1654.',
    'The Holocene is the most recent epoch of the Earth.',
    'Over the next two years, the ferries of Lima were sold to Anna Bell.',
    'The last king of Lima sold 40 ships.',
    'The old mill is now a museum of ferries.',
    'Sales of ferries in Lima fell by 7% in 1998.',
    'Sales of ferries in Lima fell by 7% during the war.',
    'The harbour of Lima went from 30 ships to 50 between 1964 and 1968.',
    'Anna Bell came to Lima in the early 1960s.',
    'Anna Bell came to Lima in her 60s.',
    'Water grows by 9% as it freezes.',
  ])('and one that does not: %s', (text) => {
    expect(ageing(text)).toBeNull();
  });
});
