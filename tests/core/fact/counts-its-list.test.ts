import { expect, it } from 'vitest';
import { countsItsList } from '#lib/core/fact/counts-its-list.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function counts(text: string): boolean[] {
  const { sentences } = readText(text);
  return (sentences[0]?.numbers ?? []).map(({ number, last }) =>
    countsItsList(sentences[0]?.nodes ?? [], number.value, last),
  );
}

it.each([
  'The three threats are loss, hunting and disease.',
  'The five main foods are bread, rice and the fruit of the island.',
  'Anna Bell wrote to two schools, Hill School and Lake School.',
  'Hana bought four ferries — one of steel, one of iron, and two old boats of Lima.',
])('told by counting: %s', (text) => {
  expect(counts(text)[0]).toBe(true);
});

it.each([
  'Anna Bell wrote to 40 schools in Lima and Quito.',
  'Three ships were sold, and two were sunk.',
  'Over 10% of the people died in 1623 and again in 1655.',
])('not told by counting: %s', (text) => {
  for (const one of counts(text)) expect(one).toBe(false);
});
