import type { Case, Draft, Member, Step } from '../../shared/case/case.ts';
import { emptyLedger, type Ledger } from '../../shared/case/ledger.ts';
import { openCase } from '../../shared/case/open.ts';
import { plan } from '../../shared/case/plan.ts';
import { draftStep } from '../../shared/draft/draft-step.ts';
import type { Original } from '../../shared/mail/mail.ts';
import type { Reading } from '../../shared/reading/reading.ts';

/** A Tuesday morning in Berlin. */
export const now = '2026-10-06T09:00:00.000Z';

export const noHoliday = () => false;

export function aMember(parts: Partial<Member> = {}): Member {
  return { id: 'm1', name: 'Sam Lee', addresses: ['sam@example.com'], zone: 'Europe/Berlin', country: null, ...parts };
}

export type CaseParts = Partial<Omit<Case, 'original' | 'reading'>> & {
  original?: Partial<Original>;
  reading?: Partial<Reading>;
};

/** A rejection by Ana Silva of Northwind after an interview, yesterday, and whatever a test says otherwise. */
export function aCase({ original, reading, ...parts }: CaseParts = {}): Case {
  const opened = openCase({
    id: parts.id ?? 'case-1',
    member: aMember(),
    original: { ...anOriginal, ...original },
    reading: { ...aReading, ...reading },
    note: parts.note ?? null,
    signedAs: null,
    openedBy: 'raw-1',
    now: parts.openedAt ?? now,
  });
  return { ...opened, ...parts };
}

/** An agency's recruiter, Priya Nair, who tells what Northwind decided. */
export const byAgency: CaseParts = {
  original: {
    from: { name: 'Priya Nair', address: 'priya.nair@bright-harbour.example' },
    text: 'Hi Sam,\n\nNorthwind have decided to go on with somebody else.\n\nKind regards,\nPriya Nair\nBright Harbour',
  },
  reading: { recruiter: true, contact: { name: 'Priya Nair', address: 'priya.nair@bright-harbour.example' } },
};

/** The same case with the steps that its plan gives it. */
export function planned(one: Case, options: { ledger?: Ledger; at?: string; member?: Member } = {}): Case {
  const { ledger = emptyLedger, at = now, member = aMember() } = options;
  return { ...one, steps: plan({ case: one, ledger, member, now: at, isHoliday: noHoliday }) };
}

/** The step of a kind, or of an id; a test fails where there is none. */
export function stepOf(one: Case, which: string): Step {
  const step = one.steps.find(({ id, kind }) => id === which || kind === which);
  if (step === undefined) throw new Error(`${one.id} has no step ${which}, but ${one.steps.map(({ id }) => id)}`);
  return step;
}

/** What would be drafted for a step of a kind, whether or not the plan holds one. */
export function drafted(one: Case, kind: Step['kind'], options: { earlier?: Draft[]; member?: Member } = {}): Draft {
  const { earlier = [], member = aMember() } = options;
  const draft = draftStep({ case: one, step: { id: kind, kind }, member, earlier, now });
  if (draft === null) throw new Error(`${kind} holds no draft`);
  return draft;
}

/** The same case with a step settled in another way. */
export function settled(one: Case, id: string, at: string, state: 'drafted' | 'sent' | 'skipped'): Case {
  const steps = one.steps.map((step): Step => {
    if (step.id !== id) return step;
    const { kind, due, tag, why } = step;
    return state === 'skipped'
      ? { id, kind, due, tag, why, state, at }
      : { id, kind, due, tag, why, state, at, draft: null };
  });
  return { ...one, steps };
}

const anOriginal: Original = {
  from: { name: 'Ana Silva', address: 'ana.silva@northwind.example' },
  to: [{ name: 'Sam Lee', address: 'sam@example.com' }],
  subject: 'Your application as Platform Engineer',
  date: '2026-10-05T14:20:00+02:00',
  messageId: '<r1@northwind.example>',
  text: 'Hi Sam,\n\nthank you for coming in. We have decided to go on with somebody else.\n\nBest,\nAna Silva\nNorthwind',
};

const aReading: Reading = {
  kind: 'rejection',
  confidence: 1,
  company: 'Northwind',
  role: 'Platform Engineer',
  contact: { name: 'Ana Silva', address: 'ana.silva@northwind.example' },
  recruiter: false,
  stage: 'interview',
  reason: null,
  signals: [],
  language: 'en',
  evidence: {},
};

/** The address of some case. */
export const copyTo = 'case+abc.def@onfile.example';
