import type { Original } from '../../mail/mail.ts';
import type { Case } from '../case.ts';

type Sent = Pick<Case, 'reading' | 'original'>;

/** Whom an answer to the original reaches: a human being, a mailbox that somebody reads, or nobody. */
export type Reach = 'person' | 'mailbox' | 'nobody';

export function reachOf(one: Case): Reach {
  const { contact } = one.reading;
  if (contact !== null && (contact.name !== null || contact.address !== null)) return 'person';
  if (!canReply(one)) return 'nobody';
  return isPersons(one, one.original.from) ? 'person' : 'mailbox';
}

/** Whether an address is one person's: no shared mailbox, and none that nobody reads. */
export function isPersons({ reading: { company } }: Sent, { name, address }: Original['from']): boolean {
  return address !== null && isAttended(address) && isPersonal(localOf(address), name, company);
}

/** Whether an answer to the original arrives anywhere at all. */
export function canReply({ reading, original: { from } }: Sent): boolean {
  return from.address !== null && !reading.signals.includes('no-reply') && isAttended(from.address);
}

/** Whether their words are all that is known: they phoned, or the mail was pasted without who wrote it. */
export const isWordsAlone = ({ original }: Pick<Case, 'original'>): boolean =>
  original.from.address === null && original.from.name === null;

const localOf = (address: string) => address.split('@', 1)[0] ?? '';
const isAttended = (address: string) => !unattended.test(localOf(address));
const unattended = /no[-_.]?reply|do[-_.]?not[-_.]?reply|not[-_.]?monitored|bounce|mailer-daemon|notification|automat/i;

/** Words of mailboxes that belong to nobody in particular. */
const shared = new Set(
  (
    'jobs job career careers hr recruiting recruitment recruiter talent talents hiring people team info office contact ' +
    'apply application applications applicant candidates candidate work hello hi support mail system ats news admin ' +
    'staffing resourcing personnel employment bewerbung bewerbungen karriere personal rh recrutement candidature ' +
    'candidatures emploi empleo seleccion vacatures werken lavoro carriere selezione vagas recrutamento'
  ).split(' '),
);

/** "ana.silva", or "asilva" where the display name says Ana Silva. */
function isPersonal(local: string, name: string | null, company: string | null): boolean {
  const parts = local.toLowerCase().split(/[._+-]/);
  const names = (name ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  if ([...parts, ...names].some((part) => shared.has(part))) return false;
  const ofCompany = (part: string) => (company ?? '').toLowerCase().includes(part);
  const own = names.filter((part) => part.length > 2 && !ofCompany(part));
  if (names.length >= 2) return own.some((part) => local.toLowerCase().includes(part));
  return parts.length === 2 && parts.every((part) => /^\p{L}+$/u.test(part) && !ofCompany(part));
}
