import type { Case, Draft, Member, Step } from '../../case/case.ts';
import { emptyLedger } from '../../case/ledger.ts';
import { isAgency } from '../../case/plan/agency.ts';
import { circumstancesOf } from '../../case/plan/circumstances.ts';
import type { Letter } from '../../mail/letter.ts';
import type { Instant } from '../../mail/mail.ts';
import { addressed } from '../addressed.ts';
import { contentOf } from '../content.ts';
import { peopleSearch } from '../hand-over.ts';
import { hasWritten } from '../has-written.ts';
import { named } from '../names.ts';
import { type DraftKind, isDraftKind } from '../wording/wording.ts';
import { type Block, type Inline, paragraph } from './blocks.ts';
import { draftBlocks } from './draft-blocks.ts';
import { introduction } from './introduction.ts';
import { letterOf } from './letter-of.ts';
import { planEnd } from './plan-end.ts';
import { answeredSaid, elapsed, recipientKnown } from './said.ts';

/** Pages on which a button says what a reply could say. */
export type AnswerLinks = Record<'sent' | 'snooze' | 'skip' | 'stop', string>;

export type DraftMailing = {
  case: Case;
  step: Step;
  draft: Draft;
  member: Member;
  now: Instant;
  copyTo: string;
  links: AnswerLinks | null;
};

/** Why now, the draft, how to send it, and what can be answered. */
export function draftMail({ case: stands, step, draft, member, now, copyTo, links }: DraftMailing): Letter {
  const one = addressed(stands, step);
  const { blocks, attachments } = draftBlocks(one, draft, copyTo);
  return letterOf(
    subjectOf(one, step),
    [
      paragraph(`${sinceThen(one, step, member, now)} ${whyNow(one, step)}`),
      paragraph(introduction(one, step, draft)),
      ...blocks,
      ...connect(one, step),
      ...planEnd(one, step, member),
      paragraph(...ending(links)),
    ],
    attachments,
  );
}

function subjectOf(one: Case, { kind }: Step): string {
  const purpose = isDraftKind(kind) ? purposes[kind] : 'to';
  const { closed } = circumstancesOf(one, emptyLedger, { zone: 'UTC' });
  const isThanks = kind === 'ask-feedback' && closed;
  return `A draft: ${isThanks ? (hasWritten(one) ? 'a thank-you to' : 'a word to') : purpose} ${recipientKnown(one)}`;
}

const purposes: Record<DraftKind, string> = {
  'ask-feedback': 'a question to',
  'ask-recruiter': 'a question to',
  'thank-for-feedback': 'a thank-you to',
  'future-openings': 'future openings, to',
  'still-interested': 'still interested, to',
  'keep-in-touch': 'a sign of life to',
  'offer-internship': 'an offer to',
};

/** How long ago it was that they said no, or that they answered, where the draft is about that. */
function sinceThen(one: Case, step: Step, member: Member, now: Instant): string {
  const { feedbackWritten } = circumstancesOf(one, emptyLedger, member);
  return step.kind === 'thank-for-feedback' && feedbackWritten !== null
    ? answeredSaid(one, feedbackWritten, member, now)
    : elapsed(one, member, now);
}

/** A step that was put off comes because the member asked for it then. */
function whyNow({ happened = [] }: Case, { id, why }: Step): string {
  return happened.some((it) => it.kind === 'snooze' && it.step === id)
    ? 'You put this one off, so here it is again.'
    : why;
}

/** Whoever wrote is a contact now. (A3-4) */
function connect(one: Case, step: Step): Block[] {
  const who = named(one.reading.contact?.name ?? null)?.full;
  if (step.kind !== 'future-openings' || who === undefined) return [];
  const met = contentOf(one, 'UTC').flags.has('met') && !isAgency(one);
  const search: Inline = {
    link: `find ${who} on LinkedIn`,
    href: peopleSearch([who, isAgency(one) ? null : one.reading.company]),
  };
  return [
    paragraph(
      `${who} is a contact now. If you like, `,
      search,
      met ? ' and connect, with a line about where you met.' : ' and connect, with a line about the role.',
    ),
  ];
}

/** Words that a reply may hold; where there are pages for them, a press says the same. */
function ending(links: AnswerLinks | null): Inline[] {
  const press = (link: string, href: string | undefined): Inline =>
    href === undefined ? link : { link, href, long: true };
  return [
    'Or answer here: “',
    press('sent', links?.sent),
    '” when it is out, “',
    press('snooze a week', links?.snooze),
    '”, “',
    press('skip', links?.skip),
    '”, “',
    press('stop', links?.stop),
    '”, or a detail that belongs in it. Skipping is a normal choice.',
  ];
}
