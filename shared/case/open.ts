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
    original,
    reading,
    note,
    signedAs,
    interest: 'normal',
    steps: [],
  };
}
