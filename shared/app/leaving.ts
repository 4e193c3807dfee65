import type { Member } from '../case/case.ts';
import type { Mail } from '../mail/mail.ts';
import { everyCase } from './every-case.ts';
import type { App, Outcome, Page } from './ports.ts';

/** Mails that are removed beside each other: whoever presses the button is not to wait long. */
const atOnce = 25;

/** Erases a member. Run again, it erases what is left; the addresses go last, so that it can be asked for again. */
export async function erase(app: App, member: Member): Promise<void> {
  await eraseKept(app, member);
  await app.members.remove(member);
}

/** Erases all that is kept of a member: cases, mails with their outcomes, mails in the outbox; all but who it is. */
export async function eraseKept(app: App, member: Member): Promise<void> {
  const openers: string[] = [];
  for await (const { openedBy } of everyCase(app, member)) openers.push(openedBy);
  await inGroups(openers, (key) => app.rawMail.remove(key));
  await inGroups(await keysOf(app, member), (key) => forgetMail(app, key));
  await app.cases.erase(member.id);
  await app.credentials.erase(member.id);
  for (const { id } of member.asked ?? []) await app.members.withdraw(id);
  const asked = (member.asked ?? []).map(({ address }) => address);
  for (const address of [...member.addresses, ...asked]) {
    const whose = await app.members.byAddress(address);
    if (!whose || whose.id === member.id) await app.outbox.forget(address);
  }
  app.log('erased', { member: member.id });
}

/** All keys are known before the first goes: the list goes on naming for a while what is removed. */
async function keysOf({ outcomes }: Pick<App, 'outcomes'>, { id }: Member): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Outcome> = await outcomes.list(id, cursor ? { cursor } : {});
    keys.push(...page.items.map(({ key }) => key));
    cursor = page.next;
  } while (cursor);
  return keys;
}

async function inGroups(keys: readonly string[], work: (key: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < keys.length; at += atOnce) await Promise.all(keys.slice(at, at + atOnce).map(work));
}

/**
 * Whether a mail answers our question before leaving, and its member is gone: the word by which he or she left, read again
 * after a crash, of which nothing is to stay either.
 */
export async function isOfWhoLeft({ members }: Pick<App, 'members'>, mail: Mail): Promise<boolean> {
  const named = [...mail.references, mail.inReplyTo ?? ''].flatMap(
    (reference) => /^<(?:about\.)?leave\.\d{14}\.([\w-]{1,100})@/.exec(reference)?.[1] ?? [],
  );
  const [id] = named;
  return id !== undefined && (await members.get(id)) === null;
}

/** The mail before its outcome, which is how it is found. */
async function forgetMail({ rawMail, outcomes }: Pick<App, 'rawMail' | 'outcomes'>, key: string): Promise<void> {
  await rawMail.remove(key);
  await outcomes.remove(key);
}
