import type { Instant } from '../mail/mail.ts';
import { addDays, dayOf, slot } from './calendar.ts';
import type { Member } from './case.ts';

const friday = 5;

/** When the next weekly summary of a member falls due: on a Friday evening, after `now`. */
export function nextSummary({ id, zone }: Pick<Member, 'id' | 'zone'>, now: Instant): Instant | null {
  const today = dayOf(now, zone);
  const ahead = (friday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
  const on = (day: string) =>
    slot({ day, earliest: now, time: 'evening', id: `${id}/summary` }, { zone, isHoliday: () => false });
  const first = on(addDays(today, ahead));
  return first !== null && dayOf(first, zone) === addDays(today, ahead) && first > now
    ? first
    : on(addDays(today, ahead + 7));
}
