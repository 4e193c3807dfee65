import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fault } from '../../infra/local/fault.ts';
import { startService } from '../../infra/local/service.ts';
import { settings } from '../../shared/config.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { freshFolder, onfile, onfileAlone, type Running, running } from '../support/onfile.ts';

const services: Running[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.end('SIGKILL').catch(() => undefined);
});

async function started(data: string, environment: Record<string, string> = {}): Promise<Running> {
  const service = await running(data, environment);
  services.push(service);
  return service;
}

async function ended(service: Running, signal: NodeJS.Signals): Promise<number | null> {
  services.splice(services.indexOf(service), 1);
  return service.end(signal);
}

const soon = { timeout: 20_000, interval: 50 };
// Each start of a process takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const receipts = async (service: Running) => (await service.outbox()).filter((name) => name.includes('-receipt.'));

describe('npm start', () => {
  it('takes a forwarded mail by SMTP, opens the case, mails the receipt and shows it', async () => {
    const service = await started(await freshFolder());
    await service.send(forwarded());
    await vi.waitFor(async () => expect(await receipts(service)).toHaveLength(1), soon);
    const { cases } = (await service.json('/api/cases')) as { cases: { company: string; role: string }[] };
    expect(cases).toMatchObject([{ company: 'Northwind', role: 'Platform Engineer' }]);
    const { upcoming } = (await service.json('/api/upcoming')) as { upcoming: unknown[] };
    expect(upcoming.length).toBeGreaterThan(2);
    expect(await (await fetch(`${service.url}/outbox`)).text()).toContain('Northwind');
    expect(await ended(service, 'SIGINT')).toBe(0);
  });

  it('lets drafts follow at their times on a fast clock', async () => {
    const fast = { ONFILE_SPEED: '1000000', ONFILE_NOW: '2026-10-06T07:00:00Z', ONFILE_TZ: 'Europe/Berlin' };
    const service = await started(await freshFolder(), fast);
    await service.send(forwarded());
    await vi.waitFor(async () => expect((await service.outbox()).join()).toContain('future-openings'), soon);
    const { cases } = (await service.json('/api/cases')) as {
      cases: { steps: { state: string; at: string; due: string }[] }[];
    };
    const mailed = cases[0]?.steps.filter(({ state }) => state === 'drafted') ?? [];
    expect(mailed.length).toBeGreaterThan(2);
    for (const { at, due } of mailed) expect(at).toBe(due);
    expect(await ended(service, 'SIGTERM')).toBe(0);
  });

  it('ends with its engine also where something cannot be finished, and says so', async () => {
    const data = await freshFolder();
    const service = await started(data, { ONFILE_SPEED: '1000' });
    await vi.waitFor(() => mkdir(join(data, 'clock.part')), soon);
    expect(await ended(service, 'SIGTERM')).toBe(1);
    await rm(join(data, 'clock.part'), { recursive: true });
    expect(await ended(await started(data), 'SIGTERM')).toBe(0);
  });

  it('leaves kept mails that replay reads again just as it understood them', async () => {
    const data = await freshFolder();
    const service = await started(data);
    await service.send(forwarded());
    await vi.waitFor(async () => expect(await receipts(service)).toHaveLength(1), soon);
    expect(await ended(service, 'SIGINT')).toBe(0);
    const { stdout } = await onfile(['replay'], { ONFILE_DATA: data });
    expect(stdout).toBe('1 kept mail: 0 received, 0 read anew, 1 unchanged.\n');
  });

  it('loses nothing when it is killed, and repeats nothing that was marked', async () => {
    const data = await freshFolder();
    const fields = ['Platform', 'Security', 'Data', 'Cloud'];
    const roles = fields.flatMap((field) =>
      ['Engineer', 'Analyst', 'Architect', 'Consultant'].map((what) => `${field} ${what}`),
    );
    let service = await started(data);
    for (const batch of [roles.slice(0, 8), roles.slice(8)]) {
      await Promise.all(batch.map((role) => service.send(forwarded(rejection({ role })))));
      await ended(service, 'SIGKILL');
      service = await started(data);
    }
    const current = service;
    await vi.waitFor(async () => expect(await receipts(current)).toHaveLength(roles.length), soon);
    const { cases } = (await service.json('/api/cases')) as { cases: { role: string }[] };
    expect(cases.map(({ role }) => role).sort()).toEqual([...roles].sort());
    expect(await ended(service, 'SIGINT')).toBe(0);
  });
});

describe('what hinders a start is said in one line, and nothing is left running:', () => {
  const refused = async (environment: Record<string, string>) => {
    const chosen = settings({ ONFILE_SMTP_PORT: '0', ONFILE_PORT: '0', ...environment });
    const error = await startService(chosen).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Fault);
    expect(String(error).split('\n')).toHaveLength(1);
    return String(error);
  };

  it('a second start on the same data', async () => {
    const data = await freshFolder();
    const chosen = settings({ ONFILE_DATA: data, ONFILE_SMTP_PORT: '0', ONFILE_PORT: '0' });
    const first = await startService(chosen);
    expect(await refused({ ONFILE_DATA: data })).toMatch(/running on .* already/);
    await first.stop();
    await (await startService(chosen)).stop();
  });

  it.each(['ONFILE_SMTP_PORT', 'ONFILE_PORT'])('a used port (%s)', async (name) => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = String(address && typeof address === 'object' ? address.port : 0);
    const data = await freshFolder();
    expect(await refused({ ONFILE_DATA: data, [name]: port })).toContain(`Set ${name} to another port`);
    other.close();
    await (await startService(settings({ ONFILE_DATA: data, ONFILE_SMTP_PORT: '0', ONFILE_PORT: '0' }))).stop();
  });

  it.each(['data', 'data/mail'])('a data folder that cannot be written (%s)', async (path) => {
    const data = join(await freshFolder(), 'data');
    if (path !== 'data') await mkdir(data);
    await writeFile(join(data, '..', path), 'a file where a folder should be');
    expect(await refused({ ONFILE_DATA: data })).toMatch(/cannot be written/);
  });

  it.runIf(process.platform === 'linux')('a data folder where the system makes none', async () => {
    expect(await refused({ ONFILE_DATA: '/proc/onfile/data' })).toMatch(/cannot be written/);
  });

  it('a database that does not answer', async () => {
    const endpoint = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' };
    expect(await refused({ ONFILE_DATA: await freshFolder(), ...endpoint })).toMatch(/does not answer/);
  });

  it('a country whose holidays are not known', async () => {
    expect(await refused({ ONFILE_DATA: await freshFolder(), ONFILE_COUNTRY: 'XX' })).toContain('ONFILE_COUNTRY');
  });

  it('a setting of no sense, with exit code 1', async () => {
    const { code, stderr } = await onfileAlone(['start'], { ONFILE_SPEED: 'warp' });
    expect([code, stderr]).toEqual([1, 'ONFILE_SPEED is no number\n']);
  });
});
