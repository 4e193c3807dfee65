import type { Case, Member } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import { leaseMinutes } from './follow-up.ts';
import type { App } from './ports.ts';

type Sources = Pick<App, 'members' | 'cases' | 'clock'>;

/** Stops all mail to a member until `resume`. Cases are set aside one by one, when a step of theirs falls due. */
export const pause = (app: Pick<App, 'members'>, member: Member): Promise<void> => app.members.pause(member.id);

/**
 * Takes up again where a member paused: cases that were set aside are planned anew from now. Asked for again, it takes up
 * whatever was left.
 */
export async function resume(app: Sources, member: Member): Promise<void> {
  await app.members.resume(member.id, app.clock.now());
  for await (const one of everyCase(app, member)) if (one.waiting) await takeUp(app, member, one);
}

/**
 * Sets a case aside, of which a step fell due while its member has paused: first for some minutes, then for good. Who resumes
 * meanwhile may have looked at this case before it waited; then it is found so when those minutes are over. Each is one
 * write to the case as it was read, so that a crash, or a resuming that takes it up in between, loses nothing.
 */
export async function setAside(app: Sources, one: Case): Promise<void> {
  const soon = new Date(Date.parse(app.clock.now()) + leaseMinutes * 60_000).toISOString();
  await app.cases.save({ ...one, waiting: one.waiting ? true : soon });
}

/** A case that was set aside goes on. */
export async function takeUp(app: Sources, member: Member, one: Case): Promise<void> {
  const { changeCase } = await import('./change-case.ts');
  await changeCase(app, member, one, ({ waiting: _, ...taken }) => ({ case: taken }), one);
}
