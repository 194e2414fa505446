import { describe, expect, it } from 'vitest';
import { isTimeZone, timeZones, zonedMoment, zoneOffset } from '#lib/adapters/time-zones.ts';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';

const HOUR = 3_600_000;
const WINTER = Date.UTC(2026, 10, 27, 8, 30);
const SUMMER = Date.UTC(2026, 6, 1, 8, 30);

describe('time zones', () => {
  it('are listed with UTC first, each known and fit to be stored', () => {
    const zones = timeZones();
    expect(zones[0]).toBe('UTC');
    expect(zones).toContain('Europe/Berlin');
    expect(new Set(zones).size).toBe(zones.length);
    for (const timeZone of zones) {
      expect(isTimeZone(timeZone)).toBe(true);
      expect(assignmentSettingsSchema.parse({ timeZone }).timeZone).toBe(timeZone);
    }
  });

  it.each(['', 'Mars/Olympus', 'Europe/Berlin ', '<b>'])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });

  it.each([
    ['UTC', WINTER, 0],
    ['Europe/Berlin', WINTER, HOUR],
    ['Europe/Berlin', SUMMER, 2 * HOUR],
    ['America/New_York', WINTER, -5 * HOUR],
    ['Asia/Kathmandu', WINTER, 5.75 * HOUR],
    ['Mars/Olympus', WINTER, 0],
  ])('the clocks of %s at %d are %d ms from UTC', (zone, at, offset) => {
    expect(zoneOffset(zone)(at)).toBe(offset);
    expect(zoneOffset(zone)(at + 123)).toBe(offset);
  });

  it.each([
    ['UTC', { day: 'Friday, 27 November 2026', time: '08:30', offset: 'UTC' }],
    ['Europe/Berlin', { day: 'Friday, 27 November 2026', time: '09:30', offset: 'UTC+1' }],
    ['America/New_York', { day: 'Friday, 27 November 2026', time: '03:30', offset: 'UTC-5' }],
  ])('a moment in %s is said with its distance from UTC', (zone, said) => {
    expect(zonedMoment(WINTER, zone)).toEqual(said);
  });
});
