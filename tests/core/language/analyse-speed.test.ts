// No text takes the language core long: its time grows with the length, whatever the text is made of.
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { attackTexts } from './attack-texts.ts';

const LENGTH = 50_000;
const MOST_MS = 1500;
/** On a machine that does other things as well, the short form allows for them. */
const MOST_FACTOR = process.env.FOOTNOTE_LONG ? 2.5 : 3.5;
/** Below this, the clock and the collector of garbage say more than the reader does. */
const LEAST_MS = 60;
const RUNS = 3;

const language = loadLanguage(readLanguageModelFile());
const analyse = (text: string): unknown =>
  language.analyse({ text, sentences: splitSentences(text) });

/**
 * Milliseconds of the fastest of `RUNS`, by the clock or by the processor's time where other work
 * held the processor; what is fast enough at once is not run again.
 */
function fastest(text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best > enough; run += 1) {
    const begun = performance.now();
    const used = process.cpuUsage();
    analyse(text);
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, performance.now() - begun, (user + system) / 1000);
  }
  return best;
}

describe('the time of an analysis', () => {
  const halves = attackTexts(LENGTH / 2);
  analyse(halves[0]?.[1] ?? '');

  it.each(attackTexts(LENGTH).map(([name, text], at) => [name, halves[at]?.[1] ?? '', text]))(
    'is at most 1.5 s for 50,000 characters, and grows with the length: %s',
    (_, half, full) => {
      const halfMs = Math.max(LEAST_MS, fastest(half, 0));
      const fullMs = fastest(full, Math.min(MOST_MS, halfMs * 2));
      expect(fullMs).toBeLessThan(MOST_MS);
      expect(fullMs / halfMs).toBeLessThan(MOST_FACTOR);
    },
    60_000,
  );
});
