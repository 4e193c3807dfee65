import type { Case } from '../case/case.ts';
import { commandsIn, isThanks } from '../case/command/commands-in.ts';
import { withoutTold } from '../case/command/told.ts';
import type { CaseCommand, Command, Unclear } from '../case/command.ts';
import { misreadIn } from '../case/misread-in.ts';
import { answerBefore } from '../case/update.ts';
import { changedLetter } from '../draft/changed-letter.ts';
import { aboutWhichLetter } from '../draft/conversation/about-which.ts';
import { helpLetter } from '../draft/conversation/help.ts';
import { staysLetter } from '../draft/conversation/membership.ts';
import { caseAddress } from '../mail/addresses.ts';
import type { Mail } from '../mail/mail.ts';
import { answeredId } from '../mail/thread.ts';
import { takeAbout, takeFreshAbout } from './about-case.ts';
import { noForwardAnswer, stillNoCaseAnswer } from './answers.ts';
import { asksForEnd, type CarriedOut, carryOut, isBeyond, isOfCase, isUnclear } from './carry-out.ts';
import { everyCase } from './every-case.ts';
import { held } from './held.ts';
import { placesOf } from './joining.ts';
import { type Came, settle, undoLatest } from './member-commands.ts';
import { noCaseKey, noCaseName, openedSince, takeToldNo } from './open-told.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import { answersNoForward, noForwardName, typedIn } from './typed.ts';
import type { Reply } from './understand.ts';

/** A member's own words: what they ask is done, and one answer says what came of it. */
export async function takeReply(app: App, arrived: Arrived, found: Reply): Promise<Result> {
  if (found.caseId) return takeWords(app, arrived, found);
  const isPlain = commandsIn(saidIn(arrived, found)).every((command) => command.do === 'note');
  const about = await takeAbout(app, arrived, found, isPlain);
  if (about) return takeRest(app, arrived, { ...found, caseId: about.caseId }, about.rest);
  const typed = isFresh(app, found) ? typedIn(found, arrived.receivedAt) : null;
  const mayBeNew = typed !== null;
  const spoken =
    isFresh(app, found) && !typed?.unwrapped.note ? await takeFreshAbout(app, arrived, found, mayBeNew) : null;
  if (spoken) return takeRest(app, arrived, { ...found, caseId: spoken.caseId }, spoken.rest);
  if (typed) {
    const [{ takeForwarded }, { hearNote }] = await Promise.all([import('./forwarded.ts'), import('./hear-note.ts')]);
    const result = await takeForwarded(app, arrived, typed);
    await hearNote(app, arrived, typed, result);
    return result;
  }
  const told = await takeToldNo(app, arrived, found);
  if (told) {
    return takeRest(
      app,
      arrived,
      { ...found, caseId: told.caseId },
      withoutTold(found.mail.text, 1) ?? '',
      'rejection',
    );
  }
  return takeWords(app, arrived, { ...found, caseId: await openedSince(app, found) });
}

async function takeWords(app: App, arrived: Arrived, found: Reply): Promise<Result> {
  const { member, mail, caseId } = found;
  const one = caseId ? await app.cases.get({ member: member.id, id: caseId }) : null;
  if (caseId && !one) return held('a case that is not this member’s', member.id);
  const answer = one && answerBefore(one, arrived.receivedAt, answerKeyOf(mail, one));
  const about = one ? misreadIn(one) : undefined;
  const commands = commandsIn({ ...saidIn(arrived, found), answer, about });
  if (commands.length === 0 && isThanks(saidIn(arrived, found))) {
    return { outcome: 'command', member: member.id, caseId, detail: 'thanks' };
  }
  if (!one && isFresh(app, found) && !commands.some((command) => isBeyond(command) || command.do === 'undo')) {
    const name = noForwardName(arrived.key, member);
    await sendAnswer(app, { ...arrived, member, mail, name }, noForwardAnswer(app.domain, mail.sealed));
    return { outcome: 'no-forward', member: member.id, caseId: null, detail: 'no forwarded mail in it' };
  }
  const left = await obey(app, arrived, { found, one, commands });
  if (left) {
    await app.members.remove(member);
    await app.rawMail.remove(arrived.key);
  }
  const whose = left ? { member: null, caseId: null } : { member: member.id, caseId };
  return { outcome: 'command', ...whose, detail: commands.map((command) => command.do).join(', ') || 'nothing' };
}

/** What a reply says besides what a mail is, said to the case that this is about; what only a case could do waits where there is none. */
async function takeRest(app: App, arrived: Arrived, found: Reply, text: string, detail = 'about'): Promise<Result> {
  const { member, mail, caseId } = found;
  const rest = { ...found, mail: { ...mail, text } };
  const others = commandsIn({ ...saidIn(arrived, rest), subject: 'Re:' });
  const isHeard = (each: Command) => caseId !== null || !isOfCase(each) || each.do === 'undo';
  if (others.some(isHeard)) return takeWords(app, arrived, rest);
  return { outcome: 'command', member: member.id, caseId, detail };
}

/** A mail's words, and what they are read against: “tomorrow” is the day after it came, however late it is read. */
const saidIn = ({ receivedAt }: Arrived, { member: { zone, name }, mail: { subject, text, from } }: Reply) => ({
  subject,
  text,
  now: receivedAt,
  zone,
  name: name ?? from?.name ?? null,
});

/** Whether a mail answers none of ours, but for the word that one held no forward. */
const isFresh = ({ domain }: App, found: Reply): boolean => {
  const { references, inReplyTo } = found.mail;
  const isOurs = (reference: string) => reference.toLowerCase().endsWith(`@${domain}>`);
  return answersNoForward(found) || ![...references, inReplyTo ?? ''].some(isOurs);
};

/** `name` tells the answer from another one to the same mail. */
type Obeying = { found: Reply; one: Case | null; commands: readonly Command[]; name?: string };

/** Does what the commands ask and answers. @returns whether the member has left. */
export async function obey(app: App, arrived: Arrived, { found, one, commands, name: own }: Obeying): Promise<boolean> {
  const { member, mail, caseId } = found;
  const unclear = commands.filter(isUnclear);
  const undone = commands.some(({ do: what }) => what === 'undo') ? await undoBeyond(app, arrived, found, one) : null;
  const mine = commands.filter(isOfCase).filter((command) => command.do !== 'undo' || undone?.also !== false);
  const changed = one && mine.length > 0 ? await change(app, arrived, { found, one, commands: mine, unclear }) : null;
  const asking = { app, member: undone?.member ?? member, mail, at: arrived.receivedAt, key: arrived.key };
  const { letters, left, ...after } = await settle(asking, commands.filter(isBeyond));
  const settled = [...(undone?.settled ? [undone.settled] : []), ...after.settled];
  const answering = { ...arrived, member: after.member, mail, caseId, ...(own !== undefined && { name: own }) };
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
      paused: stands !== null && (await app.members.paused(member.id)),
      now,
      again: rewritten,
    });
    await sendAnswer(app, { ...answering, ...(settled.length > 0 && { needed: 'settings' }) }, letter);
  }
  if (!one) letters.push(...(await withoutCase(app, arrived, found, mine)));
  if (commands.length === 0) {
    letters.push({ name: 'help', letter: helpLetter(placesOf(app, after.member)) });
  }
  for (const { name, letter } of letters) {
    // What a reply leads back to has a whole name; the others come often, each a mail of its own.
    const id = name.includes('.') ? name : `${name}.${arrived.key}`;
    const needed = /^(?:leave\.|left$)/.test(name) && ({ needed: 'erasing' } as const);
    // Who asks for help about a case goes on with that case.
    const about = name === 'help' ? caseId : null;
    await sendAnswer(app, { ...answering, caseId: about, name: id, ...needed }, letter);
  }
  return left;
}

/**
 * `undo` takes back what changed last: something of the case, or of the member. `also`: whether the case's change came
 * with the same reply, or is the only one. After a crash it goes by what this reply has taken back already.
 */
async function undoBeyond(
  app: App,
  { receivedAt }: Arrived,
  { member }: Reply,
  one: Case | null,
): Promise<(Came & { also: boolean }) | null> {
  const [isMine, isIts] = [member.undone?.at === receivedAt, one?.undoneAt === receivedAt];
  const mine = (isMine ? member.undone?.of : member.before?.at) ?? '';
  const its = one?.before?.at(-1)?.at ?? '';
  if (one && !isMine && (isIts || mine === '' || mine < its)) return null;
  const came = await undoLatest(app, member, receivedAt);
  return { ...(came ?? { settled: { settled: 'nothing-to-undo' } }), also: isIts || (mine === its && mine !== '') };
}

/** What to say to words that only a case could do something about, in a mail that names none. */
async function withoutCase(
  app: App,
  arrived: Arrived,
  found: Reply,
  asked: readonly CaseCommand[],
): Promise<NonNullable<Came['letter']>[]> {
  const { member, mail } = found;
  if (asked.length === 0) return [];
  const key = noCaseKey(found);
  if (key) return [{ name: noCaseName(key, member, arrived.key), letter: stillNoCaseAnswer() }];
  if (answeredId(mail, member.id)?.startsWith('leave.')) return [{ name: 'stays', letter: staysLetter() }];
  const cases: Case[] = [];
  for await (const each of everyCase(app, member)) if (!each.ended) cases.push(each);
  cases.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  const candidates = cases.map((each) => ({ case: each, address: caseAddress(each.id, app.domain, app.seal) }));
  return [{ name: 'which', letter: aboutWhichLetter({ candidates }) }];
}

/** Carries out what a reply asks of its case. */
async function change(
  app: App,
  { receivedAt }: Arrived,
  { found, one, commands, unclear }: { found: Reply; one: Case; commands: readonly CaseCommand[]; unclear: Unclear[] },
): Promise<CarriedOut | null> {
  const { member, mail } = found;
  const stepId = answeredId(mail, one.id)?.split('.')[0] ?? null;
  const about = { stepId, answerKey: answerKeyOf(mail, one), at: receivedAt };
  return carryOut(app, member, one, commands, { ...about, leavesDraft: unclear.some(asksForEnd) });
}

/** The key of the mail that one of our answers was about. */
const answerKeyOf = (mail: Mail, { id }: Case): string | null =>
  answeredId(mail, id)?.match(/^answer\.(.+)$/)?.[1] ?? null;
