import { letters } from './lines.ts';

const short = 100;
const begin = 20;

/** Whether a plain text may be but a word about the HTML beside it ("Please view this mail in HTML", "[image: letter.png]"). */
export const isShort = (plain: string) => plain.length <= short;

/** The text out of the HTML where it says twice as much as a short plain one, or more in other words; else the plain one. */
export function fuller(plain: string, rich: string): string {
  if (!isShort(plain)) return plain;
  const [said, shown] = [letters(plain), letters(rich)];
  const isOther = shown.length > said.length && !shown.includes(said.slice(0, begin));
  return isOther || shown.length > 2 * said.length ? rich : plain;
}
