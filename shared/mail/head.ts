const maxLines = 1_000_000;
const fewBytes = 2 * maxLines;
const maxHead = 256 * 1024;
const maxHeader = 16 * 1024;
const readHeader =
  /^(?:from|to|cc|subject|date|message-id|in-reply-to|references|mime-version|content-|auto-|precedence:|authentication-results|return-path|list-|x-forwarded-|x-onfile)/i;
const mailHeader =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):/i;

/**
 * The message with a header block of bounded size: overlong headers are cut, and those beyond the bound dropped.
 * Null where the bytes do not start with mail headers.
 */
export function boundedHead(raw: Buffer): Buffer | null {
  const start = skipPreamble(raw);
  const { headers, end } = readHead(raw, start);
  if (!headers.some((header) => mailHeader.test(header.subarray(0, 40).toString('latin1')))) return null;
  if (end - start <= maxHead && headers.every((header) => header.length <= maxHeader)) return raw.subarray(start);
  return Buffer.concat([...bounded(headers), Buffer.from('\r\n'), raw.subarray(end)]);
}

/**
 * The bytes up to the millionth line. Mailparser's cost is by line; 40 MB of real mail, which is base64, has half as many.
 */
export function boundedLines(raw: Buffer): Buffer {
  if (raw.length <= fewBytes) return raw;
  let end = 0;
  for (let line = 0; line < maxLines; line += 1) {
    const newline = raw.indexOf(10, end);
    if (newline < 0) return raw;
    end = newline + 1;
  }
  return raw.subarray(0, end);
}

/** Blank lines, a byte order mark and the "From " line of a mailbox file may stand before the headers. */
function skipPreamble(raw: Buffer): number {
  let at = raw.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  while (at < raw.length && (raw[at] === 10 || raw[at] === 13)) at += 1;
  if (raw.subarray(at, at + 5).toString('latin1') !== 'From ') return at;
  const next = raw.indexOf(10, at);
  return next < 0 ? raw.length : next + 1;
}

/** Header by header with its continuation lines; `end` is where the body starts. */
function readHead(raw: Buffer, start: number): { headers: Buffer[]; end: number } {
  const headers: Buffer[] = [];
  let from = start;
  for (let at = start; at < raw.length; ) {
    const newline = raw.indexOf(10, at);
    const next = newline < 0 ? raw.length : newline + 1;
    const first = raw[next];
    const folded = first === 32 || first === 9;
    if (isBlank(raw, at)) return { headers, end: next };
    if (!folded) {
      headers.push(raw.subarray(from, next));
      from = next;
    }
    at = next;
  }
  return { headers, end: raw.length };
}

function isBlank(raw: Buffer, at: number): boolean {
  return raw[at] === 10 || (raw[at] === 13 && raw[at + 1] === 10);
}

/** Headers that are read come before those that are not, whatever their order. */
function bounded(headers: Buffer[]): Buffer[] {
  let left = maxHead;
  let others = maxHead / 2;
  return headers.flatMap((header) => {
    const size = Math.min(header.length, maxHeader);
    const read = isRead(header);
    if (size > left || (!read && size > others)) return [];
    left -= size;
    if (!read) others -= size;
    return header.length <= maxHeader ? [header] : [header.subarray(0, maxHeader), Buffer.from('\r\n')];
  });
}

function isRead(header: Buffer): boolean {
  return readHeader.test(header.subarray(0, 40).toString('latin1'));
}
