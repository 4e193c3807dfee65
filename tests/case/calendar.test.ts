import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHolidays } from '../../shared/app/holidays.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  type IsHoliday,
  instantOf,
  isWorkingDay,
  slot,
  spoken,
  spread,
  type TimeOfDay,
} from '../../shared/case/calendar.ts';
import { noHoliday } from '../support/cases.ts';

const berlin = { zone: 'Europe/Berlin', isHoliday: noHoliday };
const wish = (day: string, earliest: string, time: TimeOfDay = 'morning') => ({ day, earliest, time, id: 'c1/ask' });

describe('a slot', () => {
  it.each([
    ['the wished day, when it is a working day', '2026-10-06', '2026-10-05T12:00:00.000Z', '2026-10-06'],
    ['Monday, when the wish falls on a Saturday', '2026-10-10', '2026-10-05T12:00:00.000Z', '2026-10-12'],
    ['the next morning, when the morning is over', '2026-10-06', '2026-10-06T12:00:00.000Z', '2026-10-07'],
    ['today, when the wish is long past and it is early', '2026-01-01', '2026-10-06T03:00:00.000Z', '2026-10-06'],
  ])('falls on %s', (_, day, earliest, expected) => {
    expect(dayOf(slot(wish(day, earliest), berlin) ?? '', 'Europe/Berlin')).toBe(expected);
  });

  it('keeps clear of holidays, also in the evening, when weekends are allowed', () => {
    const isHoliday = (day: string) => day === '2026-12-25';
    const place = { ...berlin, isHoliday };
    const earliest = '2026-12-20T12:00:00.000Z';
    expect(slot(wish('2026-12-25', earliest), place)).toMatch(/^2026-12-28T/);
    expect(slot(wish('2026-12-25', earliest, 'evening'), place)).toMatch(/^2026-12-26T/);
  });

  it('in the daytime is at once, unless it is early, late or no working day', () => {
    const at = (earliest: string) => slot(wish('2026-10-06', earliest, 'daytime'), berlin);
    expect(at('2026-10-06T09:41:00.000Z')).toBe('2026-10-06T09:41:00.000Z');
    expect(at('2026-10-06T02:00:00.000Z')).toBe('2026-10-06T06:30:00.000Z');
    expect(at('2026-10-06T20:00:00.000Z')).toBe('2026-10-07T06:30:00.000Z');
    expect(at('2026-10-10T09:41:00.000Z')).toBe('2026-10-12T06:30:00.000Z');
  });

  it('is none where no day is free', () => {
    expect(slot(wish('2026-10-06', '2026-10-05T12:00:00.000Z'), berlin, () => false)).toBeNull();
  });

  it('stays the same for the same id, and spreads ids over the morning', () => {
    const minutes = Array.from({ length: 400 }, (_, n) => spread(`case-${n}/ask-feedback`, 120));
    expect(new Set(minutes).size).toBeGreaterThan(100);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...minutes)).toBeLessThan(120);
    expect(spread('case-1', 120)).toBe(spread('case-1', 120));
  });
});

describe('over years, zones and countries', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];
  const countries = ['DE', 'DE-BY', 'US-CA', 'GB', 'CN', 'BR', 'IL', 'XX', null];
  const holidays = new Map<string | null, IsHoliday>();
  beforeAll(async () => {
    for (const country of countries) holidays.set(country, await loadHolidays(country));
  });

  it('a morning slot is a working morning in the member’s zone, never before it was allowed', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2036-12-31'), noInvalidDate: true });
    const cases = fc.tuple(moments, fc.constantFrom(...zones), fc.constantFrom(...countries), fc.nat(60), fc.string());
    fc.assert(
      fc.property(cases, ([moment, zone, country, after, id]) => {
        const isHoliday = holidays.get(country) ?? noHoliday;
        const earliest = moment.toISOString();
        const day = addDays(dayOf(earliest, zone), after);
        const found = slot({ day, earliest, time: 'morning', id }, { zone, isHoliday }) ?? '';
        expect(found).toBe(new Date(found).toISOString());
        expect(found >= earliest).toBe(true);
        const on = dayOf(found, zone);
        expect(isWorkingDay(on, isHoliday)).toBe(true);
        expect(daysBetween(day, on)).toBeLessThan(16);
        const clock = new Date(found).toLocaleTimeString('en-GB', { timeZone: zone });
        expect(clock >= '08:30' && clock < '10:30').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('public holidays', () => {
  it.each([
    ['DE', '2026-10-03', true],
    ['DE', '2026-01-06', false],
    ['DE-BY', '2026-01-06', true],
    ['US', '2026-11-26', true],
    ['US-CA', '2026-07-03', true],
    ['GB', '2026-12-28', true],
    ['GB', '2026-03-15', false],
    ['XX', '2026-12-25', false],
    [null, '2026-12-25', false],
  ])('in %s on %s: %s', async (country, day, expected) => {
    expect((await loadHolidays(country))(day)).toBe(expected);
  });
});

describe('an original’s date', () => {
  it.each([
    ['with an offset', '2026-10-05T14:20:00+02:00', '2026-10-05T12:20:00.000Z'],
    ['in UTC', '2026-10-05T14:20:00Z', '2026-10-05T14:20:00.000Z'],
    ['without an offset, in summer', '2026-07-05T14:20:00', '2026-07-05T12:20:00.000Z'],
    ['without an offset, in winter', '2026-12-05T14:20', '2026-12-05T13:20:00.000Z'],
    ['in the hour that summer time skips', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['that is no date', 'next Tuesday', null],
    ['that is out of range', '2026-13-45T99:00:00Z', null],
    ['that is missing', null, null],
  ])('%s', (_, date, expected) => {
    expect(instantOf(date, 'Europe/Berlin')).toBe(expected);
  });
});

it('says dates as people do, in the member’s zone', () => {
  expect(spoken('2026-10-06T07:40:00.000Z', 'Europe/Berlin')).toBe('Tuesday 6 October, 9:40');
  expect(spoken('2026-10-06T23:05:00.000Z', 'Asia/Tokyo')).toBe('Wednesday 7 October, 8:05');
});
