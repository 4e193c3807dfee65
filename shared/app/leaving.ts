import type { Member } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import type { App, Outcome, Page } from './ports.ts';

/** Mails that are removed beside each other: whoever presses the button is not to wait long. */
const atOnce = 25;

/**
 * Erases a member: cases, kept mails with their outcomes, mails kept in the outbox, addresses. Run again, it erases what
 * is left; the addresses go last, so that it can be asked for again.
 */
export async function erase(app: App, member: Member): Promise<void> {
  const openers: string[] = [];
  for await (const { openedBy } of everyCase(app, member)) openers.push(openedBy);
  for (let at = 0; at < openers.length; at += atOnce) {
    await Promise.all(openers.slice(at, at + atOnce).map((key) => app.rawMail.remove(key)));
  }
  let page: Page<Outcome>;
  do {
    page = await app.outcomes.list(member.id, { limit: atOnce });
    await Promise.all(page.items.map(({ key }) => forgetMail(app, key)));
  } while (page.items.length > 0);
  await app.cases.erase(member.id);
  await app.credentials.erase(member.id);
  for (const { id } of member.asked ?? []) await app.members.withdraw(id);
  const asked = (member.asked ?? []).map(({ address }) => address);
  for (const address of [...member.addresses, ...asked]) {
    const whose = await app.members.byAddress(address);
    if (!whose || whose.id === member.id) await app.outbox.forget(address);
  }
  await app.members.remove(member);
  app.log('erased', { member: member.id });
}

/** The mail before its outcome, which is how it is found. */
async function forgetMail({ rawMail, outcomes }: Pick<App, 'rawMail' | 'outcomes'>, key: string): Promise<void> {
  await rawMail.remove(key);
  await outcomes.remove(key);
}
