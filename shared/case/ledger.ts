import type { Instant } from '../mail/mail.ts';
import type { Case, Step } from './case.ts';

/** What one member wrote, and means to write, to one company in other cases than the one asked about. */
export type Ledger = {
  messages: Message[];
  /** When anybody there last wrote back. */
  answeredAt: Instant | null;
};

export type Message = { at: Instant; planned: boolean };

export const emptyLedger: Ledger = { messages: [], answeredAt: null };

/** Kinds of step that put no mail before the employer. */
const tasks: ReadonlySet<Step['kind']> = new Set(['reflect', 'find-a-person', 'widen']);

/** The ledger of a case's company: every other case of its member at that company, or with the same contact. */
export function ledgerOf(cases: readonly Case[], about: Case): Ledger {
  const others = cases.filter((one) => one.id !== about.id && one.member === about.member && sameCompany(one, about));
  return {
    messages: others.flatMap((one) => [...messagesOf(one.steps), ...besidesOf(one)]),
    answeredAt: latest(others.flatMap((one) => answersOf(one))),
  };
}

/** The steps that write to the employer, each at the time that counts: when it was mailed, else when it is due. */
export function messagesOf(steps: readonly Step[]): Message[] {
  return steps.flatMap((step) => {
    if (!writesToEmployer(step) || step.state === 'skipped' || step.state === 'retired') return [];
    return [{ at: timeOf(step), planned: step.state === 'planned' }];
  });
}

/** What the member wrote to the employer beside the plan. */
export function besidesOf(one: Case): Message[] {
  return (one.happened ?? []).flatMap((it) => (it.kind === 'wrote' ? [{ at: it.at, planned: false }] : []));
}

/** Whether a step carries a mail to the employer; a question to the member a week ahead does not. */
export function writesToEmployer(step: Pick<Step, 'kind' | 'id'>): boolean {
  return !tasks.has(step.kind) && !step.id.endsWith('-news');
}

/** When a step took place, or is to. */
export function timeOf(step: Step): Instant {
  return 'at' in step ? step.at : step.due;
}

/** When the employer wrote back in a case. Another no is no reason to write again. */
export function answersOf(one: Case): Instant[] {
  return (one.happened ?? []).flatMap((it) =>
    it.kind === 'feedback' || it.kind === 'opening' || (it.kind === 'answer' && !it.no) ? [it.at] : [],
  );
}

export function latest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((last, one) => (last === null || one > last ? one : last), null);
}

function sameCompany(one: Case, other: Case): boolean {
  const [here, there] = [companyKey(one), companyKey(other)];
  if (here !== null && here === there) return true;
  const [address, its] = [one.reading.contact?.address ?? null, other.reading.contact?.address ?? null];
  return address !== null && address === its;
}

const legalForms =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|gmbh|ag|se|kg|co|corp|corporation|plc|sa|sas|bv|nv|srl|spa)\b/g;

/** "Northwind GmbH" and "northwind" are one company. */
export function companyKey({ reading }: { reading: Pick<Case['reading'], 'company'> }): string | null {
  const plain =
    reading.company
      ?.normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '') ?? '';
  const key = plain.replace(legalForms, '').replace(/\s/g, '');
  return key === '' ? null : key;
}
