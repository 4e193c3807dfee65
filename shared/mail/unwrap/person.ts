import type { Address, Original } from '../mail.ts';

/** Whether a sender is the member, also under another address of theirs. */
export function isPerson(sender: Original['from'], member: Address | null): boolean {
  if (member === null) return false;
  if (sender.address === member.address) return true;
  return sender.name !== null && sender.name.toLowerCase() === member.name?.toLowerCase();
}
