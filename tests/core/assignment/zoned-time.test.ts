import { describe, expect, it } from 'vitest';
import { zoneOffset } from '#lib/adapters/time-zones.ts';
import { momentOf, wallTimeOf } from '#lib/core/assignment/zoned-time.ts';

const berlin = zoneOffset('Europe/Berlin');
const utc = zoneOffset('UTC');
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe('a time typed in a zone', () => {
  it.each([
    ['UTC', '2026-11-27', '09:30', '2026-11-27T09:30:00.000Z'],
    ['Europe/Berlin', '2026-11-27', '09:30', '2026-11-27T08:30:00.000Z'],
    ['Europe/Berlin', '2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-27', '00:00', '2026-11-26T18:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-12-31', '23:59', '2026-12-31T12:59:00.000Z'],
    ['Pacific/Kiritimati', '2027-01-01', '00:00', '2026-12-31T10:00:00.000Z'],
  ])('in %s, %s %s is %s, and shows again as typed', (zone, day, time, at) => {
    const moment = momentOf({ day, time }, zoneOffset(zone));
    expect(iso(moment)).toBe(at);
    expect(wallTimeOf(moment ?? 0, zoneOffset(zone))).toEqual({ day, time });
  });

  it.each([
    ['that never comes, when clocks go forward, is as much later', '2026-03-29', '02:30', '01:30'],
    ['just before it is itself', '2026-03-29', '01:59', '00:59'],
    ['just after it is itself', '2026-03-29', '03:00', '01:00'],
    ['that comes twice, when clocks go back, is its first', '2026-10-25', '02:30', '00:30'],
    ['before that is itself', '2026-10-25', '01:59', '23:59'],
    ['after that is itself', '2026-10-25', '03:00', '02:00'],
  ])('one %s', (_, day, time, utcTime) => {
    expect(iso(momentOf({ day, time }, berlin))).toContain(`T${utcTime}:00`);
  });

  it.each(['2026-03-29', '2026-10-25', '2026-11-27'])(
    'without a time, %s begins and ends at midnight there, however long it is',
    (day) => {
      const begins = momentOf({ day, time: '' }, berlin) ?? 0;
      const ends = momentOf({ day, time: '' }, berlin, { endOfDay: true }) ?? 0;
      expect(wallTimeOf(begins, berlin)).toEqual({ day, time: '00:00' });
      expect(wallTimeOf(ends, berlin, { endOfDay: true })).toEqual({ day, time: '' });
      const hours = { '2026-03-29': 23, '2026-10-25': 25 }[day] ?? 24;
      expect(ends - begins).toBe(hours * 3_600_000);
    },
  );

  it.each([
    ['2026-02-30', '10:00'],
    ['2026-13-01', '10:00'],
    ['26-01-01', '10:00'],
    ['', '10:00'],
    ['2026-01-01', '24:00'],
    ['2026-01-01', '1:00'],
  ])('%s %s is none', (day, time) => {
    expect(momentOf({ day, time }, utc)).toBeNull();
  });
});
