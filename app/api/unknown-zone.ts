import { isTimeZone } from '#lib/wiring.ts';
import { problem } from './problem.ts';

/** @returns a problem where the settings name a time zone that is none here, else null. */
export function unknownZone(
  settings: { timeZone?: string | undefined } | undefined,
): Response | null {
  const timeZone = settings?.timeZone;
  if (timeZone === undefined || isTimeZone(timeZone)) return null;
  const errors = [{ field: 'settings.timeZone', detail: 'is no time zone that is known here' }];
  return problem('malformed', { errors });
}
