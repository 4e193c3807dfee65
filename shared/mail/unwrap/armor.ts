const begin = '-----BEGIN PGP SIGNED MESSAGE-----';
const end = '-----BEGIN PGP SIGNATURE-----';

/** The text inside a clear signature (RFC 9580, section 7); any other text as it is. */
export function withoutArmor(text: string): string {
  if (!text.trimStart().startsWith(begin)) return text;
  const blank = text.indexOf('\n\n');
  const close = text.lastIndexOf(end);
  if (blank < 0 || close < blank) return text;
  return text.slice(blank + 2, close).replace(/^- /gm, '');
}
