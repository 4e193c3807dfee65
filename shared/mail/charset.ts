/** The text that bytes are in a charset, by the label that a mail gives it; null for a label that nobody knows. */
export function inCharset(bytes: Buffer, label: string): string | null {
  const charset = label.trim().toLowerCase();
  if (unicode.test(charset)) return bytes.toString();
  if (western.test(charset)) return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (code) => between[code] ?? code);
  return decoderOf(charset)?.decode(bytes) ?? null;
}

const unicode = /^(?:|utf-?8|us-?ascii|ascii)$/;

/** Some versions of Node take these for ISO-8859-1 (nodejs/node#56542), where what Windows puts at 0x80–0x9f is nothing. */
const western = /^(?:(?:windows-|cp-?|x-cp)1252|(?:iso[-_]?8859-?|l|latin-?)1)$/;
const upper = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];
const between: Readonly<Record<string, string>> = Object.fromEntries(
  upper.map((letter, place) => [String.fromCharCode(0x80 + place), letter]),
);

/** The letters that Windows-1252 has at 0x80 to 0x9f, with their bytes. */
export const windowsLetters: ReadonlyMap<string, number> = new Map(
  upper.map((letter, place): [string, number] => [letter, 0x80 + place]),
);

type Decoder = InstanceType<typeof TextDecoder>;

/** A decoder is dear to make. None is kept for labels that are none, of which there is no end. */
const decoders = new Map<string, Decoder>();

function decoderOf(charset: string): Decoder | null {
  try {
    const decoder = decoders.get(charset) ?? new TextDecoder(charset);
    decoders.set(charset, decoder);
    return decoder;
  } catch {
    return null;
  }
}
