import { randomBytes } from 'node:crypto';
import type { Member } from '../../case/case.ts';
import { allCases } from '../every-case.ts';
import type { App } from '../ports.ts';
import { calendarOf } from './calendar.ts';

type Sources = Pick<App, 'credentials' | 'seal' | 'webUrl' | 'clock'>;

/** The private address of a member's calendar; null while there is none. */
export async function feedOf(app: Sources, { id: member }: Member): Promise<string | null> {
  const feed = (await app.credentials.list(member)).find(({ kind }) => kind === 'feed');
  if (!feed || !app.webUrl) return null;
  return `${app.webUrl}/calendar/${member}.${feed.id}.${app.seal.sign(`feed:${member}.${feed.id}`)}.ics`;
}

/** Makes a new address, which ends the one before. */
export async function renewFeed(app: Sources, { id: member }: Member): Promise<void> {
  await endFeed(app, { id: member });
  const feed = { id: randomBytes(12).toString('hex'), kind: 'feed', scope: 'read', name: null, expires: null } as const;
  await app.credentials.keep({ ...feed, member, at: app.clock.now() });
}

export async function endFeed(
  { credentials }: Pick<App, 'credentials'>,
  { id: member }: Pick<Member, 'id'>,
): Promise<void> {
  for (const { kind, id } of await credentials.list(member)) if (kind === 'feed') await credentials.remove(member, id);
}

/** The calendar behind such an address; null where nobody of ours made it, or it has ended. */
export async function readFeed(
  app: Sources & Pick<App, 'cases' | 'members' | 'domain'>,
  file: string,
): Promise<string | null> {
  const [, id = '', feed = '', signature = ''] =
    file.match(/^([a-z0-9]{1,64})\.([a-f0-9]{24})\.([a-z0-9]{1,64})\.ics$/) ?? [];
  if (!app.seal.verify(`feed:${id}.${feed}`, signature)) return null;
  const stands = await app.credentials.get(id, feed);
  const member = stands?.kind === 'feed' ? await app.members.get(id) : null;
  if (!member) return null;
  // What is planned waits while all mail is paused, and is planned anew then.
  const waits = await app.members.paused(member.id);
  return calendarOf(app, member, waits ? [] : await allCases(app, member));
}
