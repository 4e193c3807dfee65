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

/** The reason that an original gives, and the words. */
export function reasonOf(found: readonly Found[]): { reason: Reason | null; evidence: Span[] } {
  for (const reason of order) {
    const spans = spansOf(
      found.filter(({ topic }) => topic === reason),
      2,
    );
    if (spans.length > 0) return { reason, evidence: spans };
  }
  return { reason: null, evidence: [] };
}
