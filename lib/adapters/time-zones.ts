// Time zones as this Node's ICU knows them.

const FALLBACK = 'UTC';

/** IANA names, UTC first. */
export function timeZones(): string[] {
  return [FALLBACK, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== FALLBACK)];
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The zone's distance from UTC at a moment, both in ms; east is positive. A name that is none is UTC. */
export function zoneOffset(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: isTimeZone(zone) ? zone : FALLBACK,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(at / 1000) * 1000;
  };
}

/** "Friday, 27 November 2026", "09:30" and "UTC+1": what calendar and clock of the zone show at `at`, Unix ms. */
export function zonedMoment(
  at: number,
  zone: string,
): { day: string; time: string; offset: string } {
  const timeZone = isTimeZone(zone) ? zone : FALLBACK;
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const named = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  const offset = (named?.value ?? FALLBACK).replace('GMT', 'UTC').replace(/\+0$/, '');
  const [weekday, date] = day.format(at).split(/,? (.*)/s);
  return { day: `${weekday}, ${date}`, time: time.format(at), offset };
}
