import type { Member } from '../case/case.ts';
import { type Composition, compose, fromAddress } from '../mail/compose.ts';
import type { App } from './ports.ts';

/**
 * Mails a letter to a member's first address; nothing, whatever asks for it, where mail to the member was stopped. The
 * same `id` and `date` again give the same mail again.
 */
export async function sendLetter(
  app: Pick<App, 'outbox' | 'seal' | 'domain' | 'webUrl' | 'members' | 'log'>,
  member: Member,
  mail: Omit<Composition, 'to'>,
): Promise<void> {
  const { domain, seal, webUrl } = app;
  const stopped = await app.members.stopped(member.id);
  if (stopped) return app.log('mail stopped', { member: member.id, step: mail.step, because: stopped.because });
  const [to] = member.addresses;
  const unsubscribeUrl = webUrl && `${webUrl}/unsubscribe/${member.id}.${seal.sign(`unsubscribe:${member.id}`)}`;
  const raw = await compose({ ...mail, to }, { domain, seal, unsubscribeUrl });
  await app.outbox.send({ id: mail.id, to, from: fromAddress(domain), date: mail.date, raw });
}
