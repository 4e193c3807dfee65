import { cut } from '../mail/cut.ts';
import type { Instant, Original } from '../mail/mail.ts';
import type { Reading } from '../reading/reading.ts';
import type { Case, Member } from './case.ts';

/** A new case without steps, as it stands before it is first planned and written. */
export function openCase(from: {
  id: string;
  member: Member;
  original: Original;
  reading: Reading;
  note: string | null;
  signedAs: string | null;
  openedBy: string;
  now: Instant;
}): Case {
  const { id, member, original, reading, note, signedAs, openedBy, now } = from;
  return {
    id,
    member: member.id,
    version: 0,
    openedAt: now,
    openedBy,
    original: keptOf(original),
    reading,
    note: note && cut(note, mostKept),
    signedAs,
    interest: 'normal',
    steps: [],
  };
}

/** An original as a case keeps it: twice as much of it as is read. The raw mail has the rest. */
export const keptOf = (original: Original): Original => ({ ...original, text: cut(original.text, mostKept) });

/** Letters, of at most three bytes each: a case with all that may come to it is one item of at most 400 KB. */
const mostKept = 40_000;
