import type { Original } from '../mail/mail.ts';
import type { Reading } from '../reading/reading.ts';
import type { Case } from './case.ts';
import { isAt, isElsewhere, isStated } from './match/company.ts';
import { roleKey } from './match/role.ts';
import { isFromContact, isFromHouse } from './match/sender.ts';
import { isInThread } from './match/thread.ts';
import { isAgency } from './plan/agency.ts';
import { isSureNo } from './sure-no.ts';

/** A mail of an employer's, and the Message-IDs that it refers to. */
export type Found = { original: Original; reading: Reading; references: readonly string[] };

export type Match = { case: Case; by: 'thread' | 'contact' | 'company' } | { among: Case[] } | null;

/** Whoever is refused for the same role so much later has applied again. */
const sameTryDays = 120;

/**
 * Which case a later mail of an employer's belongs to: by its thread, then by who wrote, then by company and role.
 * Several that fit, or a company without a role, are for the member to tell (`among`). Null where it is a matter of
 * its own; above all, a rejection about another role than the case's is a case of its own, whoever wrote it. One by the
 * contact that names no role is about no other.
 */
export function match(cases: readonly Case[], found: Found): Match {
  const open = cases.filter((one) => isOpenTo(one, found));
  const inThread = open.filter((one) => isInThread(one, found));
  const theirs = open.filter((one) => isFromContact(one, found) && !isElsewhere(one, found));
  const there = open.filter((one) => isAt(one, found) || mayBeAt(one, found));
  const certain =
    among('thread', agreeing(inThread, found)) ??
    among('contact', sameTry(theirs, found)) ??
    among('company', sameTry(there, found));
  if (certain !== null) return certain;
  if (isSureNo(found.reading)) return among('contact', unnamed(theirs, found));
  return among('thread', inThread) ?? among('contact', agreeing(theirs, found)) ?? asked(theirs, there, found);
}

/**
 * A mail whose company is guessed from its domain, which is the case's. A rejection is filed unasked, and an agency's house
 * writes for many, so that for them it is too little.
 */
function mayBeAt(one: Case, found: Found): boolean {
  const isGuessed = found.reading.company !== null && !isStated(found);
  return isGuessed && !isSureNo(found.reading) && !isAgency(one) && isFromHouse(one, found);
}

/** After an opening at the employer's a no is a new one; what was no rejection gets no answers. */
function isOpenTo({ ended }: Case, { reading }: Found): boolean {
  if (ended?.because === 'not-a-rejection') return false;
  return !(ended?.because === 'opening' && reading.kind === 'rejection');
}

/** Those about the role that the mail names, else those without a role; all of them where it names none. */
function agreeing(cases: readonly Case[], { reading }: Found): Case[] {
  const role = roleKey(reading.role);
  if (role === null) return [...cases];
  const same = cases.filter((one) => roleKey(one.reading.role) === role);
  return same.length > 0 ? same : cases.filter((one) => roleKey(one.reading.role) === null);
}

/** Those about the role that the mail names; a rejection only where it can be of the same application. */
function sameTry(cases: readonly Case[], found: Found): Case[] {
  const role = roleKey(found.reading.role);
  const same = cases.filter((one) => role !== null && roleKey(one.reading.role) === role);
  return isSureNo(found.reading) ? recent(same, found) : same;
}

/** Those that a rejection which names no role can be about. */
function unnamed(cases: readonly Case[], found: Found): Case[] {
  return roleKey(found.reading.role) === null ? recent(cases, found) : [];
}

function recent(cases: readonly Case[], { original }: Found): Case[] {
  const at = Date.parse(original.date ?? '');
  return cases.filter((one) => !(at - Date.parse(one.openedAt) > sameTryDays * 86_400_000));
}

/** What is worth a question: an opening, maybe for another role, and feedback or half a no that does not say what it is about. */
function asked(theirs: Case[], there: Case[], { reading }: Found): Match {
  const isOpening = reading.kind === 'interview' || reading.kind === 'offer';
  if (isOpening && theirs.length > 0) return { among: theirs };
  const isTelling = isOpening || reading.kind === 'feedback' || reading.kind === 'rejection';
  return isTelling && roleKey(reading.role) === null && there.length > 0 ? { among: there } : null;
}

function among(by: 'thread' | 'contact' | 'company', cases: readonly Case[]): Match {
  const [first, ...others] = cases;
  if (first === undefined) return null;
  return others.length === 0 ? { case: first, by } : { among: [...cases] };
}
