import type { Kind } from '../reading.ts';
import { type Opinion, type Weighed, weighed } from './opinion.ts';

/**
 * How likely a mail has to be a rejection: where the rules see one in so many words, and few more than those, where they see
 * one by its tone, where they see such words beside a receipt, a survey or a meeting, where they see nothing, where they see something
 * else refused than a job, where they see a receipt, and where they see another kind. Chosen by what is best for mail that
 * neither the rules nor the weights knew: with the phrases as they stood before they were mended on it.
 */
const least = {
  said: 0.35,
  brief: 0.25,
  meant: 0.5,
  stated: 0.55,
  unseen: 0.72,
  else: 0.8,
  received: 0.68,
  another: 0.65,
} as const;
/** How much more the rules' own verdict counts among the other kinds. */
const trust = 3;

/** What the rules make of a mail. */
export type Verdict = { ruled: Kind; isSaid: boolean; isBrief: boolean; isElse: boolean; isOutright: boolean };

/** Few mails are a provider's question or feedback, and they have words of their own. */
const ruledConfidence = 0.9;

/**
 * What kind a mail is, and how sure that is (0 to 1), by what the rules take it for and by what all that it says speaks for.
 * `isSaid`: it says no in so many words. `isBrief`: it says little besides, so that nothing else can decide. `isElse`: it is
 * about something else than a job. `isOutright`: it says of itself what it is, so that no word turns it into a rejection.
 */
export function decided(verdict: Verdict, opinion: Opinion): { kind: Kind; confidence: number } {
  const { ruled, isOutright } = verdict;
  if (ruled === 'forwarding-confirmation' || ruled === 'feedback') return { kind: ruled, confidence: ruledConfidence };
  const isRejection = opinion.rejection >= least[sight(verdict)] && !isOutright;
  const kind = isRejection ? 'rejection' : otherKind(ruled, opinion);
  return { kind, confidence: opinion[kind] };
}

function sight({ ruled, isSaid, isBrief, isElse }: Verdict): keyof typeof least {
  if (isElse) return 'else';
  if (ruled === 'rejection' && isSaid) return isBrief ? 'brief' : 'said';
  if (ruled === 'rejection') return 'meant';
  if (isSaid && (ruled === 'other' || ruled === 'confirmation' || ruled === 'interview')) return 'stated';
  if (ruled === 'confirmation') return 'received';
  return ruled === 'other' ? 'unseen' : 'another';
}

function otherKind(ruled: Kind, opinion: Opinion): Weighed {
  const others = weighed.filter((each) => each !== 'rejection');
  const likely = (kind: Weighed) => opinion[kind] * (kind === ruled ? trust : 1);
  return others.reduce((most, each) => (likely(each) > likely(most) ? each : most));
}
