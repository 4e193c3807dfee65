import { spokenMonth } from '../case/calendar.ts';
import type { Case } from '../case/case.ts';
import { emptyLedger } from '../case/ledger.ts';
import { circumstancesOf, sinceOf } from '../case/plan/circumstances.ts';
import { lackingIn } from './mined/lacking.ts';
import { tellsOf } from './mined/note.ts';
import { roleAsSaid } from './names.ts';
import { registerOf } from './register.ts';

/** Facts that a draft may name, each found in the case. */
export const slots = [
  'company',
  'role',
  'moment',
  'doing',
  'draw',
  'people',
  'question',
  'lacking',
  'lesson',
  'action',
  'news',
  'link',
  'month',
] as const;
export type Slot = (typeof slots)[number];

/** What else is known about a case, for choosing what to say. */
export type Flag =
  | 'met'
  | 'final'
  | 'assessment'
  | 'person'
  | 'several'
  | 'keeps-on-file'
  | 'invites-reapply'
  | 'offers-feedback'
  | 'declines-feedback'
  | 'invites-contact'
  | 'offers-call'
  | 'closed'
  | 'cancelled'
  | 'experience'
  | 'qualification'
  | 'skill'
  | 'location'
  | 'salary'
  | 'chosen'
  | 'answered'
  | 'keen'
  | 'formal'
  | Slot;

/** Everything that a draft of one step can be made of. */
export type Content = { facts: Partial<Record<Slot, string>>; flags: ReadonlySet<Flag> };

export function contentOf(one: Case, zone: string): Content {
  const facts = factsOf(one, zone);
  const circumstances = circumstancesOf(one, emptyLedger, { zone });
  const { reading, original } = one;
  const flags = new Set<Flag>();
  const mark = (flag: Flag, holds: boolean) => holds && flags.add(flag);
  for (const slot of slots) mark(slot, facts[slot] !== undefined);
  for (const signal of reading.signals) if (signal !== 'no-reply') flags.add(signal);
  mark('met', circumstances.met);
  mark('final', reading.stage === 'final');
  mark('assessment', reading.stage === 'assessment' && !circumstances.met);
  mark('person', circumstances.reach === 'person');
  mark(
    'several',
    circumstances.met &&
      /\bpanel\b|\binterviewers\b|met with (?:us|our team)|the team (?:enjoyed|liked)/i.test(
        original.text.slice(0, 8000),
      ),
  );
  mark('offers-call', offersCall(one));
  mark('closed', circumstances.closed);
  mark('cancelled', reading.reason === 'cancelled');
  const { reason } = reading;
  if (reason === 'experience' || reason === 'qualification' || reason === 'skill') flags.add(reason);
  if (reason === 'location' || reason === 'salary') flags.add(reason);
  mark('chosen', reason === 'other-candidate' || (reason === 'filled' && circumstances.met));
  mark('answered', circumstances.feedbackAt !== null);
  mark('formal', registerOf(one) === 'formal');
  mark('keen', one.interest === 'keen');
  return { facts, flags };
}

function factsOf(one: Case, zone: string): Content['facts'] {
  const happened = one.happened ?? [];
  const own = happened.flatMap((it) => (it.kind === 'detail' ? [it.text] : []));
  const lesson = happened.findLast((it) => it.kind === 'lesson');
  const news = happened.findLast((it) => it.kind === 'news');
  const facts: Partial<Record<Slot, string | null>> = {
    company: one.reading.company,
    role: roleAsSaid(one.reading.role),
    lacking: lackingIn(one),
    month: spokenMonth(sinceOf(one, { zone }), zone),
    ...tellsOf([one.note ?? '', ...own], one.reading.contact?.name ?? null),
    lesson: lesson?.kind === 'lesson' ? lesson.text : null,
    action: lesson?.kind === 'lesson' ? lesson.action : null,
    news: news?.kind === 'news' ? news.text : null,
    link: news?.kind === 'news' ? news.link : null,
  };
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = facts[slot]?.trim();
      return value ? [[slot, value]] : [];
    }),
  );
}

/** Feedback or contact is offered by telephone. */
function offersCall({ reading }: Case): boolean {
  const spans = [...(reading.evidence['offers-feedback'] ?? []), ...(reading.evidence['invites-contact'] ?? [])];
  return spans.some((span) => /\b(?:phone|call|chat)\b/i.test(span.text));
}
