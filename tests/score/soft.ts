import * as z from 'zod';
import { type Reading, type Reason, reasons, type Signal, signals, stages } from '../../shared/reading/reading.ts';
import type { Miss } from './tally.ts';

/** What a person read besides the facts; what is undefined was not annotated. Several reasons: any of them is right. */
export type Soft = {
  stage?: Reading['stage'] | undefined;
  reasons?: readonly (Reason | null)[] | undefined;
  signals?: readonly Signal[] | undefined;
  /** The signals that the annotation knows; the others say nothing. */
  known: readonly Signal[];
};

/** Fields of labelled mail, in the labels' own words. */
export const labelledSoft = z.object({
  stage: z.enum(stages).nullish(),
  reason: z.string().nullish(),
  flags: z.array(z.string()).nullish(),
});

/** Fields of the project's own mails. */
export const ownSoft = z.object({
  stage: z.enum(stages).nullish(),
  reason: z.enum(reasons).nullish(),
  signals: z.array(z.enum(signals)).default([]),
});

/** The labels name reasons more coarsely than readings do; "no match" is also what a mail says that names no reason. */
const reasonsOf: Readonly<Record<string, readonly (Reason | null)[]>> = {
  other_candidates: ['other-candidate'],
  high_volume: ['competition'],
  position_filled_or_closed: ['filled', 'cancelled', 'internal'],
  position_cancelled: ['cancelled'],
  no_match: ['skill', 'qualification', 'experience', 'other-candidate', null],
  experience: ['experience'],
  eligibility_or_location: ['location', 'qualification'],
};

const signalOf: Readonly<Record<string, Signal>> = {
  invites_reapply_or_careers_page: 'invites-reapply',
  keep_on_file: 'keeps-on-file',
  invites_reply_or_contact: 'invites-contact',
  declines_feedback: 'declines-feedback',
};

/** The annotations of a row of labelled mail. */
export function softOfLabels({ stage, reason, flags }: z.infer<typeof labelledSoft>): Soft {
  const named = flags?.flatMap((flag) => signalOf[flag] ?? []);
  const meant =
    reason === null
      ? [null]
      : reason === undefined
        ? undefined
        : (reasonsOf[reason] ?? reasons.filter((each) => each === reason));
  return { stage, reasons: meant, signals: named, known: Object.values(signalOf) };
}

/** The annotations of one of the project's own mails. */
export function softOfOwn({ stage, reason, signals: named }: z.infer<typeof ownSoft>): Soft {
  return { stage, reasons: reason === undefined ? undefined : [reason], signals: named, known: signals };
}

/** How often an item was read as a person reads it, was not seen, was seen where there is none, or read as another. */
export type SoftTally = { right: number; missing: number; extra: number; wrong: number; misses: Miss[] };

/** Compares the softer items of rejections that were read as such: stage, reason, and each signal by itself. */
export function softTallyOf(
  pairs: readonly { id: string; soft: Soft; reading: Reading | null }[],
): Map<string, SoftTally> {
  const tallies = new Map<string, SoftTally>();
  for (const { id, soft, reading } of pairs) {
    if (reading?.kind !== 'rejection') continue;
    if (soft.stage !== undefined) add(tallies, { id, item: 'stage' }, [soft.stage], reading.stage);
    if (soft.reasons) add(tallies, { id, item: 'reason' }, soft.reasons, reading.reason);
    for (const signal of soft.signals ? soft.known : []) {
      // A signal that is neither stated nor read says nothing about how well it is read.
      const [wanted, got] = [soft.signals, reading.signals].map((list) => (list?.includes(signal) ? signal : null));
      if (wanted || got) add(tallies, { id, item: signal }, [wanted ?? null], got ?? null);
    }
  }
  return tallies;
}

function add(
  tallies: Map<string, SoftTally>,
  { id, item }: Pick<Miss, 'id' | 'item'>,
  wanted: readonly (string | null)[],
  got: string | null,
): void {
  const tally = tallyIn(tallies, item);
  if (wanted.includes(got)) {
    tally.right++;
    return;
  }
  if (got === null) tally.missing++;
  else if (wanted.includes(null)) tally.extra++;
  else tally.wrong++;
  tally.misses.push({ id, item, expected: wanted.filter(Boolean).join(' or ') || null, got });
}

function tallyIn(tallies: Map<string, SoftTally>, item: string): SoftTally {
  const tally = tallies.get(item) ?? { right: 0, missing: 0, extra: 0, wrong: 0, misses: [] };
  tallies.set(item, tally);
  return tally;
}
