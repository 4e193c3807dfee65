import type { Member } from '../case/case.ts';
import type { Instant } from '../mail/mail.ts';
import { changeCase } from './change-case.ts';
import { everyCase } from './every-case.ts';
import { resume } from './pause.ts';
import type { App } from './ports.ts';

type Sources = Pick<App, 'members' | 'cases' | 'clock'>;
type Change = Partial<Pick<Member, 'name' | 'addresses' | 'zone' | 'country' | 'asked'>> & { paused?: boolean };

/**
 * Changes a member and keeps what that replaced, so that one `undo` takes back all changes of one reply. Another time
 * zone or country moves what is planned.
 * @param at when the reply came: changes of one time belong together.
 */
export async function changeMember(app: Sources, member: Member, change: Change, at: Instant): Promise<Member> {
  const { paused, ...fields } = change;
  const was = await app.members.paused(member.id);
  const { name, addresses, zone, country, asked } = member;
  const fresh = { at, paused: was, name, addresses, zone, country, ...(asked && { asked }) };
  const changed: Member = { ...member, ...fields, before: member.before?.at === at ? member.before : fresh };
  await app.members.save(changed);
  await apply(app, { from: member, to: changed, paused: paused ?? was, was });
  return changed;
}

/** Takes back what `changeMember` did last; null where there is nothing to take back. */
export async function undoMember(app: Sources, member: Member): Promise<Member | null> {
  const { before, asked = [], ...rest } = member;
  if (!before) return null;
  const { at: _, paused, ...fields } = before;
  const kept = new Set((before.asked ?? []).map(({ id }) => id));
  for (const { id } of asked) if (!kept.has(id)) await app.members.withdraw(id);
  const restored: Member = { ...rest, ...fields };
  await app.members.save(restored);
  await apply(app, { from: member, to: restored, paused, was: await app.members.paused(member.id) });
  return restored;
}

type Applying = { from: Member; to: Member; paused: boolean; was: boolean };

async function apply(app: Sources, { from, to, paused, was }: Applying): Promise<void> {
  if (paused && !was) await app.members.setPaused(to.id, true);
  if (!paused && was) await resume(app, to);
  if (from.zone !== to.zone || from.country !== to.country) await replan(app, to);
}

/** What is planned falls on other mornings now. */
async function replan(app: Sources, member: Member): Promise<void> {
  for await (const one of everyCase(app, member)) {
    const planned = !one.waiting && one.steps.some(({ state }) => state === 'planned');
    if (planned) await changeCase(app, member, one, (stands) => ({ case: { ...stands } }), one);
  }
}
