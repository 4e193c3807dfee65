import type { Member } from '../case/case.ts';
import { everyCase } from './every-case.ts';
import type { App, Outcome, Page } from './ports.ts';

/**
 * Erases a member: cases, kept mails with their outcomes, mails kept in the outbox, addresses. Run again, it erases what
 * is left; the addresses go last, so that it can be asked for again.
 */
export async function erase(app: App, member: Member): Promise<void> {
  for await (const { openedBy } of everyCase(app, member)) await app.rawMail.remove(openedBy);
  let page: Page<Outcome>;
  do {
    page = await app.outcomes.list(member.id, { limit: 25 });
    for (const { key } of page.items) {
      await app.rawMail.remove(key);
      await app.outcomes.remove(key);
    }
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
