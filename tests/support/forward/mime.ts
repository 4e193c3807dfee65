import { htmlOf, type Mailbox, type Sent } from './sent.ts';

type Part = { headers: string[]; body: string };

export function headerLines(mail: { from: Mailbox; to: string; subject: string; date: string; id: string }): string[] {
  return [
    `From: ${encodedMailbox(mail.from)}`,
    `To: ${mail.to}`,
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${mail.date}`,
    `Message-ID: ${mail.id}`,
    'MIME-Version: 1.0',
  ];
}

export function message(headers: string[], { headers: own, body }: Part): Uint8Array {
  return Buffer.from(`${[...headers, ...own].join('\n')}\n\n${body}\n`.replace(/\r?\n/g, '\r\n'));
}

export function part(type: string, body: string): Part {
  return { headers: [`Content-Type: ${type}; charset="UTF-8"`, 'Content-Transfer-Encoding: 8bit'], body };
}

export function alternative(text: string, html: string): Part {
  return multipart('alternative', [part('text/plain', text), part('text/html', html)]);
}

/** A note with the whole message attached, Message-ID and all. */
export function attachedMessage(note: string, original: Sent, base64: boolean): Part {
  const id = original.messageId ?? '<original@mail.example.org>';
  const headers = headerLines({ ...original, to: encodedMailbox(original.to), date: headerDateOf(original.date), id });
  const inner = Buffer.from(message(headers, alternative(original.text, htmlOf(original)))).toString();
  const type = [
    'Content-Type: message/rfc822; name="original.eml"',
    'Content-Disposition: attachment; filename="original.eml"',
  ];
  const attachment = base64
    ? { headers: [...type, 'Content-Transfer-Encoding: base64'], body: lines(Buffer.from(inner).toString('base64')) }
    : { headers: [...type, 'Content-Transfer-Encoding: 8bit'], body: inner };
  return multipart('mixed', [part('text/plain', note), attachment]);
}

let boundaries = 0;

function multipart(kind: string, parts: Part[]): Part {
  boundaries += 1;
  const boundary = `=_part_${kind}_${boundaries}`;
  const bodies = parts.map(({ headers, body }) => `--${boundary}\n${headers.join('\n')}\n\n${body}\n`);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${bodies.join('')}--${boundary}--`,
  };
}

/** "2026-11-03T09:31:02+01:00" → "Tue, 03 Nov 2026 09:31:02 +0100" */
export function headerDateOf(iso: string): string {
  const local = new Date(`${iso.slice(0, 19)}Z`).toUTCString().replace(' GMT', '');
  return `${local} ${iso.slice(19).replace(':', '')}`;
}

function encodedMailbox({ name, address }: Mailbox): string {
  if (name === null) return address;
  return `${/^[\w .'-]+$/.test(name) ? name : encoded(name, '"')} <${address}>`;
}

function encoded(text: string, quote = ''): string {
  if (/^[\x00-\x7f]*$/.test(text)) return `${quote}${text}${quote}`;
  const words = text.match(/.{1,12}/gsu) ?? [];
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ');
}

function lines(text: string): string {
  return text.replace(/.{76}/g, '$&\n');
}
