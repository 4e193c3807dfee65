import type { Member } from '../case/case.ts';
import { type Composition, compose, fromAddress } from '../mail/compose.ts';
import type { App } from './ports.ts';

/**
 * Mails a letter to a member's first address; nothing where mail to the member was stopped. The same `id` and `date`
 * again give the same mail again.
 * @param mail.asked whether a person waits for it on a page: a mailbox that once refused a mail may take this one.
 */
export async function sendLetter(
  app: Pick<App, 'outbox' | 'seal' | 'domain' | 'webUrl' | 'members' | 'log'>,
  member: Member,
  { asked = false, ...mail }: Omit<Composition, 'to'> & { asked?: boolean },
): Promise<void> {
  const { domain, seal, webUrl } = app;
  const stopped = await app.members.stopped(member.id);
  if (stopped && !(asked && stopped.because === 'bounce'))
    return app.log('mail stopped', { member: member.id, step: mail.step, because: stopped.because });
  const [to] = member.addresses;
  const unsubscribeUrl = webUrl && `${webUrl}/unsubscribe/${member.id}.${seal.sign(`unsubscribe:${member.id}`)}`;
  const raw = await compose({ ...mail, to }, { domain, seal, unsubscribeUrl });
  await app.outbox.send({ id: mail.id, to, from: fromAddress(domain), date: mail.date, raw });
}
