// What the estimate is told of a sentence that is asked as it stands.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { wholeFeatures } from '#lib/core/question/quality/whole-features.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function featuresOf(text: string, answer: string) {
  const reading = readText(text);
  const whole = findFacts(reading).find(
    (found) => found.whole?.answer === answer && found.whole.gap.type !== 'amount',
  )?.whole;
  const read = whole && reading.sentences[whole.sentence];
  if (!whole || !read) throw new Error('no such gap');
  return wholeFeatures(whole, read, reading);
}

describe('features of a whole sentence', () => {
  it.each([
    ['Lima Bridge was opened by Anna Bell in 1905.', '1905', { 'gap=year': 1, 'whole-years': 1 }],
    [
      'Lima Bridge was opened by Anna Bell in 1905.',
      'Anna Bell',
      { 'gap=name': 1, 'gap-loose': 0, 'whole-past': 1, 'whole-told': 0 },
    ],
    [
      '“The harbour of Lima lost 900 boats in 1998,” Tom Bailey said.',
      '900',
      { 'gap=number': 1, 'whole-told': 1, 'whole-inQuotes': 1 },
    ],
    [
      'Anna Bell often sold many maps to Peru in 1998.',
      '1998',
      { 'whole-vague': 1, 'whole-modal': 0, 'gap-joined': 0 },
    ],
  ])('%s (%s)', (text, answer, values) => {
    expect(featuresOf(text, answer)).toMatchObject(values);
  });
});
