import type { Case, Draft, Step } from '../case/case.ts';
import { commandsIn } from '../case/command/commands-in.ts';
import type { CaseCommand, Command, MemberCommand, Unclear } from '../case/command.ts';
import { writesToEmployer } from '../case/ledger.ts';
import { type Effect, update } from '../case/update.ts';
import { changedLetter } from '../draft/changed-letter.ts';
import { helpLetter } from '../draft/conversation/help.ts';
import { draftStep } from '../draft/draft-step.ts';
import { caseAddress } from '../mail/addresses.ts';
import { answeredId } from '../mail/thread.ts';
import { noForwardAnswer } from './answers.ts';
import { changeCase } from './change-case.ts';
import { earlierDrafts } from './earlier-drafts.ts';
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
  for (const { name, letter } of letters) await sendAnswer(app, { ...answering, caseId: null, name }, letter);
  return after;
}

type Changed = { case: Case; effects: Effect[]; again: { step: Step; draft: Draft } | null };

/** Carries out what a reply asks of its case, in one write; a draft at hand is written anew with what was told. */
async function change(
  app: App,
  { receivedAt }: Arrived,
  { found, one, commands }: Obeying & { one: Case },
): Promise<Changed | null> {
  const { member, mail } = found;
  const stepId = answeredId(mail, one.id)?.split('.')[0] ?? null;
  const mine = commands.filter(isOfCase);
  if (mine.length === 0) return null;
  const earlier = mine.some(tells) ? await earlierDrafts(app, member) : [];
  return changeCase(
    app,
    member,
    one,
    (stands): Changed => {
      const about = { stepId, now: receivedAt, zone: member.zone };
      const { case: next, effects } = updateAll(stands, mine, about);
      const rewritten = rewrite(next, { member, earlier, now: app.clock.now() });
      if (next === stands || !mine.some(tells) || !rewritten) return { case: next, effects, again: null };
      return { ...rewritten, effects };
    },
    one,
  );
}

function updateAll(one: Case, commands: CaseCommand[], about: Parameters<typeof update>[2]) {
  const effects: Effect[] = [];
  let next = one;
  for (const command of commands) {
    const updated = update(next, command, about);
    next = updated.case;
    effects.push(updated.effect);
  }
  return { case: next, effects };
}

type Rewriting = Omit<Parameters<typeof draftStep>[0], 'case' | 'step'>;

/** The case with the draft that lies with the member written anew; null where there is none, or it stays as it is. */
function rewrite(
  one: Case,
  { member, earlier, now }: Rewriting,
): { case: Case; again: { step: Step; draft: Draft } } | null {
  const step = one.ended ? undefined : one.steps.findLast((it) => it.state === 'drafted' && writesToEmployer(it));
  if (step?.state !== 'drafted' || !step.draft) return null;
  const { body } = step.draft;
  const others = earlier.filter((draft) => draft.body !== body);
  const draft = draftStep({ case: one, step, member, earlier: others, now });
  if (!draft || draft.body === body) return null;
  const fresh: Step = { ...step, draft };
  return {
    case: { ...one, steps: one.steps.map((it) => (it.id === step.id ? fresh : it)) },
    again: { step: fresh, draft },
  };
}

const beyond: readonly string[] = [
  'pause',
  'resume',
  'status',
  'help',
  'leave',
  'name',
  'zone',
  'country',
  'address',
  'invite',
] satisfies MemberCommand['do'][];
const telling: readonly string[] = [
  'note',
  'news',
  'lesson',
  'company',
  'role',
  'contact',
  'undo',
] satisfies CaseCommand['do'][];

const isBeyond = (command: Command): command is MemberCommand => beyond.includes(command.do);
const isUnclear = (command: Command): command is Unclear => command.do === 'unclear';
const isOfCase = (command: Command): command is CaseCommand => !isBeyond(command) && !isUnclear(command);
/** Whether a draft may read otherwise for it. */
const tells = (command: CaseCommand): boolean => telling.includes(command.do);
