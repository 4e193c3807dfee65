import type { Address, Original } from '../mail.ts';

/** Whether a sender is the member, also under another address of theirs; a first name alone others have as well. */
export function isPerson(sender: Original['from'], member: Address | null): boolean {
  if (member === null) return false;
  if (sender.address === member.address) return true;
  const name = member.name?.toLowerCase();
  return name?.includes(' ') === true && sender.name?.toLowerCase() === name;
}

/** The ways in which a person of that name signs, in lower case, the whole name first: "Marsh, Jo" is "Jo Marsh" as well. */
export function signaturesOf(name: string): string[] {
  const spoken = name.toLowerCase().split(', ').reverse().join(' ');
  const words = spoken.split(' ');
  return [spoken, name.toLowerCase(), `${words[0]} ${words.at(-1)}`, words[0] ?? spoken];
}
