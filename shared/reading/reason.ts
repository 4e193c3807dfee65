import { type Found, sharesWords, spansOf } from './judge/scope.ts';
import type { Topic } from './languages.ts';
import type { Reason, Span } from './reading.ts';

/**
 * What counts when a mail gives several reasons: first what is no verdict on the candidate, then what names
 * something of the candidate's, then that the position is gone or that somebody else has it, last what is said to everybody.
 */
const order: readonly Reason[] = [
  'internal',
  'cancelled',
  'location',
  'salary',
  'experience',
  'skill',
  'qualification',
  'filled',
  'other-candidate',
  'competition',
];

/**
 * What the candidate lacks: a reason only in or beside a sentence that decides ("We went with somebody else. They had
 * more experience …"). The wording lists only shortfalls; "experience that matches more closely" is said to everybody.
 */
const lacking: ReadonlySet<Topic> = new Set<Topic>(['qualification', 'experience', 'skill', 'salary', 'location']);
/** That somebody else was chosen; "your application was not chosen" is not that. */
const others: ReadonlySet<Topic> = new Set<Topic>(['other-candidate', 'chosen-others']);
const deciding: ReadonlySet<Topic> = new Set<Topic>([
  'refusal',
  'chosen-others',
  'closed',
  'unfit',
  'hint',
  'regret',
  'denial',
]);

/** The reason that an original gives, and the words. `decides`: what is one wherever it stands, with no decision beside it. */
export function reasonOf(
  found: readonly Found[],
  decides: (each: Found) => boolean = () => false,
): { reason: Reason | null; evidence: Span[] } {
  const decisions = found.filter(({ topic }) => deciding.has(topic));
  // "Because of the number of applications we cannot give feedback" is why they are silent, not why they refuse.
  const silences = found.filter(({ topic }) => topic === 'declines-feedback');
  // "A different direction", and "no reflection on your experience": what looks like a reason and is none.
  const empty = found.filter(({ topic }) => topic === 'no-reason');
  const general = found.filter(({ topic }) => topic === 'no-shortfall');
  const denials = found.filter(({ topic }) => topic === 'negation');
  const own = found.filter((each) => {
    if (empty.some((one) => sharesWords(one, each))) return false;
    if (lacking.has(each.topic)) {
      const isDecisive = decides(each) || decisions.some((one) => isBeside(each, one));
      return isDecisive && !general.some((one) => sharesWords(one, each));
    }
    if (others.has(each.topic)) return !denials.some((one) => sharesWords(one, each));
    return each.topic !== 'competition' || !silences.some((one) => isBeside(each, one, 0));
  });
  const reason = order.find((each) => own.some(({ topic }) => says(topic, each)));
  if (!reason) return { reason: null, evidence: [] };
  const said = own.filter(({ topic }) => says(topic, reason));
  return { reason, evidence: spansOf(said, 2) };
}

function says(topic: Topic, reason: Reason): boolean {
  return topic === reason || (reason === 'other-candidate' && topic === 'chosen-others');
}

function isBeside(a: Found, b: Found, within = 1): boolean {
  return a.passage === b.passage && Math.abs(a.sentence - b.sentence) <= within;
}
