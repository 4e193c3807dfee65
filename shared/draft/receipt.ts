import { dayOf, instantOf, spoken, spokenDay, spread } from '../case/calendar.ts';
import type { Case, Member, Step } from '../case/case.ts';
import { emptyLedger, type Ledger } from '../case/ledger.ts';
import { isAgency } from '../case/plan/agency.ts';
import { circumstancesOf, isDated } from '../case/plan/circumstances.ts';
import { isWordsAlone } from '../case/plan/reach.ts';
import { reasonsNot } from '../case/plan.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { isUnread } from '../reading/unread.ts';
import { companyAsSaid, roleAsSaid } from './as-said.ts';
import { titled } from './conversation/said.ts';
import { type Block, heading, type Inline, list, paragraph } from './letter/blocks.ts';
import { keptApart } from './letter/kept-apart.ts';
import { letterOf } from './letter/letter-of.ts';
import { untilKeen } from './letter/plan-end.ts';
import { openQuestions } from './letter/questions.ts';
import { stepSaid } from './letter/said.ts';
import { understood } from './letter/understood.ts';
import { named } from './names.ts';

export type Receipting = { case: Case; member: Member; now: Instant; ledger?: Ledger };

/**
 * The answer to a forwarded rejection: what was understood, what comes when, what is left out and why, and what would
 * help to know.
 */
export function receiptLetter({ case: one, member, ledger }: Receipting): Letter {
  return letterOf(subjectOf(one), [
    paragraph(opening(one, member)),
    ...(isUnread(one.original) ? [paragraph(unread)] : []),
    ...keptApart([one.note ?? '']),
    heading('What I understood'),
    list(understood(one)),
    paragraph('Something wrong? Reply with a line such as “company: …”, “role: …” or “not a no”.'),
    ...planned(one, member),
    ...leftOut(reasonsNot(one, ledger, member)),
    ...asked(one),
    paragraph('I only ever write to you, never to them. Whether you send a draft, and what it says, is up to you.'),
  ]);
}

const unread = 'Their mail seems to be in a language that I do not read, so the drafts to them are in English.';

function subjectOf({ reading: { company, role } }: Case): string {
  const title = titled(companyAsSaid(company) ?? company, roleAsSaid(role) ?? role);
  return title === '' ? 'I have read it: your plan' : `${title}: your plan`;
}

function opening(one: Case, { zone }: Member): string {
  const { company, contact } = one.reading;
  const role = roleAsSaid(one.reading.role);
  const sender = isAgency(one) ? (named(contact?.name ?? null)?.full ?? null) : companyAsSaid(company);
  const from = sender === null ? '' : ` from ${sender}`;
  const about = role === null ? '' : ` about the ${role} role`;
  const { closed, age, stage } = circumstancesOf(one, emptyLedger, { zone });
  const said = kind[closed ? 'closed' : age > 14 ? 'old' : stage === 'final' ? 'final' : 'plain'];
  const what = isWordsAlone(one) ? 'I have noted the no' : `I have read the mail${dateOf(one, zone)}`;
  return `${what}${from}${about}. ${said[spread(`${one.id}/receipt`, said.length)] ?? ''}`;
}

/** " of Monday 5 October", with its year where that is not the year of the forward; "" where the mail has no date to trust. */
function dateOf(one: Case, zone: string): string {
  const dated = instantOf(one.original.date, zone);
  if (dated === null || !isDated(one, { zone })) return '';
  const [year, now] = [dayOf(dated, zone).slice(0, 4), dayOf(one.openedAt, zone).slice(0, 4)];
  return ` of ${spokenDay(dated, zone)}${year === now ? '' : ` ${year}`}`;
}

/** A kind word and what follows, in more than one way, for they come in weeks with several. */
const kind = {
  plain: [
    'I am sorry that it did not work out. Here is what I suggest for the coming weeks.',
    'I am sorry that it was not a yes. Below is what can still come of it, and when.',
    'That is not the answer you hoped for, and I am sorry. This is how I would go on from here.',
    'I am sorry. Nothing has to be done about it today; below is what I would do, and when.',
  ],
  final: [
    'To come that far and hear no is hard, and I am sorry. Here is what I suggest for the coming weeks.',
    'I am sorry; you were close. Below is what can still come of it, and when.',
  ],
  closed: [
    'I am sorry. What they decided was no verdict on you. Here is what I suggest for the coming weeks.',
    'I am sorry; it was about the role and not about you. Below is what can still come of it, and when.',
  ],
  old: [
    'I am sorry that it did not work out. It is a while ago, and here is what still makes sense.',
    'It is a while ago, and I am sorry that it was a no. Below is what can still come of it.',
  ],
} as const;

function planned(one: Case, member: Member): Block[] {
  const steps = one.steps.filter((step) => step.state === 'planned');
  if (steps.length === 0) return [];
  return [
    heading('What comes when'),
    list(steps.map((step) => planLine(step, one, member))),
    ...untilKeen(one, member),
  ];
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
