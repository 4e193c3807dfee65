import type { Address } from '../mail.ts';
import type { Found } from './found.ts';
import { findInline } from './inline.ts';
import { noteOf } from './note.ts';
import { isPerson } from './person.ts';
import { saysForward } from './subject.ts';

const maxLevels = 4;
/** More words than this above a forward are a mail of their own. */
const passingOn = 300;

/**
 * The forward that lies innermost, by the employer: a member may forward from one address of theirs to another first.
 * What the employer's mail quotes below itself is its history and stays part of it.
 */
export function innermost(outer: Found, member: Address | null, levels = maxLevels): Found {
  const inner = levels > 0 ? findInline(outer.original.text) : null;
  if (!inner || !leadsInside(outer, inner, member)) return outer;
  const own = isPerson(outer.original.from, member) ? inner.above : [];
  const merged = { ...inner, above: [...outer.above, ...own], below: [...inner.below, ...outer.below] };
  return innermost(merged, member, levels - 1);
}

function leadsInside(outer: Found, inner: Found, member: Address | null): boolean {
  if (isPerson(inner.original.from, member)) return false;
  if (isPerson(outer.original.from, member)) return true;
  const between = noteOf(inner.above, null) ?? '';
  if (between === '') return true;
  return between.length <= passingOn && (inner.kind === 'forward' || saysForward(outer.original.subject));
}
