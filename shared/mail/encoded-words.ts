import { inCharset } from './charset.ts';

const encodedWord = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** Decodes the encoded words of a header value (RFC 2047); what cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  const joined = value.replace(/\?=[ \t\r\n]{1,9}=\?/g, '?==?');
  return joined.replace(encodedWord, (word: string, charset: string, encoding: string, data: string) => {
    const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(data, 'base64') : quotedBytes(data);
    return inCharset(bytes, charset) ?? word;
  });
}

function quotedBytes(data: string): Buffer {
  const binary = data
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(binary, 'latin1');
}
