import type { Case, Member } from '../case/case.ts';
import { type Ledger, ledgerOf } from '../case/ledger.ts';
import { openCase } from '../case/open.ts';
import { plan } from '../case/plan.ts';
import { sameOriginal } from '../case/same-original.ts';
import { receiptLetter } from '../draft/receipt.ts';
import type { Letter } from '../mail/letter.ts';
import type { Mail } from '../mail/mail.ts';
import { duplicateAnswer, failedAnswer, noForwardAnswer, notARejectionAnswer, unreadableAnswer } from './answers.ts';
import { loadHolidays } from './holidays.ts';
import { caseId } from './identity.ts';
import type { App, Envelope, Outcome } from './ports.ts';
import { sendLetter } from './send-letter.ts';
import { type Understanding, understand } from './understand.ts';

type Result = Omit<Outcome, 'key' | 'at'>;
type Read = Extract<Understanding, { as: 'read' }>;

/**
 * Takes a kept mail the whole way to its one recorded outcome. Running it again, after a crash at any point or
 * because the event came twice, leads to the same case and the same mails; once recorded, nothing happens any more.
 * @param options.envelope where the event knows it better than the kept mail does.
 * @param options.again receives a mail anew that has an outcome, and replaces that.
 * @throws whatever the ports throw; the mail then has no outcome yet, and whoever calls tries again.
 */
export async function receive(
  app: App,
  key: string,
  { envelope, again = false }: { envelope?: Envelope; again?: boolean } = {},
): Promise<Outcome> {
  const recorded = again ? null : await app.cases.outcome(key);
  if (recorded) return recorded;
  const delivery = await app.rawMail.get(key);
  if (!delivery) throw new Error(`There is no kept mail ${key}.`);
  const understanding = await understand(app, envelope ? { ...delivery, envelope } : delivery);
  return record(app, key, await act(app, key, understanding), again);
}

/** Ends a mail that could not be received however often it was tried: recorded, and its sender told where that is a member. */
export async function giveUp(app: App, key: string): Promise<Outcome> {
  const from = (await app.rawMail.get(key).catch(() => null))?.envelope.from;
  const member = from ? await app.members.byAddress(from.toLowerCase()) : null;
  if (member) await answer(app, key, member, failedAnswer());
  return record(app, key, { outcome: 'failed', member: member?.id ?? null, caseId: null, detail: 'gave up' });
}

async function record(app: App, key: string, result: Result, replace = false): Promise<Outcome> {
  const outcome: Outcome = { key, at: app.clock.now(), ...result };
  await app.cases.record(outcome, { replace });
  app.log('received', { key, outcome: outcome.outcome, caseId: outcome.caseId, detail: outcome.detail });
  return outcome;
}

async function act(app: App, key: string, found: Understanding): Promise<Result> {
  if (found.as === 'held' || found.as === 'dropped') {
    return { outcome: found.as, member: null, caseId: null, detail: found.why };
  }
  const { member } = found;
  if (found.as === 'unreadable') {
    await answer(app, key, member, unreadableAnswer());
    return { outcome: 'unreadable', member: member.id, caseId: null, detail: found.why };
  }
  if (found.as === 'no-forward') {
    if (found.answer) await answer(app, key, member, noForwardAnswer(app.domain), found.mail);
    return { outcome: 'no-forward', member: member.id, caseId: null, detail: 'no forwarded mail in it' };
  }
  if (found.reading.kind !== 'rejection') {
    if (found.answer)
      await answer(app, key, member, notARejectionAnswer(found.reading, found.unwrapped.original), found.mail);
    return { outcome: 'not-a-rejection', member: member.id, caseId: null, detail: found.reading.kind };
  }
  return open(app, key, found);
}

/** Opens the case, or finds the one that stands for this original already. */
async function open(app: App, key: string, found: Read): Promise<Result> {
  const { member } = found;
  const opened = caseOf(found, key, app.clock.now());
  const colleagues = await app.cases.atCompany(opened);
  const stored = await openOrFind(app, opened, colleagues, found);
  if (stored.openedBy !== key) {
    if (found.answer) await answer(app, key, member, duplicateAnswer(stored, member), found.mail);
    return { outcome: 'duplicate', member: member.id, caseId: stored.id, detail: 'the same original again' };
  }
  await sendReceipt(app, stored, ledgerOf(colleagues, stored), found);
  return { outcome: 'case-opened', member: member.id, caseId: stored.id, detail: 'a rejection' };
}

async function openOrFind(app: App, opened: Case, colleagues: Case[], { member }: Read): Promise<Case> {
  const { openedBy, original } = opened;
  const same = colleagues.find((other) => other.openedBy !== openedBy && sameOriginal(other, opened));
  if (same) return same;
  const planned = { ...opened, steps: await firstPlan(opened, colleagues, member) };
  const stored = await app.cases.open(planned);
  if (stored.openedBy === openedBy || sameOriginal(stored, opened)) return stored;
  // The same words about the same role, but at another time: a case of its own.
  return app.cases.open({ ...planned, id: caseId(member.id, original, original.date ?? '') });
}

function caseOf({ member, unwrapped, reading }: Read, key: string, now: string): Case {
  const { original, note, forwarder } = unwrapped;
  const id = caseId(member.id, original);
  return openCase({ id, member, original, reading, note, signedAs: forwarder?.name ?? null, openedBy: key, now });
}

async function firstPlan(opened: Case, colleagues: Case[], member: Member) {
  const isHoliday = await loadHolidays(member.country);
  return plan({ case: opened, ledger: ledgerOf(colleagues, opened), member, now: opened.openedAt, isHoliday });
}

async function sendReceipt(app: App, stored: Case, ledger: Ledger, { member, mail }: Read): Promise<void> {
  await sendLetter(app, member, {
    letter: receiptLetter({ case: asOpened(stored), member, ledger, now: stored.openedAt }),
    caseId: stored.id,
    step: 'receipt',
    id: `receipt.${stored.id}`,
    date: stored.openedAt,
    inReplyTo: mail.messageId,
  });
}

/** A receipt that is sent again after a crash tells the plan as it was, whatever has been mailed since. */
const asOpened = (one: Case): Case => ({
  ...one,
  steps: one.steps.map(({ id, kind, due, tag, why }) => ({ id, kind, due, tag, why, state: 'planned' })),
});

async function answer(app: App, key: string, member: Member, letter: Letter, mail?: Mail): Promise<void> {
  await sendLetter(app, member, {
    letter,
    caseId: null,
    step: 'answer',
    id: `answer.${key}`,
    date: app.clock.now(),
    inReplyTo: mail?.messageId ?? null,
  });
}
