import type { Address } from '../mail.ts';
import { findAttached } from './attached.ts';
import type { Found } from './found.ts';
import { findInline } from './inline.ts';
import { noteOf } from './note.ts';
import { isPerson } from './person.ts';
import { findSentence } from './sentence.ts';
import { rejoined, saysForward } from './subject.ts';

const maxLevels = 8;
/** More words than this above a forward are a mail of their own. */
const passingOn = 300;

/** A forward with the words of the member around it, those of each time that it was passed on by themselves. */
export type Unfolded = { found: Found; words: string[][] };

/**
 * The forward that lies innermost, by the employer: a member may forward from one address of theirs to another first.
 * What the employer's mail quotes below itself is its history and stays part of it.
 */
export function innermost(outer: Found, member: Address | null, levels = maxLevels): Unfolded {
  const words = [outer.above, outer.below];
  for (const inner of levels > 0 ? inside(outer, member) : []) {
    if (!leadsInside(outer, inner, member)) continue;
    const original = rejoined(inner.original, outer.original.subject);
    const deeper = innermost({ ...inner, original }, member, levels - 1);
    if (isPerson(deeper.found.original.from, member)) continue;
    // What a stranger wrote above the inner forward is not the member's.
    const own = isPerson(outer.original.from, member) ? deeper.words : deeper.words.slice(1);
    return { found: deeper.found, words: [outer.above, ...own, outer.below] };
  }
  return { found: outer, words };
}

function inside({ message, original: { from, subject, text } }: Found, member: Address | null): Found[] {
  const attached = message ? findAttached(message) : null;
  const quotes = saysForward(subject) || isPerson(from, member);
  const inline = findInline(text) ?? (quotes ? findSentence(text) : null);
  return [attached, inline].filter((found) => found !== null);
}

function leadsInside(outer: Found, inner: Found, member: Address | null): boolean {
  if (isPerson(outer.original.from, member)) return true;
  if (isPerson(inner.original.from, member)) return false;
  const between = noteOf(inner.above, null) ?? '';
  return between === '' || (between.length <= passingOn && passesOn(outer.original, inner));
}

/** Whether the few words above the inner mail hand it on: an answer to it has them as well, and so has one on a colleague's. */
function passesOn(outer: Found['original'], { kind, original: { from } }: Found): boolean {
  const { subject, to } = outer;
  if (to.some(({ address }) => address === from.address) || !saysForward(subject)) return false;
  if (domainOf(outer.from) === domainOf(from)) return false;
  return kind !== 'sentence';
}

const domainOf = ({ address }: Found['original']['from']) => address?.split('@').at(-1) ?? null;
