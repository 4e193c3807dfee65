import { type Found, spansOf } from './judge/scope.ts';
import type { Topic } from './languages.ts';
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

/** What the candidate lacks: said as a reason only in a sentence that decides, and of others only why they were chosen. */
const lacking: readonly Topic[] = ['qualification', 'experience', 'skill'];
const deciding: readonly Topic[] = ['refusal', 'chosen-others', 'unfit', 'regret'];

/** The reason that an original gives, and the words. */
export function reasonOf(found: readonly Found[]): { reason: Reason | null; evidence: Span[] } {
  const ofOthers = sentencesOf(found, ['other-candidate']);
  const decided = sentencesOf(found, deciding);
  const own = found.filter(({ topic, sentence }) => {
    return !lacking.includes(topic) || (decided.has(sentence) && !ofOthers.has(sentence));
  });
  for (const reason of order) {
    const spans = spansOf(
      own.filter(({ topic }) => topic === reason),
      2,
    );
    if (spans.length > 0) return { reason, evidence: spans };
  }
  return { reason: null, evidence: [] };
}

function sentencesOf(found: readonly Found[], topics: readonly Topic[]): Set<number> {
  return new Set(found.filter(({ topic }) => topics.includes(topic)).map(({ sentence }) => sentence));
}
