import type { Mail, Unwrapped } from '../mail/mail.ts';
import { saysForward } from '../mail/unwrap/subject.ts';
import { asOriginal, unwrap } from '../mail/unwrap.ts';
import { isMailProvider } from './platforms.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a mail of which nobody says who passed it on, such as a file: the forward that it holds, or else the mail itself
 * as the employer's own, with whatever history is quoted below it.
 */
export function readMail(mail: Mail): { unwrapped: Unwrapped; reading: Reading } {
  const forward = unwrap(mail);
  if (forward) {
    const reading = read(forward.original, forward.forwarder);
    if (!isHistory(mail, forward, reading)) return { unwrapped: forward, reading };
  }
  const own = asOriginal(mail);
  return { unwrapped: own, reading: read(own.original) };
}

/** Whether what looks like a forward is what the sender of the mail answers, or heard from a colleague. */
function isHistory(mail: Mail, { note, original }: Unwrapped, { kind }: Reading): boolean {
  if (note === null || saysForward(mail.subject)) return false;
  if (automatic.some((name) => mail.headers.has(name))) return true;
  if ([...mail.to, ...mail.cc].some(({ address }) => address === original.from.address)) return true;
  return isColleague(mail, original) || (kind !== 'rejection' && isRejection(mail, note));
}

/** What servers add where they pass a mail on by a rule. */
const automatic = ['x-forwarded-to', 'x-forwarded-for'];

function isColleague({ from: sender }: Mail, { from }: Unwrapped['original']): boolean {
  if (!sender || !from.address || isMailProvider(sender.address)) return false;
  return domainOf(sender.address) === domainOf(from.address);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** The words above say the no, and those below do not. */
function isRejection(mail: Mail, above: string): boolean {
  return read({ ...asOriginal(mail).original, text: above }).kind === 'rejection';
}
