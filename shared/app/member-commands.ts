import type { Member } from '../case/case.ts';
import type { MemberCommand } from '../case/command.ts';
import { nextDue } from '../case/due.ts';
import { helpLetter } from '../draft/conversation/help.ts';
import { leaveLetter, leftLetter } from '../draft/conversation/membership.ts';
import type { Settled } from '../draft/conversation/settled-said.ts';
import { statusLetter } from '../draft/conversation/status.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant, Mail } from '../mail/mail.ts';
import { answeredId } from '../mail/thread.ts';
import { changeMember, undoMember } from './change-member.ts';
import { endAll } from './end-all.ts';
import { allCases } from './every-case.ts';
import { askToConfirm, placesOf } from './joining.ts';
import { eraseKept } from './leaving.ts';
import type { App } from './ports.ts';

/** What came of a command: something to say in the answer, or a letter of its own, whose name tells it from others. */
export type Came = { member?: Member; settled?: Settled; letter?: { name: string; letter: Letter } };

/** What came of all commands of a mail, and the member as he or she is after them. */
export type Settling = {
  member: Member;
  left: boolean;
  settled: Settled[];
  letters: { name: string; letter: Letter }[];
};

type Asking = {
  app: App;
  member: Member;
  mail: Mail;
  /** When the mail came. */
  at: Instant;
  /** The mail's key; null where it was a press on a page. */
  key: string | null;
};

/** Carries out what a member's mail asks beyond one case. */
export async function settle(asking: Asking, commands: MemberCommand[]): Promise<Settling> {
  const { member } = asking;
  const settling: Settling = { member, left: false, settled: [], letters: [] };
  for (const command of commands) {
    const came = await carryOut({ ...asking, member: settling.member }, command);
    settling.member = came.member ?? settling.member;
    if (came.settled) settling.settled.push(came.settled);
    if (came.letter) settling.letters.push(came.letter);
  }
  settling.left = settling.letters.some(({ name }) => name === 'left');
  return settling;
}

async function carryOut(asking: Asking, command: MemberCommand): Promise<Came> {
  const { app, member } = asking;
  switch (command.do) {
    case 'pause':
      return become(asking, { paused: true }, { settled: 'pause' });
    case 'resume':
      return goOn(asking);
    case 'end-all':
      return { settled: { settled: 'end-all', cases: await endAll(app, member, asking.at) } };
    case 'status':
      return status(asking);
    case 'help':
      return { letter: { name: 'help', letter: helpLetter(placesOf(app, member), command.asks) } };
    case 'name':
      return become(asking, { name: command.name }, { settled: 'name', name: command.name });
    case 'zone':
      return become(asking, { zone: command.zone }, { settled: 'zone', zone: command.zone });
    case 'country':
      return become(asking, { country: command.country }, { settled: 'country', country: command.country });
    case 'address':
    case 'invite':
      return invite(asking, command);
    case 'leave':
      return leave(asking);
  }
}

async function goOn(asking: Asking): Promise<Came> {
  const { app } = asking;
  const member = await changeMember(app, asking.member, { paused: false }, asking.at);
  const dues = (await allCases(app, member)).flatMap((one) => nextDue(one) ?? []).sort();
  return { member, settled: { settled: 'resume', next: dues[0] ?? null } };
}

async function status({ app, member }: Asking): Promise<Came> {
  const [cases, paused] = [await allCases(app, member), await app.members.paused(member.id)];
  return { letter: { name: 'status', letter: statusLetter({ cases, member, paused }) } };
}

async function become(
  { app, member, at }: Asking,
  change: Parameters<typeof changeMember>[2],
  settled: Settled,
): Promise<Came> {
  return { member: await changeMember(app, member, change, at), settled };
}

/** Takes the member's latest change back; null where there is none. `at`: when the reply came. */
export async function undoLatest(app: App, member: Member, at: Instant): Promise<Came | null> {
  const restored = await undoMember(app, member, at);
  if (!restored) return null;
  const { name, zone, country } = restored;
  return {
    member: restored,
    settled: { settled: 'undone', name, zone, country, paused: await app.members.paused(restored.id) },
  };
}

/** Asks an address to confirm that it is the member's, or wants to be one. */
export async function invite(
  { app, member, at, key }: Omit<Asking, 'mail'>,
  { do: what, address }: Extract<MemberCommand, { do: 'address' | 'invite' }>,
): Promise<Came> {
  if (app.rules.membership === 'owner') return { settled: { settled: 'one-address' } };
  if (what === 'invite' && !mayInvite(app, member)) return { settled: { settled: 'no-invitations' } };
  if (member.addresses.includes(address)) return { settled: { settled: 'known', address } };
  const id = await askToConfirm(app, { address, by: member, further: what === 'address', key });
  if (!id) return { settled: { settled: 'asked-too-often' } };
  return {
    member: await changeMember(app, member, { asked: { id, address } }, at),
    settled: { settled: what, address },
  };
}

/** Where only invited people may join, the owner invites. */
const mayInvite = ({ rules }: App, { id }: Member): boolean =>
  rules.membership === 'open' || (rules.membership === 'invited' && id === 'owner');

/**
 * The first time it asks; a reply to that question, within two days, is the confirmation. Whoever leaves stays a member
 * until the last mail is out, so that it can be tried again.
 */
async function leave({ app, member, mail, at }: Asking): Promise<Came> {
  const [, asked] = answeredId(mail, member.id)?.match(/^leave\.(\d{14})$/) ?? [];
  if (asked && asked > stamp(new Date(Date.parse(at) - confirmWithin).toISOString())) {
    await eraseKept(app, member);
    return { letter: { name: 'left', letter: leftLetter() } };
  }
  const cases = (await allCases(app, member)).length;
  return { letter: { name: `leave.${stamp(at)}.${member.id}`, letter: leaveLetter({ cases, link: null }) } };
}

/** Milliseconds. */
const confirmWithin = 2 * 86_400_000;

const stamp = (at: Instant) => at.slice(0, 19).replace(/\D/g, '');
