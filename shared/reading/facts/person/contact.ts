import { gather } from '../../gather.ts';
import { platformAt } from '../../platforms.ts';
import type { Span } from '../../reading.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { organisationKey } from '../name/organisation.ts';
import { hasGivenName } from './given-names.ts';
import { namedSender } from './named-sender.ts';
import { namedSigner } from './named-signer.ts';
import { nameInAddress, personIn } from './person.ts';
import { abbreviates, isMember, type Mail, type Writer } from './writer.ts';

export type Contact = { name: string | null; address: string | null };

/** The human who wrote: who signed, or who the sender is. Never a team, a platform or the member. */
export function contact(mail: Mail): { value: Contact; spans: Span[] } | null {
  const sender = namedSender(mail);
  const signed = namedSigner(mail, sender?.name ?? null);
  const name =
    signed && sender && isCalled(signed.name, sender.name, mail)
      ? longer(signed, sender)
      : (signed ?? sender ?? introduced(mail) ?? addressed(mail));
  if (!name) return null;
  const address = addressOf([name.name, signed?.name ?? name.name], mail);
  const spans = gather([...new Set([signed, sender, name])], (each) => (each ? [each.span] : []));
  return {
    value: { name: name.name, address: address?.value ?? null },
    spans: [...spans, ...(address ? [address.span] : [])],
  };
}

/** "My name is Mike Chisholm", of a mail that is not signed. */
function introduced(mail: Mail): Writer | null {
  const found = introduction.exec(mail.body.text.slice(0, 600));
  const words = found?.[1]?.trimEnd() ?? '';
  const name = personIn(words, mail.frames);
  if (!found?.[1] || !name || !(name.includes(' ') || hasGivenName(name))) return null;
  const start = found.index + found[0].length - found[1].length;
  return { name, span: mail.body.span(start, start + words.length) };
}

const introduction = new RegExp(
  `(?:${alternativesOfAll('introductions')}) ((?:\\p{Lu}(?:[\\p{L}'-]{1,24}|\\.) ?(?:(?:${alternativesOfAll('particles')}) ){0,3}){1,4})(?<=\\p{L} ?)`,
  'u',
);

/** "Ana Silva" of "ana.silva@", where neither a name nor a signature is there. */
function addressed(mail: Mail): Writer | null {
  const { from, original, signature, frames } = mail;
  const [, first = '', last = ''] = twoParts.exec(original.from.address ?? '') ?? [];
  const name = personIn([first, last].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '), frames);
  if (original.from.name || signature.length > 0 || !name?.includes(' ') || isMember(name, mail)) return null;
  const start = Math.max(0, from.text.toLowerCase().indexOf(`${first}.${last}@`));
  return { name, span: from.span(start, start + first.length + 1 + last.length) };
}

const twoParts = /^(\p{L}{2,15})\.(\p{L}{3,20})@/u;

/** "Micha" for Michael, "Seun" for Oluwaseun, "E. Lind" for Eva. */
function isCalled(short: string, name: string, { people }: Mail): boolean {
  const [said = '', whole = ''] = [short, name].map((each) => organisationKey(each).split(' ')[0]);
  if (abbreviates(short, name) || abbreviates(name, short)) return true;
  return people.has(name) || (said.length > 1 && whole.includes(said));
}

function longer(a: Writer, b: Writer): Writer {
  if (abbreviates(a.name, b.name)) return b;
  if (abbreviates(b.name, a.name)) return a;
  // "Tom B" says no more than "Tom".
  return b.name.replace(/ \p{Lu}$/u, '').split(' ').length > a.name.split(' ').length ? b : a;
}

/** The sender's address where it is the contact's, else one in the signature that is made of the name. */
function addressOf(
  names: [string, string],
  { original, from, body, signature }: Mail,
): { value: string; span: Span } | null {
  const { address } = original.from;
  const isTheirs = (one: string) => names.some((name) => nameInAddress(name, one));
  if (address && isTheirs(address) && !platformAt(address)) {
    const at = Math.max(0, from.text.toLowerCase().indexOf(address));
    return { value: address, span: from.span(at, at + address.length) };
  }
  for (const line of signature) {
    const found = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,100}[\p{L}]/u.exec(line.text);
    if (found && isTheirs(found[0])) {
      const start = line.start + found.index;
      return { value: found[0].toLowerCase(), span: body.span(start, start + found[0].length) };
    }
  }
  return null;
}
