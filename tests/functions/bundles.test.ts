import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundling } from '../../infra/bundling.ts';
import { templateOf } from '../infra/synthesized.ts';
import { forwarded } from '../support/mails.ts';
import { httpEvent } from './http-event.ts';
import { environment, type Stage, stage } from './stage.ts';

type Bundle = { file: string; variables: Record<string, string> };

const entries = { Receive: 'receive', FollowUp: 'follow-up', Api: 'api' };

/** Bundles a function with the options of a deployment, and reads from the template what it would be told. */
async function bundled(id: keyof typeof entries, folder: string): Promise<Bundle> {
  const { banner, sourceMap, externalModules, ...options } = bundling;
  const file = join(folder, `${id}.mjs`);
  await build({
    ...options,
    entryPoints: [`functions/${entries[id]}.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    banner: { js: banner },
    sourcemap: sourceMap,
    external: externalModules,
    logLevel: 'error',
  });
  const { ONFILE_DOMAIN: domain, ONFILE_OWNER: owner, ONFILE_TZ: zone } = environment;
  const functions = Object.entries(templateOf({ domain, owner, zone }).findResources('AWS::Lambda::Function'));
  const [, resource] = functions.find(([name]) => name.startsWith(id)) ?? [];
  return { file, variables: resolved(resource?.Properties.Environment.Variables) };
}

/** References to other resources become what stands for them here. */
const resolved = (variables: Record<string, unknown>): Record<string, string> => {
  const here: Record<string, string> = environment;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' ? value : (here[name] ?? '')]),
  );
};

/** Runs a handler once in a fresh process, which knows the template's environment and where AWS is. */
async function invoke(bundle: Bundle, endpoints: Record<string, string>, event: unknown) {
  const script = `
    const { handler } = await import(${JSON.stringify(bundle.file)});
    process.stdout.write('\\n' + JSON.stringify((await handler(${JSON.stringify(event)})) ?? null));`;
  const options = { env: { PATH: process.env.PATH, ...bundle.variables, ...endpoints } };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], options);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}

describe('the bundles of the functions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-bundles-'));
  let aws: Stage;
  let bundles: Record<keyof typeof entries, Bundle>;

  beforeAll(async () => {
    aws = await stage();
    const [Receive, FollowUp, Api] = await Promise.all([
      bundled('Receive', folder),
      bundled('FollowUp', folder),
      bundled('Api', folder),
    ]);
    bundles = { Receive, FollowUp, Api };
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
    const { statusCode, body } = await invoke(bundles.Api, aws.endpoints, httpEvent('/api/cases'));
    expect(statusCode).toBe(200);
    expect(JSON.parse(body).cases).toMatchObject([{ company: 'Northwind' }]);
    await invoke(bundles.FollowUp, aws.endpoints, { shard: 0 });
  }, 60_000);

  it('are small where little is needed', () => {
    const { Receive, FollowUp, Api } = bundles;
    const [receive, followUp, api] = [Receive, FollowUp, Api].map(({ file }) => statSync(file).size);
    expect(followUp).toBeLessThan(0.6 * Number(receive));
    expect(api).toBeLessThan(0.7 * Number(receive));
  });
});
