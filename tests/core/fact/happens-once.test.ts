import { describe, expect, it } from 'vitest';
import { happensOnce } from '#lib/core/fact/happens-once.ts';
import { readStatements } from '#lib/core/fact/read-statements.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

describe('what happens but once', () => {
  it.each([
    ['The company opened the bridge in 1931.', true],
    ['Maria Silva first crossed the desert in 1931.', true],
    ['The company sold ten boats to Peru in 1931.', false],
  ])('%s %s', (text, once) => {
    const reading = readText(text);
    expect(readStatements(reading).map((statement) => happensOnce(reading, statement))).toEqual([
      once,
    ]);
  });
});
