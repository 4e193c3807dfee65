import { spokenMonth } from '../case/calendar.ts';
import type { Case, Happening } from '../case/case.ts';
import { decider, isAgency } from '../case/plan/agency.ts';
import { sinceOf } from '../case/plan/circumstances.ts';
import type { Instant } from '../mail/mail.ts';
import { agoSaid } from './ago.ts';
import { companyAsSaid, roleAsSaid } from './as-said.ts';
import { type Flag, flagsOf } from './flags.ts';
import { wordingFor } from './language.ts';
import { lackingIn, neededIn, pickedIn } from './mined/lacking.ts';
import { tellsOf } from './mined/note.ts';
import { pointOf } from './mined/point.ts';
import { saidBack } from './mined/said-back.ts';
import { isFamiliar } from './register.ts';
import { type Slot, slots } from './slots.ts';
import { heavyIn } from './tone.ts';

export type Facts = Partial<Record<Slot, string>>;

/** Everything that a draft can be made of: what it may name, and what is known for choosing what to say. */
export type Content = { facts: Facts; flags: ReadonlySet<Flag | Slot> };

/** `now` is when the draft is to be read; it matters for how long ago things were. */
export function contentOf(one: Case, zone: string, now: Instant = one.openedAt): Content {
  const facts = present(factsOf(one, zone, now));
  return { facts, flags: new Set([...flagsOf(one, zone), ...slots.filter((slot) => facts[slot] !== undefined)]) };
}

function factsOf(one: Case, zone: string, now: Instant): Partial<Record<Slot, string | null>> {
  const since = sinceOf(one, { zone });
  const lesson = ownLesson(one);
  const news = lastly(one, 'news');
  return {
    company: companyAsSaid(decider(one)),
    role: roleAsSaid(one.reading.role),
    ...tellsOf(notesOf(one), readerOf(one)),
    lacking: lackingIn(one),
    needed: neededIn(one),
    picked: pickedIn(one),
    point: pointOf(one),
    ...saidBack(one),
    lesson: unended(lesson?.text),
    action: unended(lesson?.action),
    news: unended(news?.text),
    link: news?.link ?? null,
    month: spokenMonth(since, zone),
    ago: agoSaid(since, now, zone),
  };
}

/** All that the member told in words of their own, oldest first. */
export function notesOf({ note, happened = [] }: Case): string[] {
  return [note ?? '', ...happened.flatMap((it) => (it.kind === 'detail' ? [it.text] : []))];
}

function readerOf(one: Case) {
  const { contact, company } = one.reading;
  const { language } = wordingFor(one);
  return { contact: contact?.name ?? null, company, language, agency: isAgency(one), familiar: isFamiliar(one) };
}

/** The lesson in the member's words; the employer's about the member make no sentence of the member's. (A2-6) */
function ownLesson({ happened = [] }: Case): Extract<Happening, { kind: 'lesson' }> | null {
  const lesson = happened.findLast((it) => it.kind === 'lesson' && it.by !== 'employer');
  return lesson?.kind === 'lesson' ? lesson : null;
}

function lastly<Kind extends Happening['kind']>(one: Case, kind: Kind): Extract<Happening, { kind: Kind }> | undefined {
  return (one.happened ?? []).findLast((it): it is Extract<Happening, { kind: Kind }> => it.kind === kind);
}

/**
 * A text of the member's own as it is put into a sentence: its first one where it is long, and without its stop. One with
 * bitter words stays out. (A0-4)
 */
function unended(text: string | null | undefined): string | null {
  const whole = text?.slice(0, 2000).trim() ?? '';
  if (heavyIn(whole).length > 0) return null;
  const [first = ''] = isShort(whole) ? [whole] : whole.split(/(?<=[.!?…])\s/u, 1);
  return isShort(first) ? first.replace(/[.!?…]{1,5}$/u, '') : null;
}

const isShort = (text: string) => text.split(/\s+/).length <= 30;

function present(facts: Partial<Record<Slot, string | null>>): Facts {
  const known = slots.flatMap((slot): [Slot, string][] => {
    const fact = facts[slot]?.replace(/\s+/g, ' ').trim();
    return fact ? [[slot, fact]] : [];
  });
  return Object.fromEntries(known);
}
