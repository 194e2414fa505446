// The sentence that sums an article up.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const LEAD =
  'Lima has built a new bridge for bicycles so that cyclists no longer wait for the ferry.';
const BODY = [
  'The bridge carries bicycles over the harbour. Most cyclists use the bridge before eight.',
  'The ferry took cyclists over the harbour for ninety years. Bicycles paid half of the fare.',
  'A mason found three coins under the eastern pillar of the bridge. Ana Bell gave the coins to a museum for cyclists.',
  'Painters covered the railings in green enamel before bicycles came. Ferry tickets are now sold to collectors at a market in Callao.',
  'Tom Bailey counted nine hundred bicycles on the first morning of May. Builders used stone from a quarry near Arequipa for the bridge.',
];

const gistOf = (text: string) =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'gist' ? [fact.parts] : []));

describe('the gist of an article', () => {
  it('is its opening where the later paragraphs come back to its words, beside single points', () => {
    const [parts] = gistOf([LEAD, ...BODY].join('\n\n'));
    expect(parts?.gist).toBe(LEAD);
    expect(parts?.details).not.toContain(LEAD);
    expect(parts?.details?.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    [
      'a text whose opening is about one thing of many',
      'Ana Bell was woken by rain in the small town of Tacna on the first Sunday of March.',
    ],
    [
      'an opening that hangs on something',
      'This is why it has built a new bridge for bicycles and cyclists at the ferry.',
    ],
  ])('is not found in %s', (_, opening) => {
    expect(gistOf([opening, ...BODY].join('\n\n'))).toEqual([]);
  });

  it('stands beside points that need no other sentence, where there are enough', () => {
    const leaning = 'The mast and sails were taken through the harbour to Lima.';
    const [parts] = gistOf([LEAD, ...BODY].join('\n\n').concat(' ', leaning));
    expect(parts?.details?.length).toBeGreaterThanOrEqual(3);
    expect(parts?.details).not.toContain(leaning);
  });

  it('is not asked of a short text', () => {
    expect(gistOf([LEAD, BODY[0]].join('\n\n'))).toEqual([]);
  });
});
