import type { Case, Step } from '../case/case.ts';
import { attentionAt } from '../case/due.ts';
import type { Instant } from '../mail/mail.ts';
import { leaseMinutes } from './follow-up.ts';
import type { Agenda, App } from './ports.ts';

/** Of how many that the schedule names first is asked when they were due. */
const looked = 10;

/**
 * When the oldest open step or summary of a shard was planned for, of those that the schedule names first; null where
 * nothing is due. A step that was claimed and not mailed is named again when its lease ends, and counts from its plan.
 */
export async function oldestDue(
  { cases, clock }: Pick<App, 'cases' | 'clock'>,
  shard: number,
): Promise<Instant | null> {
  const leased = new Date(Date.parse(clock.now()) + leaseMinutes * 60_000).toISOString();
  const planned: Instant[] = [];
  let left = looked;
  for await (const { member, id } of cases.due(shard, leased)) {
    if (id === null) planned.push(plannedFor(await cases.agenda(member)) ?? leased);
    else planned.push(...openSteps(await cases.get({ member, id })).map(({ due }) => due));
    left -= 1;
    if (left === 0) break;
  }
  return planned.filter((due) => due <= clock.now()).sort()[0] ?? null;
}

const plannedFor = (agenda: Agenda | null): Instant | undefined => agenda?.since ?? agenda?.due;

const openSteps = (found: Case | null): Step[] =>
  found && !found.waiting && !found.ended ? found.steps.filter((step) => attentionAt(step) !== null) : [];
