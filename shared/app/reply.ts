import type { Case } from '../case/case.ts';
import { commandsIn } from '../case/command/commands-in.ts';
import type { Command } from '../case/command.ts';
import { changedLetter } from '../draft/changed-letter.ts';
import { helpLetter } from '../draft/conversation/help.ts';
import { caseAddress } from '../mail/addresses.ts';
import { answeredId } from '../mail/thread.ts';
import { noForwardAnswer } from './answers.ts';
import { type CarriedOut, carryOut, isBeyond, isOfCase, isUnclear } from './carry-out.ts';
import { placesOf } from './joining.ts';
import { settle } from './member-commands.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import { notTheirs } from './sent-copy.ts';
import type { Understanding } from './understand.ts';

export type Reply = Extract<Understanding, { as: 'reply' }>;

/** A member's own words: what they ask is done, and one answer says what came of it. */
export async function takeReply(app: App, arrived: Arrived, found: Reply): Promise<Result> {
  const { member, mail, caseId } = found;
  const one = caseId ? await app.cases.get({ member: member.id, id: caseId }) : null;
  if (caseId && !one) {
    return { outcome: 'held', member: member.id, caseId: null, detail: notTheirs };
  }
  const { subject, text } = mail;
  const commands = commandsIn({ subject, text, now: app.clock.now(), zone: member.zone, name: member.name });
  const kinds = commands.map((command) => command.do);
  if (!one && !commands.some(isBeyond)) {
    await sendAnswer(app, { ...arrived, member, mail }, noForwardAnswer(app.domain, mail.sealed));
    return { outcome: 'no-forward', member: member.id, caseId: null, detail: 'no forwarded mail in it' };
  }
  const { left } = await obey(app, arrived, { found, one, commands });
  if (left) await app.rawMail.remove(arrived.key);
  const whose = left ? null : member.id;
  return { outcome: 'command', member: whose, caseId: left ? null : caseId, detail: kinds.join(', ') || 'nothing' };
}

type Obeying = { found: Reply; one: Case | null; commands: Command[] };

async function obey(app: App, arrived: Arrived, { found, one, commands }: Obeying) {
  const { member, mail, caseId } = found;
  const changed = one && (await change(app, arrived, { found, one, commands }));
  const { settled, letters, ...after } = await settle(app, member, mail, commands.filter(isBeyond));
  const unclear = commands.filter(isUnclear);
  const answering = { ...arrived, member: after.member, mail, caseId };
  const { case: stands = null, effects = [], again = null } = changed ?? {};
  if (effects.length + settled.length + unclear.length > 0) {
    const now = app.clock.now();
    const copyTo = caseAddress(caseId ?? '', app.domain, app.seal);
    const rewritten = again && { ...again, copyTo };
    const letter = changedLetter({
      case: stands,
      effects,
      settled,
      unclear,
      member: after.member,
      now,
      again: rewritten,
    });
    await sendAnswer(app, answering, letter);
  } else if (letters.length === 0) {
    await sendAnswer(app, answering, helpLetter(placesOf(app, after.member)));
  }
  for (const { name, letter } of letters) {
    // The question before leaving is named so that a reply leads back to it; the others come often, each a mail of its own.
    const id = name.startsWith('leave.') ? name : `${name}.${arrived.key}`;
    await sendAnswer(app, { ...answering, caseId: null, name: id }, letter);
  }
  return after;
}

/** Carries out what a reply asks of its case. */
async function change(
  app: App,
  { receivedAt }: Arrived,
  { found, one, commands }: Obeying & { one: Case },
): Promise<CarriedOut | null> {
  const { member, mail } = found;
  const stepId = answeredId(mail, one.id)?.split('.')[0] ?? null;
  const mine = commands.filter(isOfCase);
  return mine.length === 0 ? null : carryOut(app, member, one, mine, { stepId, at: receivedAt });
}
