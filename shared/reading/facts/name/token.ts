const ends: ReadonlySet<string> = new Set(',;:!?()"–|•·<>[]{}…*');
const joinsLetters: ReadonlySet<string> = new Set(':*·');
const letter = /[\p{L}\p{N}]/u;

/** Where the word ends that begins at `at`: at a space or a mark, but not at that of "Kellner:in"; `at` where none does. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code <= 0x20) break;
    if (isWordLetter(code)) continue;
    const mark = text.charAt(end);
    if (ends.has(mark) && !(joinsLetters.has(mark) && letter.test(text.charAt(end + 1)))) break;
  }
  return end;
}

/** a–z, A–Z, 0–9: most of all characters. */
function isWordLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
}
