import { type Found, spansOf } from './judge/scope.ts';
import type { Reason, Span } from './reading.ts';

/**
 * What counts when a mail gives several reasons: first what is no verdict on the candidate, then what names
 * something of the candidate's, last what is said to everybody.
 */
const order: readonly Reason[] = [
  'cancelled',
  'internal',
  'filled',
  'location',
  'salary',
  'qualification',
  'experience',
  'skill',
  'other-candidate',
  'competition',
];

/** What the candidate lacks; in a sentence about others it is only said why they were chosen. */
const lacking: readonly Reason[] = ['qualification', 'experience', 'skill'];

/** The reason that an original gives, and the words. */
export function reasonOf(found: readonly Found[]): { reason: Reason | null; evidence: Span[] } {
  const ofOthers = new Set(found.filter(({ topic }) => topic === 'other-candidate').map(({ sentence }) => sentence));
  for (const reason of order) {
    const own = found.filter(
      ({ topic, sentence }) => topic === reason && !(lacking.includes(reason) && ofOthers.has(sentence)),
    );
    const spans = spansOf(own, 2);
    if (spans.length > 0) return { reason, evidence: spans };
  }
  return { reason: null, evidence: [] };
}
