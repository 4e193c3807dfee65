import { describe, expect, it } from 'vitest';
import { type DeliveryEvent, takeDeliveryEvent } from '../../shared/app/delivery-events.ts';
import { pause, resume } from '../../shared/app/pause.ts';
import { receive } from '../../shared/app/receive.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp, owner } from '../support/memory-app.ts';

const at = '2026-10-06T09:00:00.000Z';
const bounce: DeliveryEvent = { kind: 'bounce', permanent: true, recipients: ['me@example.com'], at, sent: at };

describe('what became of a mail', () => {
  it.each<[string, Partial<DeliveryEvent>, string | undefined]>([
    ['a permanent bounce stops mail', {}, 'bounce'],
    ['a complaint stops mail', { kind: 'complaint', permanent: false }, 'complaint'],
    ['however the address is written', { recipients: ['Me@Example.COM'] }, 'bounce'],
    ['a passing bounce does not', { permanent: false }, undefined],
    ['nor does what happened to somebody else', { recipients: ['you@example.com'] }, undefined],
  ])('%s', async (_, parts, because) => {
    const app = memoryApp();
    await takeDeliveryEvent(app, { ...bounce, ...parts });
    expect((await app.members.stopped('owner'))?.because).toBe(because);
    expect(await app.members.paused('owner')).toBe(because !== undefined);
  });

  it('leaves the first address alone where a link that went to a further one came back', async () => {
    const app = memoryApp({ member: { ...owner, addresses: ['me@example.com', 'old@example.com'] } });
    await takeDeliveryEvent(app, { ...bounce, recipients: ['old@example.com'] });
    expect(await app.members.stopped('owner')).toBeNull();
  });

  it('silences every mail to a member once mail was stopped, until it is taken up again', async () => {
    const app = memoryApp();
    await takeDeliveryEvent(app, bounce);
    await receive(app, await app.keep(forwarded()));
    expect(app.stored.size).toBe(1);
    expect(app.sent).toEqual([]);
    await app.members.resume('owner', app.clock.now());
    await receive(app, await app.keep(forwarded(rejection({ role: 'Baker' }))));
    expect(app.sent).toHaveLength(1);
  });

  it.each<[string, Partial<DeliveryEvent>, 'bounce' | 'complaint' | undefined]>([
    ['a bounce that is told late counts for nothing', { at: '2026-10-07T12:00:00.000Z' }, undefined],
    ['nor does a complaint from before', { kind: 'complaint' }, undefined],
    ['a mail since then that bounced does', { sent: '2026-10-07T11:00:00.000Z' }, 'bounce'],
    ['as does a complaint since then', { kind: 'complaint', at: '2026-10-07T11:00:00.000Z' }, 'complaint'],
  ])('of a member who took mail up again: %s', async (_, parts, because) => {
    const app = memoryApp();
    await takeDeliveryEvent(app, bounce);
    app.clock.set('2026-10-07T10:00:00.000Z');
    await resume(app, owner);
    await takeDeliveryEvent(app, { ...bounce, ...parts });
    expect((await app.members.stopped('owner'))?.because).toBe(because);
    await pause(app, owner);
    await takeDeliveryEvent(app, { ...bounce, ...parts });
    expect((await app.members.stopped('owner'))?.because).toBe(because);
  });

  it('is logged without an address', async () => {
    const lines: unknown[] = [];
    const app = { ...memoryApp(), log: (...line: unknown[]) => void lines.push(line) };
    await takeDeliveryEvent(app, bounce);
    expect(lines).toEqual([['delivery', { kind: 'bounce', permanent: true, member: 'owner' }]]);
  });
});
