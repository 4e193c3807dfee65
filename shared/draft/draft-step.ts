import type { Case, Draft, Member, Step } from '../case/case.ts';
import { writesToEmployer } from '../case/ledger.ts';
import { canReply } from '../case/plan/reach.ts';
import { cut } from '../mail/cut.ts';
import type { Instant } from '../mail/mail.ts';
import { addressed } from './addressed.ts';
import { compose } from './compose.ts';
import { type Content, contentOf } from './content.ts';
import { greetingOf } from './greeting.ts';
import { hasWritten } from './has-written.ts';
import { inWords, wordingFor } from './language.ts';
import { named } from './names.ts';
import { registerOf } from './register.ts';
import { filled, picker } from './say.ts';
import { draftsBefore, unsaid } from './unsaid.ts';
import { type DraftKind, isDraftKind, type Wording } from './wording/wording.ts';

export type Drafting = {
  case: Case;
  step: Pick<Step, 'id' | 'kind'>;
  member: Pick<Member, 'name' | 'zone'>;
  /** What was drafted for the member before; the new draft keeps away from their wording. */
  earlier: readonly Draft[];
  now: Instant;
};

/**
 * The text of a step in the member's voice, ready to send; null for steps that are tasks. At most 120 words for
 * `ask-feedback`, 150 for the others. The same arguments give the same text. (A0-2, A3-2)
 */
export function draftStep({ case: stands, step, member, earlier, now }: Drafting): Draft | null {
  const { kind } = step;
  if (!isDraftKind(kind) || !writesToEmployer(step)) return null;
  const one = addressed(stands, step);
  const wording = wordingFor(one);
  const content = unsaid(inWords(contentOf(one, member.zone, now), wording), draftsBefore(one, step));
  const seed = `${one.id}/${step.id}`;
  const greeting = greetingOf(one, wording, seed);
  const signOff = signOffOf(one, member, wording, seed);
  const most = (kind === 'ask-feedback' ? 120 : 150) - wordsIn(greeting) - wordsIn(signOff);
  const bodies = earlier.map((draft) => draft.body);
  const middle = compose(wording.scripts[kind], content, {
    seed,
    earlier: bodies,
    most,
    beginsSmall: wording.beginsSmall,
    once: wording.once,
    joins: wording.joins,
  });
  return {
    subject: subjectOf(one, kind, wording, content, seed),
    body: typeset(`${greeting}\n\n${middle}\n\n${signOff}`, wording),
  };
}

function typeset(text: string, wording: Wording): string {
  return wording.typeset.reduce((set, [found, instead]) => set.replace(found, instead), text);
}

function signOffOf(one: Case, member: Pick<Member, 'name'>, wording: Wording, seed: string): string {
  const closing = picker(`${seed}/sign-off`)(wording.signOffs[registerOf(one)]) ?? '';
  const name = signature(one, member);
  return name === null ? closing : `${closing}${wording.afterSignOff}\n${name}`;
}

/** How the member signs: as settled, as they forwarded, or as the employer addressed their mailbox. */
function signature(one: Case, member: Pick<Member, 'name'>): string | null {
  const known = [member.name, one.signedAs, one.original.to[0]?.name ?? null].map((name) => named(name)?.full);
  return known.find((name) => name !== undefined) ?? null;
}

function subjectOf(one: Case, kind: DraftKind, wording: Wording, content: Content, seed: string): string {
  const bare = one.original.subject
    .replace(/^(?:\s*(?:re|aw|fwd?|wg|tr|rv|antw|doorst|enc|res|rif)\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isTheirs = hasWritten(one) || one.reading.contact?.address == null;
  if (bare !== '' && isTheirs && canReply(one) && inThread.has(kind)) return `Re: ${cut(bare, 200)}`;
  // Where the role itself went away nothing is asked.
  const asks = kind !== 'ask-feedback' || !content.flags.has('closed');
  const own = wording.subjects[asks ? kind : 'future-openings'].flatMap(
    (subject) => filled(subject, content, wording) ?? [],
  );
  return typeset(picker(`${seed}/subject`)(mostTelling(own)) ?? '', wording);
}

const inThread: ReadonlySet<DraftKind> = new Set([
  'ask-feedback',
  'ask-recruiter',
  'thank-for-feedback',
  'future-openings',
  'still-interested',
  'offer-internship',
]);

/** Subjects that name something, where there are any. */
function mostTelling(subjects: string[]): string[] {
  return subjects.length > 2 ? subjects.slice(0, -1) : subjects;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
