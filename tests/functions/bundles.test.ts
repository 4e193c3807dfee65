import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forwarded } from '../support/mails.ts';
import { type Bundle, bundled, handlers, invoke, loadedBytes } from './bundle.ts';
import { httpEvent } from './http-event.ts';
import { permanentBounce } from './sns.ts';
import { type Stage, stage } from './stage.ts';

describe('the bundles of the functions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-bundles-'));
  let aws: Stage;
  let bundles: Record<keyof typeof handlers, Bundle>;

  beforeAll(async () => {
    aws = await stage();
    const of = (id: keyof typeof handlers) => bundled(id, folder);
    bundles = {
      Receive: of('Receive'),
      FollowUp: of('FollowUp'),
      Api: of('Api'),
      DeliveryEvents: of('DeliveryEvents'),
      Reconcile: of('Reconcile'),
    };
  }, 60_000);

  afterAll(async () => {
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('run alone, with what the template tells them: a mail becomes a case that the API shows', async () => {
    const raw = Buffer.from(forwarded()).toString();
    await invoke(bundles.Receive, aws.endpoints, aws.deliver({ raw, key: 'bundled' }));
    expect(await aws.outcomes.get('bundled')).toMatchObject({ outcome: 'case-opened' });
    expect(aws.aws.sent).toHaveLength(1);
    const { statusCode, body } = await invoke(
      bundles.Api,
      aws.endpoints,
      httpEvent('/api/cases', { token: aws.token }),
    );
    expect(statusCode).toBe(200);
    expect(JSON.parse(body).cases).toMatchObject([{ company: 'Northwind' }]);
    await invoke(bundles.FollowUp, aws.endpoints, { shard: 0 });
    await invoke(bundles.DeliveryEvents, aws.endpoints, permanentBounce('nobody@example.com'));
    expect(await invoke(bundles.Reconcile, aws.endpoints, {})).toEqual({ received: 0, gaveUp: 0 });
  }, 60_000);

  it('load little where little is needed, and no holidays before they are asked for', () => {
    const [receive, followUp, api, deliveryEvents] = (['Receive', 'FollowUp', 'Api', 'DeliveryEvents'] as const).map(
      (id) => loadedBytes(bundles[id]),
    );
    expect(followUp).toBeLessThan(0.6 * Number(receive));
    expect(api).toBeLessThan(0.4 * Number(receive));
    expect(deliveryEvents).toBeLessThan(Number(api));
    expect(receive).toBeLessThan(4_500_000);
  });

  it('bring a map of their sources', () => {
    for (const id of Object.keys(handlers)) expect(readdirSync(join(folder, id))).toContain('index.mjs.map');
  });
});
