import { textOfHtml } from '../html-text.ts';
import type { Mail, Original } from '../mail.ts';
import { withoutArmor } from './armor.ts';
import type { Found } from './found.ts';
import { fuller, isShort } from './fuller.ts';
import { lastWord } from './last-word.ts';
import { linesOf } from './lines.ts';

const maxText = 256 * 1024;

/** A forward as an attached message: the message itself is the original, the text around it the note. */
export function findAttached(mail: Mail): Found | null {
  const message = lastWord(mail.attached, mail.from);
  if (!message) return null;
  return {
    original: originalOf(message),
    above: linesOf(`${mail.text.trimEnd()}\n`),
    below: [],
    kind: 'attached',
    message,
  };
}

/** A whole message as an original. */
export function originalOf(mail: Mail): Original {
  return {
    from: mail.from ?? { name: null, address: null },
    to: mail.to,
    subject: mail.subject,
    date: mail.date,
    messageId: mail.messageId,
    text: textOf(mail),
  };
}

function textOf({ text, html }: Mail): string {
  const plain = withoutArmor(text).trim();
  return html !== null && isShort(plain) ? fuller(plain, textOfHtml(html).slice(0, maxText)) : plain;
}
