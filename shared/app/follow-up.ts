import { faultOf } from './fault-of.ts';
import type { App, CaseKey, HasTime } from './ports.ts';

/** How long a claim holds before somebody else may try: longer than a run of this takes. */
export const leaseMinutes = 5;

/** Raw mail is not needed, nor the right to read it. */
export type Sources = Omit<App, 'rawMail'>;

/**
 * Works off what is due in a shard: claim, send, mark. One case's failure does not keep the others waiting.
 * @returns how many steps were settled: mailed, or retired because their time had passed.
 * @throws {AggregateError} after the last case, with what failed, so that the platform tries again.
 */
export async function followUp(app: Sources, shard = 0, hasTime: HasTime = () => true): Promise<number> {
  let settled = 0;
  const failures: unknown[] = [];
  for await (const { member, id } of app.cases.due(shard, app.clock.now())) {
    if (!hasTime()) break;
    try {
      const done = await (id === null ? summarize(app, member) : settle(app, { member, id }));
      if (done) settled += 1;
    } catch (error) {
      failures.push(error);
      app.log('follow-up failed', { caseId: id, error: faultOf(error) });
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} cases could not be followed up`);
  return settled;
}

// Most ticks find nothing due, and load nothing of what drafting takes.
const settle = async (app: Sources, key: CaseKey) => (await import('./due-step.ts')).settleDueStep(app, key);
const summarize = async (app: Sources, member: string) => (await import('./summary.ts')).sendSummary(app, member);
