import { describe, expect, it } from 'vitest';
import { reconcile } from '../../shared/app/reconcile.ts';
import { forwarded } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

const broken = () => Promise.reject(new Error('the mail service is down'));

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

  it('gives up what still fails after three days, and tells the member', async () => {
    const app = memoryApp({ now: '2026-10-06T09:00:00.000Z' });
    const key = await app.keep(forwarded());
    app.clock.set('2026-10-09T10:00:00.000Z');
    const cases = { ...app.cases, open: broken };
    expect(await reconcile({ ...app, cases })).toEqual({ received: 0, gaveUp: 1 });
    expect(await app.outcomes.get(key)).toMatchObject({ outcome: 'failed' });
    expect(app.sent).toHaveLength(1);
  });
});
