import type { Address, Original } from '../mail.ts';
import { isPerson } from './person.ts';

type Said = { from: Original['from'] | null; date: string | null };

/**
 * Of several mails that were passed on at once, what the member wrote does not count; of a conversation with one employer
 * the last word does, and of mails from several the first.
 */
export function lastWord<One extends Said>(all: readonly One[], member: Address | null): One | undefined {
  const theirs = all.filter(({ from }) => from && !isPerson(from, member));
  const [first, ...others] = theirs.length > 0 ? theirs : all;
  if (!first || !others.every((other) => domainOf(other) === domainOf(first))) return first;
  return others.reduce((last, other) => (instantOf(other) > instantOf(last) ? other : last), first);
}

const domainOf = ({ from }: Said) => from?.address?.split('@').at(-1);
const instantOf = ({ date }: Said) => (date ? Date.parse(date) : 0);
