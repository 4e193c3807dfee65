import type { Mail, Original, Unwrapped } from '../mail.ts';
import { linesOf } from './lines.ts';
import { noteOf } from './note.ts';

/** A forward as an attached message: the message itself is the original, the text around it the note. */
export function unwrapAttached(mail: Mail): Unwrapped | null {
  const [message] = mail.attached;
  if (!message) return null;
  return { original: originalOf(message), note: noteOf(linesOf(mail.text), mail.from), forwarder: mail.from };
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
