import { dayOf, daysBetween } from '../../case/calendar.ts';
import type { Case, Member, Step } from '../../case/case.ts';
import { emptyLedger } from '../../case/ledger.ts';
import { decider } from '../../case/plan/agency.ts';
import { circumstancesOf, isDated, sinceOf } from '../../case/plan/circumstances.ts';
import { isWordsAlone } from '../../case/plan/reach.ts';
import type { Instant } from '../../mail/mail.ts';
import { agoSaid } from '../ago.ts';
import { companyAsSaid } from '../as-said.ts';
import { named } from '../names.ts';

/** Whom a draft is for: "Ana Silva", "Northwind", or "them". */
export function recipientSaid(one: Case): string {
  return named(one.reading.contact?.name ?? null)?.full ?? companyAsSaid(one.reading.company) ?? 'them';
}

/** Whom a draft is for, where several cases stand side by side: "Ana Silva (Northwind)". */
export function recipientKnown(one: Case): string {
  const who = named(one.reading.contact?.name ?? null)?.full;
  const company = companyAsSaid(one.reading.company);
  return who === undefined || company === null ? recipientSaid(one) : `${who} (${company})`;
}

/** "Northwind said no two weeks ago." What is not known by a date counts from the forward, and says so. */
export function elapsed(one: Case, { zone }: Pick<Member, 'zone'>, now: Instant): string {
  const since = sinceOf(one, { zone });
  const days = daysBetween(dayOf(since, zone), dayOf(now, zone));
  const when =
    days < 25 ? daysAgo(days) : days > 500 ? 'more than a year ago' : `${agoSaid(since, now, zone) ?? days} ago`;
  if (isWordsAlone(one)) return `You told me of their no ${when}.`;
  if (!isDated(one, { zone })) return `You forwarded their answer ${when}.`;
  const { closed } = circumstancesOf(one, emptyLedger, { zone });
  return `${companyAsSaid(decider(one)) ?? 'They'} ${closed ? 'wrote' : 'said no'} ${when}.`;
}

/** "Ana Silva answered yesterday." */
export function answeredSaid(one: Case, at: Instant, { zone }: Pick<Member, 'zone'>, now: Instant): string {
  const who = recipientSaid(one);
  return `${who === 'them' ? 'They' : who} answered ${daysAgo(daysBetween(dayOf(at, zone), dayOf(now, zone)))}.`;
}

function daysAgo(days: number): string {
  if (days <= 1) return days <= 0 ? 'today' : 'yesterday';
  return weeks[days] ?? `${numbers[days] ?? days} days ago`;
}

/** A count of days that is no round number of weeks is said as it is, or nearly so. */
const weeks: Readonly<Record<number, string>> = {
  7: 'a week ago',
  14: 'two weeks ago',
  15: 'just over two weeks ago',
  16: 'just over two weeks ago',
  20: 'nearly three weeks ago',
  21: 'three weeks ago',
  22: 'just over three weeks ago',
  23: 'just over three weeks ago',
};
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a step is to the member, as it stands in a list. */
export function stepSaid(step: Pick<Step, 'kind' | 'id'>, one: Case): string {
  if (step.id.endsWith('-news')) return 'a question to you, whether there is something new to tell them';
  const { closed } = circumstancesOf(one, emptyLedger, { zone: 'UTC' });
  if (step.kind === 'ask-feedback' && closed) return 'a draft that thanks them and says that you stay interested';
  return names[step.kind];
}

const names: Record<Step['kind'], string> = {
  reflect: 'a short worksheet, for yourself alone',
  'ask-feedback': 'a draft that asks for feedback',
  'ask-recruiter': 'a draft to the recruiter that asks for the specifics',
  'thank-for-feedback': 'a draft that thanks them for their answer',
  'future-openings': 'a draft that asks to be thought of for future openings',
  'still-interested': 'a draft that says that you are still interested',
  'keep-in-touch': 'a draft to keep in touch',
  'find-a-person': 'how to find a person to write to',
  'offer-internship': 'a draft that asks about an internship',
  widen: 'where else to look, and a note for people you know',
};
