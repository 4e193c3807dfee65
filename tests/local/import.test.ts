import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { forwarded } from '../support/mails.ts';
import { freshFolder, onfile, running } from '../support/onfile.ts';

/** A service that took a mail, said something about its case, and was stopped; with what it exported. */
async function lived() {
  const data = await freshFolder();
  const service = await running(data);
  await service.send(forwarded());
  const id = await vi.waitFor(async () => {
    const { cases } = (await service.json('/api/cases')) as { cases: { id: string }[] };
    expect(cases).toHaveLength(1);
    return cases[0]?.id ?? '';
  }, 20_000);
  const commands = { method: 'POST', headers: { 'content-type': 'application/json' } };
  await fetch(`${service.url}/api/cases/${id}/commands`, { ...commands, body: JSON.stringify({ text: 'keen' }) });
  const me = { method: 'PATCH', headers: commands.headers, body: JSON.stringify({ zone: 'Asia/Tokyo' }) };
  await fetch(`${service.url}/api/me`, me);
  const text = await (await fetch(`${service.url}/api/export.json`)).text();
  const one = await service.json(`/api/cases/${id}`);
  await service.end('SIGTERM');
  const file = join(data, 'onfile.json');
  await writeFile(file, text);
  return { file, text, id, one };
}

describe('onfile import', () => {
  it('goes on elsewhere where an export ends: the same cases, the same plan, the same settings', {
    timeout: 90_000,
  }, async () => {
    const { file, text, id, one } = await lived();
    const data = await freshFolder();
    const first = await onfile(['import', file], { ONFILE_DATA: data });
    expect(first).toMatchObject({ code: 0, stdout: '1 of 1 cases taken in; 0 were here already.\n' });
    const again = await onfile(['import', file], { ONFILE_DATA: data });
    expect(again.stdout).toBe('0 of 1 cases taken in; 1 were here already.\n');

    const service = await running(data);
    expect(await service.json(`/api/cases/${id}`)).toEqual(one);
    expect(await service.json('/api/me')).toMatchObject({ zone: 'Asia/Tokyo' });
    const { cases, mails } = await service.json('/api/export.json');
    const before = JSON.parse(text);
    // Writes are counted anew.
    expect({ cases, mails }).toEqual({ cases: [{ ...before.cases[0], version: 1 }], mails: before.mails });
    expect(await service.outbox()).toEqual([]);
    await service.end('SIGTERM');
  });

  it('lets a case go on that waited, where it came from, until mail was wanted again', {
    timeout: 90_000,
  }, async () => {
    const { text } = await lived();
    const { cases, ...rest } = JSON.parse(text);
    const data = await freshFolder();
    const file = join(data, 'onfile.json');
    await writeFile(file, JSON.stringify({ ...rest, cases: [{ ...cases[0], waiting: true }] }));
    await onfile(['import', file], { ONFILE_DATA: data });
    const service = await running(data);
    expect((await service.json('/api/upcoming')).upcoming).not.toEqual([]);
    await service.end('SIGTERM');
  });

  it.each([
    ['no JSON', 'hello'],
    ['something else', '{"cases":[]}'],
    ['a case that is none', '{"member":{"name":null,"zone":"UTC","country":null},"cases":[{"id":"x"}],"mails":[]}'],
  ])('refuses %s, and changes nothing', async (_, text) => {
    const data = await freshFolder();
    const file = join(data, 'onfile.json');
    await writeFile(file, text);
    const { code, stderr } = await onfile(['import', file], { ONFILE_DATA: join(data, 'kept') });
    expect([code, stderr]).toEqual([1, expect.stringContaining('This is no onfile.json as the page exports it')]);
  });

  it('wants a file', async () => {
    expect((await onfile(['import'])).code).toBe(2);
    expect((await onfile(['import', '/nowhere.json'])).stderr).toBe('/nowhere.json: There is no such file.\n');
  });
});
