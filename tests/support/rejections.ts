import type { Case } from '../../shared/case/case.ts';
import type { Reading, Signal } from '../../shared/reading/reading.ts';
import { aCase } from './cases.ts';

/** One rejection in short. */
export type Row = {
  company: string | null;
  role: string | null;
  contact: string | null;
  stage: Reading['stage'];
  reason?: Reading['reason'];
  signals?: Signal[];
  recruiter?: boolean;
  /** Where it is not "Your application: …". */
  subject?: string;
  /** How their mail begins and what it says; the opening and the close set the register. */
  says: string;
  note?: string;
};

const rows: readonly Row[] = [
  {
    company: 'Northwind',
    role: 'Platform Engineer',
    contact: 'Ana Silva',
    stage: 'interview',
    signals: ['keeps-on-file', 'offers-feedback'],
    says: 'Hi Sam,\n\nthanks for coming in on Tuesday. In the end we went with somebody who has more experience with Kafka at scale. Happy to share more on a short call.\n\nBest,\nAna',
    reason: 'experience',
    note: 'I loved the conversation about the cache redesign.',
  },
  {
    company: 'Halden Bank',
    role: 'Credit Risk Analyst',
    contact: 'Katrin Vogel',
    stage: 'application',
    says: 'Dear Ms Lee,\n\nthank you for your application. We have decided otherwise.\n\nYours sincerely,\nKatrin Vogel',
  },
  {
    company: 'Brightwater',
    role: 'Product Designer',
    contact: 'Tom Okafor',
    stage: 'final',
    reason: 'other-candidate',
    says: 'Hey Sam,\n\nthis was a hard one. We chose another finalist.\n\nCheers,\nTom',
    note: 'Really wanted this. I was drawn to the work on flood warnings. Final round was with Priya and Jonas.',
  },
  {
    company: 'Meridian Health',
    role: 'Data Engineer (m/f/d)',
    contact: 'Lucía Ortega',
    stage: 'interview',
    reason: 'skill',
    says: 'Dear Sam,\n\nwe were looking for stronger skills in dbt and Airflow.\n\nKind regards,\nLucía Ortega',
  },
  {
    company: 'Oakline',
    role: 'Office Manager',
    contact: null,
    stage: 'interview',
    says: 'Hello Sam,\n\nthank you for the interview. We will not be going ahead.\n\nThe Oakline team',
  },
  {
    company: 'Tessera',
    role: 'Junior Lawyer',
    contact: 'Dr. Henrik Dahl',
    stage: 'interview',
    reason: 'competition',
    says: 'Dear Ms Lee,\n\nthe field was strong.\n\nYours sincerely,\nDr. Henrik Dahl',
  },
  {
    company: 'Fernhill School',
    role: 'Maths Teacher',
    contact: 'Mary Whitlock',
    stage: 'interview',
    reason: 'internal',
    says: 'Dear Sam,\n\nthe post has been filled from within.\n\nBest wishes,\nMary Whitlock',
    note: 'I enjoyed the lesson on fractions with year 7.',
  },
  {
    company: 'Cobalt Games',
    role: 'Gameplay Programmer',
    contact: 'Jesse',
    stage: 'assessment',
    says: 'Hi Sam,\n\nthanks for doing the test. We will not take it further.\n\nJesse',
  },
  {
    company: 'Larkspur',
    role: 'Marketing Manager',
    contact: 'Ines Roth',
    stage: 'interview',
    signals: ['invites-reapply'],
    says: 'Dear Sam,\n\nplease do apply again.\n\nBest regards,\nInes Roth',
  },
  {
    company: null,
    role: 'Warehouse Supervisor',
    contact: 'Greg Noon',
    stage: 'interview',
    says: 'Sam, sorry, it did not work out this time. Greg',
  },
  {
    company: 'Vantage Rail',
    role: null,
    contact: 'Oluwaseun Bello',
    stage: 'interview',
    reason: 'qualification',
    says: 'Dear Sam,\n\nothers were better qualified.\n\nRegards,\nOluwaseun Bello',
  },
  {
    company: 'Kestrel Aero',
    role: 'Systems Engineer',
    contact: 'Pauline Marchetti',
    stage: 'final',
    signals: ['keeps-on-file'],
    says: 'Dear Sam,\n\nwe would like to keep your details.\n\nKind regards,\nPauline',
    note: 'Interviewed by Marcus and Dana. Was excited about the reusable landing gear work.',
  },
  {
    company: 'Sable & Finch',
    role: 'Paralegal',
    contact: 'Nora Finch',
    stage: 'application',
    reason: 'experience',
    says: 'Dear Sam,\n\nwe need more experience.\n\nNora Finch',
  },
  {
    company: 'Ridgeway',
    role: 'Nurse Manager',
    contact: 'Beth Amos',
    stage: 'interview',
    reason: 'location',
    says: 'Hi Sam,\n\nwe need somebody nearer.\n\nBeth',
  },
  {
    company: 'Plinth Studio',
    role: 'Architect',
    contact: 'Yuki Tanaka',
    stage: 'interview',
    says: 'Dear Sam,\n\nwe enjoyed your portfolio.\n\nWarm regards,\nYuki',
    note: 'The highlight was the discussion of timber joints with Yuki.',
  },
  {
    company: 'Greenlane',
    role: 'Sales Associate',
    contact: 'Paulo Reis',
    stage: 'application',
    signals: ['keeps-on-file'],
    says: 'Hello Sam,\n\nwe will keep your résumé.\n\nPaulo',
  },
  {
    company: 'Quorum Labs',
    role: 'Research Scientist',
    contact: 'Ada Lindqvist',
    stage: 'interview',
    reason: 'cancelled',
    says: 'Dear Sam,\n\nthe position was cancelled.\n\nAda Lindqvist',
  },
  {
    company: 'Saltmarsh Foods',
    role: 'Quality Lead',
    contact: 'Imran Shah',
    stage: 'interview',
    reason: 'salary',
    says: 'Hi Sam,\n\nthe budget did not allow it.\n\nBest,\nImran',
  },
  {
    company: 'Delphin',
    role: 'QA Engineer',
    contact: 'Rita Nowak',
    stage: 'interview',
    reason: 'experience',
    says: 'Hi Sam,\n\nothers had more experience with embedded testing.\n\nRita',
  },
  {
    company: 'Thornbury Council',
    role: 'Planning Officer',
    contact: 'Mr Alan Pike',
    stage: 'interview',
    signals: ['offers-feedback'],
    says: 'Dear Mr Lee,\n\nfeedback is available on request.\n\nYours sincerely,\nAlan Pike',
  },
  {
    company: 'Osprey Media',
    role: 'Video Editor',
    contact: 'Cleo Hart',
    stage: 'assessment',
    reason: 'other-candidate',
    says: 'Hi Sam,\n\nnice edit, but somebody else fitted better.\n\nCleo',
  },
  {
    company: 'Anvil Robotics',
    role: 'Controls Engineer',
    contact: 'Wei Zhang',
    stage: 'final',
    reason: 'skill',
    says: 'Dear Sam,\n\nwe missed experience with real-time Linux.\n\nBest regards,\nWei Zhang',
  },
  {
    company: 'Mosaic Travel',
    role: 'Customer Support Lead',
    contact: 'Elena Petrova',
    stage: 'interview',
    reason: 'other-candidate',
    says: 'Dear Sam,\n\nanother candidate was chosen.\n\nKind regards,\nElena',
  },
  {
    company: 'Juniper Insurance',
    role: 'Actuary',
    contact: 'Colin Shaw',
    stage: 'application',
    reason: 'qualification',
    says: 'Dear Sam,\n\nwe look for qualified actuaries.\n\nColin Shaw',
  },
  {
    company: 'Pembroke Hotels',
    role: 'Front Desk Manager',
    contact: 'Sofia Lund',
    stage: 'interview',
    reason: 'filled',
    says: 'Hello Sam,\n\nthe position has been filled.\n\nSofia',
  },
  {
    company: 'Nimbus',
    role: 'Site Reliability Engineer',
    contact: 'Arjun Mehta',
    stage: 'interview',
    reason: 'other-candidate',
    says: 'Hi Sam,\n\nit was close.\n\nCheers,\nArjun',
    note: 'They asked me about partial failures and I still think about it. Spoke with Lena and Omar.',
  },
  {
    company: 'Castor Shipping',
    role: 'Logistics Planner',
    contact: 'Hanne Berg',
    stage: 'application',
    says: 'Hello Sam,\n\nwe decided for others.\n\nHanne',
  },
  {
    company: 'Ivory Press',
    role: 'Copy Editor',
    contact: 'Ruth Okonkwo',
    stage: 'assessment',
    signals: ['invites-reapply'],
    says: 'Dear Sam,\n\nyour test was good, others were stronger. Do try again.\n\nRuth',
  },
  {
    company: 'Borealis Energy',
    role: 'Wind Technician',
    contact: 'Nils Aas',
    stage: 'interview',
    says: 'Hi Sam,\n\nwe chose to go another way.\n\nNils',
    note: 'I applied because of the offshore projects.',
  },
  {
    company: 'Pineford Clinic',
    role: 'Receptionist',
    contact: 'Joan Albright',
    stage: 'interview',
    says: 'Dear Sam,\n\nI am sorry to say that we will not offer you the post.\n\nSincerely,\nJoan Albright',
  },
  {
    company: 'Helix Bio',
    role: 'Lab Technician',
    contact: 'Mateo Cruz',
    stage: 'application',
    reason: 'competition',
    says: 'Hi Sam,\n\nwe had many applications.\n\nMateo',
  },
  {
    company: null,
    role: 'Account Executive',
    contact: 'Vera Holm',
    stage: 'interview',
    recruiter: true,
    says: 'Hi Sam,\n\nthe client decided otherwise.\n\nVera',
  },
  {
    company: 'Ostrava Steel',
    role: 'Mechanical Engineer',
    contact: 'Petr Novák',
    stage: 'application',
    recruiter: true,
    says: 'Dear Sam,\n\nour client has declined.\n\nPetr Novák',
  },
  {
    company: 'Lumen Theatre',
    role: 'Stage Manager',
    contact: 'Dee Carver',
    stage: 'interview',
    says: 'Hi Sam,\n\nlovely to meet you, but no.\n\nDee',
    note: 'I liked talking with Dee about touring with a small crew.',
  },
  {
    company: 'Ashgrove',
    role: 'HR Business Partner',
    contact: 'Liam Doyle',
    stage: 'final',
    says: 'Dear Sam,\n\nit was a close decision.\n\nKind regards,\nLiam Doyle',
  },
  {
    company: 'Verity Audit',
    role: 'Senior Auditor',
    contact: 'Sana Qureshi',
    stage: 'interview',
    reason: 'experience',
    says: 'Dear Sam,\n\nmore experience was needed.\n\nSana Qureshi',
  },
  {
    company: 'Flint & Co.',
    role: 'Barista',
    contact: 'Maya',
    stage: 'interview',
    says: 'hey Sam! we picked someone else this time. Maya',
  },
  {
    company: 'Torrent',
    role: 'iOS Developer',
    contact: 'Felix Brandt',
    stage: 'interview',
    reason: 'skill',
    says: 'Hi Sam,\n\nwe wanted deeper knowledge of Core Data.\n\nFelix',
  },
  {
    company: 'Orchard Trust',
    role: 'Fundraiser',
    contact: 'Abigail Moss',
    stage: 'interview',
    reason: 'cancelled',
    says: 'Dear Sam,\n\nfunding fell through.\n\nAbigail Moss',
    note: 'Excited about the community gardens.',
  },
  {
    company: 'Silverline',
    role: 'Bus Driver',
    contact: 'Derek Hale',
    stage: 'application',
    says: 'Dear Sam,\n\nnot this time.\n\nDerek Hale',
  },
  {
    company: 'Pixel Forge',
    role: 'Frontend Developer',
    contact: 'Noor Haddad',
    stage: 'interview',
    says: 'Hi Sam,\n\nthanks for your time. We will not continue.\n\nBest,\nNoor',
  },
  {
    company: 'Mayfair Dental',
    role: 'Dental Hygienist',
    contact: 'Grace Kim',
    stage: 'interview',
    reason: 'other-candidate',
    says: 'Hi Sam,\n\nwe offered the job to somebody else.\n\nGrace',
  },
  {
    company: 'Atlas Freight',
    role: 'Dispatcher',
    contact: 'Bruno Costa',
    stage: 'interview',
    says: 'Sam,\n\nwe will not be offering you the job.\n\nBruno Costa',
  },
  {
    company: 'Wren Software',
    role: 'Technical Writer',
    contact: 'Isla Grant',
    stage: 'final',
    reason: 'other-candidate',
    says: 'Hi Sam,\n\nwe had two finalists.\n\nAll the best,\nIsla',
  },
];

/** Rejections as they come, each by another employer: with and without names, reasons, open doors and a note. */
export const rejections: readonly Case[] = rejectionsIn('en', rows);

/** Rejections in a language, each by another employer. */
export function rejectionsIn(language: string, some: readonly Row[]): Case[] {
  return some.map((row, at) => caseOf(row, at, language));
}

function caseOf(row: Row, at: number, language: string): Case {
  const { company, role, contact, stage, reason = null, signals = [], recruiter = false, says, note = null } = row;
  const address = `${(contact ?? 'people')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]+/g, '.')}@employer${at}.example`;
  return aCase({
    id: language === 'en' ? `case-${at}` : `${language}-${at}`,
    original: {
      from: { name: contact ?? company, address },
      subject: row.subject ?? `Your application${role === null ? '' : `: ${role}`}`,
      text: says,
    },
    reading: {
      company,
      role,
      contact: contact === null ? null : { name: contact, address },
      stage,
      reason,
      signals,
      recruiter,
      language,
      evidence: spansOf(says, signals),
    },
    note,
  });
}

function spansOf(text: string, signals: Signal[]): Reading['evidence'] {
  const span = { part: 'body' as const, start: 0, end: text.length, text };
  return Object.fromEntries(signals.map((signal) => [signal, [span]]));
}
