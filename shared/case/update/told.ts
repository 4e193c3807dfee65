import { cut } from '../../mail/cut.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Case, Happening } from '../case.ts';
import { lessonKindOf } from '../lesson.ts';
import { changed } from './change.ts';
import { type Effect, nothing, type Updated } from './effect.ts';
import { lettersOf } from './letters.ts';

/** How long one text may be that is kept with a case. */
const longest = 2000;

/** How much may be told in one case, in characters, so that the case stays well within one item of the store. */
const mostTold = 24_000;

/** The member's own words, for the drafts. */
export function noted(one: Case, stated: string, now: Instant): Updated {
  const text = bounded(stated);
  return told(one, { at: now, kind: 'detail', text }, text, { effect: 'noted', text });
}

/** Something new to tell them, or a link that they would find interesting. (A2-5) */
export function news(one: Case, stated: { text: string; link: string | null }, now: Instant): Updated {
  const text = bounded(stated.text);
  const link = stated.link === null || stated.link.length > 500 ? null : stated.link;
  return told(one, { at: now, kind: 'news', text, link }, text + (link ?? ''), { effect: 'news', text, link });
}

/** What the member concludes, and means to do about it. (A4-3) */
export function learnt(one: Case, stated: { text: string; action: string | null }, now: Instant): Updated {
  const text = bounded(stated.text);
  const action = bounded(stated.action ?? '') || null;
  const about = lessonKindOf(`${text} ${action ?? ''}`, one.reading.reason);
  const words = text + (action ?? '');
  return told(one, { at: now, kind: 'lesson', about, text, action }, words, { effect: 'lesson', about, text, action });
}

function told(one: Case, it: Happening, words: string, effect: Effect): Updated {
  const happened = one.happened ?? [];
  if (words === '') return nothing(one, 'empty');
  if (happened.some((other) => says(other) === says(it))) return nothing(one, 'told-already');
  if (words.length > roomIn(one)) return nothing(one, 'full');
  return { case: changed(one, { happened: [...happened, it] }, [], now(it)), effect };
}

/** How many characters can still be kept. */
export function roomIn({ happened = [] }: Case): number {
  return mostTold - happened.reduce((sum, it) => sum + JSON.stringify(it).length, 0);
}

const now = ({ at }: Happening): Instant => at;

/** All of it but its time. */
const says = ({ at: _, ...rest }: Happening): string => lettersOf(rest);

const bounded = (text: string): string => cut(text.trim(), longest).trim();
