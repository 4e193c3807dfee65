import { isDeepStrictEqual } from 'node:util';
import type { Member, MemberBefore } from '../case/case.ts';
import type { Instant } from '../mail/mail.ts';
import { changeCase } from './change-case.ts';
import { everyCase } from './every-case.ts';
import { pause, resume } from './pause.ts';
import { type App, Conflict } from './ports.ts';

type Sources = Pick<App, 'members' | 'cases' | 'clock'>;

/** What is to be otherwise. `address` and `asked` come to those that there are. */
type Change = Partial<Pick<Member, 'name' | 'zone' | 'country'>> & {
  paused?: boolean;
  address?: string;
  asked?: { id: string; address: string };
};

/**
 * Changes a member and keeps what that replaced, so that one `undo` takes back all changes of one reply. Another time
 * zone or country moves what is planned. The same change again, after a crash, does what was left undone.
 * @param at when the reply came: changes of one time belong together.
 */
export async function changeMember(app: Sources, member: Member, change: Change, at: Instant): Promise<Member> {
  const { paused, zone, country } = change;
  const was = await app.members.paused(member.id);
  let isAgain = false;
  const changed = await saveMember(app, member, (stands) => {
    const next = withChange(stands, change);
    isAgain = isSame(change, { next, stands, was });
    const isKept = stands.before && (stands.before.at === at || isAgain);
    const before = isKept && stands.before ? stands.before : asBefore(stands, at);
    return { ...next, before: paused === undefined || isAgain ? before : { paused: was, ...before } };
  });
  if (paused !== undefined) await (paused ? pause : resume)(app, changed);
  const isNamed = zone !== undefined || country !== undefined;
  if (isNamed && (isAgain || (changed.before && hasMoved(changed, changed.before)))) await replan(app, changed);
  return changed;
}

/** Whether all that is stored with the member is so already: asked for at another time, it is the same change again. */
const isSame = (
  { paused, ...stored }: Change,
  { next, stands, was }: { next: Member; stands: Member; was: boolean },
): boolean => (Object.keys(stored).length > 0 ? isDeepStrictEqual(next, stands) : (paused ?? was) === was);

function withChange(stands: Member, { paused: _, address, asked, ...fields }: Change): Member {
  const { addresses, asked: earlier = [] } = stands;
  const isNew = address !== undefined && !addresses.includes(address);
  const others = earlier.filter(({ id }) => id !== asked?.id);
  return {
    ...stands,
    ...fields,
    ...(isNew && { addresses: [...addresses, address] satisfies Member['addresses'] }),
    ...(asked && { asked: [...others, asked].slice(-mostAsked) }),
  };
}

/** So many questions are remembered with whoever made us ask them. */
const mostAsked = 20;

const asBefore = ({ name, addresses, zone, country, asked }: Member, at: Instant): MemberBefore => ({
  at,
  name,
  addresses,
  zone,
  country,
  ...(asked && { asked }),
});

type Place = Pick<Member, 'zone' | 'country'>;
const hasMoved = (one: Place, other: Place) => one.zone !== other.zone || one.country !== other.country;

/**
 * Takes back what `changeMember` did last; null where there is nothing to take back. The same reply again, after a
 * crash, takes back the same, and no more.
 * @param at when the reply came that asks for it.
 */
export async function undoMember(app: Sources, member: Member, at: Instant): Promise<Member | null> {
  const { before } = member;
  const restored = member.undone?.at === at ? member : before ? await restore(app, member, before, at) : null;
  if (!restored?.undone) return null;
  const { paused, moved } = restored.undone;
  if (paused !== undefined) await (paused ? pause : resume)(app, restored);
  if (moved) await replan(app, restored);
  return restored;
}

async function restore(app: Sources, member: Member, before: MemberBefore, at: Instant): Promise<Member> {
  const { at: of, paused, ...fields } = before;
  const kept = new Set((before.asked ?? []).map(({ id }) => id));
  for (const { id } of member.asked ?? []) if (!kept.has(id)) await app.members.withdraw(id);
  return saveMember(app, member, ({ before: _, asked: __, ...stands }) => ({
    ...stands,
    ...fields,
    undone: { at, of, ...(paused !== undefined && { paused }), moved: hasMoved(stands, before) },
  }));
}

/** Stores a member changed. Where somebody else did in between, the change is made to what stands then. */
export async function saveMember(
  { members }: Pick<App, 'members'>,
  member: Member,
  change: (stands: Member) => Member,
): Promise<Member> {
  let stands: Member | null = member;
  for (let attempt = 0; stands && attempt < 5; attempt++) {
    const changed = change(stands);
    try {
      return (await members.save(changed)) ?? changed;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      stands = await members.get(member.id);
    }
  }
  throw new Conflict(member.id);
}

/** What is planned falls on other mornings now. */
async function replan(app: Sources, member: Member): Promise<void> {
  for await (const one of everyCase(app, member)) {
    const planned = !one.waiting && one.steps.some(({ state }) => state === 'planned');
    if (planned) await changeCase(app, member, one, (stands) => ({ case: { ...stands } }), one);
  }
}
