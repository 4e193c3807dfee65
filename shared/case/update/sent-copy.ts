import { cut } from '../../mail/cut.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Case, Draft, Happening, Step } from '../case.ts';
import { writesToEmployer } from '../ledger.ts';
import { isPersons } from '../plan/reach.ts';
import { changed } from './change.ts';
import { correctionOf, isSamePerson } from './corrections.ts';
import { type Learned, nothing, type Updated } from './effect.ts';
import { isNear, isOpen, isSentNear, latestDraft, named, nearDays, nextMailWithin, plain } from './target.ts';

/** A copy of a follow-up as the member sent it. */
export type SentCopy = {
  /** The step whose mail it answers or whose thread it is in. */
  stepId: string | null;
  at: Instant;
  /** The first recipient that is not ours. */
  to: { name: string | null; address: string } | null;
  /** As it was really written, without what is quoted below. */
  draft: Draft;
  now: Instant;
};

/**
 * A mail of the member's to the employer, seen by its copy: the step that it carries out is marked as sent at that
 * time with its text, and the contact's address is learnt. What carries out no step is kept as written beside the plan.
 */
export function recordSentCopy(one: Case, copy: SentCopy): Updated {
  const at = copy.at > copy.now ? copy.now : copy.at;
  const draft = { subject: cut(copy.draft.subject, 250), body: cut(copy.draft.body, 4000) };
  const known = knownAt(one, at, draft, copy.to);
  if (known !== null) return nothing(one, 'sent-already', stepAt(one, known));
  const learned = learnedFrom(one, copy.to);
  const change = learned === null ? {} : correctionOf(one, { contact: learned });
  const step = stepOf(one, { ...copy, at });
  if (step === null) {
    const wrote: Happening = { at, kind: 'wrote', text: cut(draft.body, 2000) };
    const happened = [...(one.happened ?? []), wrote];
    return { case: changed(one, { ...change, happened }, [], copy.now), effect: { effect: 'wrote', at, learned } };
  }
  const done: Step = { ...plain(step), state: 'sent', at, draft };
  return { case: changed(one, change, [done], copy.now), effect: { effect: 'sent', step: done, learned } };
}

/**
 * When the same copy was kept before, where it was: known by its text, for a client whose clock is ahead has it kept at
 * the time of the delivery, which is another one each time. A copy that makes more known than a mere "sent" did, an
 * earlier time or an address, is not.
 */
function knownAt(one: Case, at: Instant, { body }: Draft, to: SentCopy['to']): Instant | null {
  const text = body.slice(0, 2000);
  const isSame = (it: { at: Instant }) =>
    it.at === at || (it.at < at && isNear(it.at, at) && learnedFrom(one, to) === null);
  const sent = one.steps.find((step) => step.state === 'sent' && step.draft?.body === body && isSame(step));
  const wrote = (one.happened ?? []).find((it) => it.kind === 'wrote' && it.text === text && isSame(it));
  return sent?.state === 'sent' ? sent.at : (wrote?.at ?? null);
}

const stepAt = (one: Case, at: Instant) => one.steps.find((step) => step.state === 'sent' && step.at === at) ?? null;

function stepOf(one: Case, { stepId, at, now }: SentCopy): Step | null {
  const its = named(one, stepId);
  if (its !== null && writesToEmployer(its) && (isOpen(its) || isSentNear(its, at))) return its;
  const marked = one.steps.find((step) => isSentNear(step, at)) ?? null;
  return latestDraft(one) ?? marked ?? nextMailWithin(one, nearDays, { now: at < now ? at : now, zone: 'UTC' });
}

/** A person's address where none was known, or another one of the same person. */
function learnedFrom(one: Case, to: SentCopy['to']): Learned {
  if (to === null) return null;
  const known = one.reading.contact;
  const { name, address } = to;
  if (known === null || known.name === null) {
    return known?.address == null && isPersons(one, to) ? { name, address } : null;
  }
  const isTheirs = name === null ? isNamedAfter(address, known.name) : isSamePerson(name, known.name);
  return isTheirs && known.address !== address ? { name: known.name, address } : null;
}

/** "ana.silva@" and "asilva@" are Ana Silva's. */
function isNamedAfter(address: string, name: string): boolean {
  const [local = ''] = address.split('@', 1);
  const last =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? '';
  return last.length > 2 && local.includes(last);
}
