// What of a sentence is left out for a reader to fill in, what is cut before, and which sentences are left alone.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { yearPhrase } from '#lib/core/fact/year-phrase.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function wholeOf(text: string) {
  const reading = readText(text);
  return findFacts(reading).flatMap(({ fact, whole }) =>
    whole && fact.quotes[0]?.quote !== undefined && text.includes(fact.quotes[0].quote)
      ? [
          {
            gap: `${whole.gap.type}: ${whole.answer}`,
            statement: String(fact.parts.statement),
            year: yearPhrase(reading, whole),
          },
        ]
      : [],
  );
}
const gapsIn = (text: string): string[] => wholeOf(text).map(({ gap }) => gap);

describe('gaps of whole sentences', () => {
  it('which flights they were is not where they were', () => {
    expect(gapsIn('In 1998, 100 Lima flights were cancelled by Anna Bell.')).not.toContain(
      'name: Lima',
    );
    expect(gapsIn('In 1998, 100 flights were cancelled by Anna Bell in Lima.')).toContain(
      'name: Lima',
    );
  });

  it.each([
    [
      'a run of capitals with "for" in it is one name',
      'The bridge of Lima was opened by Anna Bell during the Boao Forum for Asia in 1998.',
      'proper: Boao Forum for Asia',
      /^name: Asia$/,
    ],
    [
      'a title is no part of the answer',
      'The museum in Lima was opened by President Anna Bell in 1998.',
      'name: Anna Bell',
      /President/,
    ],
    [
      'what somebody said keeps who said it',
      '“The old harbour of Lima lost 900 boats in 1998,” Tom Bailey said.',
      'number: 900',
      /^$/,
    ],
  ])('%s', (_, text, gap, never) => {
    const gaps = gapsIn(text);
    expect(gaps).toContain(gap);
    for (const one of gaps) expect(one).not.toMatch(never);
  });

  it.each([
    ['As a result, the port of Lima lost 900 boats in 1998.', 'number: 900'],
    ['Eight years later, in 1998, the port of Lima lost 900 boats.', 'number: 900'],
    ['In 1998, Anna Bell reported that 40 harbours of Peru had no boats.', 'number: 40'],
    ['Throughout its history, Lima has had 40 harbours with ferries to Chile.', 'number: 40'],
    ['In 1952, Anna Bell opened a school in Lima with her partner, Tom Bailey.', 'year: 1952'],
    ['The name Lima was coined in 1952 by Anna Bell of Quito.', 'year: 1952'],
    ['Former members of the Lima Club helped Anna Bell in 1952.', 'year: 1952'],
  ])(
    'what links it, denies a part or owns its subject does not keep it from being asked: %s',
    (text, gap) => {
      expect(gapsIn(text)).toContain(gap);
    },
  );

  it.each([
    ['The new harbour was built by Anna Bell in central Europe in 1998.', 'name: Europe'],
    ['Chile sold 900 boats to Peru in 1998 when Chile had many harbours.', 'name: Chile'],
  ])('a name that is said twice, or part of what it names, is no gap: %s', (text, gap) => {
    expect(gapsIn(text)).toContain('year: 1998');
    expect(gapsIn(text)).not.toContain(gap);
  });

  it('of what is denied only an amount is left out', () => {
    const gaps = gapsIn('In 1998, Anna Bell did not sell the 40 harbours of Peru to Chile.');
    expect(gaps).toContain('number: 40');
    for (const gap of gaps) expect(gap).toMatch(/^number:/);
  });

  it.each([
    'Anna Bell did so in Lima in 1998.',
    '“That was the problem with the boats of Lima in 1998,” Tom Bailey said.',
    'The ferry was not sold to Peru in 1998.',
    'That is what the 900 captains of Anna Bell thought in 1998.',
    'Only of the 42 ferries that Anna Bell sold in 1998, only 17 floated.',
    'Perhaps Anna Bell sold the ferry to Peru in 1998.',
    'Anna Bell sold 900 maps to Peru in 1998, the Evening Post reported.',
  ])('leaves alone: %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });

  it('one of several years is nothing to ask for, one alone is', () => {
    const years = (text: string) => gapsIn(text).filter((gap) => gap.startsWith('year'));
    expect(years('The plague ravaged London in 1563, 1593, 1603, and 1625.')).toEqual([]);
    expect(years('The bridge of Lima was closed by Anna Bell in 1905 and 1911.')).toEqual([]);
    expect(years('The old plague of sheep ravaged London in 1563.')).toEqual(['year: 1563']);
  });

  it('keeps quotation marks and what stands between them', () => {
    const [first] = wholeOf('“Mr Bell sold 900 boats in Lima in 1998,” Tom Bailey said.');
    expect(first?.statement).toMatch(/^“Mr Bell sold 900 boats in Lima in 1998,” Tom Bailey said/);
  });

  it.each([
    '"Anna Bell sold 900 boats in Lima in 1998," Tom Bailey said.',
    '“The boats of Lima now carry 900 maps to Peru,” Tom Bailey said.',
  ])('spoken words lose none and gain no space: %s', (text) => {
    const [first] = wholeOf(text);
    expect(first?.statement).toBe(text);
  });

  it('a second clause with a subject of its own goes', () => {
    const all = wholeOf('The Lima Bridge was opened in 1905, and Anna Bell revealed 900 secrets.');
    for (const { statement } of all) expect(statement).not.toMatch(/revealed/);
  });

  it.each([
    ['The Lima Bridge was opened by Anna Bell in 1905.', false],
    ['In 1905, the Lima Bridge was opened by Anna Bell.', true],
  ])('takes the year off: %s', (text, front) => {
    const year = wholeOf(text).find(({ gap }) => gap === 'year: 1905')?.year;
    expect(year).toMatchObject({ front, phrase: 'in 1905' });
  });
});
