import { feedbackIn, isContact } from '../case/answerer.ts';
import type { Case } from '../case/case.ts';
import { emptyLedger } from '../case/ledger.ts';
import { type Circumstances, circumstancesOf } from '../case/plan/circumstances.ts';
import type { Signal } from '../reading/reading.ts';
import { hasWritten } from './has-written.ts';
import { lackingIn, neededIn, pickedIn } from './mined/lacking.ts';
import { statesReason } from './mined/stated.ts';
import { named } from './names.ts';
import { isFamiliar, registerOf } from './register.ts';
import { heavyIn } from './tone.ts';

/** What the wording can ask about a case, beside what it can name. */
export type Flag = Exclude<Signal, 'no-reply'> | (typeof flags)[number][0];

type Holds = (c: Circumstances, one: Case) => boolean;

/** Each flag and when it holds. A new one is a row. */
const flags = [
  ['met', (c) => c.met],
  ['final', (c) => c.stage === 'final'],
  ['assessment', (c) => c.stage === 'assessment'],
  ['person', (c) => c.reach === 'person'],
  ['closed', (c) => c.closed],
  ['cancelled', (c) => c.reason === 'cancelled'],
  ['agency', (c) => c.agency],
  ['experience', (c) => c.reason === 'experience'],
  ['qualification', (c) => c.reason === 'qualification'],
  ['skill', (c) => c.reason === 'skill'],
  ['location', (c) => c.reason === 'location'],
  ['salary', (c) => c.reason === 'salary'],
  ['stranger', (_, one) => !hasWritten(one)],
  ['stated', (_, one) => statesReason(one)],
  ['gave-reason', (c, one) => isOfMember.has(c.reason) || statesReason(one) || names(one)],
  ['chosen', (c) => c.reason === 'other-candidate' || (c.reason === 'filled' && c.met)],
  ['answered', (_, one) => hasGivenFeedback(one)],
  ['formal', (_, one) => registerOf(one) === 'formal'],
  ['familiar', (_, one) => isFamiliar(one)],
  ['named', (_, one) => named(one.reading.contact?.name ?? null) !== null],
  ['offers-call', (_, one) => hasWritten(one) && offersCall(one)],
  ['hurt', (_, one) => wasHurt(one)],
  ['words-alone', (c) => c.wordsAlone],
] as const satisfies readonly (readonly [string, Holds])[];

/** Reasons that are the member's, and not that somebody else or nobody was taken. */
const isOfMember: ReadonlySet<Circumstances['reason']> = new Set([
  'experience',
  'qualification',
  'skill',
  'location',
  'salary',
]);

/** Whether a draft can name what they missed, or found in somebody else. */
const names = (one: Case): boolean => [lackingIn, neededIn, pickedIn].some((named) => named(one) !== null);

export function flagsOf(one: Case, zone: string): Flag[] {
  const circumstances = circumstancesOf(one, emptyLedger, { zone });
  // What one of them has offered is not said to another who never wrote.
  const offered = hasWritten(one)
    ? one.reading.signals
    : one.reading.signals.filter((it) => it === 'declines-feedback');
  const signals = offered.filter((signal) => signal !== 'no-reply');
  return [...signals, ...flags.filter(([, holds]) => holds(circumstances, one)).map(([flag]) => flag)];
}

/** The member wrote about it in bitter words: then no draft says that it was a pleasure. */
function wasHurt({ note, happened = [] }: Case): boolean {
  const details = happened.flatMap((it) => (it.kind === 'detail' ? [it.text] : []));
  return [note ?? '', ...details].some((words) => heavyIn(words).length > 0);
}

/** The feedback is that of the person whom drafts go to. */
function hasGivenFeedback(one: Case): boolean {
  const feedback = feedbackIn(one);
  return feedback !== null && isContact(one, feedback.mail?.from);
}

/** Feedback or contact is offered by telephone. */
function offersCall({ reading }: Case): boolean {
  const spans = [...(reading.evidence['offers-feedback'] ?? []), ...(reading.evidence['invites-contact'] ?? [])];
  return spans.some((span) => byTelephone.test(span.text));
}

const byTelephone =
  /(?<!\p{L})(?:phone|call|chat|telefo(?:n|on)\p{L}{0,8}|anruf\p{L}{0,3}|anzurufen|téléphon\p{L}{0,6}|appel(?:er|ez|le)?|de vive voix|en parler|visio|be(?:llen|l)|belletje|llam(?:ada|ar(?:me|nos)?)|teléfono|telefónic[ao]|ligação|ligar|telefonat[ae]|chiamat[ae]|chiam(?:ar)?(?:mi|ci))(?!\p{L})/iu;
