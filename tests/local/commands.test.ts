import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as replay from '../../infra/local/commands/replay.ts';
import { forwarded } from '../support/mails.ts';
import { freshFolder, onfile, onfileAlone } from '../support/onfile.ts';

async function mailFile(raw: Uint8Array | string = forwarded()): Promise<string> {
  const file = join(await freshFolder(), 'mail.eml');
  await writeFile(file, raw);
  return file;
}

describe('onfile read', () => {
  it('prints one JSON reading a line, in the shape that others build on', async () => {
    const file = await mailFile();
    const { code, stdout, stderr } = await onfile(['read', file, file]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(2);
    const reading = JSON.parse(lines[0] ?? '');
    expect(reading).toMatchObject({ file, kind: 'rejection', company: 'Northwind', role: 'Platform Engineer' });
    const fields =
      'file kind confidence original company role contact recruiter stage reason signals note language evidence'.split(
        ' ',
      );
    expect(Object.keys(reading).sort()).toEqual(fields.sort());
    expect(reading.original.from).toEqual({ name: 'Ana Silva', address: 'ana.silva@northwind.example' });
  });

  it('answers what it cannot read with an error, goes on, and says so at the end', async () => {
    const [file, empty] = [await mailFile(), await mailFile('')];
    const { code, stdout, stderr } = await onfile(['read', '/nowhere.eml', empty, file]);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, stderr]).toEqual([1, '2 of 3 files could not be read.\n']);
    expect(answers[0]).toEqual({ file: '/nowhere.eml', error: 'There is no such file.' });
    expect(answers[1]).toEqual({ file: empty, error: expect.any(String) });
    expect(answers[2].kind).toBe('rejection');
  });

  it.each([
    ['FW: Your application', '', 'The forward is packed in a winmail.dat, which only Outlook can open.'],
    ['No subject', '', 'The forward is packed in a winmail.dat, which only Outlook can open.'],
    ['Your application', 'Sorry, we chose somebody else.', undefined],
  ])('says so where a forward cannot be opened: %j with %j', async (subject, text, error) => {
    const parts = ['text/plain', 'application/ms-tnef; name=winmail.dat'];
    const body = parts.map((type, at) => `--x\r\nContent-Type: ${type}\r\n\r\n${at === 0 ? text : 'x'}\r\n`).join('');
    const head = `From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: multipart/mixed; boundary=x`;
    const { stdout } = await onfile(['read', await mailFile(`${head}\r\n\r\n${body}--x--\r\n`)]);
    expect(JSON.parse(stdout).error).toBe(error);
  });

  it('tells a person in words what it cannot read, and leaves out what turns letters round', async () => {
    const file = await mailFile('From: a@b.example\r\nSubject: No\u202e\r\n\r\nSorry.\r\n');
    const { stdout } = await onfile(['read', '--explain', '/nowhere.eml', file]);
    expect(stdout).toMatch(/^\/nowhere\.eml\nThere is no such file\.\n/);
    expect(stdout).toContain('Subject: No\n');
  });

  it('explains a reading to a person', async () => {
    const { stdout } = await onfile(['read', '--explain', await mailFile()]);
    expect(stdout).toContain('Northwind');
    expect(stdout).toMatch(/company/i);
  });
});

describe('onfile plan', () => {
  const at = ['--now', '2026-10-06T09:00:00Z', '--tz', 'Europe/Berlin'];

  it('prints the calendar with its drafts as JSON', async () => {
    const file = await mailFile();
    const { stdout } = await onfile(['plan', file, '--json', ...at]);
    const plan = JSON.parse(stdout);
    expect(plan.file).toBe(file);
    const asked = plan.steps.find(({ kind }: { kind: string }) => kind === 'ask-feedback');
    expect(Object.keys(asked).sort()).toEqual(['draft', 'due', 'kind', 'tag', 'why']);
    expect(asked.due).toMatch(/^2026-10-07T0[678]:/);
    expect(asked.draft.body).toContain('Ana');
    expect(plan.steps.find(({ kind }: { kind: string }) => kind === 'reflect').draft).toBeNull();
  });

  it('keeps within the days that it is asked for', async () => {
    const { stdout } = await onfile(['plan', await mailFile(), '--json', '--days', '5', ...at]);
    for (const { due } of JSON.parse(stdout).steps) expect(due < '2026-10-11T09:00:00Z').toBe(true);
  });

  it('prints it for a person', async () => {
    const { stdout } = await onfile(['plan', await mailFile(), ...at]);
    expect(stdout).toMatch(/^Platform Engineer at Northwind/);
    expect(stdout).toContain('Wednesday 7 October');
  });
});

describe('onfile', () => {
  it.each([
    ['read without a file', ['read']],
    ['read with an option that it does not know', ['read', '--loud', 'x.eml']],
    ['plan without a file', ['plan']],
    ['plan with days that are no number', ['plan', 'x.eml', '--days', 'many']],
    ['plan with a zone that does not exist', ['plan', 'x.eml', '--tz', 'Mars/Olympus']],
    ['forward without a file', ['forward']],
    ['replay with a word too many', ['replay', 'now']],
  ])('knows wrong usage: %s', async (_name, args) => {
    const { code, stdout, stderr } = await onfile(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Usage: onfile ${args[0]}`);
  });

  it.each([[[]], [['dance']]])('says how it is used when called as %j', async (args) => {
    const { code, stderr, stdout } = await onfile(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage');
  });

  it('says what a command does', async () => {
    const { code, stdout } = await onfile(['replay', '--help']);
    expect([code, stdout.trim()]).toEqual([0, replay.usage]);
  });

  it('forward says what is missing when nothing listens', async () => {
    const { code, stderr } = await onfile(['forward', await mailFile()], { ONFILE_SMTP_PORT: '1' });
    expect([code, stderr]).toEqual([1, 'Nothing listens on 127.0.0.1:1. Start Onfile with npm start first.\n']);
  });

  it('is a program, whose readings and failures go where a shell expects them', async () => {
    const file = await mailFile();
    const { code, stdout, stderr } = await onfileAlone(['read', file, '/nowhere.eml']);
    expect(stdout.split('\n').map((line) => line && JSON.parse(line).file)).toEqual([file, '/nowhere.eml', '']);
    expect([code, stderr]).toEqual([1, '1 of 2 files could not be read.\n']);
  });

  it('plan says in one line why it cannot', async () => {
    const { code, stderr } = await onfile(['plan', '/nowhere.eml']);
    expect([code, stderr]).toEqual([1, '/nowhere.eml: There is no such file.\n']);
  });
});

it('the samples of the demo are all rejections', async () => {
  const names = ['gmail-web-after-interviews', 'ios-no-reply', 'outlook-agency', 'attached-german'];
  const files = names.map((name) => `infra/local/samples/${name}.eml`);
  for (const file of files) expect(await readFile(file, 'utf8')).toContain('Robin Ferris');
  const { stdout } = await onfile(['read', ...files]);
  const kinds = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(kinds).toEqual(['rejection', 'rejection', 'rejection', 'rejection']);
});
