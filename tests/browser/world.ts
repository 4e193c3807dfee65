import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outboxInPlace } from '../../infra/local/outbox-pages.tsx';
import { startWeb } from '../../infra/local/web.ts';
import { fileOutbox } from '../../shared/adapters/local/file-outbox.ts';
import { type ActionLink, linkToken } from '../../shared/app/action-links.ts';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { issue } from '../../shared/app/web/credentials.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

/** Where the pages of a member in the middle of things, and of one at the very beginning, are served. */
export async function world() {
  const lived = memoryApp({ now: '2026-05-04T09:00:00.000Z' });
  const folder = mkdtempSync(join(tmpdir(), 'onfile-browser-'));
  const outbox = fileOutbox({ folder });
  const taken = await live(lived);
  for (const mail of lived.sent) await outbox.send(mail);
  const [mail = ''] = readdirSync(folder).filter((name) => name.includes('receipt'));
  const full = await served(lived, folder);
  const empty = await served(memoryApp(), join(folder, 'none'));
  return {
    ...taken,
    ...(await wayIn(lived, taken.ids[0] ?? '')),
    mail,
    app: lived,
    full: full.url,
    empty: empty.url,
    stop: () => Promise.all([full.stop(), empty.stop()]),
  };
}

/** The addresses that mails lead to. */
async function wayIn(app: ReturnType<typeof memoryApp>, caseId: string) {
  const { secret } = await issue(app, { member: 'owner', kind: 'link', scope: 'full', name: null });
  const link = { member: 'owner', caseId, stepId: 'keep-in-touch', of: null, expires: '2026-12-01T00:00:00.000Z' };
  const token = (change: Partial<ActionLink> = {}) => linkToken({ ...link, action: 'skip', ...change }, app.seal);
  return {
    signIn: `/sign-in/${secret}`,
    links: {
      skip: `/do/${token()}`,
      gone: `/do/${token({ expires: '2026-01-01T00:00:00.000Z' })}`,
      unsubscribe: `/unsubscribe/owner.${app.seal.sign('unsubscribe:owner')}`,
    },
  };
}

async function served(app: ReturnType<typeof memoryApp>, folder: string) {
  const take = async (key: string) => void (await receive(app, key));
  const web = api(app, { isOwner: () => true, ...outboxInPlace(folder), take });
  const { port, stop } = await startWeb({ port: 0, api: web });
  app.webUrl = `http://127.0.0.1:${port}`;
  return { url: app.webUrl, stop };
}

const employers = [
  [
    'Northwind',
    'Platform Engineer',
    '2026-05-04',
    'Thank you for the time that you spent with us in three interviews. We would like to keep your details on file.',
  ],
  ['Fabrikam', 'Data Analyst', '2026-06-08', 'We were looking for somebody with more experience in forecasting.'],
  [
    'Contoso Verkehrsbetriebe und Infrastrukturgesellschaft',
    'Senior Site Reliability Engineer (all genders), Munich',
    '2026-07-13',
    'Thank you for your application.',
  ],
  [
    'Alpine Ski House',
    'Product Manager',
    '2026-08-17',
    'It was a pleasure to talk to you on the phone last week. Please apply again.',
  ],
  ['Adatum', 'Backend Developer', '2026-09-21', 'The position has been filled internally.'],
] as const;

/** Half a year with five employers. */
async function live(app: ReturnType<typeof memoryApp>) {
  for (const [company, role, day, words] of employers) {
    await until(app, `${day}T09:00:00.000Z`);
    const address = `ana.silva@${company.split(' ')[0]?.toLowerCase()}.example`;
    const text = `Hi Robin,\n\nThank you for your interest in the ${role} position at ${company}. ${words}\n\nUnfortunately, we have decided to go ahead with another candidate.\n\nAll the best,\nAna Silva\nHead of Engineering, ${company}`;
    const original = rejection({
      from: { name: 'Ana Silva', address },
      subject: `Your application for ${role} at ${company}`,
      date: `${day}T08:12:00+02:00`,
      text,
    });
    await receive(app, await app.keep(forwarded(original, { note: 'I liked the talk about the cache with Ana.' })));
    await until(app, `${day}T20:00:00.000Z`);
  }
  const keys = { opened: 'mail-1', held: '', waiting: 'web-owner-20261006120000000-00000000' };
  keys.held = await app.keep(plainMail({ From: 'me@example.com', To: 'in@onfile.example', Subject: 'hello' }, 'stop'), {
    authenticated: false,
    senderAuthenticated: false,
  });
  await receive(app, keys.held);
  const { receivedAt, ...unread } = { receivedAt: app.clock.now(), from: null, to: [] };
  const proof = { authenticated: false, senderAuthenticated: false };
  await app.rawMail.put(keys.waiting, { ...unread, ...proof, receivedAt }, nothing());
  const ids = [...app.stored.values()].map(({ id }) => id);
  const web = api(app, { isOwner: () => true });
  const tell = (id: string | undefined, body: object) =>
    web.request(`/api/cases/${id}/commands`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  await until(app, '2026-10-06T12:00:00.000Z');
  for (const id of ids.slice(0, 2)) await tell(id, { text: 'sent' });
  await tell(ids[0], { text: 'keen' });
  await tell(ids[0], {
    command: { do: 'lesson', text: 'I talk about failure only when asked.', action: 'Begin with what can break.' },
  });
  await tell(ids[3], { text: 'stop' });
  await tell(ids[3], { command: { do: 'hide' } });
  return { ids, keys };
}

async function until(app: ReturnType<typeof memoryApp>, instant: string) {
  for (let due = await app.cases.nextDue(0); due && due <= instant; due = await app.cases.nextDue(0)) {
    if (due > app.clock.now()) app.clock.set(due);
    await followUp(app);
  }
  if (instant > app.clock.now()) app.clock.set(instant);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
