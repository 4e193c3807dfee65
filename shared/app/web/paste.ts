import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type { Member } from '../../case/case.ts';
import { automaticAddress, intakeAddress } from '../../mail/addresses.ts';
import type { App, Envelope } from '../ports.ts';
import type { pasted } from './api/routes.ts';

/** What a member pasted. */
export type Pasted = z.output<typeof pasted>;

type Sources = Pick<App, 'rawMail' | 'clock' | 'seal' | 'domain'>;

/**
 * Keeps a mail file that a member uploaded, as a mail is kept that came in, and gives its key; `receive` takes it the
 * rest of the way. Whatever its From says, it counts as passed on by the member: it opens cases and commands nothing.
 */
export function keepUploaded(app: Sources, member: Member, raw: Uint8Array): Promise<string> {
  return keep(app, member, raw, false);
}

/** Keeps a pasted text as the mail that it was: forwarded by the member where its own head was pasted with it. */
export function keepPasted(app: Sources, member: Member, it: Pasted): Promise<string> {
  const { from = '', text } = it;
  if (hasHead(text))
    return keep(app, member, mailOf(member.addresses[0], { ...it, subject: `Fwd: ${it.subject ?? ''}` }), true);
  if (from === '' || /@/.test(from)) return keep(app, member, mailOf(from, it), false);
  const head = [`From: ${from}`, ...(it.date ? [`Date: ${it.date}`] : []), `Subject: ${it.subject ?? ''}`];
  const body = ['---------- Forwarded message ---------', ...head, '', text].join('\n');
  return keep(app, member, mailOf(member.addresses[0], { text: body, subject: `Fwd: ${it.subject ?? ''}` }), true);
}

/** Whether the day that is stated lies ahead, wherever on earth it was said. */
export const isAhead = ({ date }: Pasted, now: string): boolean =>
  date !== undefined && Date.parse(date) > Date.parse(now) + 86_400_000;

/** How the keys of mails begin that came in on the page: so they are told from those that came by mail. */
export const webKeys = 'web-';

/** Whether a mail that a member put in on the web may be shown to him or her before it has an outcome. */
export const isOwnKey = (key: string, { id }: Member): boolean => key.startsWith(`${webKeys}${id}-`);

/** `own`: we composed it in the member's name, so that From is proven. */
async function keep(app: Sources, member: Member, raw: Uint8Array, own: boolean): Promise<string> {
  const receivedAt = app.clock.now();
  const key = `${webKeys}${member.id}-${receivedAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
  const to = own ? intakeAddress(app.domain) : automaticAddress(member.id, app.domain, app.seal);
  const proof = { authenticated: own, senderAuthenticated: own };
  const envelope: Envelope = { from: member.addresses[0], to: [to], receivedAt, ...proof };
  await app.rawMail.put(key, envelope, whole(raw));
  return key;
}

/** "From: …" and, soon after, "Subject: …", in the words of some mail program. */
function hasHead(text: string): boolean {
  const lines = text.slice(0, 4000).split('\n').slice(0, 40);
  const from = lines.findIndex((line) => /^[>*\s]{0,4}(?:from|von|de|van|da)\s?\*?:/i.test(line));
  const subject = /^[>*\s]{0,4}(?:subject|betreff|objet|asunto|onderwerp|oggetto|assunto)\s?\*?:/i;
  return from >= 0 && lines.slice(from, from + 8).some((line) => subject.test(line));
}

/** A mail of one plain text. */
function mailOf(from: string, { text, subject = '', date }: Pasted): Buffer {
  const lines = [
    ...(from === '' ? [] : [`From: ${mailbox(from)}`]),
    `Subject: ${encoded(subject)}`,
    ...(date ? [`Date: ${new Date(date).toUTCString().slice(0, 'Mon, 02 Nov 2026'.length)}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function mailbox(stated: string): string {
  const [, name = '', address] = stated.match(/^([^<>]*)<([^<>\s]+@[^<>\s]+)>/) ?? [];
  if (address) return `${encoded(name.replace(/["\\]/g, '').trim())} <${address}>`;
  return stated.match(/[^\s<>,;"]+@[^\s<>,;"]+/)?.[0] ?? '';
}

/** RFC 2047, whatever the letters are, in words of at most 75 characters. */
function encoded(text: string): string {
  const letters = [...text];
  const words: string[] = [];
  for (let at = 0; at < letters.length; at += 12) {
    words.push(`=?utf-8?B?${Buffer.from(letters.slice(at, at + 12).join('')).toString('base64')}?=`);
  }
  return words.join('\r\n ');
}

async function* whole(raw: Uint8Array): AsyncGenerator<Uint8Array> {
  yield raw;
}
