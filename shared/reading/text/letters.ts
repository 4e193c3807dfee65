/** How many symbols words are spelt with: 0 ends a word, 1–26 a–z, 27–36 digits, 37 any other letter. */
export const symbols = 38;
const other = 37;
/** The symbols of 0 and of 9. */
export const [firstDigit, lastDigit] = [27, 36];

/** Marks a character that stands inside a word and is passed over: soft hyphens, zero widths, accents of their own. */
export const silent = 0xffff;

const silents = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ﬁ: 'fi',
  ﬂ: 'fl',
};

/** The table covers what Latin script is written with; letters of other scripts are all alike to us. */
const spelling = new Uint16Array(0x250);
for (let code = 0; code < spelling.length; code++) spelling[code] = spell(String.fromCharCode(code));
const rare = new Map(['ﬁ', 'ﬂ'].map((letter) => [letter.charCodeAt(0), spell(letter)]));

/**
 * How a UTF-16 unit is spelt, without case and accents: 0 for what is no letter or digit, `silent`, or a symbol with
 * a possible second one six bits higher ("ß" is s and s).
 */
export function spelt(code: number): number {
  if (code < spelling.length) return silents[0] === code ? silent : (spelling[code] ?? 0);
  if ((code >= 0x300 && code <= 0x36f) || silents.includes(code)) return silent;
  if (code >= 0x370 && code < 0x2000) return other;
  return rare.get(code) ?? (code >= 0x2c00 && (code < 0x3000 || code > 0x303f) && code < 0xe000 ? other : 0);
}

function spell(letter: string): number {
  const lower = letter.toLowerCase();
  const base = (ligatures[lower] ?? lower).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const [first = 0, second = 0] = [...base].map((each) => symbolOf(each.charCodeAt(0)));
  if (first > 0) return first | (second << 6);
  return /\p{L}|\p{N}/u.test(letter) ? other : 0;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return 0;
}
