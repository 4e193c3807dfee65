const digest = /content-type:\s{0,20}multipart\/digest;[^\0]{0,200}?boundary="?([^"\r\n;]{1,70})/i;

/** The mail with the parts of a digest called messages: they are by default (RFC 2046, section 5.1.5), which mailparser does not know. */
export function withMessagesOfDigest(raw: Buffer): Buffer {
  if (!raw.includes('multipart/digest')) return raw;
  const mail = raw.toString('latin1');
  const boundary = digest.exec(mail)?.[1]?.trimEnd();
  if (boundary === undefined) return raw;
  const pieces = mail.split(`\n--${boundary}`);
  const typed = pieces.map((piece) => piece.replace(/^\r?\n\r?\n/, '\r\nContent-Type: message/rfc822\r\n\r\n'));
  return Buffer.from(typed.join(`\n--${boundary}`), 'latin1');
}
