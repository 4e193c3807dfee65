import { displayName } from './display-name.ts';
import { decodeWords } from './encoded-words.ts';
import { beheaded, boundedLines, type Header } from './head.ts';
import { headerDate } from './header-date.ts';
import { textOfHtml } from './html-text.ts';
import type { Address, Mail } from './mail.ts';
import { type HeaderAddresses, type Parts, split } from './parts.ts';
import { ungarbled } from './wrong-charset.ts';

/** Nothing in the bytes can be read as a mail. The message is for the person who sent them. */
export class UnreadableMail extends Error {
  override name = 'UnreadableMail';
}

const maxBytes = 40 * 1024 * 1024;
const maxText = 256 * 1024;
const maxHtml = 1024 * 1024;
const maxDepth = 5;
const maxMessages = 20;

/**
 * Reads the raw bytes of one message (RFC 5322, MIME). Whatever is broken inside is read as far as it goes; only bytes
 * with no mail header at all are refused.
 * @throws {UnreadableMail} for empty bytes and for bytes that are no mail
 */
export async function parse(raw: Uint8Array): Promise<Mail> {
  return parseMessage(raw, { depth: 0, left: maxMessages });
}

async function parseMessage(raw: Uint8Array, budget: { depth: number; left: number }): Promise<Mail> {
  if (raw.length === 0) throw new UnreadableMail('The mail is empty.');
  const mail = beheaded(boundedLines(Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, maxBytes))));
  if (mail === null) throw new UnreadableMail('This is not a mail: it has no mail headers.');
  const parts = await split(mail.rest, budget.depth < maxDepth ? budget.left : 0);
  budget.left -= parts.messages.length;
  const attached: Mail[] = [];
  for (const message of parts.messages) {
    const inner = await parseAttached(message, { depth: budget.depth + 1, left: budget.left });
    if (inner) attached.push(inner);
  }
  return { ...envelope(parts.addresses, mail.headers), ...texts(parts), attached, sealed: parts.sealed };
}

async function parseAttached(raw: Uint8Array, budget: { depth: number; left: number }): Promise<Mail | null> {
  try {
    return await parseMessage(raw, budget);
  } catch (error) {
    if (error instanceof UnreadableMail) return null;
    throw error;
  }
}

function envelope(
  parsed: Parts['addresses'],
  headers: readonly Header[],
): Omit<Mail, 'text' | 'html' | 'attached' | 'sealed'> {
  const named = topmost(headers);
  return {
    from: addresses(parsed.get('from'))[0] ?? null,
    to: addresses(parsed.get('to')),
    cc: addresses(parsed.get('cc')),
    subject: named.get('subject') ?? '',
    date: headerDate(named.get('date') ?? ''),
    messageId: messageIds(named.get('message-id'))[0] ?? null,
    inReplyTo: messageIds(named.get('in-reply-to'))[0] ?? null,
    references: messageIds(named.get('references')),
    headers: named,
  };
}

/** The topmost value of each header: what was added last on the way here. */
function topmost(headers: readonly Header[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { key, line } of headers) if (!named.has(key)) named.set(key, decodeWords(valueOn(line)));
  return named;
}

/** A header's value, on one line; its bytes are UTF-8 where they are not ASCII. */
function valueOn(line: string): string {
  const folded = line.slice(line.indexOf(':') + 1).trim();
  const value = beyondLine.test(folded) ? folded.replace(/\r?\n/g, '').replace(/\t/g, ' ') : folded;
  return beyondAscii.test(value) ? Buffer.from(value, 'latin1').toString() : value;
}

/** What the values of few headers have inside. */
const beyondLine = /[\n\t]/;
const beyondAscii = /[\x80-\xff]/;

function addresses(header: HeaderAddresses): Address[] {
  const entries = [header ?? []].flat().flatMap((list) => list.value);
  return entries
    .flatMap((entry) => (entry.group?.length ? entry.group : [entry]))
    .filter((entry) => entry.address?.includes('@'))
    .map((entry) => addressed(entry.name, (entry.address ?? '').toLowerCase()));
}

function addressed(name: string, address: string): Address {
  return { name: displayName(name, address), address };
}

function messageIds(value: string | undefined): string[] {
  return value?.slice(0, 20_000).match(/<[^<>\s]{1,500}>/g) ?? [];
}

function texts(parts: Parts): Pick<Mail, 'text' | 'html'> {
  const html = parts.html === null ? null : ungarbled(parts.html.slice(0, maxHtml));
  const plain = ungarbled(parts.text.slice(0, maxText).replace(/\r\n?/g, '\n'));
  return { text: plain.trim() || html === null ? plain : textOfHtml(html).slice(0, maxText), html };
}
