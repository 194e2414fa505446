// Buffers lie outside the heap that V8 bounds: only the system knows all that a process holds.
import { readFileSync } from 'node:fs';

const INTERVAL_MS = 20;
const PAGE_BYTES = 4096;

/**
 * Calls `onExceeded` once where the process holds more. Does nothing where there is no limit or the system
 * does not tell (no /proc). @returns a function that ends the watch
 */
export function watchMemory(
  pid: number | undefined,
  maxRssMb: number | undefined,
  onExceeded: () => void,
): () => void {
  if (pid === undefined || maxRssMb === undefined) return () => {};
  const timer = setInterval(() => {
    const held = residentBytes(pid);
    if (held !== null && held <= maxRssMb * 1024 * 1024) return;
    clearInterval(timer);
    if (held !== null) onExceeded();
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** @returns null where nobody tells. */
export function residentBytes(pid: number): number | null {
  try {
    const [, resident] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    return null;
  }
}
