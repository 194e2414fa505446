// No text takes the language core long: its time grows with the length, whatever the text is made of.
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { attackTexts } from './attack-texts.ts';

// The long form holds the promise; the short one only what no busy machine may hide.
const long = process.env.FOOTNOTE_LONG === '1';
const LENGTH = long ? 50_000 : 16_000;
const MOST_MS = long ? 1500 : 1000;
const MOST_FACTOR = long ? 2.5 : 3;
/** Below this, the clock and the collector of garbage say more than the reader does. */
const LEAST_MS = 60;
/** Rounds that both lengths are timed in until the fastest of each fit together. */
const LEAST_ROUNDS = long ? 2 : 1;
const MOST_ROUNDS = long ? 10 : 5;

const language = loadLanguage(readLanguageModelFile());
const analyse = (text: string): unknown =>
  language.analyse({ text, sentences: splitSentences(text) });

/** Milliseconds by the clock, or by the processor's time where other work held the processor. */
function timed(text: string): number {
  const begun = performance.now();
  const used = process.cpuUsage();
  analyse(text);
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - begun, (user + system) / 1000);
}

describe('the time of an analysis', () => {
  const halves = attackTexts(LENGTH / 2);
  analyse(halves[0]?.[1] ?? '');

  it.each(attackTexts(LENGTH).map(([name, text], at) => [name, halves[at]?.[1] ?? '', text]))(
    'is bounded, and grows with the length: %s',
    (_, half, full) => {
      let halfMs = Number.POSITIVE_INFINITY;
      let fullMs = Number.POSITIVE_INFINITY;
      const factor = (): number => fullMs / Math.max(LEAST_MS, halfMs);
      const fits = (): boolean => fullMs < MOST_MS && factor() < MOST_FACTOR;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        if (round >= LEAST_ROUNDS && fits()) break;
        halfMs = Math.min(halfMs, timed(half));
        fullMs = Math.min(fullMs, timed(full));
      }
      expect(fullMs).toBeLessThan(MOST_MS);
      expect(factor()).toBeLessThan(MOST_FACTOR);
    },
    60_000,
  );
});
