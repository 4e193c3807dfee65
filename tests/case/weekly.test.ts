import { describe, expect, it } from 'vitest';
import { spoken } from '../../shared/case/calendar.ts';
import { laterEvening, nextSummary } from '../../shared/case/weekly.ts';
import { aMember, noHoliday } from '../support/cases.ts';

const member = aMember();
const days = new Set(['2026-12-25', '2026-12-26', '2027-01-01']);
const isHoliday = (day: string) => days.has(day);
const said = (instant: string | null) => instant && spoken(instant, member.zone).split(',')[0];

describe('a weekly summary', () => {
  it.each([
    ['falls on a Friday', '2026-12-14T09:00:00.000Z', 'Friday 18 December'],
    ['falls on the next one where this one’s evening is over', '2026-12-18T21:00:00.000Z', 'Sunday 27 December'],
    ['leaves a public holiday out', '2026-12-28T09:00:00.000Z', 'Saturday 2 January'],
    ['comes once a week, also after one that was put off', '2026-12-27T19:05:00.000Z', 'Saturday 2 January'],
    ['is still to come on the holiday itself', '2027-01-01T12:00:00.000Z', 'Saturday 2 January'],
  ])('%s', (_, at, expected) => {
    expect(said(nextSummary(member, at, isHoliday))).toBe(expected);
  });

  it('needs no holidays to be known', () => {
    expect(said(nextSummary(member, '2026-12-21T09:00:00.000Z', noHoliday))).toBe('Friday 25 December');
  });
});

describe('a summary that is late', () => {
  it.each([
    ['goes out by day', '2026-12-19T10:00:00.000Z', null],
    ['waits for the evening at night', '2026-12-19T02:00:00.000Z', 'Saturday 19 December'],
    ['waits for the next evening late at night', '2026-12-18T22:30:00.000Z', 'Saturday 19 December'],
    ['waits for the end of the holidays', '2026-12-25T10:00:00.000Z', 'Sunday 27 December'],
  ])('%s', (_, at, expected) => {
    expect(said(laterEvening(member, at, isHoliday))).toBe(expected);
  });
});
