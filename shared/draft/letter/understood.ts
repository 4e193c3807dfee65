import type { Case } from '../../case/case.ts';
import { emptyLedger } from '../../case/ledger.ts';
import { circumstancesOf } from '../../case/plan/circumstances.ts';
import type { Reason, Signal, Stage } from '../../reading/reading.ts';
import type { Inline } from './blocks.ts';

/** What the reading holds, one line an item, in words that a tired person likes to read. */
export function understood(one: Case): Inline[][] {
  const { company, role, contact, recruiter, reason, signals } = one.reading;
  const { stage } = circumstancesOf(one, emptyLedger, { zone: 'UTC' });
  const who = [contact?.name, contact?.address].filter((part) => part).join(', ');
  const lines: [string, string | null][] = [
    ['Company', company ?? 'not stated'],
    ['Role', role ?? 'not stated'],
    [recruiter ? 'Recruiter' : 'Person', who === '' ? 'nobody in particular' : who],
    ['How far it went', stage === null ? null : stageNames[stage]],
    ['Their reason', reason === null ? null : reasonNames[reason]],
    [
      'They also say',
      signals.length === 0 ? null : signals.map((signal) => `${signalNames[signal]}${toDo[signal] ?? ''}`).join('; '),
    ],
  ];
  return lines.flatMap(([label, value]): Inline[][] =>
    value === null ? [] : [[{ strong: `${label}:` }, ` ${value}`]],
  );
}

/** How far an application went, why it ended, and what else their mail says, in the member's words. */
export const stageNames: Record<Stage, string> = {
  application: 'your application was read',
  assessment: 'a test or a task',
  interview: 'an interview',
  final: 'the final round',
};

export const reasonNames: Record<Reason, string> = {
  'other-candidate': 'they chose somebody else',
  experience: 'experience',
  qualification: 'qualifications',
  skill: 'a particular skill',
  location: 'the location',
  salary: 'the salary',
  internal: 'the role was filled from within',
  filled: 'the role is filled',
  cancelled: 'the role was cancelled or put on hold',
  competition: 'a large number of applications',
};

/** What only the member can do about it. */
const toDo: Partial<Record<Signal, string>> = {
  'keeps-on-file': ' (if they ask you to agree, answer them yourself)',
};

export const signalNames: Record<Signal, string> = {
  'keeps-on-file': 'they offer to keep your details on file',
  'invites-reapply': 'they invite you to apply again',
  'offers-feedback': 'they offer feedback',
  'declines-feedback': 'they do not give feedback',
  'invites-contact': 'they invite you to get in touch',
  'no-reply': 'nobody reads answers to their mail',
};
