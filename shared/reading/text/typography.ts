/** Signs of typesetters, and what typewriters have in their place: one character each, so that places stay the same. */
const plain: ReadonlyMap<number, number> = new Map(
  (
    [
      ['’‘ʼ′', "'"],
      ['–—‒―‐‑−', '-'],
      ['•●▪◦‣∙', '·'],
    ] as const
  ).flatMap(([signs, by]) => [...signs].map((sign) => [sign.charCodeAt(0), by.charCodeAt(0)])),
);

/**
 * A text with plain apostrophes, dashes and bullets, made of its codes: of Latin letters alone, as most mails are then,
 * the engine keeps a byte a letter, and searches them with shorter code.
 */
export function typewritten(text: string): string {
  let all = '';
  for (let from = 0; from < text.length; from += atOnce) {
    const codes: number[] = [];
    const end = Math.min(from + atOnce, text.length);
    for (let at = from; at < end; at++) codes.push(plainOf(text.charCodeAt(at)));
    all += String.fromCharCode(...codes);
  }
  return all;
}

/** A text that was made so, with the sign in each place that stood there. */
export function typeset(text: string, signAt: (index: number) => string): string {
  return text.replace(/['·-]/g, (by, index: number) => {
    const sign = signAt(index);
    return plainOf(sign.charCodeAt(0)) === by.charCodeAt(0) ? sign : by;
  });
}

const plainOf = (code: number) => (code < 0x100 ? code : (plain.get(code) ?? code));
const atOnce = 2_000;
