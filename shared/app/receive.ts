import type { Case, Member } from '../case/case.ts';
import { cut } from '../mail/cut.ts';
import { failedAnswer, tooManyAnswer, unreadableAnswer } from './answers.ts';
import { everyCase } from './every-case.ts';
import { heardOnce } from './heard-once.ts';
import { held } from './held.ts';
import { confirm, meetStranger } from './joining.ts';
import { isOfWhoLeft } from './leaving.ts';
import type { App, Envelope, Outcome } from './ports.ts';
import { sendAnswer } from './send-answer.ts';
import { sendLetter } from './send-letter.ts';
import { memberOfEnvelope, type Telling, type Understanding, understand } from './understand.ts';

export type Result = Omit<Outcome, 'key' | 'at'>;

/** Which mail it is, and when it came. */
export type Arrived = { key: string; receivedAt: string };

/**
 * Takes a kept mail the whole way to its one recorded outcome. Running it again, after a crash at any point or
 * because the event came twice, leads to the same case and the same mails; once recorded, nothing happens any more.
 * @param options.envelope where the event knows it better than the kept mail does.
 * @param options.again receives a mail anew that has an outcome, and replaces that.
 * @param options.told what its member says that it is, whatever it reads like; `into`: the case that it belongs to.
 * @throws whatever the ports throw; the mail then has no outcome yet, and whoever calls tries again.
 */
export async function receive(
  app: App,
  key: string,
  { envelope, again = false, ...telling }: { envelope?: Envelope; again?: boolean } & Telling = {},
): Promise<Outcome> {
  const recorded = again ? null : await app.outcomes.get(key);
  if (recorded) return recorded;
  const delivery = await app.rawMail.get(key);
  if (!delivery) throw new Error(`There is no kept mail ${key}.`);
  const known = envelope ? { ...delivery, envelope } : delivery;
  const understanding = await understand(app, known, telling);
  const arrived = { key, receivedAt: known.envelope.receivedAt };
  const isTaken = again || (await isWithinLimit(app, understanding, arrived));
  const result = await (isTaken ? act(app, arrived, understanding, again) : tooMany(app, arrived, understanding));
  return record(app, key, { ...result, ...(result.member !== null && aboutOf(understanding)) }, again);
}

/** Which mail it was, as its member would tell it from others. Nobody else ever sees it, so it is kept for nobody else. */
function aboutOf(found: Understanding): Pick<Outcome, 'about'> {
  const mail = found.as === 'read' ? found.unwrapped.original : 'mail' in found ? found.mail : null;
  if (!mail) return {};
  const from = mail.from?.name ?? mail.from?.address ?? null;
  return { about: { from: from === null ? null : cut(from, 120), subject: cut(mail.subject, 200) } };
}

/**
 * Ends a mail that could not be received however often it was tried: recorded, and its sender told where that is a member.
 * Where it had opened its case by then, the member gets the receipt, and that is how it ended.
 */
export async function giveUp(app: App, key: string): Promise<Outcome> {
  const envelope = (await app.rawMail.get(key).catch(() => null))?.envelope;
  const member = envelope ? await memberOfEnvelope(app, envelope) : null;
  const opened = member && (await caseOpenedBy(app, member, key));
  if (opened) {
    const { tellOpened } = await import('./forwarded.ts');
    return record(app, key, await tellOpened(app, opened, { member }, await app.cases.atCompany(opened)));
  }
  if (member && envelope?.senderAuthenticated) {
    await sendAnswer(app, { key, receivedAt: envelope.receivedAt, member }, failedAnswer());
  }
  return record(app, key, { outcome: 'failed', member: member?.id ?? null, caseId: null, detail: 'gave up' });
}

async function caseOpenedBy(app: App, member: Member, key: string): Promise<Case | null> {
  for await (const one of everyCase(app, member)) if (one.openedBy === key) return one;
  return null;
}

async function record(app: App, key: string, result: Result, replace = false): Promise<Outcome> {
  const outcome: Outcome = { key, at: app.clock.now(), ...result };
  await app.outcomes.record(outcome, { replace });
  app.log('received', { key, outcome: outcome.outcome, caseId: outcome.caseId, detail: outcome.detail });
  return outcome;
}

const memberOf = (found: Understanding) => ('member' in found ? found.member : null);

/** By the hour in which the mail came: what was kept through an outage is received all at once, and is not too much. */
async function isWithinLimit(app: App, found: Understanding, { key, receivedAt }: Arrived): Promise<boolean> {
  const member = memberOf(found);
  return !member || app.limits.take(`mails.${member.id}`, app.rules.mailsPerHour, receivedAt, key);
}

/** What is too much is held. Its member is told, once an hour. */
async function tooMany(app: App, { key, receivedAt }: Arrived, found: Understanding): Promise<Result> {
  const member = memberOf(found);
  if (member && (await app.limits.take(`too-many.${member.id}`, 1, receivedAt, key))) {
    const letter = tooManyAnswer(app.rules.mailsPerHour, app.webUrl && `${app.webUrl}/mails?show=held`);
    const id = `too-many.${receivedAt.slice(0, 13)}.${member.id}`;
    await sendLetter(app, member, { letter, caseId: null, step: 'answer', id, date: receivedAt });
  }
  return held('more mails in one hour than are taken', member?.id);
}

/** What a kind of mail takes is loaded with the first of that kind. */
async function act(app: App, arrived: Arrived, found: Understanding, again: boolean): Promise<Result> {
  switch (found.as) {
    case 'read': {
      const { takeForwarded } = await import('./forwarded.ts');
      const result = await takeForwarded(app, arrived, found);
      if (found.unwrapped.note !== null && !again) {
        const { hearNote } = await import('./hear-note.ts');
        await hearNote(app, arrived, found, result);
      }
      return result;
    }
    case 'reply': {
      const { takeReply } = await import('./reply.ts');
      return heardOnce(app, arrived, found, () => takeReply(app, arrived, found));
    }
    case 'sent-copy': {
      const { takeSentCopy } = await import('./sent-copy.ts');
      return heardOnce(app, arrived, found, () => takeSentCopy(app, arrived, found));
    }
    case 'confirming':
      return confirm(app, arrived, found.invitation, found.mail);
    case 'unreadable':
      if (found.answer) await sendAnswer(app, { ...arrived, member: found.member }, unreadableAnswer());
      return { outcome: 'unreadable', member: found.member.id, caseId: null, detail: found.why };
    case 'held':
      if (found.mail && !found.claims && (await isOfWhoLeft(app, found.mail))) {
        await app.rawMail.remove(arrived.key);
        return { outcome: 'command', member: null, caseId: null, detail: 'leave' };
      }
      if (found.stranger) await meetStranger(app, arrived, found.stranger);
      return held(found.why, found.claims?.id);
    case 'dropped':
      return { outcome: 'dropped', member: found.claims?.id ?? null, caseId: null, detail: found.why };
  }
}
