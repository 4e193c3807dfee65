import type { Member } from '../case/case.ts';
import { update } from '../case/update.ts';
import type { Instant } from '../mail/mail.ts';
import { changeCase } from './change-case.ts';
import { everyCase } from './every-case.ts';
import type { App } from './ports.ts';

/**
 * Ends every case of a member that is under way, one by one, as `stop` does, so that `undo` takes each back by itself. Run
 * again after a crash, it ends what is left.
 * @param at when it was asked for.
 * @returns how many have ended.
 */
export async function endAll(app: Pick<App, 'cases' | 'clock'>, member: Member, at: Instant): Promise<number> {
  let ended = 0;
  for await (const one of everyCase(app, member)) {
    if (one.ended) continue;
    const about = { stepId: null, now: at, zone: member.zone };
    const stopped = await changeCase(app, member, one, (stands) => update(stands, { do: 'stop' }, about), one);
    if (stopped?.effect.effect === 'stopped') ended += 1;
  }
  return ended;
}
