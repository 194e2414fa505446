// What an article keeps coming back to, counts again or measures by something else, only the page explains.
import { describe, expect, it } from 'vitest';
import { dependentWord } from '#lib/core/fact/self-contained.ts';
import { standing } from '#lib/core/fact/standing-sentence.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const FERRY =
  'Ferry sinks off Lima\n\nA ferry with twelve groups of tourists hit a rock in 1984. The crash was heard in Lima. ' +
  'Two ships of the same class had left the port. The crash cost 80 lives. The crash woke the harbour master. ';

function last(text: string) {
  const reading = readText(text);
  const sentence = reading.sentences.length - 2;
  return { reading, sentence, nodes: reading.sentences[sentence]?.nodes ?? [] };
}

/** The word of the last sentence that needs another. */
function needs(text: string): string | null {
  const { reading, sentence, nodes } = last(text);
  return dependentWord(
    reading,
    sentence,
    nodes.map(({ place }) => place),
    false,
  );
}

describe('only the page explains', () => {
  it.each([
    ['an event that comes back', 'Ann Bell saw the crash from her boat in Peru.', 'the'],
    ['things counted again', 'Ann Bell sold the two ships in 1990.', 'the'],
    [
      'counted and told in passing',
      'The first two groups, counting 40 people, went to Peru.',
      'The',
    ],
    ['a deed without its object', 'In 1984, Ann Bell watched the transmission.', 'the'],
    ['what a participle only adds to', 'The ship, built in 1950, was sold to Peru.', 'The'],
    ['a verb that lost its day', 'The ship that sank was built by Ann Bell.', 'The'],
    ['a whole without its name', 'Ann Bell flew the entire group to Peru.', 'the'],
    ['how much without than what', 'Much larger boats are built in Peru.', 'larger'],
    ['earlier than what', 'Ann Bell owned an earlier version of Hana.', 'earlier'],
    ['a distance from nowhere', 'Ann Bell lives 3 miles to the east in a small house.', 'east'],
    ['new on that day', 'New drama includes Hana by Ann Bell.', 'drama'],
  ])('%s: %s', (_, sentence, word) => {
    expect(needs(`${FERRY}${sentence}`)).toBe(word);
  });

  it.each([
    ['an event with its place', 'Ann Bell led the research at Lima University.'],
    ['counted with their names', 'Ann Bell and Ben Hill left, and the two groups followed.'],
    ['measured', 'Boats much larger than Hana are built in Peru.'],
    ['her own', 'Her later works, Ann Bell said, were made in Peru.'],
    ['side of something', 'Ann Bell lives 3 miles to the east of Lima.'],
    ['what a right is to', 'Ann Bell had the right to vote in Peru.'],
  ])('may stay: %s: %s', (_, sentence) => {
    expect(needs(`${FERRY}${sentence}`)).toBeNull();
  });
});

it('what the title has may stay beside a name', () => {
  const bridge =
    'A bridge for Lima\n\nA bridge was built in Peru in 1905. Ann Bell planned the bridge. The bridge crosses a river. ' +
    'Ben Hill painted the bridge. ';
  expect(needs(`${bridge}Ann Bell left the bridge in 1984.`)).toBeNull();
  expect(needs(`${bridge}Nobody left the bridge in 1984.`)).toBe('the');
});

it.each([
  ['Ann Bell’s design was built in Peru in 1990.', 'design'],
  ['Ann Bell’s design of a school was built in Peru in 1990.', null],
  ['Ann Bell’s house was built in Peru in 1990.', null],
])('what somebody made was told with what it is of: %s', (sentence, word) => {
  expect(needs(`A design of a bridge won. A house fell. ${sentence}`)).toBe(word);
});

describe('how a sentence opens', () => {
  it.each([
    ['Prior to that, Ann Bell had worked as a painter in Lima.', null],
    ['Even a short stay in Lima cost Ann Bell 300 dollars.', null],
    ['On a lighter note, Ann Bell won a race in Lima in 1984.', 'Ann'],
    ['Ann Bell won a race in Lima in 1984.', 'Ann'],
  ])('%s', (sentence, first) => {
    const { reading, sentence: at, nodes } = last(`${FERRY}${sentence}`);
    const read = reading.sentences[at];
    const stands = read ? standing(reading, read, at) : null;
    expect(stands ? nodes[stands.places[0] ?? -1]?.form : null).toBe(first);
  });
});
