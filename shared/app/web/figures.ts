import type * as z from 'zod';
import type { Case } from '../../case/case.ts';
import { writesToEmployer } from '../../case/ledger.ts';
import { recurring } from '../../case/lesson.ts';
import { reasons, stages } from '../../reading/reading.ts';
import type { figuresAnswer, lessonsAnswer } from './api/schemas.ts';

export type Figures = z.output<typeof figuresAnswer>;
export type Lessons = z.output<typeof lessonsAnswer>;

/** Counts over a member's cases; months are UTC. What was no rejection after all is not counted. */
export function figuresOf(all: readonly Case[]): Figures {
  const cases = all.filter(({ ended }) => ended?.because !== 'not-a-rejection');
  return {
    months: monthsOf(cases),
    stages: [
      ...stages.map((name) => ({ name, count: count(cases, ({ reading }) => reading.stage === name) })),
      { name: 'not stated', count: count(cases, ({ reading }) => reading.stage === null) },
    ],
    reasons: [
      ...reasons.map((name) => ({ name, count: count(cases, ({ reading }) => reading.reason === name) })),
      { name: 'none stated', count: count(cases, ({ reading }) => reading.reason === null) },
    ].filter((it) => it.count > 0),
    answers: [
      { name: 'feedback', count: count(cases, has('feedback')) },
      { name: 'another answer', count: count(cases, has('answer')) },
      { name: 'an opening', count: count(cases, has('opening')) },
      { name: 'none so far', count: count(cases, (one) => wroteTo(one) && !isAnswered(one)) },
    ],
  };
}

const count = (cases: readonly Case[], holds: (one: Case) => boolean) => cases.filter(holds).length;
const has =
  (kind: 'feedback' | 'answer' | 'opening') =>
  ({ happened = [] }: Case): boolean =>
    happened.some((it) => it.kind === kind);
const isAnswered = (one: Case) => has('feedback')(one) || has('answer')(one) || has('opening')(one);
const wroteTo = ({ steps }: Case) => steps.some(({ state }) => state === 'sent');

/** From the first month with something to the last, without gaps, at most the latest twelve. */
function monthsOf(cases: readonly Case[]): Figures['months'] {
  const rejections = cases.map(monthOfRejection);
  const followUps = cases.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.state === 'sent' && writesToEmployer(step) ? step.at.slice(0, 7) : [])),
  );
  const answers = cases.flatMap(({ happened = [] }) =>
    happened.flatMap(({ kind, at }) => (['feedback', 'answer', 'opening'].includes(kind) ? at.slice(0, 7) : [])),
  );
  const of = (months: string[], month: string) => months.filter((each) => each === month).length;
  return span([...rejections, ...followUps, ...answers]).map((month) => ({
    month,
    rejections: of(rejections, month),
    followUps: of(followUps, month),
    answers: of(answers, month),
  }));
}

/** A clock of the employer's that runs ahead does not move the picture. */
function monthOfRejection({ original, openedAt }: Case): string {
  const opened = openedAt.slice(0, 7);
  const written = original.date?.slice(0, 7) ?? opened;
  return written < opened ? written : opened;
}

function span(months: string[]): string[] {
  const sorted = [...months].sort();
  const last = sorted.at(-1);
  if (!last) return [];
  const back = Array.from({ length: 12 }, (_, ago) => monthBefore(last, ago)).reverse();
  return back.filter((month) => month >= (sorted[0] ?? last));
}

const monthBefore = (month: string, ago: number) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 - ago)).toISOString().slice(0, 7);

/** What employers said and the member concluded, the latest first, and what comes back. */
export function lessonsOf(cases: readonly Case[]): Lessons {
  const lessons = cases.flatMap(({ id, reading: { company, role }, happened = [] }) =>
    happened.flatMap((it) =>
      it.kind === 'lesson'
        ? {
            case: id,
            company,
            role,
            at: it.at,
            about: it.about,
            text: it.text,
            action: it.action,
            by: it.by ?? ('member' as const),
          }
        : [],
    ),
  );
  return { lessons: lessons.sort((one, other) => (one.at < other.at ? 1 : -1)), recurring: recurring(cases) };
}
