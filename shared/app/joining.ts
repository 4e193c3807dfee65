import type { Member } from '../case/case.ts';
import { ownWords } from '../case/command/quoted.ts';
import { saysYes } from '../case/command/yes.ts';
import {
  addressConfirmedLetter,
  addressLetter,
  invitationLetter,
  welcomeLetter,
} from '../draft/conversation/membership.ts';
import { automaticAddress, intakeAddress, joinAddress } from '../mail/addresses.ts';
import type { Letter } from '../mail/letter.ts';
import type { Address, Instant, Mail } from '../mail/mail.ts';
import { changeMember } from './change-member.ts';
import { held } from './held.ts';
import { nameId } from './identity.ts';
import type { App, Invitation } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendLetter } from './send-letter.ts';

/** How long an invitation holds. */
const days = 14;

/** In an hour: questions that one member makes us ask, or strangers of one house do, and those that all strangers do. */
const mostAsked = 5;
const mostOfStrangers = 200;

/**
 * Asks an address to confirm, by a reply, that it is a member's or wants to be one. It is the only mail that ever goes
 * to somebody who is no member.
 * @param options.by the member who asks for it; null where the person wrote here.
 * @param options.further whether it is to be a further address of that member.
 * @param options.key the mail that asks for it: read again, after a crash, it asks the same again.
 * @returns the id of the invitation; null where it was asked too often. Of a member's address too, which gets no mail: who
 * else is a member is nobody's business.
 */
export async function askToConfirm(
  app: App,
  { address, by, further, key }: { address: string; by: Member | null; further: boolean; key: string | null },
): Promise<string | null> {
  const now = app.clock.now();
  const member = further ? (by?.id ?? null) : null;
  const id = nameId(JSON.stringify([address, member]));
  const earlier = await app.members.invitation(id);
  const begun = key !== null && earlier?.key === key ? earlier : null;
  if (!begun) {
    if (earlier && (by ? earlier.at.slice(0, 13) === now.slice(0, 13) : holds(earlier, now))) return null;
    const asking = key === null ? undefined : `${key}.${id}`;
    if (!(await mayAsk(app, { address, by }, now, asking))) return null;
    await app.members.invite({ id, address, member, at: now, ...(key !== null && { key }) });
  }
  if (await app.members.byAddress(address)) return id;
  const at = begun?.at ?? now;
  const from = by && (by.name ?? by.addresses[0]);
  const letter = further ? addressLetter({ address, days }) : invitationLetter({ from, days });
  const replyTo = joinAddress(id, app.domain, app.seal);
  await mailTo(app, address, { id: `join.${at.replace(/\D/g, '')}.${id}`, letter, replyTo, date: at });
  return id;
}

/** Strangers are counted by house first, so that one flood leaves room for others; at a mail provider everybody is by himself. */
async function mayAsk(
  { limits }: App,
  { address, by }: { address: string; by: Member | null },
  now: Instant,
  asking: string | undefined,
): Promise<boolean> {
  if (by) return limits.take(`questions.${by.id}`, mostAsked, now, asking);
  const { houseOf } = await import('../case/match/sender.ts');
  const house = houseOf(address);
  const isMuch = house !== null && !(await limits.take(`questions.at.${nameId(house)}`, mostAsked, now, asking));
  return !isMuch && limits.take('questions.strangers', mostOfStrangers, now, asking);
}

const holds = ({ at }: Invitation, now: Instant) => Date.parse(now) - Date.parse(at) <= days * 86_400_000;

/** Somebody who is no member and wrote here, with proof of the address: where anybody may join, a question to confirm. */
export async function meetStranger(app: App, { key }: Arrived, { address }: Address): Promise<void> {
  if (app.rules.membership === 'open') await askToConfirm(app, { address, by: null, further: false, key });
}

/**
 * A "yes" to the address in an invitation confirms it: whoever got our mail can read the mailbox. The first mail that
 * says so is heard to its end, also when it is read again after a crash.
 */
export async function confirm(app: App, { key, receivedAt }: Arrived, id: string, mail: Mail): Promise<Result> {
  const invitation = await app.members.invitation(id);
  if (!invitation || !holds(invitation, app.clock.now())) return held('an invitation that does not hold');
  if (!saysYes(ownWords(mail.text))) return held('no yes to an invitation', invitation.member);
  const { address } = invitation;
  const isFirst = (await app.outcomes.first(`joined.${id}.${invitation.at}`, key, app.clock.now())) === key;
  const stands = await app.members.byAddress(address);
  const becomes = invitation.member ?? nameId(address);
  if (stands && !(isFirst && stands.id === becomes)) return joined(stands, 'a member already');
  const host = invitation.member ? await app.members.get(invitation.member) : null;
  if (invitation.member && !host) return held('an address of somebody who has left');
  const member = host
    ? await changeMember(app, host, { address }, receivedAt)
    : (stands ?? (await welcome(app, address)));
  const places = placesOf(app, member);
  const letter = host ? addressConfirmedLetter({ address, intake: places.intake }) : welcomeLetter(places);
  await mailTo(app, member.addresses[0], { id: `joined.${key}`, letter, date: receivedAt });
  return joined(member, host ? 'a further address' : 'a new member');
}

const joined = ({ id }: Member, detail: string): Result => ({ outcome: 'joined', member: id, caseId: null, detail });

/** A new member, who lives as the owner does until he or she says otherwise. */
async function welcome(app: App, address: string): Promise<Member> {
  const owner = await app.members.get('owner');
  const { zone, country } = owner ?? { zone: 'UTC', country: null };
  const member: Member = { id: nameId(address), name: null, addresses: [address], zone, country };
  return (await app.members.save(member)) ?? member;
}

/** Where a member forwards to. */
export const placesOf = ({ domain, seal }: Pick<App, 'domain' | 'seal'>, member: Member) => ({
  intake: intakeAddress(domain),
  automatic: automaticAddress(member.id, domain, seal),
});

type Mailing = { id: string; letter: Letter; date: Instant; replyTo?: string };

/** To an address that is nobody's yet, and from which nothing can be unsubscribed. */
async function mailTo(app: App, address: string, mailing: Mailing): Promise<void> {
  const nobody: Member = { id: 'nobody', name: null, addresses: [address], zone: 'UTC', country: null };
  await sendLetter({ ...app, webUrl: null }, nobody, {
    ...mailing,
    caseId: null,
    step: 'answer',
  });
}
