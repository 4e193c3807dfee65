import type { Member } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import type { App } from './ports.ts';

/** Stops all mail to a member until `resume`. Cases are set aside one by one, when a step of theirs falls due. */
export const pause = (app: Pick<App, 'members'>, member: Member): Promise<void> =>
  app.members.setPaused(member.id, true);

/** Takes up again where a member paused: cases that were set aside are planned anew from now. */
export async function resume(app: Pick<App, 'members' | 'cases' | 'clock'>, member: Member): Promise<void> {
  await app.members.setPaused(member.id, false);
  const { changeCase } = await import('./change-case.ts');
  for await (const one of everyCase(app, member)) {
    if (one.waiting) await changeCase(app, member, one, ({ waiting: _, ...taken }) => ({ case: taken }), one);
  }
}
