import type { Case } from '../case.ts';

/** Whom an answer to the original reaches: a human being, a mailbox that somebody reads, or nobody. */
export type Reach = 'person' | 'mailbox' | 'nobody';

export function reachOf({ reading, original }: Case): Reach {
  if (reading.contact !== null && (reading.contact.name !== null || reading.contact.address !== null)) return 'person';
  const address = original.from.address;
  const [local = ''] = (address ?? '').split('@', 1);
  if (address === null || reading.signals.includes('no-reply') || unattended.test(local)) return 'nobody';
  return isPersonal(local, original.from.name, reading.company) ? 'person' : 'mailbox';
}

/** Whether an answer to the original arrives anywhere at all. */
export function canReply({ reading, original }: Pick<Case, 'reading' | 'original'>): boolean {
  const [local = ''] = (original.from.address ?? '').split('@', 1);
  return original.from.address !== null && !reading.signals.includes('no-reply') && !unattended.test(local);
}

/** Whether their words are all that is known: they phoned, or the mail was pasted without who wrote it. */
export const isWordsAlone = ({ original }: Pick<Case, 'original'>): boolean =>
  original.from.address === null && original.from.name === null;

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
