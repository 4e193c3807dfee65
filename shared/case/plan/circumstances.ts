import type { Instant } from '../../mail/mail.ts';
import type { Reason, Signal, Stage } from '../../reading/reading.ts';
import { feedbackIn } from '../answerer.ts';
import { instantOf } from '../calendar.ts';
import type { Case, Member } from '../case.ts';
import { answersOf, besidesOf, type Ledger, latest, messagesOf } from '../ledger.ts';
import { isAgency } from './agency.ts';
import { invitedFor } from './invited-for.ts';
import { isWordsAlone, type Reach, reachOf } from './reach.ts';

/** What the rules of the plan look at. */
export type Circumstances = {
  /** When the employer said no; when they do not say, when the case was opened. */
  since: Instant;
  /** Days that the rejection was old when the member forwarded it; 0 where that is not known. */
  age: number;
  /** Their mail says when it was written, and that is not still to come. */
  dated: boolean;
  stage: Stage | null;
  /** An interview took place. */
  met: boolean;
  reason: Reason | null;
  /** The role was cancelled, frozen or filled from within: no verdict on the candidate. */
  closed: boolean;
  reach: Reach;
  /** Their words are all that is known of them. */
  wordsAlone: boolean;
  /** The recruiter of an agency wrote, who speaks for a client. */
  agency: boolean;
  interest: Case['interest'];
  /** When the latest feedback came; null while none has. */
  feedbackAt: Instant | null;
  /** When they wrote that, as far as their mail tells; the member may have said later that it is feedback. */
  feedbackWritten: Instant | null;
  /** They said no again after the member had written to them. */
  refused: boolean;
  /** The month or season for which they asked the member to come back. */
  invitedFor: Instant | null;
  /** When the member asked for the step `offer-internship`. */
  internshipAt: Instant | null;
  /** The member has told something new since. */
  news: boolean;
  /** Messages to this company since anybody there wrote back, over all cases. */
  unanswered: number;
  says: (signal: Signal) => boolean;
};

export function circumstancesOf(one: Case, ledger: Ledger, member: Pick<Member, 'zone'>): Circumstances {
  const { reading } = one;
  const happened = one.happened ?? [];
  const met = reading.stage === 'interview' || reading.stage === 'final' || tellsOfMeeting(one);
  const since = sinceOf(one, member);
  return {
    since,
    age: (Date.parse(one.openedAt) - Date.parse(since)) / 86_400_000,
    dated: isDated(one, member),
    stage: met && reading.stage !== 'final' ? 'interview' : reading.stage,
    met,
    reason: reading.reason,
    closed: reading.reason === 'cancelled' || reading.reason === 'internal' || (reading.reason === 'filled' && !met),
    reach: reachOf(one),
    wordsAlone: isWordsAlone(one),
    agency: isAgency(one),
    interest: one.interest,
    feedbackAt: latest(happened.flatMap((it) => (it.kind === 'feedback' ? [it.at] : []))),
    feedbackWritten: writtenAt(feedbackIn(one), member),
    refused: isRefused(one),
    invitedFor: invitedFor(one, since, member),
    internshipAt: latest(happened.flatMap((it) => (it.kind === 'internship' ? [it.at] : []))),
    news: hasNews(one),
    unanswered: unansweredOf(one, ledger),
    says: (signal) => reading.signals.includes(signal),
  };
}

/** The date that everything counts from: the original's own, never after the case was opened. */
export function sinceOf(one: Case, { zone }: Pick<Member, 'zone'>): Instant {
  const dated = instantOf(one.original.date, zone);
  return dated === null || dated > one.openedAt ? one.openedAt : dated;
}

/** When an answer of theirs was written: by its own date, never after it was known. */
function writtenAt(answer: ReturnType<typeof feedbackIn>, { zone }: Pick<Member, 'zone'>): Instant | null {
  if (answer === null) return null;
  const dated = instantOf(answer.mail?.date ?? null, zone);
  return dated === null || dated > answer.at ? answer.at : dated;
}

/** Whether it is known when the employer said no; a clock that goes some hours fast is no matter. */
export function isDated({ original, openedAt }: Case, { zone }: Pick<Member, 'zone'>): boolean {
  const dated = instantOf(original.date, zone);
  return dated !== null && Date.parse(dated) - Date.parse(openedAt) < 86_400_000;
}

/** The member's own words tell that there was an interview, where the mail does not. */
function tellsOfMeeting(one: Case): boolean {
  const details = (one.happened ?? []).flatMap((it) => (it.kind === 'detail' ? [it.text] : []));
  return [one.note ?? '', ...details].some((words) => meeting.test(words) && !noMeeting.test(words));
}

const meeting =
  /\b(?:interview(?:ed|er|ers|s)?|spoke (?:to|with)|talked (?:to|with)|met with|(?:phone|video|zoom) call|on-?site|final round|panel|interviewed|asked me|(?:conversation|chat|talk|talking|discussion|call) with|vorstellungsgespräch|gespräch mit|entretien|entrevue|sollicitatiegesprek|gesprek met|entrevista|colloquio|intervista)\b/i;
const noMeeting =
  /\b(?:no|without(?: an?| any)?|never got an?|not even an?|kein|sans|pas d[’']|aucun|geen|zonder|sin|sem|senza) ?(?:interview|vorstellungsgespräch|entretien|entrevue|gesprek|sollicitatiegesprek|entrevista|colloquio|intervista)\b/i;

function isRefused(one: Case): boolean {
  const written = [...messagesOf(one.steps), ...besidesOf(one)].filter((message) => !message.planned);
  const refusals = (one.happened ?? []).filter((it) => it.kind === 'answer' && it.no);
  return refusals.some((no) => written.some((message) => message.at < no.at));
}

/** What was handed over may have been sent. Of whoever is keen, and so asks for more, only what surely was counts. */
function unansweredOf(one: Case, ledger: Ledger): number {
  const steps = one.interest === 'keen' ? one.steps.filter(({ state }) => state !== 'drafted') : one.steps;
  const answered = latest([...answersOf(one), ledger.answeredAt ?? '']) ?? '';
  const written = [...messagesOf(steps), ...besidesOf(one), ...ledger.messages];
  return written.filter((message) => !message.planned && message.at > answered).length;
}

/** Whether the member has told something since the last sign of life went out. */
function hasNews({ steps, happened = [] }: Case): boolean {
  const told = happened.findLast((it) => it.kind === 'news')?.at ?? '';
  return told !== '' && steps.every((step) => step.kind !== 'keep-in-touch' || step.state !== 'sent' || step.at < told);
}
