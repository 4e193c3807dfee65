import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOutbox } from '../../shared/adapters/local/file-outbox.ts';
import { outboxContract } from '../contracts/outbox.ts';

outboxContract('a folder of files', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'onfile-')), 'outbox');
  return {
    outbox: fileOutbox({ folder }),
    arrived: async () =>
      Promise.all(
        (await readdir(folder)).map(async (name) => ({ to: null, raw: await readFile(join(folder, name), 'utf8') })),
      ),
    breakDown: () => writeFile(folder, 'a file where the folder should be'),
  };
});

const mail = {
  id: 'reflect.abc',
  to: 'me@example.com',
  from: 'onfile@onfile.example',
  date: '2026-10-06T07:40:00.000Z',
  raw: Buffer.from('Subject: hello\r\n\r\nbody\r\n'),
};

describe('the outbox folder', () => {
  it('holds each mail as a file that sorts by its date', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onfile-'));
    const outbox = fileOutbox({ folder });
    await outbox.send({ ...mail, id: 'widen.abc', date: '2026-10-13T07:00:00.000Z' });
    await outbox.send(mail);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['2026-10-06T074000Z-reflect.abc.eml', '2026-10-13T070000Z-widen.abc.eml']);
    expect(await readFile(join(folder, names[0] ?? ''), 'utf8')).toBe(mail.raw.toString());
  });

  it('holds the same mail once, however often a crash makes us send it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onfile-'));
    const outbox = fileOutbox({ folder });
    await outbox.send(mail);
    await outbox.send(mail);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('gives no file a name that an id could lead out of the folder with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onfile-'));
    await fileOutbox({ folder }).send({ ...mail, id: '../../etc/x' });
    expect(await readdir(folder)).toEqual(['2026-10-06T074000Z-.._.._etc_x.eml']);
  });
});
