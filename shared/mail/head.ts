import { utf8Header } from './wrong-charset.ts';

/** One header: its name in lower case, and its line with its continuation lines, the bytes as Latin-1. */
export type Header = { key: string; line: string };

const maxLines = 1_000_000;
const maxHead = 256 * 1024;
const maxHeader = 16 * 1024;
const readHeader =
  /^(?:from|to|cc|subject|date|message-id|in-reply-to|references|mime-version|content-|auto-|precedence$|authentication-results|return-path|list-|x-forwarded-|x-onfile)/;
/** What tells a mail from other bytes that happen to begin with a line like a header. */
const mailHeaders: ReadonlySet<string> = new Set(
  'from to cc subject date received return-path message-id mime-version content-type delivered-to'.split(' '),
);

/**
 * The headers of a mail, topmost first, of bounded size (overlong ones are cut, and those beyond the bound left out), and
 * the mail with those headers alone that mailparser is to read: it decodes each one that it gets, and we read the others
 * ourselves. Null where the bytes do not start with mail headers.
 */
export function beheaded(raw: Buffer): { headers: Header[]; rest: Buffer } | null {
  const { headers, end } = headAt(raw, headStart(raw));
  if (!headers.some(({ key }) => mailHeaders.has(key))) return null;
  const kept = headers.filter(({ key }, place) => isParsed(key) && !(key === 'from' && isBelow(headers, place)));
  const head = Buffer.from(`${kept.map(({ line }) => line.trimEnd()).join('\r\n')}\r\n\r\n`, 'latin1');
  return { headers, rest: Buffer.concat([head, raw.subarray(end)]) };
}

/** Who the mail is from and to, and how its body is built. */
function isParsed(key: string): boolean {
  return key === 'from' || key === 'to' || key === 'cc' || key.startsWith('content-');
}

/** Of several From the topmost counts, which is the one that transports check. */
function isBelow(headers: readonly Header[], place: number): boolean {
  return headers.findIndex(({ key }) => key === 'from') < place;
}

/**
 * The bytes up to a line, the millionth at most. Mailparser's cost is by line; 40 MB of real mail, which is base64, has
 * half as many.
 */
export function boundedLines(raw: Buffer, most = maxLines): Buffer {
  if (raw.length <= most) return raw;
  let end = 0;
  for (let line = 0; line < most; line += 1) {
    const newline = raw.indexOf(10, end);
    if (newline < 0) return raw;
    end = newline + 1;
  }
  return raw.subarray(0, end);
}

/** Blank lines, a byte order mark and the "From " line of a mailbox file may stand before the headers. */
function headStart(raw: Buffer): number {
  let at = raw.toString('latin1', 0, 3) === '\xef\xbb\xbf' ? 3 : 0;
  while (raw[at] === 10 || raw[at] === 13) at += 1;
  return raw.toString('latin1', at, at + 5) === 'From ' ? lineEnd(raw, at) : at;
}

/** Header by header with its continuation lines; `end` is where the body starts. Headers that are read come before those that are not, whatever their order. */
function headAt(raw: Buffer, start: number): { headers: Header[]; end: number } {
  const headers: Header[] = [];
  let left = maxHead;
  let others = maxHead / 2;
  let at = start;
  while (at < raw.length && !isBlank(raw, at)) {
    const end = headerEnd(raw, at);
    const line = utf8Header(raw.toString('latin1', at, Math.min(end, at + maxHeader)));
    const key = line
      .slice(0, Math.max(0, line.indexOf(':')))
      .trim()
      .toLowerCase();
    const read = readHeader.test(key);
    if (key !== '' && line.length <= (read ? left : Math.min(left, others))) {
      left -= line.length;
      if (!read) others -= line.length;
      headers.push({ key, line });
    }
    at = end;
  }
  return { headers, end: lineEnd(raw, at) };
}

/** Lines that begin with a space go on with the header above. */
function headerEnd(raw: Buffer, at: number): number {
  let end = lineEnd(raw, at);
  while (raw[end] === 32 || raw[end] === 9) end = lineEnd(raw, end);
  return end;
}

function lineEnd(raw: Buffer, at: number): number {
  const newline = raw.indexOf(10, at);
  return newline < 0 ? raw.length : newline + 1;
}

function isBlank(raw: Buffer, at: number): boolean {
  return raw[at] === 10 || (raw[at] === 13 && raw[at + 1] === 10);
}
