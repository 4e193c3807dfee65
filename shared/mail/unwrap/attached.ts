import type { Mail, Original } from '../mail.ts';
import { withoutArmor } from './armor.ts';
import type { Found } from './found.ts';
import { linesOf } from './lines.ts';
import { isPerson } from './person.ts';

/** A forward as an attached message: the message itself is the original, the text around it the note. */
export function findAttached(mail: Mail): Found | null {
  const message = chosen(mail);
  if (!message) return null;
  return {
    original: originalOf(message),
    above: linesOf(`${mail.text.trimEnd()}\n`),
    below: [],
    kind: 'attached',
    message,
  };
}

/**
 * Of several, what the member wrote does not count; of a conversation with one employer the last word does, and of
 * mails from several the first.
 */
function chosen({ attached, from }: Mail): Mail | undefined {
  const theirs = attached.filter((message) => message.from && !isPerson(message.from, from));
  const [first, ...others] = theirs.length > 0 ? theirs : attached;
  if (!first || !others.every((other) => domainOf(other) === domainOf(first))) return first;
  return others.reduce((last, other) => (instantOf(other) > instantOf(last) ? other : last), first);
}

const domainOf = ({ from }: Mail) => from?.address.split('@').at(-1);
const instantOf = ({ date }: Mail) => (date ? Date.parse(date) : 0);

/** A whole message as an original. */
export function originalOf(mail: Mail): Original {
  return {
    from: mail.from ?? { name: null, address: null },
    to: mail.to,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    text: withoutArmor(mail.text).trim(),
  };
}
