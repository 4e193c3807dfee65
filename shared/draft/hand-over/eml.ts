import type { Draft } from '../../case/case.ts';
import { cut } from '../../mail/cut.ts';
import type { Letter } from '../../mail/letter.ts';

/**
 * The draft as a message file that mail programs open for sending (X-Unsent: 1), in the thread of the original where
 * its Message-ID is known. ASCII throughout: RFC 2047 for the subject, base64 for the text.
 */
export function emlOf(
  { subject, body }: Draft,
  { to, bcc, inReplyTo }: { to: string | null; bcc: string; inReplyTo: string | null },
): Letter['attachments'][number] {
  const thread = inReplyTo === null ? [] : [`In-Reply-To: ${plain(inReplyTo)}`, `References: ${plain(inReplyTo)}`];
  const headers = [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${plain(to)}`]),
    `Bcc: ${plain(bcc)}`,
    `Subject: ${encodedWords(subject)}`,
    ...thread,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const content = `${headers.join('\r\n')}\r\n\r\n${base64Lines(body.replace(/\n/g, '\r\n'))}\r\n`;
  return { filename: 'draft.eml', contentType: 'message/rfc822', content };
}

/** Printable ASCII without line breaks, for header values that are addresses and ids. */
function plain(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, '').slice(0, 900);
}

/** Short encoded words on folded lines, never cutting a character in two. (RFC 2047, section 2) */
function encodedWords(text: string): string {
  const line = cut(text.replace(/\s+/g, ' '), 250);
  if (/^[\x20-\x7e]*$/.test(line) && line.length < 60) return line;
  const pieces: string[] = [''];
  for (const character of line) {
    const last = pieces.at(-1) ?? '';
    if (new TextEncoder().encode(last + character).length > 39) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces.map((piece) => `=?utf-8?B?${base64(piece)}?=`).join('\r\n ');
}

function base64Lines(text: string): string {
  return (base64(text).match(/.{1,76}/g) ?? []).join('\r\n');
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
