/** How a character between words parts them: not at all, as a comma does, as a semicolon does, or as a full stop does. */
export const parting = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;

// Of typewritten text: other dashes, apostrophes and bullets are these by now (typography.ts).
const commas = new Set([...',:()[]-"“”„«»'].map((each) => each.charCodeAt(0)));
const closers = new Set([...'"\'”»)]*_'].map((each) => each.charCodeAt(0)));
const apostrophes = new Set([..."'`´"].map((each) => each.charCodeAt(0)));
const bullets = new Set([...'*-·o>'].map((each) => each.charCodeAt(0)));

export const isHyphen = (code: number): boolean => code === 0x2d;
export const isApostrophe = (code: number): boolean => apostrophes.has(code);
export const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000;

/** How the character at `at`, which is no letter and no line break, parts the words around it. */
export function partingAt(text: string, at: number, wordLength: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x21 || code === 0x3f || code === 0x2026) return parting.sentence;
  if (code === 0x2e) return endsSentence(text, at, wordLength) ? parting.sentence : looseStop(text, at, wordLength);
  if (code === 0x3b) return parting.clause;
  return commas.has(code) ? parting.comma : parting.none;
}

/** Words of up to four letters that are written with a full stop. */
const abbreviations: ReadonlySet<string> = new Set(
  'dr mr mrs ms mx prof st nr no hr fr dipl ing mag sr sra dott dhr mevr mw drs ref art abs ca vs dra exm mme mlle dña ing jr gr'.split(
    ' ',
  ),
);

/** A full stop ends a sentence unless the text goes on in lower case ("bzw. die") or it follows a single letter ("z. B."). */
function endsSentence(text: string, at: number, wordLength: number): boolean {
  if (wordLength === 1 || (wordLength < 5 && abbreviations.has(text.slice(at - wordLength, at).toLowerCase())))
    return false;
  let next = at + 1;
  while (closers.has(text.charCodeAt(next)) && next < at + 4) next++;
  const adjoining = text.charCodeAt(next);
  if (Number.isNaN(adjoining)) return true;
  if (!isSpace(adjoining)) return isUpper(text, next);
  const limit = next + 8;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  return !isLower(text, next);
}

/** In a mail without capitals a full stop behind a word of some length parts as a semicolon does ("that is hard. come by!"). */
function looseStop(text: string, at: number, wordLength: number): number {
  return wordLength > longestShortened && isSpace(text.charCodeAt(at + 1)) ? parting.clause : parting.none;
}

/** How long most words are that are cut short ("usw. die", "req. number"). */
const longestShortened = 3;

/**
 * How the line break at `at` parts words: a short line that is followed by a capital or a bullet was not wrapped but
 * ended; an empty line always ends a sentence.
 */
export function partingAtLine(text: string, at: number, lineStart: number): number {
  let next = at + 1;
  const limit = next + 12;
  while (next < limit && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 0x0a) next++;
  const code = text.charCodeAt(next);
  if (code === 0x0a || Number.isNaN(code)) return parting.sentence;
  if (bullets.has(code) && isSpace(text.charCodeAt(next + 1))) return parting.sentence;
  return at - lineStart < shortLine && !isLower(text, next) ? parting.sentence : parting.none;
}
const shortLine = 45;

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
