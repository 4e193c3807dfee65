import { spoken, spokenDay } from '../../case/calendar.ts';
import type { Case, Member, Step } from '../../case/case.ts';
import { timeOf, writesToEmployer } from '../../case/ledger.ts';
import type { Letter } from '../../mail/letter.ts';
import { type Block, heading, type Inline, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { stepSaid } from '../letter/said.ts';
import { nextStep, theStep, titleOf } from './said.ts';

export type Standing = { cases: readonly Case[]; member: Pick<Member, 'zone'>; paused?: boolean };

/** More lines than that nobody reads. */
const mostLines = 10;

type At = { one: Case; step: Step };

/** Where everything stands: what lies with the member, and what comes next; at most ten lines. */
export function statusLetter({ cases, member, paused = false }: Standing): Letter {
  const open = byTime(cases.flatMap((one) => openDrafts(one))).reverse();
  const ahead = byTime(cases.flatMap((one) => nextOf(one)));
  const shownOpen = open.slice(0, Math.max(mostLines - ahead.length, mostLines / 2));
  const shownAhead = ahead.slice(0, mostLines - shownOpen.length);
  return letterOf('Where everything stands', [
    paragraph(counted(cases, paused)),
    ...section(
      'With you',
      shownOpen.map(({ one, step }) => openLine(one, step, member.zone)),
    ),
    ...section(
      'What comes next',
      shownAhead.map(({ one, step }) => [
        { strong: spoken(step.due, member.zone) },
        `: ${stepSaid(step, one)} (${titleOf(one)}).`,
      ]),
    ),
    ...rest(open.length + ahead.length - shownOpen.length - shownAhead.length),
  ]);
}

function counted(cases: readonly Case[], paused: boolean): string {
  const going = cases.filter((one) => nextStep(one) !== null || one.waiting).length;
  const have =
    cases.length === 0
      ? 'You have no cases yet.'
      : `You have ${number(cases.length, 'case')}, and ${underWay(going, cases.length)}.`;
  return paused ? `${have} All mail is paused; reply “resume” when you want to go on.` : have;
}

function underWay(going: number, all: number): string {
  if (going === 0) return 'nothing is planned at the moment';
  if (going === all)
    return all === 1 ? 'it is under way' : all === 2 ? 'both are under way' : 'all of them are under way';
  return `${numbers[going] ?? going} of them ${going === 1 ? 'is' : 'are'} under way`;
}

const number = (count: number, what: string) => `${numbers[count] ?? count} ${what}${count === 1 ? '' : 's'}`;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The draft of a case that was handed over last, and that the member has said nothing about. */
function openDrafts(one: Case): At[] {
  if (one.ended) return [];
  const drafted = one.steps.filter((step) => step.state === 'drafted' && writesToEmployer(step));
  return byTime(drafted.map((step) => ({ one, step }))).slice(-1);
}

function nextOf(one: Case): At[] {
  const step = nextStep(one);
  return step === null ? [] : [{ one, step }];
}

function openLine(one: Case, step: Step, zone: string): Inline[] {
  const when = spokenDay(timeOf(step), zone);
  return [
    { strong: titleOf(one) },
    `: ${theStep(step, one)}, since ${when}. “sent” or “skip”, in reply to it, settles it.`,
  ];
}

function byTime(all: At[]): At[] {
  return all.sort((a, b) => (timeOf(a.step) < timeOf(b.step) ? -1 : 1));
}

function section(title: string, items: Inline[][]): Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function rest(count: number): Block[] {
  return count === 0 ? [] : [paragraph(`And ${count} more, further on.`)];
}
