import { messages as t } from '#lib/wiring.ts';

/** "Quiz of 23 November 2026". `at`: Unix ms; the day is that of UTC. */
export function untitledName(at: number): string {
  return t('home.untitled', { at });
}
