import type { Mail, Original } from '../mail.ts';
import type { Found } from './found.ts';
import { linesOf } from './lines.ts';

/** A forward as an attached message: the message itself is the original, the text around it the note. */
export function findAttached(mail: Mail): Found | null {
  const [message] = mail.attached;
  if (!message) return null;
  return { original: originalOf(message), above: linesOf(mail.text), below: [], kind: 'forward' };
}

/** A whole message as an original. */
export function originalOf(mail: Mail): Original {
  return {
    from: mail.from ?? { name: null, address: null },
    to: mail.to,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    text: mail.text.trim(),
  };
}
