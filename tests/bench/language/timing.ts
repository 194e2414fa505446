// How long a reader takes: by length of text, on texts made to slow it down, and on twice as much.
import { attackTexts } from '#tests/core/language/attack-texts.ts';

const LONG = 50_000;

/** Milliseconds of the fastest of some runs, by the clock or the processor's time: other work does not count. */
export function fastest(run: () => unknown, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at += 1) {
    const begun = performance.now();
    const used = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, performance.now() - begun, (user + system) / 1000);
  }
  return best;
}

const PASSES = 6;

/**
 * Milliseconds per 1,000 characters: the median over texts of the fastest reading of each. The passes go over all
 * texts, so that what slows the machine for some seconds slows one reading of a text and not all of them.
 */
export function pace(read: (text: string) => unknown, texts: readonly string[]): number {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [at, text] of texts.entries()) {
      best[at] = Math.min(best[at] ?? 0, fastest(() => read(text), 1) / text.length);
    }
  }
  return (best.sort((a, b) => a - b)[Math.floor(best.length / 2)] ?? 0) * 1000;
}

/** `full` and `factor` are null where the half took so long that the whole was not tried. */
export type AttackTime = {
  name: string;
  half: number;
  full: number | null;
  factor: number | null;
};

/** Milliseconds for half a text beyond which the whole is not tried. */
const PATIENCE = 10_000;

/** Milliseconds for 25,000 and 50,000 characters of each kind, and their ratio. */
export function attackTimes(read: (text: string) => unknown, runs: number): AttackTime[] {
  const halves = attackTexts(LONG / 2);
  return attackTexts(LONG).map(([name, text], at) => {
    const half = fastest(() => read(halves[at]?.[1] ?? ''), runs);
    if (half > PATIENCE) return { name, half, full: null, factor: null };
    const full = fastest(() => read(text), runs);
    return { name, half, full, factor: full / half };
  });
}
