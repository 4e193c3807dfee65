import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stackSettings } from '../../infra/settings.ts';
import { OnfileStack } from '../../infra/stack.ts';
import { forwarded } from '../support/mails.ts';
import { httpEvent } from './http-event.ts';
import { environment, type Stage, stage } from './stage.ts';

type Bundle = { file: string; variables: Record<string, string> };

/** Bundles the functions as a deployment does, and reads from the template what it would tell them. */
function bundled(outdir: string): Map<string, Bundle> {
  const { ONFILE_DOMAIN: domain, ONFILE_OWNER: owner, ONFILE_TZ: zone } = environment;
  const app = new App({ outdir, context: { 'aws:cdk:enable-asset-metadata': true, domain, owner, zone } });
  new OnfileStack(app, 'Onfile', { settings: stackSettings(app) });
  const { Resources } = app.synth().getStackByName('Onfile').template;
  const bundles = new Map<string, Bundle>();
  for (const [id, { Type, Metadata, Properties }] of Object.entries<Resource>(Resources)) {
    if (Type !== 'AWS::Lambda::Function') continue;
    const file = join(outdir, Metadata['aws:asset:path'] ?? '', 'index.mjs');
    bundles.set(id.replace(/[0-9A-F]{8}$/, ''), { file, variables: resolved(Properties.Environment.Variables) });
  }
  return bundles;
}

type Resource = {
  Type: string;
  Metadata: Record<string, string>;
  Properties: { Environment: { Variables: Record<string, unknown> } };
};

/** References to other resources become what stands for them here. */
const resolved = (variables: Record<string, unknown>): Record<string, string> => {
  const here: Record<string, string> = environment;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' ? value : (here[name] ?? '')]),
  );
};

/** Runs a handler once in a fresh process, which knows the template's environment and where AWS is. */
async function invoke(bundle: Bundle | undefined, endpoints: Record<string, string>, event: unknown) {
  const script = `
    const { handler } = await import(${JSON.stringify(bundle?.file)});
    process.stdout.write('\\n' + JSON.stringify((await handler(${JSON.stringify(event)})) ?? null));`;
  const options = { env: { PATH: process.env.PATH, ...bundle?.variables, ...endpoints } };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], options);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}

describe('the bundles of the functions', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'onfile-bundles-'));
  let aws: Stage;
  let bundles: Map<string, Bundle>;

  beforeAll(async () => {
    aws = await stage();
    bundles = bundled(outdir);
  }, 120_000);

  afterAll(async () => {
    await aws.stop();
    rmSync(outdir, { recursive: true, force: true });
  });

  it('run alone, with what the template tells them: a mail becomes a case that the API shows', async () => {
    const raw = Buffer.from(forwarded()).toString();
    await invoke(bundles.get('Receive'), aws.endpoints, aws.deliver({ raw, key: 'bundled' }));
    expect(await aws.cases.outcome('bundled')).toMatchObject({ outcome: 'case-opened' });
    expect(aws.aws.sent).toHaveLength(1);
    const { statusCode, body } = await invoke(bundles.get('Api'), aws.endpoints, httpEvent('/api/cases'));
    expect(statusCode).toBe(200);
    expect(JSON.parse(body).cases).toMatchObject([{ company: 'Northwind' }]);
    await invoke(bundles.get('FollowUp'), aws.endpoints, { shard: 0 });
  });

  it('are small where little is needed', () => {
    const [api = 0, followUp = 0, receive = 0] = ['Api', 'FollowUp', 'Receive'].map(
      (name) => statSync(bundles.get(name)?.file ?? '').size,
    );
    expect(followUp).toBeLessThan(0.6 * receive);
    expect(api).toBeLessThan(followUp);
  });
});
