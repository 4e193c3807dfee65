import { type Client, clientForms } from './forward/clients.ts';
import type { Locale } from './forward/locales.ts';
import { alternative, attachedMessage, headerLines, message, part } from './forward/mime.ts';
import type { Mailbox, Sent } from './forward/sent.ts';

export type { Client } from './forward/clients.ts';
export { clients } from './forward/clients.ts';
export { type Locale, locales } from './forward/locales.ts';
export type { Mailbox, Sent } from './forward/sent.ts';

/** How the forward is sent: text and HTML as most clients do, one of them alone, or as an attached message. */
export const forms = ['both', 'text', 'html', 'attached'] as const;
export type Form = (typeof forms)[number];

export type ForwardOptions = {
  form?: Form;
  locale?: Locale;
  /** The member's own words above the forward. */
  note?: string;
  member?: Mailbox;
  /** Where it is forwarded to. */
  to?: string;
  /** When the member forwarded it, as a Date header states it. */
  at?: string;
  /** Attached messages as base64, as some clients send them. */
  base64?: boolean;
};

const member = { name: 'Jo Marsh', address: 'me@example.com' };

/** The raw mail (.eml) that a client makes of an employer's mail when a member forwards it to Onfile. */
export function forwardAs(client: Client, original: Sent, options: ForwardOptions = {}): Uint8Array {
  const { form = 'both', locale = 'en', note = '', at = 'Wed, 04 Nov 2026 18:20:00 +0100' } = options;
  const { prefix, text, html } = clientForms[client](original, { locale, note });
  const headers = headerLines({
    from: options.member ?? member,
    to: options.to ?? 'in@onfile.test',
    subject: `${prefix} ${original.subject}`,
    date: at,
    id: messageIdOf(`${client} ${form} ${locale} ${original.subject} ${original.date}`),
  });
  headers.push(...threaded(client, original));
  if (form === 'text') return message(headers, part('text/plain', text));
  if (form === 'html') return message(headers, part('text/html', html));
  if (form === 'both') return message(headers, alternative(text, html));
  return message(headers, attachedMessage(note, original, options.base64 ?? false));
}

/** What most clients say about the mail that they forward. */
function threaded(client: Client, { messageId }: Sent): string[] {
  if (messageId === undefined || !/^(?:gmail|outlook|apple|ios|thunderbird)/.test(client)) return [];
  const thread = [`In-Reply-To: ${messageId}`, `References: ${messageId}`];
  return client === 'thunderbird' ? [`X-Forwarded-Message-Id: ${messageId}`, ...thread] : thread;
}

/** The same for the same forward, and another for any other. */
function messageIdOf(text: string): string {
  const number = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 4294967291, 7);
  return `<${number.toString(36)}@mail.example.com>`;
}
