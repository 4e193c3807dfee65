import type { Original } from '../mail/mail.ts';
import type { Reading } from '../reading/reading.ts';
import type { Case } from './case.ts';
import { companyKey } from './ledger.ts';
import { roleKey } from './match/role.ts';
import { isFromContact } from './match/sender.ts';
import { isInThread } from './match/thread.ts';

/** A mail of an employer's, and the Message-IDs that it refers to. */
export type Found = { original: Original; reading: Reading; references: readonly string[] };

export type Match = { case: Case; by: 'thread' | 'contact' | 'company' } | { among: Case[] } | null;

/**
 * Which case a later mail of an employer's belongs to: by its thread, then by who wrote, then by company and role.
 * Several that fit, or a company without a role, are for the member to tell (`among`). Null where it is a matter of
 * its own; above all, a rejection about another role than the case's is a case of its own, whoever wrote it.
 */
export function match(cases: readonly Case[], found: Found): Match {
  const open = cases.filter((one) => isOpenTo(one, found));
  const { reading } = found;
  return (
    among(
      'thread',
      narrowed(
        open.filter((one) => isInThread(one, found)),
        found,
        reading.kind === 'rejection',
      ),
    ) ??
    among('contact', byContact(open, found)) ??
    byCompany(open, found)
  );
}

/** After an opening at the employer's a no is a new one; what was no rejection gets no answers. */
function isOpenTo({ ended }: Case, { reading }: Found): boolean {
  if (ended?.because === 'not-a-rejection') return false;
  return !(ended?.because === 'opening' && reading.kind === 'rejection');
}

/** The cases about the role that the mail names, where it names one; a thread alone outweighs another role, unless strict. */
function narrowed(cases: readonly Case[], { reading }: Found, strict: boolean): Case[] {
  const role = roleKey(reading.role);
  if (role === null) return [...cases];
  const same = cases.filter((one) => roleKey(one.reading.role) === role);
  const unknown = cases.filter((one) => roleKey(one.reading.role) === null);
  if (same.length > 0) return same;
  return strict ? unknown : unknown.length > 0 ? unknown : [...cases];
}

/** Nobody writes a second rejection about the same role outside a thread without naming the role. */
function byContact(cases: readonly Case[], found: Found): Case[] {
  const { kind, role } = found.reading;
  if (kind === 'rejection' && roleKey(role) === null) return [];
  const theirs = cases.filter((one) => isFromContact(one, found) && !isElsewhere(one, found));
  return kind === 'rejection' ? withRole(theirs, found) : narrowed(theirs, found, true);
}

function byCompany(cases: readonly Case[], found: Found): Match {
  const company = companyKey(found);
  if (company === null) return null;
  const there = cases.filter((one) => companyKey(one) === company);
  if (roleKey(found.reading.role) !== null) return among('company', withRole(there, found));
  return telling.has(found.reading.kind) && there.length > 0 ? { among: there } : null;
}

/** Kinds of mail that are worth asking about: others come by themselves, and in numbers. */
const telling: ReadonlySet<Reading['kind']> = new Set(['feedback', 'interview', 'offer']);

function withRole(cases: readonly Case[], { reading }: Found): Case[] {
  const role = roleKey(reading.role);
  return cases.filter((one) => role !== null && roleKey(one.reading.role) === role);
}

/** The mail names another company than the case; recruiters write for several. */
function isElsewhere(one: Case, found: Found): boolean {
  const [here, there] = [companyKey(one), companyKey(found)];
  return here !== null && there !== null && here !== there;
}

function among(by: 'thread' | 'contact' | 'company', cases: readonly Case[]): Match {
  const [first, ...others] = cases;
  if (first === undefined) return null;
  return others.length === 0 ? { case: first, by } : { among: [...cases] };
}
