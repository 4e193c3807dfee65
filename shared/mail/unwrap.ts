import { textOfHtml } from './html-text.ts';
import type { Mail, Unwrapped } from './mail.ts';
import { originalOf, unwrapAttached } from './unwrap/attached.ts';
import { type Found, findInline } from './unwrap/inline.ts';
import { noteOf } from './unwrap/note.ts';

const maxText = 256 * 1024;

/** The original inside a mail that a member forwarded by hand; null where the mail holds no forward. */
export function unwrap(mail: Mail): Unwrapped | null {
  return unwrapAttached(mail) ?? unwrapInline(mail);
}

/** An automatic forward: the mail itself is the original, as it came. */
export function asOriginal(mail: Mail): Unwrapped {
  return { original: originalOf(mail), note: null, forwarder: null };
}

function unwrapInline(mail: Mail): Unwrapped | null {
  const found = best(mail);
  if (!found) return null;
  return { original: found.original, note: noteOf([...found.above, ...found.below], mail.from), forwarder: mail.from };
}

/** The plain part first; the HTML where the plain part has lost the form. */
function best(mail: Mail): Found | null {
  const plain = findInline(mail.text.slice(0, maxText));
  if (plain?.original.from.address || mail.html === null) return plain;
  const rich = findInline(textOfHtml(mail.html).slice(0, maxText));
  return rich?.original.from.address ? rich : (plain ?? rich);
}
