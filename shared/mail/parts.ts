import { type AddressObject, type AttachmentStream, MailParser, type MessageText } from 'mailparser';

import { detach } from './detach.ts';
import { withMessagesOfDigest } from './digest.ts';
import { boundedLines } from './head.ts';
import type { Sealed } from './mail.ts';
import { withKnownLabels, withTrueLabel } from './wrong-charset.ts';

export type HeaderAddresses = AddressObject | AddressObject[] | undefined;

/** What mailparser finds in one message. */
export type Parts = {
  addresses: { get(key: 'from' | 'to' | 'cc'): HeaderAddresses };
  text: string;
  html: string | null;
  /** The raw bytes of attached messages. */
  messages: Buffer[];
  sealed: Sealed | null;
};

// Attached messages come as attachments (ignoreEmbedded), not merged into the text. Derived texts are our own.
const options = {
  ignoreEmbedded: true,
  maxChildNodes: 2000,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
};

/** What is left without attachments; no mail that people write comes near. Some charsets take half a second a megabyte. */
const maxRest = 8 * 1024 * 1024;
/** As many as base64 of that size has, and half as many again. */
const maxRestLines = 160_000;
const maxMessage = 10 * 1024 * 1024;
const maxFallback = 256 * 1024;

/** Splits a message into addresses, texts and attached messages (at most `maxMessages`). */
export async function split(raw: Buffer, maxMessages: number): Promise<Parts> {
  const detached = detach(withMessagesOfDigest(raw), maxMessages);
  try {
    const rest = boundedLines(withTrueLabel(detached.raw.subarray(0, maxRest)), maxRestLines);
    const left = maxMessages - detached.messages.length;
    const read = await run(rest, left);
    const known = isUndecoded(read) ? withKnownLabels(rest) : null;
    const parts = known === null ? read : await run(known, left);
    return { ...parts, messages: [...detached.messages, ...parts.messages] };
  } catch {
    return withoutStructure(raw);
  }
}

/** Whether bytes were no text in the charset that they were taken for. */
const isUndecoded = ({ text, html }: Parts) => text.includes('\ufffd') || (html ?? '').includes('\ufffd');

/** The last resort for a structure that mailparser gives up on: the headers, and the body as it stands. */
async function withoutStructure(raw: Buffer): Promise<Parts> {
  const blank = /\r?\n\r?\n/.exec(raw.subarray(0, maxFallback * 2).toString('latin1'));
  const end = blank ? blank.index + blank[0].length : raw.length;
  const head = raw.subarray(0, Math.min(end, maxFallback)).toString('latin1');
  const harmless = head.replace(/^content-/gim, 'x-content-');
  const parts = await run(Buffer.from(`${harmless}\r\n\r\n`, 'latin1'), 0);
  return { ...parts, text: raw.subarray(end, end + maxFallback).toString() };
}

function run(raw: Buffer, maxMessages: number): Promise<Parts> {
  return new Promise((resolve, reject) => {
    const parts: Parts = { addresses: new Map(), text: '', html: null, messages: [], sealed: null };
    const parser = new MailParser(options);
    parser.on('headers', (headers) => {
      parts.addresses = headers as unknown as Parts['addresses'];
    });
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return keepTexts(data, parts);
      if (parts.sealed === null || parts.sealed === 'picture') parts.sealed = sealedAs(data) ?? parts.sealed;
      keepMessage(data, parts.messages, maxMessages);
    });
    parser.on('error', reject);
    parser.on('end', () => resolve(parts));
    parser.end(raw);
  });
}

function keepTexts(data: MessageText, parts: Parts) {
  parts.text = data.text ?? '';
  parts.html = typeof data.html === 'string' ? data.html : null;
}

function keepMessage(attachment: AttachmentStream, messages: Buffer[], maxMessages: number) {
  const wanted = isMessage(attachment) && messages.length < maxMessages;
  const chunks: Buffer[] = [];
  let size = 0;
  attachment.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (wanted && size <= maxMessage) chunks.push(chunk);
  });
  attachment.content.on('end', () => {
    if (wanted && size > 0) messages.push(Buffer.concat(chunks));
    attachment.release();
  });
}

/** Some clients attach a forwarded mail as a file of no particular type. */
function isMessage({ contentType, filename }: AttachmentStream): boolean {
  return /^message\/(?:rfc822|global)$/i.test(contentType) || /\.eml$/i.test((filename ?? '').slice(-10));
}

const sealings: { sealed: Sealed; type: RegExp; name: RegExp }[] = [
  { sealed: 'winmail.dat', type: /^application\/(?:vnd\.)?ms-tnef$/i, name: /^winmail\.dat$/i },
  { sealed: '.msg', type: /^application\/vnd\.ms-outlook$/i, name: /\.msg$/i },
  { sealed: 'encrypted', type: /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted)$/i, name: /\.p7m$/i },
  { sealed: 'picture', type: /^(?:image\/|application\/pdf$)/i, name: /\.(?:png|jpe?g|heic|webp|pdf)$/i },
];

function sealedAs({ contentType, filename }: AttachmentStream): Sealed | null {
  const end = (filename ?? '').slice(-20);
  return sealings.find(({ type, name }) => type.test(contentType) || name.test(end))?.sealed ?? null;
}
