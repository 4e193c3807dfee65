import { describe, expect, it } from 'vitest';
import { reconcile } from '../../shared/app/reconcile.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded, plainMail, rejection } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

const broken = () => Promise.reject(new Error('the mail service is down'));

const words = 'snooze 3 days';

describe('reconciling', () => {
  it('receives a kept mail that ended nowhere', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const key = await app.keep(forwarded());
    app.clock.set('2026-10-06T09:16:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 1, gaveUp: 0 });
    expect(await app.outcomes.get(key)).toMatchObject({ outcome: 'case-opened' });
    expect(await reconcile(app)).toEqual({ received: 0, gaveUp: 0 });
    expect(app.sent).toHaveLength(1);
  });

  it('looks at the mails of thirty days, and no further back', async () => {
    const app = memoryApp({ now: '2026-10-31T09:00:00.000Z' });
    const asked: unknown[] = [];
    const keys = (kept?: { since: string }) => {
      asked.push(kept);
      return app.rawMail.keys(kept);
    };
    await reconcile({ ...app, rawMail: { ...app.rawMail, keys } });
    expect(asked).toEqual([{ since: '2026-10-01T09:00:00.000Z' }]);
  });

  it('leaves a mail alone that may still be on its way', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    await app.keep(forwarded());
    app.clock.set('2026-10-06T09:14:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 0, gaveUp: 0 });
  });

  it('says what failed after trying all, and leaves it for the next pass', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const key = await app.keep(forwarded());
    app.clock.set('2026-10-07T09:00:00.000Z');
    await expect(reconcile({ ...app, outbox: { ...app.outbox, send: broken } })).rejects.toThrow('1 mails');
    expect(await app.outcomes.get(key)).toBeNull();
    expect(await reconcile(app)).toEqual({ received: 1, gaveUp: 0 });
  });

  it('gives up what still fails a week after its first try, and tells the member', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const key = await app.keep(forwarded());
    const failing = { ...app, cases: { ...app.cases, open: broken } };
    for (const day of ['09', '10', '11', '12', '13', '14', '15', '16']) {
      app.clock.set(`2026-10-${day}T10:00:00.000Z`);
      await expect(reconcile(failing)).rejects.toThrow('1 mails');
    }
    expect(app.sent).toEqual([]);
    app.clock.set('2026-10-17T10:00:00.000Z');
    expect(await reconcile(failing)).toEqual({ received: 0, gaveUp: 1 });
    expect(await app.outcomes.get(key)).toMatchObject({ outcome: 'failed' });
    expect(app.sent).toHaveLength(1);
  });

  it('receives all when SES sends again after it has refused for most of a week', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const keys = [];
    for (const role of ['Baker', 'Tailor', 'Potter']) keys.push(await app.keep(forwarded(rejection({ role }))));
    for (const day of ['07', '08', '09', '10', '11', '12']) {
      app.clock.set(`2026-10-${day}T09:00:00.000Z`);
      await expect(reconcile({ ...app, outbox: { ...app.outbox, send: broken } })).rejects.toThrow('3 mails');
    }
    app.clock.set('2026-10-13T09:00:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 3, gaveUp: 0 });
    expect(keys.map((key) => app.recorded.get(key)?.outcome)).toEqual(Array(3).fill('case-opened'));
  });

  it('goes on with the others where the member cannot be told that a mail is given up', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    for (const role of ['Baker', 'Tailor', 'Potter']) await app.keep(forwarded(rejection({ role })));
    const refused = { ...app, outbox: { ...app.outbox, send: broken } };
    for (const day of ['07', '15']) {
      app.clock.set(`2026-10-${day}T09:00:00.000Z`);
      await expect(reconcile(refused)).rejects.toThrow('3 mails');
    }
    expect(await reconcile(app)).toEqual({ received: 0, gaveUp: 3 });
    expect(app.sent).toHaveLength(3);
  });

  it('tries a mail of whatever age before it is given up', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const key = await app.keep(forwarded());
    app.clock.set('2026-10-30T10:00:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 1, gaveUp: 0 });
    expect(await app.outcomes.get(key)).toMatchObject({ outcome: 'case-opened' });
  });

  it('gets by a mail at which the process ends: the others first, and that one is not tried for ever', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const poison = await app.keep('poison');
    const good = await app.keep(forwarded());
    let deaths = 0;
    /** Nothing runs any more once the poison was read to be received, as when memory is used up. */
    const passUntilDeath = async () => {
      let looks = 0;
      let die = () => {};
      const death = new Promise<void>((done) => {
        die = done;
      });
      const get = async (key: string) => {
        looks += key === poison ? 1 : 0;
        if (looks < 2) return app.rawMail.get(key);
        deaths += 1;
        die();
        return new Promise<never>(() => {});
      };
      await Promise.race([reconcile({ ...app, rawMail: { ...app.rawMail, get } }), death]);
    };
    for (const day of ['07', '08']) {
      app.clock.set(`2026-10-${day}T09:00:00.000Z`);
      await passUntilDeath();
    }
    expect(deaths).toBe(2);
    expect(await app.outcomes.get(good)).toMatchObject({ outcome: 'case-opened' });
    app.clock.set('2026-10-15T09:00:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 0, gaveUp: 1 });
    expect(await app.outcomes.get(poison)).toMatchObject({ outcome: 'failed' });
  });

  it('gets by a mail that cannot be read: the others first, and that one is given up in the end', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const lost = await app.keep(forwarded());
    const good = await app.keep(forwarded(rejection({ role: 'Baker' })));
    const get = (key: string) => (key === lost ? broken() : app.rawMail.get(key));
    const failing = { ...app, rawMail: { ...app.rawMail, get } };
    app.clock.set('2026-10-07T09:00:00.000Z');
    await expect(reconcile(failing)).rejects.toThrow('1 mails');
    expect(await app.outcomes.get(good)).toMatchObject({ outcome: 'case-opened' });
    app.clock.set('2026-10-15T09:00:00.000Z');
    expect(await reconcile(failing)).toEqual({ received: 0, gaveUp: 1 });
    expect(await app.outcomes.get(lost)).toMatchObject({ outcome: 'failed' });
  });

  it('begins with no mail when its time is up, says so, and goes on in the next pass', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    for (const role of ['Baker', 'Tailor', 'Potter']) await app.keep(forwarded(rejection({ role })));
    app.clock.set('2026-10-07T09:00:00.000Z');
    await expect(reconcile(app, () => app.recorded.size < 2)).rejects.toThrow('not time for all');
    expect(app.recorded.size).toBe(2);
    expect(await reconcile(app)).toEqual({ received: 1, gaveUp: 0 });
  });

  it('looks at more mails than are asked for at once', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    for (let i = 0; i < 120; i++) await app.keep('no mail that says anything');
    app.clock.set('2026-10-07T09:00:00.000Z');
    expect(await reconcile(app)).toEqual({ received: 120, gaveUp: 0 });
  });

  it('receives in the order in which the mails came, whatever their keys', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const times = ['2026-10-06T08:00:00.000Z', '2026-10-06T06:00:00.000Z', '2026-10-06T07:00:00.000Z'];
    for (const receivedAt of times)
      await app.keep(forwarded(rejection({ role: `Baker ${receivedAt}` })), { receivedAt });
    await reconcile(app);
    expect([...app.recorded.keys()]).toEqual(['mail-2', 'mail-3', 'mail-1']);
  });

  it.each<[string, (to: string) => Parameters<MemoryApp['keep']>]>([
    ['in reply', (to) => [plainMail({ From: 'me@example.com', To: to, Subject: 'Re: it' }, words), { to: [to] }]],
    ['above a forward', () => [forwarded(rejection({ role: 'Baker' }), { note: words })]],
  ])('takes a day that is named %s as it was meant when the mail came', async (_, mail) => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const talk = conversation(app);
    await talk.sends(forwarded());
    const [to = ''] = [(await talk.latest('receipt')).replyTo?.value[0]?.address];
    const key = await app.keep(...mail(to));
    app.clock.set('2026-10-07T10:00:00.000Z');
    await reconcile(app);
    const about = [...app.stored.values()].find(({ id }) => id === app.recorded.get(key)?.caseId);
    expect(about?.happened).toMatchObject([{ kind: 'snooze', until: expect.stringMatching(/^2026-10-09T/) }]);
  });

  it('takes what came over hours as what came over hours, whatever the limit of one', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z', rules: { mailsPerHour: 2 } });
    for (let hours = 0; hours < 5; hours++) {
      const receivedAt = `2026-10-06T0${hours}:00:00.000Z`;
      await app.keep(forwarded(rejection({ role: `Baker number ${hours}` })), { receivedAt });
    }
    expect(await reconcile(app)).toEqual({ received: 5, gaveUp: 0 });
    expect([...app.recorded.values()].filter(({ outcome }) => outcome === 'held')).toEqual([]);
  });
});
