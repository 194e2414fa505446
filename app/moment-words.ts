// A moment in words, with its time zone said.
import type { AssignmentPhase, AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import { messages as t, zonedMoment } from '#lib/wiring.ts';

/** "Friday, 27 November 2026, 09:30 (Berlin time, UTC+1)". `at`: Unix ms. */
export function momentWords(at: number, timeZone: string): string {
  const { day, time, offset } = zonedMoment(at, timeZone);
  return t('assign.moment', { day, time, zone: zoneWords(timeZone, offset) });
}

/** Of a close: at midnight it is the end of the day before. */
export function closeWords(at: number, timeZone: string): string {
  const { time, offset } = zonedMoment(at, timeZone);
  if (time !== '00:00') return momentWords(at, timeZone);
  const { day } = zonedMoment(at - 1, timeZone);
  return t('assign.endOfDay', { day, zone: zoneWords(timeZone, offset) });
}

/** "Berlin time, UTC+1". `at`: Unix ms. */
export function zoneAt(at: number, timeZone: string): string {
  return zoneWords(timeZone, zonedMoment(at, timeZone).offset);
}

/** "Open until Friday, …" */
export function stateWords(
  phase: AssignmentPhase,
  { opensAt, closesAt, timeZone }: Pick<AssignmentSettings, 'opensAt' | 'closesAt' | 'timeZone'>,
): string {
  if (phase === 'before' && opensAt !== null) {
    return t('assign.stateBefore', { moment: momentWords(opensAt, timeZone) });
  }
  if (closesAt === null) return t('assign.stateOpen');
  const key = phase === 'closed' ? 'assign.stateClosed' : 'assign.stateOpenUntil';
  return t(key, { moment: closeWords(closesAt, timeZone) });
}

function zoneWords(timeZone: string, offset: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return place === 'UTC' ? offset : t('assign.zone', { place, offset });
}
