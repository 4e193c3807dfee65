import type { Original } from '../mail/mail.ts';

/** The sender in one line, "Name <address>", the name alone or the address alone: what spans of the part `from` point into. */
export function senderLine({ name, address }: Original['from']): string {
  if (name && address) return `${name} <${address}>`;
  return name ?? address ?? '';
}
