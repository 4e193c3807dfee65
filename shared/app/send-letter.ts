import type { Member } from '../case/case.ts';
import { type Composition, compose, fromAddress } from '../mail/compose.ts';
import type { App } from './ports.ts';

/** Mails a letter to a member's first address. The same `id` and `date` again give the same mail again. */
export async function sendLetter(
  app: Pick<App, 'outbox' | 'seal' | 'domain' | 'webUrl'>,
  member: Member,
  mail: Omit<Composition, 'to'>,
): Promise<void> {
  const { domain, seal, webUrl } = app;
  const [to] = member.addresses;
  const unsubscribeUrl = webUrl && `${webUrl}/unsubscribe/${member.id}.${seal.sign(`unsubscribe:${member.id}`)}`;
  const raw = await compose({ ...mail, to }, { domain, seal, unsubscribeUrl });
  await app.outbox.send({ id: mail.id, to, from: fromAddress(domain), date: mail.date, raw });
}
