import type { Instant } from '../mail/mail.ts';
import { addDays, dayOf, type IsHoliday, isNight, slot } from './calendar.ts';
import type { LessonKind, Member } from './case.ts';

/** What summaries tell of once: a kind of lesson that recurs, or that no employer has said what was missing. */
export type ToldOnce = LessonKind | 'silence';

type Who = Pick<Member, 'id' | 'zone'>;

const friday = 5;

/** When the next weekly summary falls due, after `now`: on a Friday evening, or the next one where that is a public holiday. */
export function nextSummary(member: Who, now: Instant, isHoliday: IsHoliday): Instant | null {
  const today = dayOf(now, member.zone);
  const ahead = (friday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
  const fridays = [ahead, ahead + 7].map((days) => addDays(today, days));
  const evenings = fridays.map((day) => evening(member, { day, earliest: `${day}T00:00:00.000Z` }, isHoliday));
  return evenings.find((due) => due !== null && due > now) ?? null;
}

/** Where a summary is late, and it is night or a public holiday: the evening to send it on. Null where now will do. */
export function laterEvening(member: Who, now: Instant, isHoliday: IsHoliday): Instant | null {
  const day = dayOf(now, member.zone);
  const isFit = !isNight(now, member.zone) && !isHoliday(day);
  return isFit ? null : evening(member, { day, earliest: now }, isHoliday);
}

const evening = ({ id, zone }: Who, from: { day: string; earliest: Instant }, isHoliday: IsHoliday) =>
  slot({ ...from, time: 'evening', id: `${id}/summary` }, { zone, isHoliday });
