// A long sentence is asked without what neither holds the answer nor is needed for it.
import { describe, expect, it } from 'vitest';
import { withoutBrackets } from '#lib/core/fact/sentence-trims.ts';
import { withoutSpare } from '#lib/core/fact/spare-parts.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** What is left of the first sentence when `asked` is the gap. */
function leftOf(text: string, asked: string): string {
  const nodes = readText(text).sentences[0]?.nodes ?? [];
  const gone = nodes.filter(({ form }) => form === asked).map(({ place }) => place);
  const places = withoutBrackets(nodes.slice(0, -1)).map(({ place }) => place);
  return withoutSpare(nodes, places, gone)
    .map((place) => nodes[place]?.form ?? '')
    .join(' ');
}

const EXAMPLES =
  'The harbour company of Lima hired around 130 workers for the new ferries in 1984, including young pilots, cooks, and engineers.';
const AFTER =
  'The harbour company lost the race to Quito for the second time in 1984 after Tom Bailey sold the ferry and Ann Bell left.';
const ASIDE =
  'In 1984, after many rounds of talks with the owners of the ferry, a group of sailors built a school in Lima.';
const OPENING =
  'A keen sailor with an estimated fortune of nine million pounds, the owner of the ferry opened a school in Lima in 1984.';

const WHO =
  'After the war the harbour company of Lima partnered in 1984 with the large shipping firm of Tom Bailey, who agreed to pay for a new school and a ferry for the pilots.';
const WHAT =
  'The Harbour Union of Pilots and Sailors, the oldest body in the country that looks after boats, cooks and pilots, sold the last of the large ferries of Lima to Peru in 1984.';
const WITH =
  'With a budget of nine million pounds, the harbour company of Lima rebuilt the large school for young pilots and sailors and sold the last of the old ferries to Peru in 1984.';
const WHICH =
  'The harbour company of Lima sold in 1984 the large ferry and the school, which had been built for the sons and daughters of the young pilots of the old harbour.';
const LISTED =
  'The Harbour Union of Pilots and Sailors (HUPS), the global body that looks after boats, cooks and pilots, sold the last of the large ferries of Lima to Peru in 1984.';
const AGENT =
  'In 1984 Ann Bell was woken in her small house in the old harbour of Lima by a large storm that broke the windows of the school and the sails of her ferry.';
const MEANWHILE =
  'The economy of Lima staged a modest recovery in 1984 as the end of the war forced it to accept foreign money, to sell the harbour and to permit large private companies.';

describe('what a question can do without', () => {
  it.each([
    [EXAMPLES, / in 1984$/],
    [AFTER, / in 1984$/],
    [ASIDE, /^In 1984 , a group of sailors/],
    [OPENING, /^the owner of the ferry opened/],
    [WHO, /of Tom Bailey$/],
    [WHAT, /^The Harbour Union of Pilots and Sailors sold/],
    [WITH, /^the harbour company/],
    [WHICH, /ferry and the school$/],
    [LISTED, /^The Harbour Union of Pilots and Sailors sold/],
    [AGENT, /by a large storm$/],
    [MEANWHILE, /recovery in 1984$/],
  ])('goes: %s', (text, left) => {
    expect(leftOf(text, '1984')).toMatch(left);
  });

  it.each([
    [EXAMPLES, 'cooks'],
    [AFTER, 'Bell'],
    [ASIDE, 'owners'],
    [OPENING, 'nine'],
    [WHO, 'school'],
    [WHAT, 'oldest'],
    [WITH, 'nine'],
    [AGENT, 'windows'],
    [MEANWHILE, 'foreign'],
  ])('stays where it is asked for: %s', (text, asked) => {
    expect(leftOf(text, asked)).toContain(asked);
  });

  it.each([
    'Ann Bell opened the school of the harbour company in Lima only after Tom Bailey sold the old ferry in 1984.',
    'Ann Bell opened the school of the harbour company in Lima two years after Tom Bailey sold the ferry in 1984.',
    'Ann Bell opened a school after Tom Bailey sold the ferry in 1984.',
  ])('stays where it is needed, or the sentence is short: %s', (text) => {
    expect(leftOf(text, 'Bell')).toContain('sold');
  });
});
