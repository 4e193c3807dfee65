import { dayOf, daysBetween } from '../case/calendar.ts';
import type { Instant } from '../mail/mail.ts';

/** How long ago something was, in round words: "two weeks", "a month". Null below thirteen days. */
export function agoSaid(since: Instant, now: Instant, zone: string): string | null {
  const days = daysBetween(dayOf(since, zone), dayOf(now, zone));
  return spans.find(({ from }) => days >= from)?.said ?? null;
}

const spans: readonly { from: number; said: string }[] = [
  { from: 330, said: 'a year' },
  { from: 225, said: 'some months' },
  { from: 160, said: 'half a year' },
  { from: 110, said: 'some months' },
  { from: 76, said: 'three months' },
  { from: 53, said: 'two months' },
  { from: 39, said: 'six weeks' },
  { from: 26, said: 'a month' },
  { from: 18, said: 'three weeks' },
  { from: 13, said: 'two weeks' },
];
