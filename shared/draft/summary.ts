import { dayOf, daysBetween, spoken } from '../case/calendar.ts';
import type { Case, Member, Step } from '../case/case.ts';
import { type Recurring, recurring } from '../case/lesson.ts';
import { heldUntil } from '../case/unclear.ts';
import type { ToldOnce } from '../case/weekly.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { tellingWords } from './conversation/open-question.ts';
import { titleOf } from './conversation/said.ts';
import { type Block, heading, type Inline, list, paragraph } from './letter/blocks.ts';
import { letterOf } from './letter/letter-of.ts';
import { stepSaid } from './letter/said.ts';
import { type Held, heldSaid } from './summary/held.ts';
import { lessonLine } from './summary/lesson-line.ts';
import { patterns, silence } from './summary/patterns.ts';

export type Summing = {
  cases: readonly Case[];
  member: Pick<Member, 'zone'>;
  now: Instant;
  /** What an earlier summary has told of; each is told of once. */
  told?: readonly ToldOnce[];
  /** Mails of the week that were held. */
  held?: readonly Held[];
};

/** `told`: what to remember as told, the earlier ones included. */
export type Summary = { letter: Letter; told: ToldOnce[] };

/** What a week brought and what the next one brings, over all cases of a member; null in a week with nothing to say. */
export function summaryLetter(summing: Summing): Summary | null {
  const { told = [] } = summing;
  const fresh = recurring(summing.cases).filter(({ about }) => !told.includes(about));
  const [before, seen, after] = [[...behind(summing), ...ahead(summing)], noticed(summing, fresh), held(summing)];
  if (before.length + seen.length + after.length === 0) return null;
  const silent = told.includes('silence') ? [] : silence(real(summing.cases), summing.member.zone, summing.now);
  const remarks = section(
    'Something I noticed',
    [...seen, ...silent].map((line) => [line]),
  );
  const blocks = [...before, ...remarks, ...after];
  const letter = letterOf('Your week', [
    paragraph('Here is where things stand. Nothing in it has to be done today.'),
    ...blocks,
    paragraph('Whatever does not suit you can be left out; skipping is a normal choice.'),
  ]);
  const now = [...fresh.map(({ about }) => about), ...silent.map(() => 'silence' as const)];
  return { letter, told: [...told, ...now] };
}

function behind({ cases, member, now }: Summing): Block[] {
  const past = (at: Instant) => within(0, daysBetween(dayOf(at, member.zone), dayOf(now, member.zone)), 6);
  const opened = cases
    .filter((one) => past(one.openedAt))
    .map((one): Inline[] => [`${titleOf(one)}: I have read their mail and made a plan.`]);
  const answers = cases.flatMap((one): Inline[][] => {
    if ((heldUntil(one) ?? '') > now) return [[`${titleOf(one)}: ${unclear}`]];
    return (one.happened ?? []).some((it) => isAnswer(it.kind) && past(it.at))
      ? [[`${titleOf(one)}: they wrote back.`]]
      : [];
  });
  const sent = cases.flatMap((one) =>
    one.steps.flatMap((step): Inline[][] =>
      step.state === 'sent' && past(step.at) ? [[`${titleOf(one)}: you wrote to them.`]] : [],
    ),
  );
  return section('This week', [...answers, ...sent, ...opened]);
}

const unclear = `they wrote back, and I am not sure what it is. Reply ${tellingWords} to my mail about it.`;

function ahead({ cases, member, now }: Summing): Block[] {
  const soon = (step: Step) =>
    step.state === 'planned' && within(0, daysBetween(dayOf(now, member.zone), dayOf(step.due, member.zone)), 7);
  const steps = cases.flatMap((one) => one.steps.filter(soon).map((step) => ({ one, step })));
  const sorted = steps.sort((a, b) => (a.step.due < b.step.due ? -1 : 1));
  return section(
    'Next week',
    sorted.map(({ one, step }) => [
      { strong: spoken(step.due, member.zone) },
      `: ${stepSaid(step, one)} (${titleOf(one)}).`,
    ]),
  );
}

/** A lesson that recurs says more than the reason of the same kind that the rejections gave. */
function noticed({ cases, member, now }: Summing, fresh: readonly Recurring[]): string[] {
  const kinds = new Set<string>(fresh.map(({ about }) => about));
  return [...fresh.map(lessonLine), ...patterns(real(cases), member.zone, now, kinds)];
}

const real = (cases: readonly Case[]) => cases.filter((one) => one.ended?.because !== 'not-a-rejection');

function held({ held: mails = [], member }: Summing): Block[] {
  return section(
    'Held back',
    heldSaid(mails, member.zone).map((line) => [line]),
  );
}

const isAnswer = (kind: string) => kind === 'feedback' || kind === 'answer' || kind === 'opening';

function section(title: string, items: Inline[][]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function within(least: number, value: number, most: number): boolean {
  return value >= least && value <= most;
}
