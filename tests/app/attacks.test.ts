import { describe, expect, it } from 'vitest';
import type { Member } from '../../shared/case/case.ts';
import { automaticAddress, caseAddress } from '../../shared/mail/addresses.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

const eve: Member = {
  id: 'eve',
  name: 'Eve Stone',
  addresses: ['eve@stone.example'],
  zone: 'Europe/London',
  country: null,
};

/** The owner has a case and a draft; Eve is a member as well. */
async function scene() {
  const talk = conversation();
  await talk.sends(forwarded());
  await talk.until(talk.step('ask-feedback').due);
  await talk.app.members.save(eve);
  const { app } = talk;
  const one = talk.theCase();
  return { ...talk, one, address: caseAddress(one.id, app.domain, app.seal), sent: app.sent.length };
}

type Scene = Awaited<ReturnType<typeof scene>>;

const words = (from: string, text: string, more: Record<string, string> = {}) =>
  plainMail({ From: from, To: 'in@onfile.example', Subject: 'Re: your draft', ...more }, text);

const robin = 'Robin Ferris <me@example.com>';
const unproven = { authenticated: false, senderAuthenticated: false };

describe('does not touch a case, nor make any mail', () => {
  it.each<[string, (set: Scene) => Promise<unknown>]>([
    ['a forged From', ({ sends, address }) => sends(words(robin, 'stop'), { to: [address], ...unproven })],
    [
      'a forged From behind a proven envelope of somebody else',
      ({ sends, address }) =>
        sends(words(robin, 'stop'), { to: [address], from: 'eve@evil.example', authenticated: false }),
    ],
    [
      'a stranger',
      ({ sends, address }) =>
        sends(words('mallory@evil.example', 'stop'), { to: [address], from: 'mallory@evil.example' }),
    ],
    [
      'a stranger’s rejection',
      ({ sends }) =>
        sends(forwarded(rejection(), { member: { name: 'M', address: 'm@evil.example' } }), { from: 'm@evil.example' }),
    ],
    [
      'a proven employer’s mail in a member’s envelope that nothing proves',
      ({ sends }) =>
        sends(words('hr@northwind.example', 'We have decided to go ahead with another candidate.'), {
          from: 'me@example.com',
          senderAuthenticated: false,
        }),
    ],
    [
      'a bounce of one of our mails',
      ({ sends, address }) =>
        sends(words('MAILER-DAEMON@mx.example.com', 'stop', { 'Content-Type': 'multipart/report' }), {
          to: [address],
          from: null,
        }),
    ],
    [
      'the member’s own out-of-office reply',
      ({ sends, address }) => sends(words(robin, 'stop', { 'Auto-Submitted': 'auto-replied' }), { to: [address] }),
    ],
    [
      'an answering machine of the older kind',
      ({ sends, address }) => sends(words(robin, 'stop', { 'X-Autoreply': 'yes' }), { to: [address] }),
    ],
    ['a mailing list', ({ sends, address }) => sends(words(robin, 'stop', { 'List-Id': '<x.y>' }), { to: [address] })],
    ['our own mail that comes back', ({ sends, app, address }) => sends(app.sent.at(-1)?.raw ?? '', { to: [address] })],
    [
      'an invitation that was never sent',
      ({ sends, app }) =>
        sends(words('m@evil.example', 'yes'), {
          to: [`join+abc.${app.seal.sign('join:abc')}@x`],
          from: 'm@evil.example',
        }),
    ],
  ])('%s', async (_, attack) => {
    const set = await scene();
    await attack(set);
    expect([...set.app.stored.values()]).toEqual([set.one]);
    expect(set.app.sent).toHaveLength(set.sent);
    expect(['held', 'dropped']).toContain([...set.app.recorded.values()].at(-1)?.outcome);
  });
});

it('commands of a forged member in a private address for automatic forwards are read as an employer’s mail', async () => {
  const set = await scene();
  const to = [automaticAddress('owner', set.app.domain, set.app.seal)];
  for (const text of ['stop', 'leave', 'pause']) await set.sends(words(robin, text), { to, ...unproven });
  expect([...set.app.stored.values()]).toEqual([set.one]);
  expect(set.app.sent).toHaveLength(set.sent);
  expect(await set.app.members.paused('owner')).toBe(false);
});

describe('another member', () => {
  it('does not reach a case by its address, though it is genuine', async () => {
    const set = await scene();
    const as = { from: 'eve@stone.example', to: [set.address] };
    for (const text of ['stop', 'not a rejection', 'company: Evil']) {
      expect(await set.sends(words('Eve Stone <eve@stone.example>', text), as)).toMatchObject({
        outcome: 'held',
        caseId: null,
      });
    }
    const copy = plainMail({ From: 'eve@stone.example', To: 'hr@northwind.example', Subject: 'x' }, 'Hi');
    expect(await set.sends(copy, as)).toMatchObject({ outcome: 'held' });
    expect([...set.app.stored.values()]).toEqual([set.one]);
  });

  it('does not take a second address that is somebody’s already', async () => {
    const set = await scene();
    await set.sends(words('eve@stone.example', 'address: me@example.com'), { from: 'eve@stone.example' });
    expect((await set.app.members.byAddress('me@example.com'))?.id).toBe('owner');
    expect(set.app.sent.at(-1)?.to).toBe('eve@stone.example');
  });

  it('may not invite where only the owner does', async () => {
    const set = await scene();
    await set.sends(words('eve@stone.example', 'invite: mallory@evil.example'), { from: 'eve@stone.example' });
    expect(set.app.sent.slice(set.sent).map(({ to }) => to)).toEqual(['eve@stone.example']);
  });
});

describe('altered addresses', () => {
  it.each([
    ['another case id', (address: string) => address.replace(/\+./, '+0')],
    ['another signature', (address: string) => address.replace(/\.[a-z0-9]+@/, '.a0000000000000@')],
    ['no signature', (address: string) => address.replace(/\.[a-z0-9]+@/, '@')],
    ['a longer signature', (address: string) => address.replace('@', '0@')],
  ])('with %s lead nowhere', async (_, alter) => {
    const set = await scene();
    await set.sends(words(robin, 'stop'), { to: [alter(set.address)] });
    expect([...set.app.stored.values()]).toEqual([set.one]);
  });
});

describe('what an employer’s mail holds', () => {
  it('is never a command, whoever forwards it', async () => {
    const set = await scene();
    const text = 'stop\nleave\npause\nnot a rejection\n\nWe have decided to go ahead with another candidate.';
    await set.sends(forwarded({ ...rejection({ role: 'Baker' }), text }));
    const automatic = { to: [automaticAddress('owner', set.app.domain, set.app.seal)], from: 'me+caf_=x@example.com' };
    await set.sends(words('hr@evil.example', 'stop\nleave\nerase everything'), { ...automatic, authenticated: false });
    expect(set.theCase()).toEqual(set.one);
    expect(await set.app.members.paused('owner')).toBe(false);
  });

  it('becomes neither header nor markup in our mails', async () => {
    const talk = conversation();
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
    await talk.sends(
      forwarded({
        ...rejection(),
        from: { name: `Eve ${evil}\r\nBcc: all@evil.example`, address: 'hr@evil.example' },
        subject: `Your application for ${evil}\r\nBcc: all@evil.example`,
        text: `Hi Robin,\n\nunfortunately we will not move forward with your application for the ${evil} role at ${evil} Ltd.\n\nBest,\nEve ${evil}`,
      }),
    );
    await talk.replies(
      await talk.latest(),
      `company: ${evil}\nrole: ${evil}\ncontact: ${evil} <x@evil.example>\nnews: ${evil}`,
    );
    await talk.until('2026-11-30T00:00:00.000Z');
    for (const mail of await talk.mails()) {
      expect(mail.html || '').not.toMatch(/<script|<img/);
      expect(mail.bcc).toBeUndefined();
      expect(mail.to && [mail.to].flat().map(({ text }) => text)).toEqual(['me@example.com']);
    }
  });
});

it('two programs that answer each other stop soon', async () => {
  const talk = conversation();
  await talk.sends(forwarded());
  for (let i = 0; i < 100; i++) {
    const before = talk.app.sent.length;
    await talk.replies(await talk.latest(), `Your ticket #${i} was received.`);
    if (talk.app.sent.length === before) break;
  }
  expect(talk.app.sent.length).toBeLessThan(40);
});

it('more mails in an hour than are taken are held, kept, and taken when they are received again', async () => {
  const talk = conversation();
  talk.app.rules.mailsPerHour = 2;
  for (const role of ['Baker', 'Cook', 'Driver']) await talk.sends(forwarded(rejection({ role })));
  expect([...talk.app.recorded.values()].map(({ outcome }) => outcome)).toEqual(['case-opened', 'case-opened', 'held']);
  const { receive } = await import('../../shared/app/receive.ts');
  expect(await receive(talk.app, 'mail-3', { again: true })).toMatchObject({ outcome: 'case-opened' });
});

describe('where anybody may join', () => {
  const stranger = 'Kim <kim@stranger.example>';
  const hello = (headers: Record<string, string> = {}) =>
    plainMail({ From: stranger, To: 'in@onfile.example', Subject: 'Hello', ...headers }, 'What is this?');
  const envelope = { from: 'kim@stranger.example', authenticated: true };

  it('a person who writes is asked once', async () => {
    const talk = conversation(memoryApp({ rules: { membership: 'open' } }));
    for (const _ of [1, 2]) await talk.sends(hello(), envelope);
    expect(talk.app.sent.map(({ to }) => to)).toEqual(['kim@stranger.example']);
  });

  it.each([
    ['five of one house, whatever its subdomains, which keeps no other from being asked', 'at.one.example', 5, 1],
    ['two hundred of a mail provider, and of all', 'gmail.com', 200, 0],
  ])('are asked in an hour: %s', async (_, domain, most, more) => {
    const talk = conversation(memoryApp({ rules: { membership: 'open' } }));
    const writes = (address: string) => talk.sends(hello({ From: address }), { ...envelope, from: address });
    for (let nth = 1; nth < 202; nth++) await writes(`kim${nth}@${domain.replace(/^at\./, `at${nth}.`)}`);
    expect(talk.app.sent).toHaveLength(most);
    await writes('eve@two.example');
    expect(talk.app.sent).toHaveLength(most + more);
  });

  it.each<[string, Record<string, string>, object?]>([
    ['a mailing list', { 'List-Id': '<news.stranger.example>' }],
    ['an automatic reply', { 'Auto-Submitted': 'auto-replied' }],
    ['a bounce', {}, { from: null }],
    ['an address that nobody reads', { From: 'no-reply@stranger.example' }],
    ['an employer who answers', { 'In-Reply-To': '<1@mail.example.com>' }],
  ])('%s gets silence', async (_, headers, more = {}) => {
    const talk = conversation(memoryApp({ rules: { membership: 'open' } }));
    expect(await talk.sends(hello(headers), { ...envelope, ...more })).toMatchObject({ outcome: 'held' });
    expect(talk.app.sent).toEqual([]);
  });

  it('an employer who writes to a case’s address gets silence', async () => {
    const talk = conversation(memoryApp({ rules: { membership: 'open' } }));
    await talk.sends(forwarded());
    const [address = ''] = (await talk.latest('receipt')).replyTo?.value.map((its) => its.address ?? '') ?? [];
    expect(await talk.sends(hello(), { ...envelope, to: [address] })).toMatchObject({ outcome: 'held' });
    expect(talk.app.sent).toHaveLength(1);
  });
});
