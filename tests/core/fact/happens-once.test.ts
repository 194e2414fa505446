import { describe, expect, it } from 'vitest';
import { happensOnce } from '#lib/core/fact/happens-once.ts';
import { readStatements } from '#lib/core/fact/read-statements.ts';
import { FILLER } from '#tests/fixtures/questions/ask-all.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

describe('what happens but once', () => {
  it.each([
    ['Tom Bailey opened a small museum in 1972.', true],
    ['Norway sent 30 fishing boats to Valparaiso in 1946.', false],
    ['Norway first sent fishing boats to Valparaiso in 1946.', true],
    ['Norway first sent fishing boats to Valparaiso and then to Lima in 1946.', false],
  ])('%s %s', (text, once) => {
    const reading = readText(`${text}\n\n${FILLER}`);
    const [statement] = readStatements(reading).filter(({ sentence }) => sentence === 0);
    expect(statement && happensOnce(reading, statement)).toBe(once);
  });
});
