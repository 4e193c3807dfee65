import { inCharset, windowsLetters } from './charset.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const beyondAscii = /[\x80-\xff]/;

/** A header line, its bytes as Latin-1, as the UTF-8 that it should be (RFC 6532); old programs send the bytes of Windows-1252. */
export function utf8Header(line: string): string {
  if (!beyondAscii.test(line)) return line;
  const bytes = Buffer.from(line, 'latin1');
  return asUtf8(bytes) === null ? Buffer.from(inCharset(bytes, 'windows-1252') ?? line).toString('latin1') : line;
}

const ascii = /charset\s{0,5}=\s{0,5}"?us-ascii"?/gi;

/** Bytes that say to be ASCII and are neither that nor UTF-8 are Windows-1252, where nobody set a charset. */
export function withTrueLabel(raw: Buffer): Buffer {
  if (!(raw.includes('us-ascii') || raw.includes('US-ASCII')) || asUtf8(raw) !== null) return raw;
  return Buffer.from(raw.toString('latin1').replace(ascii, 'charset="windows-1252"'), 'latin1');
}

const maxLabels = 100;
const anyLabel = /charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})"?/gi;

/** Bytes whose texts say to be ASCII or what nobody knows ("ansi", "x-unknown") as Windows-1252; null where none does. */
export function withKnownLabels(raw: Buffer): Buffer | null {
  const mail = raw.toString('latin1');
  let left = maxLabels;
  const known = mail.replace(anyLabel, (said, label: string) => {
    left -= 1;
    return left < 0 || isKnown(label) ? said : 'charset="windows-1252"';
  });
  return known === mail ? null : Buffer.from(known, 'latin1');
}

const isKnown = (label: string) => !/^(?:us-)?ascii$/i.test(label) && inCharset(Buffer.alloc(0), label) !== null;

/** How UTF-8 begins where it was read as Windows-1252. */
const garbled = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${[...windowsLetters.keys()].join('')}]`);

/** The text with those lines put right whose UTF-8 was read as Windows-1252 ("GrÃ¼ÃŸe"); all of a line is, or none. */
export function ungarbled(text: string): string {
  return garbled.test(text) ? text.split('\n').map(ungarbledLine).join('\n') : text;
}

function ungarbledLine(line: string): string {
  if (!garbled.test(line)) return line;
  const codes = Array.from(line, (letter) => windowsLetters.get(letter) ?? letter.codePointAt(0) ?? 0);
  return codes.some((code) => code > 0xff) ? line : (asUtf8(Buffer.from(codes)) ?? line);
}

function asUtf8(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
