import type { Member } from '../case/case.ts';
import { laterEvening, nextSummary } from '../case/weekly.ts';
import { summaryLetter } from '../draft/summary.ts';
import type { Instant } from '../mail/mail.ts';
import { unproven } from '../mail/trust.ts';
import { allCases } from './every-case.ts';
import { leaseMinutes } from './follow-up.ts';
import { loadHolidays } from './holidays.ts';
import type { Agenda, App } from './ports.ts';
import { sendLetter } from './send-letter.ts';

type Sources = Omit<App, 'rawMail'>;

/** Sees to it that a member's weekly summary is due some day. */
export async function scheduleSummary(app: Pick<App, 'cases' | 'clock'>, member: Member): Promise<void> {
  const due = nextSummary(member, app.clock.now(), await loadHolidays(member.country));
  if (due) await app.cases.setAgenda({ member: member.id, due, told: [] }, null);
}

/**
 * Sends a member's weekly summary when it is due, in weeks with something to say, and sets the next one. It is claimed
 * before, as steps are: whoever else looks meanwhile finds it due later. A late one waits for an evening where it is night or
 * a public holiday.
 * @returns whether it was due, and nobody else was at it.
 */
export async function sendSummary(app: Sources, id: string): Promise<boolean> {
  const agenda = await app.cases.agenda(id);
  if (!agenda || agenda.due > app.clock.now()) return false;
  const member = await app.members.get(id);
  if (!member) {
    await app.cases.erase(id);
    return true;
  }
  const now = app.clock.now();
  const isHoliday = await loadHolidays(member.country);
  const next = nextSummary(member, now, isHoliday);
  if (next === null) return false;
  const { told, since = agenda.due } = agenda;
  if (isHopeless(since, now) || (await app.members.paused(id))) {
    return app.cases.setAgenda({ member: id, due: next, told }, agenda.due);
  }
  const later = laterEvening(member, now, isHoliday);
  if (later) return app.cases.setAgenda({ ...agenda, due: later }, agenda.due);
  const until = new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString();
  if (!(await app.cases.setAgenda({ ...agenda, since, due: until }, agenda.due))) return false;
  const tells = await send(app, member, since, told);
  return app.cases.setAgenda({ member: id, due: next, told: tells }, until);
}

/** Whether a summary is two days late, be it that nothing ran or that its mail is refused: the next one tells of it. */
const isHopeless = (since: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(since) > 2 * 86_400_000;

async function send(app: Sources, member: Member, since: Instant, told: Agenda['told']): Promise<Agenda['told']> {
  const cases = await allCases(app, member);
  const summary = summaryLetter({ cases, member, now: app.clock.now(), told, held: await heldThisWeek(app, member) });
  if (!summary) return told;
  const id = `summary.${since.slice(0, 10)}.${member.id}`;
  await sendLetter(app, member, { letter: summary.letter, caseId: null, step: 'summary', id, date: since });
  app.log('mailed', { step: 'summary', member: member.id });
  return summary.told;
}

/** What was held of the week's mails that pretended to come from the member. */
async function heldThisWeek(app: Sources, member: Member): Promise<{ at: Instant; claimed: boolean }[]> {
  const weekAgo = new Date(Date.parse(app.clock.now()) - 7 * 86_400_000).toISOString();
  const { items } = await app.outcomes.list(member.id, { limit: 100 });
  const held = items.filter(({ outcome, at, detail }) => outcome === 'held' && detail === unproven && at > weekAgo);
  return held.map(({ at }) => ({ at, claimed: true }));
}
