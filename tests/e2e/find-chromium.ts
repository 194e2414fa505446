// The browser of the tests: the system's Chromium, else the one that Playwright installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The same engine without a window: a quarter less of the processor, but it keeps no profile over a kill. */
const SHELL = 'chromium-headless-shell';

/** The path of the lightest that does for most tests, or null where there is none. */
export function findBrowser(): string | null {
  return find(SHELL) ?? findChromium();
}

/** Its path, or null where there is none. */
export function findChromium(): string | null {
  for (const name of NAMES) {
    const found = find(name);
    if (found !== null) return found;
  }
  const installed = chromium.executablePath();
  return existsSync(installed) ? installed : null;
}

function find(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}
