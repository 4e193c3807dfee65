import { spoken } from '../../case/calendar.ts';
import type { Case, Step } from '../../case/case.ts';
import { emptyLedger } from '../../case/ledger.ts';
import { circumstancesOf } from '../../case/plan/circumstances.ts';
import { cut } from '../../mail/cut.ts';
import { companyAsSaid, roleAsSaid } from '../as-said.ts';

/** "Northwind, Platform Engineer", for subjects and lists. */
export function titleOf({ reading: { company, role } }: Pick<Case, 'reading'>): string {
  const title = titled(companyAsSaid(company) ?? company, roleAsSaid(role) ?? role);
  return title === '' ? 'A mail without a name' : title;
}

/** A role that begins a line has a capital. */
export function titled(company: string | null, role: string | null): string {
  return company === null ? capital(role ?? '') : [company, ...(role === null ? [] : [role])].join(', ');
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Northwind", or "them" where the company is not known. */
export function themSaid(one: Pick<Case, 'reading'>): string {
  return companySaid(one) ?? 'them';
}

/** "Northwind" for "Northwind GmbH"; null where the company is not known. */
export const companySaid = ({ reading: { company } }: Pick<Case, 'reading'>): string | null =>
  companyAsSaid(company) ?? company;

/** A step that the member knows of: "the draft that asks for feedback". */
export function theStep(step: Pick<Step, 'kind' | 'id'>, one: Case): string {
  if (step.id.endsWith('-news')) return 'the question about your news';
  const { closed } = circumstancesOf(one, emptyLedger, { zone: 'UTC' });
  return step.kind === 'ask-feedback' && closed ? 'the draft that thanks them' : names[step.kind];
}

const names: Record<Step['kind'], string> = {
  reflect: 'the worksheet',
  'ask-feedback': 'the draft that asks for feedback',
  'ask-recruiter': 'the draft to the recruiter',
  'thank-for-feedback': 'the thank-you',
  'future-openings': 'the draft about future openings',
  'still-interested': 'the draft that says that you are still interested',
  'keep-in-touch': 'the draft to keep in touch',
  'find-a-person': 'the mail on how to find a person',
  'offer-internship': 'the draft about an internship',
  widen: 'the mail on where else to look',
};

/** The step that comes next in a case. */
export function nextStep({ steps, waiting, ended }: Case): Step | null {
  if (waiting || ended) return null;
  const planned = steps.filter((step) => step.state === 'planned' || step.state === 'claimed');
  return planned.reduce<Step | null>((next, step) => (next === null || step.due < next.due ? step : next), null);
}

export const pausedSaid = 'All mail is paused; reply “resume” when you want to go on.';

/** What comes next in a case, and when, in one sentence. */
export function nextSaid(one: Case, zone: string): string {
  if (one.waiting) return pausedSaid;
  const next = nextStep(one);
  if (next === null) return 'Nothing more is planned in this one.';
  if (next.state === 'claimed') return `Next is ${theStep(next, one)}, which is on its way to you.`;
  return `Next is ${theStep(next, one)}, on ${spoken(next.due, zone)}.`;
}

/** A person's own words inside ours: on one line, without quotation marks or stop, and not too long. */
export function quoted(text: string, most = 120): string {
  const line = text
    .slice(0, 2000)
    .replace(/[“”"„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…]{1,5}$/u, '');
  return line.length <= most ? `“${line}”` : `“${cut(line, most).replace(/\s\S*$/u, '')} …”`;
}
