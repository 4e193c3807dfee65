import { feedbackIn, isContact } from '../case/answerer.ts';
import type { Case, Step } from '../case/case.ts';

/**
 * The case as a draft of one of its steps sees it: thanks for feedback go to whoever wrote it, and not to the contact where
 * that is somebody else.
 */
export function addressed(one: Case, { kind }: Pick<Step, 'kind'>): Case {
  const from = kind === 'thank-for-feedback' ? feedbackIn(one)?.mail?.from : null;
  const isTheirs = isContact(one, from);
  if (!from || (isTheirs && from.address === null)) return one;
  const { address } = from;
  const name = (isTheirs ? one.reading.contact?.name : null) ?? from.name;
  const signals = one.reading.signals.filter((signal) => signal !== 'no-reply');
  return {
    ...one,
    reading: { ...one.reading, signals, contact: name === null ? null : { name, address } },
    original: { ...one.original, from: { name, address } },
  };
}
