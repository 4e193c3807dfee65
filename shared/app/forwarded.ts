import type { Case, Member, Step } from '../case/case.ts';
import { commandsIn } from '../case/command/commands-in.ts';
import { leastAbove, withoutTold } from '../case/command/told.ts';
import type { CaseCommand, Command } from '../case/command.ts';
import { type Ledger, ledgerOf } from '../case/ledger.ts';
import { nameIn } from '../case/match/named.ts';
import { misreadIn } from '../case/misread-in.ts';
import { openCase } from '../case/open.ts';
import { repeatsBecause } from '../case/plan/prompts.ts';
import { sameOriginal } from '../case/same-original.ts';
import { update } from '../case/update.ts';
import { noSuchCaseLetter } from '../draft/conversation/no-such-case.ts';
import { receiptLetter } from '../draft/receipt.ts';
import { isForwardingQuestion } from '../mail/forwarding-confirmation.ts';
import type { Letter } from '../mail/letter.ts';
import type { Mail } from '../mail/mail.ts';
import { casesOf } from './about-case.ts';
import { duplicateAnswer, notARejectionAnswer } from './answers.ts';
import { planned } from './change-case.ts';
import { takeAnswer } from './employer-answer.ts';
import { caseId } from './identity.ts';
import { noCaseName } from './open-told.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { relayConfirmation } from './relay-confirmation.ts';
import { sendAnswer } from './send-answer.ts';
import { sendLetter } from './send-letter.ts';
import { scheduleSummary } from './summary.ts';
import type { Understanding } from './understand.ts';

export type Read = Extract<Understanding, { as: 'read' }>;

/** An employer's mail: it opens a case, answers one that stands, or is something else, about which the member is told. */
export async function takeForwarded(app: App, arrived: Arrived, found: Read): Promise<Result> {
  const { member, reading, unwrapped, answer, mail } = found;
  if (reading.kind === 'forwarding-confirmation' || isForwardingQuestion(unwrapped.original)) {
    return relayConfirmation(app, arrived, found);
  }
  const opened = withNote(caseOf(found, arrived.key, app.clock.now()), member);
  const colleagues = await app.cases.atCompany(opened);
  const same = colleagues.find((other) => other.openedBy !== arrived.key && sameOriginal(other, opened));
  if (same) return duplicate(app, arrived, found, same);
  const isBegun = colleagues.some(({ openedBy }) => openedBy === arrived.key);
  const answered = isBegun ? null : await takeAnswer(app, arrived, { ...found, reading: opened.reading }, colleagues);
  if (answered) return answered;
  if (reading.kind === 'rejection') return open(app, arrived, found, opened, colleagues);
  if (answer) {
    const name = noCaseName(arrived.key, member);
    await sendAnswer(app, { ...arrived, member, mail, name }, await noCaseAnswer(app, found));
  }
  return { outcome: 'not-a-rejection', member: member.id, caseId: null, detail: reading.kind };
}

/** What the member says above that it is about, by a name that no case has, is answered first. */
async function noCaseAnswer(app: App, { member, reading, unwrapped }: Read): Promise<Letter> {
  const name = nameIn(unwrapped.note ?? '');
  if (name !== null) return noSuchCaseLetter({ name, cases: await casesOf(app, member) });
  const hasCases = (await app.cases.list(member.id, { limit: 1 })).items.length > 0;
  return notARejectionAnswer(reading, unwrapped.original, hasCases);
}

/** Opens the case, or finds the one that stands for this original already. */
async function open(app: App, arrived: Arrived, found: Read, opened: Case, colleagues: Case[]): Promise<Result> {
  const { member } = found;
  const fresh = await planned(app, member, opened);
  const stored = await app.cases.open(fresh);
  const own = isOwn(stored, opened) ? stored : await app.cases.open(apart(fresh, found));
  if (own.openedBy !== arrived.key) return duplicate(app, arrived, found, own);
  return tellOpened(app, own, found, colleagues);
}

/** The receipt of a case that a mail has opened; of one that failed ever since, too. */
export async function tellOpened(app: App, own: Case, told: Told, colleagues: Case[]): Promise<Result> {
  const { member } = told;
  await sendReceipt(app, own, ledgerOf(colleagues, own), told);
  await scheduleSummary(app, member);
  return { outcome: 'case-opened', member: member.id, caseId: own.id, detail: 'a rejection' };
}

/** `mail`: where it can be read. */
type Told = { member: Member; mail?: Mail };

const isOwn = (stored: Case, opened: Case) => stored.openedBy === opened.openedBy || sameOriginal(stored, opened);

/** The same words about the same role, but at another time: a case of its own. */
const apart = (fresh: Case, { member, unwrapped: { original } }: Read): Case => ({
  ...fresh,
  id: caseId(member.id, original, original.date ?? ''),
});

async function duplicate(app: App, arrived: Arrived, { member, mail, answer }: Read, stands: Case): Promise<Result> {
  if (answer) await sendAnswer(app, { ...arrived, member, mail }, duplicateAnswer(stands, member));
  return { outcome: 'duplicate', member: member.id, caseId: stands.id, detail: 'the same original again' };
}

function caseOf({ member, unwrapped, reading }: Read, key: string, now: string): Case {
  const { original, note, forwarder } = unwrapped;
  const id = caseId(member.id, original);
  return openCase({ id, member, original, reading, note, signedAs: forwarder?.name ?? null, openedBy: key, now });
}

/** What the member says above the forward may put right how the mail is read, as in a reply. */
function withNote(opened: Case, { zone, name }: Member): Case {
  const text = opened.note && withoutTold(opened.note, leastAbove, 'no');
  if (text === null) return { ...opened, note: null };
  const now = opened.openedAt;
  const commands = commandsIn({ subject: 'Re:', text, now, zone, name, about: misreadIn(opened) });
  const note = commands.find((command) => command.do === 'note')?.text ?? null;
  return commands
    .filter(isAboutOpening)
    .reduce((one, command) => update(one, command, { stepId: null, now, zone }).case, { ...opened, note });
}

const openings = ['company', 'role', 'contact', 'reapply', 'keen', 'let-go', 'internship', 'news'] as const;

export const isAboutOpening = (command: Command): command is CaseCommand & { do: (typeof openings)[number] } =>
  openings.some((each) => each === command.do);

async function sendReceipt(app: App, stored: Case, ledger: Ledger, { member, mail }: Told): Promise<void> {
  const letter: Letter = receiptLetter({
    case: asOpened(stored),
    member,
    ledger,
    now: stored.openedAt,
  });
  await sendLetter(app, member, {
    letter,
    caseId: stored.id,
    step: 'receipt',
    id: `receipt.${stored.id}`,
    date: stored.openedAt,
    inReplyTo: mail?.messageId ?? null,
  });
}

/** A receipt that is sent again after a crash tells the plan as it was, whatever has been mailed or stopped since. */
const asOpened = ({ ended: _, ...one }: Case): Case => ({ ...one, steps: one.steps.map(asPlanned) });

const asPlanned = (step: Step): Step => {
  const { id, kind, due, tag, why } = step;
  const never = step.state === 'retired' && step.because === repeatsBecause;
  return never ? step : { id, kind, due, tag, why, state: 'planned' };
};
