import type { Case, Member } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import type { App } from './ports.ts';

type Sources = Pick<App, 'members' | 'cases' | 'clock'>;

/** Stops all mail to a member until `resume`. Cases are set aside one by one, when a step of theirs falls due. */
export const pause = (app: Pick<App, 'members'>, member: Member): Promise<void> =>
  app.members.setPaused(member.id, true);

/**
 * Takes up again where a member paused: cases that were set aside are planned anew from now. Asked for again, it takes up
 * whatever was left.
 */
export async function resume(app: Sources, member: Member): Promise<void> {
  await app.members.setPaused(member.id, false);
  for await (const one of everyCase(app, member)) if (one.waiting) await takeUp(app, member, one);
}

/**
 * Sets a case aside, of which a step fell due while its member has paused. Who resumes meanwhile may have looked at this case
 * before: then it is taken up here.
 */
export async function setAside(app: Sources, member: Member, one: Case): Promise<void> {
  const waits = await app.cases.save({ ...one, waiting: true });
  if (!(await app.members.paused(member.id))) await takeUp(app, member, waits);
}

async function takeUp(app: Sources, member: Member, one: Case): Promise<void> {
  const { changeCase } = await import('./change-case.ts');
  await changeCase(app, member, one, ({ waiting: _, ...taken }) => ({ case: taken }), one);
}
