import { decodeWords } from './encoded-words.ts';

const maxParts = 1000;
const maxPartHead = 8 * 1024;
const multipart = /^content-type:\s{0,20}multipart\/[^;\r\n]{1,60};[^\0]{0,500}?boundary="?([^"\r\n;]{1,70})/im;
const messageType = /^content-type:\s{0,20}message\/(?:rfc822|global)\b/im;
const unread = /^content-type:\s{0,20}(?:application|audio|font|image|model|video)\//im;
const messageName = /\.eml\b/i;
/** What stands between two pieces of a name that goes on (RFC 2231, section 3). */
const goesOn = /"?;\s{0,20}(?:file)?name\*\d{1,2}\*?="?/gi;
const transferEncoding = /^content-transfer-encoding:\s{0,20}([\w-]{1,20})/im;

/**
 * Takes the attached messages out of a multipart mail before mailparser sees it, as it would split them to lines only
 * to put them together again, at twice the cost of the whole mail; and empties the attachments that nobody reads.
 * What stands deeper is left to mailparser.
 */
export function detach(raw: Buffer, maxMessages: number): { raw: Buffer; messages: Buffer[] } {
  const boundary = multipart.exec(raw.subarray(0, headEnd(raw, 0)).toString('latin1'))?.[1]?.trimEnd();
  if (!boundary || maxMessages === 0) return { raw, messages: [] };
  const delimiter = Buffer.from(`\n--${boundary}`, 'latin1');
  const kept: Buffer[] = [];
  const messages: Buffer[] = [];
  let from = 0;
  let at = raw.indexOf(delimiter);
  for (let count = 0; at >= 0 && count < maxParts && messages.length < maxMessages; count += 1) {
    const next = nextDelimiter(raw, delimiter, at + delimiter.length);
    const body = headEnd(raw, at + delimiter.length);
    const head = raw.subarray(at + delimiter.length, Math.min(body, next)).toString('latin1');
    if (body < next && messageType.test(head)) {
      messages.push(decoded(raw.subarray(body, next), head));
      kept.push(raw.subarray(from, at));
      from = next;
    } else if (body < next && unread.test(head) && !namesMessage(head)) {
      kept.push(raw.subarray(from, body));
      from = next;
    }
    if (next === raw.length) break;
    at = next;
  }
  return { raw: from === 0 ? raw : Buffer.concat([...kept, raw.subarray(from)]), messages };
}

/** Some clients attach a forwarded mail as a file of no particular type. */
function namesMessage(head: string): boolean {
  return messageName.test(head) || messageName.test(decodeWords(head.replace(goesOn, '')));
}

/** Where the headers that start at a place end, blank line included; the end of the bytes where none follows. */
function headEnd(raw: Buffer, from: number): number {
  const part = raw.subarray(from, from + maxPartHead).toString('latin1');
  const blank = /\r?\n\r?\n/.exec(part);
  return blank ? from + blank.index + blank[0].length : raw.length;
}

/** A longer boundary may begin with this one: the line has to end after it. */
function nextDelimiter(raw: Buffer, delimiter: Buffer, from: number): number {
  for (let at = raw.indexOf(delimiter, from); at >= 0; at = raw.indexOf(delimiter, at + delimiter.length)) {
    const after = raw.subarray(at + delimiter.length, at + delimiter.length + 2).toString('latin1');
    if (/^(?:--|\s|$)/.test(after)) return at;
  }
  return raw.length;
}

function decoded(body: Buffer, head: string): Buffer {
  const encoding = transferEncoding.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return encoding === 'quoted-printable' && isQuoted(body) ? unquoted(body) : body;
}

/** Messages may not be quoted-printable (RFC 2046, section 5.2.1): of those that say so few are. */
function isQuoted(body: Buffer): boolean {
  const head = body.subarray(0, headEnd(body, 0)).toString('latin1');
  return head.includes('=') && !/=(?![\dA-F]{2}|\r?\n)/.test(head);
}

function unquoted(body: Buffer): Buffer {
  const whole = body.toString('latin1').replace(/=\r?\n/g, '');
  const codes = whole.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(codes, 'latin1');
}
