import type { Case, Draft, Member, Step } from '../../case/case.ts';
import { isAgency } from '../../case/plan/agency.ts';
import type { Letter } from '../../mail/letter.ts';
import type { Instant } from '../../mail/mail.ts';
import { contentOf, notesOf } from '../content.ts';
import { peopleSearch } from '../hand-over.ts';
import { tellingIn } from '../mined/clause.ts';
import { named } from '../names.ts';
import { detailQuestion, type Personal, personal, toldSlots } from '../personal.ts';
import { draftsBefore } from '../unsaid.ts';
import { type DraftKind, isDraftKind } from '../wording/wording.ts';
import { type Block, type Inline, paragraph } from './blocks.ts';
import { draftBlocks } from './draft-blocks.ts';
import { letterOf } from './letter-of.ts';
import { elapsed, recipientKnown, recipientSaid } from './said.ts';

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
export function draftMail({ case: one, step, draft, member, now, copyTo, links }: DraftMailing): Letter {
  const { blocks, attachments } = draftBlocks(one, draft, copyTo);
  return letterOf(
    subjectOf(one, step),
    [
      paragraph(`${elapsed(one, member, now)} ${whyNow(one, step)}`),
      paragraph(introduction(one, step, draft)),
      ...blocks,
      ...connect(one, step),
      paragraph(...ending(links)),
    ],
    attachments,
  );
}

function subjectOf(one: Case, { kind }: Step): string {
  return `A draft: ${isDraftKind(kind) ? purposes[kind] : 'to'} ${recipientKnown(one)}`;
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

/** A step that was put off comes because the member asked for it then. */
function whyNow({ happened = [] }: Case, { id, why }: Step): string {
  return happened.some((it) => it.kind === 'snooze' && it.step === id)
    ? 'You put this one off, so here it is again.'
    : why;
}

function introduction(one: Case, step: Step, draft: Draft): string {
  const lead = `Below is a draft to ${recipientSaid(one)}.`;
  const found = personal(draft, one);
  const [first] = found;
  const content = contentOf(one, 'UTC');
  const mined = toldSlots.some((slot) => content.flags.has(slot));
  const told = mined ? null : tellingIn(notesOf(one));
  const before = draftsBefore(one, step).length;
  if (told !== null && before === 0)
    return `${lead}${first === undefined ? '' : ` ${mentions(first)}`} ${unwoven(told)}`;
  if (first !== undefined) return `${lead} ${mentions(found.find((it) => it.told) ?? first)} Change what you like.`;
  if (mined && before > 0)
    return `${lead} It is plain, because what you told me stands in the earlier ones. Change what you like.`;
  return mined ? `${lead} Change what you like.` : `${lead} ${asking(detailQuestion(content, step.kind), before)}`;
}

/** Asked in full once; who has not answered twice is not asked again. */
function asking(question: string, before: number): string {
  if (before > 1) return 'Change what you like; one detail of your own does more than any phrase.';
  if (before > 0) return `It has nothing that is yours alone. If you like, tell me, and I write it anew: ${question}`;
  return `Nothing in it is yours alone yet, and a detail of your own would do more than any phrase. If you answer this, I write it anew: ${question}`;
}

const mentions = ({ words, because }: Personal) => `It mentions “${words}”, because ${because}.`;

/** What the member told is worth more than our words for it, where we have none. */
function unwoven(told: string): string {
  const words = told.replace(/[“”"]/g, '').replace(/[.…]{1,5}$/u, '');
  return `You told me: “${words}”. I was not sure how you would say that to them, so it is not in the draft; if it belongs there, weave it in where it fits.`;
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
