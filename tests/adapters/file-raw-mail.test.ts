import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileRawMail } from '../../shared/adapters/local/file-raw-mail.ts';
import { rawMailContract } from '../contracts/raw-mail.ts';

const fresh = () => mkdtemp(join(tmpdir(), 'onfile-'));

rawMailContract('a folder of files', async () => fileRawMail({ folder: await fresh() }));

async function* bytes(text: string) {
  yield Buffer.from(text);
}
const envelope = {
  from: 'me@example.com',
  to: ['in@x'],
  receivedAt: '2026-10-06T07:40:00.000Z',
  authenticated: true,
  senderAuthenticated: true,
};

it('writes many mails at the same time, each whole', async () => {
  const folder = await fresh();
  const store = fileRawMail({ folder });
  const names = Array.from({ length: 40 }, (_, i) => `mail-${i}`);
  await Promise.all(names.map((name) => store.put(name, envelope, bytes(`Subject: ${name}\r\n\r\n`))));
  for (const name of names) expect(await readFile(join(folder, `${name}.eml`), 'utf8')).toContain(`Subject: ${name}`);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('refuses a key that would leave the folder', async () => {
  const store = fileRawMail({ folder: await fresh() });
  await expect(store.put('../escape', envelope, bytes('x'))).rejects.toThrow('key');
});

it('believes nothing of a file that has no trace of a delivery', async () => {
  const folder = await fresh();
  await writeFile(join(folder, 'forged.eml'), 'Return-Path: <boss@example.com>\r\nSubject: hi\r\n\r\n');
  const found = await fileRawMail({ folder }).get('forged');
  expect(found?.envelope).toMatchObject({ from: null, authenticated: false, senderAuthenticated: false });
});
