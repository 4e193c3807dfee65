import { cut } from '../../mail/cut.ts';
import type { Instant } from '../../mail/mail.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Case, Correction } from '../case.ts';
import { visible } from '../command/visible.ts';
import { changed } from './change.ts';
import { type Chosen, type Learned, nothing, type Updated } from './effect.ts';

type Contact = NonNullable<Learned>;

/** Puts the company or the role right. */
export function renamed(one: Case, field: 'company' | 'role', stated: string, now: Instant): Updated {
  const value = line(stated);
  if (value === '') return nothing(one, 'empty');
  if (one.reading[field] === value) return nothing(one, 'so-already');
  const effect = { effect: 'corrected' as const, field, value };
  return { case: corrected(one, { [field]: value }, now), effect };
}

/** Puts the contact right; what is not stated stays where it is the same person's. */
export function contacted(one: Case, stated: Contact, now: Instant): Updated {
  const contact = joined(one.reading.contact, { name: lineOrNull(stated.name), address: addressOf(stated.address) });
  if (contact === null) return nothing(one, 'empty');
  const known = one.reading.contact;
  if (known?.name === contact.name && known.address === contact.address) return nothing(one, 'so-already');
  const value = [contact.name, contact.address].filter((part) => part !== null).join(', ');
  return { case: corrected(one, { contact }, now), effect: { effect: 'corrected', field: 'contact', value } };
}

/** Puts right how far it went, or why it ended. */
export function chosen(one: Case, choice: Chosen, now: Instant): Updated {
  const { field, value } = choice;
  if (one.reading[field] === value) return nothing(one, 'so-already');
  return { case: corrected(one, { [field]: value }, now), effect: { effect: 'chosen', ...choice } };
}

/** They invited the member to apply again. */
export function invited(one: Case, now: Instant): Updated {
  if (one.reading.signals.includes('invites-reapply')) return nothing(one, 'so-already');
  return { case: corrected(one, { signals: ['invites-reapply'] }, now), effect: { effect: 'reapply' } };
}

/** The case with a correction in its reading and kept beside it, as a change that can be taken back. */
function corrected(one: Case, correction: Correction, now: Instant): Case {
  return changed(one, correctionOf(one, correction), [], now);
}

/** What a correction changes of a case. */
export function correctionOf(one: Case, correction: Correction): Pick<Case, 'reading'> & { corrected: Correction } {
  const signals = [...(one.corrected?.signals ?? []), ...(correction.signals ?? [])];
  const whole = { ...one.corrected, ...correction, ...(signals.length > 0 && { signals }) };
  return { reading: withCorrection(one.reading, correction), corrected: whole };
}

/** A reading as the member put it right: what is corrected has no words of the mail to show any more. */
export function withCorrection(reading: Reading, correction: Correction): Reading {
  const { signals = [], ...facts } = correction;
  const evidence = { ...reading.evidence };
  for (const field of ['company', 'role', 'contact', 'stage', 'reason'] as const)
    if (field in facts) delete evidence[field];
  return { ...reading, ...facts, signals: [...new Set([...reading.signals, ...signals])], evidence };
}

/** Two statements about one person together; where they are about two, the later one alone. */
function joined(known: Learned, stated: Contact): Learned {
  if (stated.name === null && stated.address === null) return null;
  const isSame =
    stated.name !== null
      ? stated.address === null && (known?.name == null || isSamePerson(known.name, stated.name))
      : known?.address == null || known.address === stated.address;
  return isSame
    ? { name: stated.name ?? known?.name ?? null, address: stated.address ?? known?.address ?? null }
    : stated;
}

/** "A. Silva" and "Ana Silva" are one person. */
export function isSamePerson(one: string, other: string): boolean {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  const [last, its] = [here.at(-1), there.at(-1)];
  const [first = '', their = ''] = [here[0], there[0]];
  return last !== undefined && last === its && (first.startsWith(their) || their.startsWith(first));
}

function wordsOf(name: string): string[] {
  const plain = name.slice(0, 200).normalize('NFKD').toLowerCase();
  const [left = '', right = ''] = plain.split(',', 2);
  return `${right} ${left}`.match(/\p{L}+/gu)?.filter((word) => !/^(?:mr|mrs|ms|dr|prof|herr|frau)$/.test(word)) ?? [];
}

const line = (text: string) => cut(visible(cut(text, 400)).replace(/\s+/g, ' ').trim(), 200);
const lineOrNull = (text: string | null) => (text === null || line(text) === '' ? null : line(text));

function addressOf(stated: string | null): string | null {
  const address = stated?.slice(0, 320).trim().toLowerCase() ?? '';
  return /^[^\s@<>]{1,64}@[^\s@<>]{1,250}$/.test(address) ? address : null;
}
