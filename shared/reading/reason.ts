import { type Found, spansOf } from './judge/scope.ts';
import type { Topic } from './languages.ts';
import type { Reason, Span } from './reading.ts';

/**
 * What counts when a mail gives several reasons: first what is no verdict on the candidate, then what names
 * something of the candidate's, then that the position is gone, last what is said to everybody.
 */
const order: readonly Reason[] = [
  'cancelled',
  'internal',
  'location',
  'salary',
  'qualification',
  'experience',
  'skill',
  'filled',
  'competition',
  'other-candidate',
];

/**
 * What the candidate lacks: a reason only in or beside a sentence that decides ("We went with somebody else. They had
 * more experience …"). The wording lists only shortfalls; "experience that matches more closely" is said to everybody.
 */
const lacking: ReadonlySet<Topic> = new Set<Topic>(['qualification', 'experience', 'skill', 'salary', 'location']);
const deciding: ReadonlySet<Topic> = new Set<Topic>(['refusal', 'chosen-others', 'closed', 'unfit', 'hint', 'regret']);

/** The reason that an original gives, and the words. */
export function reasonOf(found: readonly Found[]): { reason: Reason | null; evidence: Span[] } {
  const decisions = found.filter(({ topic }) => deciding.has(topic));
  // "Because of the number of applications we cannot give feedback" is why they are silent, not why they refuse.
  const silences = found.filter(({ topic }) => topic === 'declines-feedback');
  const own = found.filter(
    (each) =>
      (!lacking.has(each.topic) || decisions.some((decision) => isBeside(each, decision))) &&
      !(each.topic === 'competition' && silences.some((silence) => isBeside(each, silence, 0))),
  );
  for (const reason of order) {
    const spans = spansOf(
      own.filter(({ topic }) => topic === reason || (reason === 'other-candidate' && topic === 'chosen-others')),
      2,
    );
    if (spans.length > 0) return { reason, evidence: spans };
  }
  return { reason: null, evidence: [] };
}

function isBeside(a: Found, b: Found, within = 1): boolean {
  return a.passage === b.passage && Math.abs(a.sentence - b.sentence) <= within;
}
