import type { Found } from './found.ts';

/** A line as long as clients break them at, that goes on in the next one. */
const broken = /^.{60,79}\n[^\s>-]/m;

/** Whether a plain text has lines that its client has broken, as Gmail does. */
export function isBroken({ original, above }: Found): boolean {
  return broken.test(original.text) || broken.test(above.join('\n'));
}

/** The forward with its lines as they were written, which the HTML beside it knows; as it is where the words differ. */
export function unbroken(plain: Found, rich: Found | null): Found {
  if (!rich) return plain;
  const same = (one: string, other: string) => letters(one) === letters(other);
  const text = same(rich.original.text, plain.original.text) ? rich.original.text : plain.original.text;
  const above = same(rich.above.join('\n'), plain.above.join('\n')) ? rich.above : plain.above;
  return { ...plain, original: { ...plain.original, text }, above };
}

/** What is left without spaces, and without what plain text has in place of bold letters, links and quotation bars. */
function letters(text: string): string {
  return text.replace(/<https?:[^\s<>]{1,2000}>/g, '').replace(/[\s*_>]+/g, '');
}
