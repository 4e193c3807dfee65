import type { Case, Member, Step } from '../case/case.ts';
import { type Effect, type Updated, update } from '../case/update.ts';
import { type ActionLink, commandOf } from './action-links.ts';
import { changeCase } from './change-case.ts';
import type { App } from './ports.ts';

type Sources = Pick<App, 'cases' | 'members' | 'clock'>;

/** What a link leads to: the case, its member, and what came of it. `undoes` is when the change was made, to be taken back. */
export type Acted = { case: Case; member: Member; effect: Effect; undoes: string | null };

/** The case and the member that a link is about; null where either is gone, or the link has expired. */
export async function caseOfLink(app: Sources, link: ActionLink): Promise<{ case: Case; member: Member } | null> {
  if (link.expires <= app.clock.now()) return null;
  const member = await app.members.get(link.member);
  const found = member && (await app.cases.get({ member: member.id, id: link.caseId }));
  return found && member ? { case: found, member } : null;
}

/** Does what a link says. The same link again, or another finger on the same button, changes nothing more. */
export async function actOnLink(app: Sources, link: ActionLink): Promise<Acted | null> {
  const found = await caseOfLink(app, link);
  if (!found) return null;
  const { member } = found;
  const now = app.clock.now();
  const about = { stepId: link.stepId, now, zone: member.zone };
  const changed = await changeCase(app, member, found.case, (one): Updated => {
    const putOff = link.action === 'snooze' ? stepPutOff(one, link) : null;
    if (putOff) return { case: one, effect: { effect: 'nothing', why: 'snoozed-already', step: putOff } };
    const isLast = link.action !== 'undo' || one.before?.at(-1)?.at === link.of;
    return isLast ? update(one, commandOf(link, now), about) : { case: one, effect: alreadyUndone };
  });
  if (!changed) return null;
  const undoes = changed.effect.effect === 'nothing' || link.action === 'undo' ? null : now;
  return { ...changed, member, undoes };
}

/** The step of a link while it waits to come again: pressed later, the same link would put it off once more. */
function stepPutOff({ steps, happened = [] }: Case, { stepId }: ActionLink): Step | null {
  const step = steps.find(({ id }) => id === stepId);
  const isPutOff = happened.some((it) => it.kind === 'snooze' && it.step === stepId);
  return step?.state === 'planned' && isPutOff ? step : null;
}

const alreadyUndone: Effect = { effect: 'nothing', why: 'nothing-to-undo', step: null };
