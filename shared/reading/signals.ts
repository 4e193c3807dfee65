import type { Original } from '../mail/mail.ts';
import { fromText } from './facts.ts';
import { type Found, sharesWords, spansOf } from './judge/scope.ts';
import { platformAt } from './platforms.ts';
import { type Evidence, type Signal, type Span, signals } from './reading.ts';

/** The signals of an original, and the words that each was read from. */
export function signalsOf(found: readonly Found[], original: Original): { signals: Signal[]; evidence: Evidence } {
  const evidence: Evidence = {};
  // "Do not reapply", "kept for six months and then deleted": what looks like an open door and is none.
  const shut = found.filter(({ topic }) => topic === 'no-door');
  const kept = found.filter(({ topic }) => topic === 'keeps-on-file');
  for (const signal of signals) {
    if (signal !== 'no-reply' && !found.some(({ topic }) => topic === signal)) continue;
    const said = found.filter(
      (each) =>
        each.topic === signal &&
        !(signal !== 'no-reply' && shut.some((one) => sharesWords(one, each))) &&
        !(signal === 'invites-reapply' && kept.some((one) => isWithin(each, one))),
    );
    const spans = spansOf(said, 3);
    if (signal === 'no-reply') spans.push(...unattended(original));
    if (spans.length > 0) evidence[signal] = spans;
  }
  // "If you would like feedback: we cannot give any."
  if (evidence['declines-feedback']) delete evidence['offers-feedback'];
  return { signals: signals.filter((signal) => evidence[signal]), evidence };
}

/** "I will keep an eye out for other roles for you": the longer phrase says who does it. */
const isWithin = (one: Found, longer: Found): boolean =>
  sharesWords(one, longer) && longer.from < one.from && one.to <= longer.to;

const nobody =
  /^(?:no|do-?not|never|ne-?pas)[-_.]?(?:reply|respond|repondre)|^(?:nicht|keine)[-_.]?antwort|^donotreply|^nao-?responda|^no-?responder|^non-?rispondere/i;

/** The sender's address when nobody reads what is sent to it. */
function unattended(original: Original): Span[] {
  const { address } = original.from;
  if (!address || !(nobody.test(address) || platformAt(address)?.replies === 'lost')) return [];
  const line = fromText(original);
  const start = line.lastIndexOf(address);
  return [{ part: 'from', start, end: start + address.length, text: address }];
}
