import { instantOf, spoken, spokenDay } from '../case/calendar.ts';
import type { Case, Member, Step } from '../case/case.ts';
import type { Ledger } from '../case/ledger.ts';
import { isAgency } from '../case/plan/agency.ts';
import { reasonsNot } from '../case/plan.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { roleAsSaid } from './as-said.ts';
import { type Block, heading, type Inline, list, paragraph } from './letter/blocks.ts';
import { letterOf } from './letter/letter-of.ts';
import { openQuestions } from './letter/questions.ts';
import { stepSaid } from './letter/said.ts';
import { understood } from './letter/understood.ts';

export type Receipting = { case: Case; member: Member; now: Instant; ledger?: Ledger };

/**
 * The answer to a forwarded rejection: what was understood, what comes when, what is left out and why, and what would
 * help to know.
 */
export function receiptLetter({ case: one, member, ledger }: Receipting): Letter {
  return letterOf(subjectOf(one), [
    paragraph(opening(one, member)),
    heading('What I understood'),
    list(understood(one)),
    paragraph('Something wrong? Reply with a line such as “company: …”, “role: …” or “not a no”.'),
    ...planned(one, member),
    ...leftOut(reasonsNot(one, ledger, member)),
    ...asked(one),
    paragraph(
      'I only ever write to you, never to them. What you send, and whether you send it, is up to you; skipping a step is a normal choice.',
    ),
  ]);
}

function subjectOf({ reading: { company, role } }: Case): string {
  const about = [company, role].filter((part) => part !== null).join(', ');
  return about === '' ? 'I have read it: your plan' : `${about}: your plan`;
}

function opening(one: Case, { zone }: Member): string {
  const { company, contact } = one.reading;
  const role = roleAsSaid(one.reading.role);
  const sender = isAgency(one) ? (contact?.name ?? null) : company;
  const from = sender === null ? '' : ` from ${sender}`;
  const about = role === null ? '' : ` about the ${role} role`;
  const dated = instantOf(one.original.date, zone);
  const when = dated === null ? '' : ` of ${spokenDay(dated, zone)}`;
  return `I have read the mail${when}${from}${about}. I am sorry that it did not work out. Here is what I suggest for the coming weeks.`;
}

function planned(one: Case, member: Member): Block[] {
  const steps = one.steps.filter((step) => step.state === 'planned');
  if (steps.length === 0) return [];
  return [heading('What comes when'), list(steps.map((step) => planLine(step, one, member)))];
}

function planLine(step: Step, one: Case, { zone }: Member): Inline[] {
  return [{ strong: spoken(step.due, zone) }, `: ${stepSaid(step, one)}. ${step.why}`];
}

function leftOut(reasons: readonly string[]): Block[] {
  return reasons.length === 0 ? [] : [heading('What I left out'), list(reasons.map((reason) => [reason]))];
}

function asked(one: Case): Block[] {
  const questions = openQuestions(one);
  if (questions.length === 0) return [];
  return [
    heading('What would help most'),
    paragraph('Reply in a few words, and the drafts will use them:'),
    list(questions.map((question) => [question])),
  ];
}
