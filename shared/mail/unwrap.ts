import { textOfHtml } from './html-text.ts';
import type { Mail, Unwrapped } from './mail.ts';
import { withoutArmor } from './unwrap/armor.ts';
import { findAttached, originalOf } from './unwrap/attached.ts';
import { ofConversation } from './unwrap/conversation.ts';
import type { Found } from './unwrap/found.ts';
import { isShort } from './unwrap/fuller.ts';
import { findInline } from './unwrap/inline.ts';
import { innermost } from './unwrap/nested.ts';
import { noteOf, withoutSignatureOf } from './unwrap/note.ts';
import { isPerson } from './unwrap/person.ts';
import { findSentence } from './unwrap/sentence.ts';
import { signaturesIn } from './unwrap/signatures.ts';
import { rejoined, saysForward, saysReply } from './unwrap/subject.ts';
import { isBroken, unbroken } from './unwrap/unbroken.ts';

const maxText = 256 * 1024;

/**
 * The original inside a mail that a member forwarded by hand; null where the mail holds no forward. Attached messages
 * come first, as they are whole; then the plain text, then the HTML where the plain text has lost the form.
 */
export function unwrap(mail: Mail): Unwrapped | null {
  const first = findAttached(mail) ?? findText(mail);
  if (!first || isReply(first, mail)) return null;
  const outer = { ...first, original: ofConversation(rejoined(first.original, mail.subject), mail.from) };
  const { found, words } = innermost(outer, mail.from);
  const { original } = found;
  return {
    original: {
      from: original.from,
      to: original.to,
      subject: original.subject,
      date: original.date ?? pastOf(found.dates ?? [], mail.date),
      messageId: original.messageId ?? (found === outer ? forwardedId(mail) : null),
      text: withoutSignatureOf(mail.from, original.text),
    },
    note: notesOf(words, mail),
    forwarder: mail.from,
  };
}

/** Of two readings of a date the one that is not after the forward. */
function pastOf(dates: string[], forwarded: string | null): string | null {
  const latest = Date.parse(forwarded ?? '') + day;
  const [date, ...others] = dates.filter((each) => Date.parse(each.slice(0, 'YYYY-MM-DD'.length)) <= latest);
  return others.length === 0 ? (date ?? null) : null;
}

const day = 24 * 60 * 60 * 1000;

function notesOf(words: string[][], { from, html }: Mail): string | null {
  const signatures = html !== null && words.some((lines) => lines.length > 0) ? signaturesIn(html) : [];
  const notes = words.map((lines) => noteOf(lines, from, signatures));
  return notes.filter(Boolean).join('\n\n') || null;
}

/** Gmail, Apple Mail, Outlook and Thunderbird thread a forward below the mail that it forwards. */
function forwardedId(mail: Mail): string | null {
  const stated = /<[^<>\s]{1,500}>/.exec(mail.headers.get('x-forwarded-message-id')?.slice(0, 1000) ?? '');
  return stated?.[0] ?? (saysForward(mail.subject) ? mail.inReplyTo : null);
}

/** An automatic forward: the mail itself is the original, as it came. */
export function asOriginal(mail: Mail): Unwrapped {
  return { original: originalOf(mail), note: null, forwarder: null };
}

function findText(mail: Mail): Found | null {
  const text = withoutArmor(mail.text.slice(0, maxText));
  const plain = findInline(text);
  const whole = plain?.original.from.address && plain.original.text !== '' && plain.kind !== 'stuck' ? plain : null;
  if (whole && !isOwn(whole, mail) && (mail.html === null || !(isBroken(whole) || isShort(whole.original.text))))
    return whole;
  const html = mail.html === null ? '' : textOfHtml(mail.html).slice(0, maxText);
  const rich = findInline(html);
  const found = whole ? unbroken(whole, rich) : rich?.original.from.address ? rich : (plain ?? rich);
  if (!saysForward(mail.subject) || (found && !isOwn(found, mail))) return found;
  const said = findSentence(text) ?? findSentence(html);
  return said && (found === null || said.above.length < found.above.length) ? said : found;
}

/** A block of the member's own, which the employer's answer above it quotes. */
function isOwn({ kind, original }: Found, mail: Mail): boolean {
  return kind === 'block' && isPerson(original.from, mail.from);
}

/** Replies quote in the same forms; only words that announce a forward, or the subject, tell them apart. */
function isReply(found: Found, mail: Mail): boolean {
  if (found.kind === 'attached' || found.kind === 'forward' || saysForward(mail.subject)) return false;
  return saysReply(mail.subject) || isPerson(found.original.from, mail.from);
}
