import { dayOf, daysBetween, spoken } from '../case/calendar.ts';
import type { Case, Member, Step } from '../case/case.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { type Block, heading, type Inline, list, paragraph } from './letter/blocks.ts';
import { letterOf } from './letter/letter-of.ts';
import { stepSaid } from './letter/said.ts';
import { patterns } from './summary/patterns.ts';

export type Summing = { cases: readonly Case[]; member: Pick<Member, 'zone'>; now: Instant };

/** What a week brought and what the next one brings, over all cases of a member; null in a week with nothing to say. */
export function summaryLetter(summing: Summing): Letter | null {
  const blocks = [...behind(summing), ...ahead(summing), ...noticed(summing)];
  if (blocks.length === 0) return null;
  return letterOf('Your week', [
    paragraph('Here is where things stand. Nothing in it has to be done today.'),
    ...blocks,
    paragraph('Whatever does not suit you can be left out; skipping is a normal choice.'),
  ]);
}

function behind({ cases, member, now }: Summing): Block[] {
  const past = (at: Instant) => within(0, daysBetween(dayOf(at, member.zone), dayOf(now, member.zone)), 6);
  const opened = cases
    .filter((one) => past(one.openedAt))
    .map((one): Inline[] => [`${titleOf(one)}: I have read their mail and made a plan.`]);
  const answers = cases.flatMap((one) =>
    (one.happened ?? []).flatMap((it): Inline[][] =>
      (it.kind === 'feedback' || it.kind === 'answer') && past(it.at) ? [[`${titleOf(one)}: they wrote back.`]] : [],
    ),
  );
  const sent = cases.flatMap((one) =>
    one.steps.flatMap((step): Inline[][] =>
      step.state === 'sent' && past(step.at) ? [[`${titleOf(one)}: you wrote to them.`]] : [],
    ),
  );
  return section('This week', [...answers, ...sent, ...opened]);
}

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

function noticed({ cases, member, now }: Summing): Block[] {
  return section(
    'Something I noticed',
    patterns(cases, member.zone, now).map((line) => [line]),
  );
}

function section(title: string, items: Inline[][]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function titleOf({ reading: { company, role } }: Case): string {
  const parts = [company, role].filter((part) => part !== null);
  return parts.length === 0 ? 'A mail without a name' : parts.join(', ');
}

function within(least: number, value: number, most: number): boolean {
  return value >= least && value <= most;
}
