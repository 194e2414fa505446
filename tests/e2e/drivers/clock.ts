// A clock of the test's own for the app: see fixtures/moved-clock.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PRELOAD = path.resolve(
  import.meta.dirname,
  '..',
  '..',
  'fixtures',
  'moved-clock',
  'move-clock.ts',
);
const DAY_MS = 86_400_000;

export type MovedClock = {
  /** What the app's environment needs to follow it. */
  variables: Record<string, string>;
  /** From now on the app lives so many days later than at the start of the test. */
  moveTo(days: number): void;
  remove(): void;
};

export function makeClock(): MovedClock {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-clock-'));
  const file = path.join(folder, 'ahead');
  writeFileSync(file, '0');
  return {
    variables: {
      FOOTNOTE_TEST_CLOCK_FILE: file,
      NODE_OPTIONS: `--no-warnings --import ${PRELOAD}`,
    },
    moveTo: (days) => writeFileSync(file, String(Math.round(days * DAY_MS))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
