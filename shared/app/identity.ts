import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Seal } from '../mail/addresses.ts';
import type { Original } from '../mail/mail.ts';

/**
 * HMAC-SHA256 signatures, cut to 64 bits, behind one letter that names the key: keys can be rotated by adding one,
 * and signatures of the older ones stay valid as long as their keys are listed.
 * @param keys secrets by their one-letter id; the last one signs.
 */
export function hmacSeal(keys: Record<string, string>): Seal {
  const newest = Object.keys(keys).at(-1);
  if (!newest) throw new Error('A seal needs at least one key.');
  const signWith = (id: string, text: string) => id + base32(createHmac('sha256', keys[id] ?? '').update(text));
  return {
    sign: (text) => signWith(newest, text),
    verify(text, signature) {
      const id = signature.slice(0, 1);
      if (!Object.hasOwn(keys, id)) return false;
      const [expected, stated] = [Buffer.from(signWith(id, text)), Buffer.from(signature)];
      return expected.length === stated.length && timingSafeEqual(expected, stated);
    },
  };
}

/**
 * The id of the case that an original opens, the same however often and from whichever client the member forwards it,
 * as far as the forward leaves sender, subject and words intact: clients wrap lines and add links, so only the letters
 * of the text count.
 * @param apart tells two originals apart that say the very same, such as a form letter that comes again a year later.
 */
export function caseId(member: string, { from, subject, text }: Original, apart = ''): string {
  const words = lettersOf(text.replace(/https?:\/\/\S{1,2000}|\[[^\]\n]{0,200}\]/g, ' ')).slice(0, 2_000);
  const parts = [member, from.address ?? from.name ?? '', lettersOf(subject), words, apart];
  return base32(createHash('sha256').update(JSON.stringify(parts)));
}

/** An id that tells nothing of what it names: of a member by his or her address, of an invitation. */
export const nameId = (text: string): string => base32(createHash('sha256').update(text));

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The first 64 bits, as 13 lower-case letters and digits. */
const base32 = (hash: { digest(): Buffer }) => hash.digest().readBigUInt64BE(0).toString(32).padStart(13, '0');
