// A warning or error that a test did not ask for is a failure. A test that expects one
// replaces the method itself: vi.spyOn(console, 'error').mockImplementation(() => {}).
import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

const seen: string[] = [];
const record =
  (level: 'error' | 'warn') =>
  (...args: unknown[]): void => {
    seen.push(`console.${level}: ${format(...args)}`);
  };

beforeEach(() => {
  seen.length = 0;
  console.error = record('error');
  console.warn = record('warn');
});

// Files share their process: what one puts in the place of a global must not meet the next.
afterEach(() => {
  vi.unstubAllGlobals();
  const complaints = seen.splice(0);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
