import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

const noor = { name: 'Noor Haddad', address: 'noor@tidewell.example' };

async function unwrapped(subject: string, text: string) {
  const raw = `From: Jo Marsh <me@example.com>\nSubject: ${subject}\n\nA pity.\n\n${text}\n`;
  return unwrap(await parse(Buffer.from(raw.replaceAll('\n', '\r\n'))));
}

describe('a sentence as the head of a mail that its subject calls a forward', () => {
  it.each([
    'On Tue, Nov 3, 2026 at 9:31 AM Noor Haddad <noor@tidewell.example> wrote:',
    'On Tue, Nov 3, 2026 at 9:31 AM Noor Haddad\n<noor@tidewell.example> wrote:',
    'On Nov 3, 2026, at 9:31 AM, Noor Haddad <noor@tidewell.example> wrote:',
    'Am Di., 3. Nov. 2026 um 09:31 Uhr schrieb Noor Haddad <noor@tidewell.example>:',
    'Am Dienstag, 3. November 2026 um 09:31 hat Noor Haddad <noor@tidewell.example> Folgendes geschrieben:',
    'Op di 3 nov 2026 om 09:31 schreef Noor Haddad <noor@tidewell.example>:',
    'wt., 3 lis 2026 o 09:31 Noor Haddad <noor@tidewell.example> napisał(a):',
    'вт, 3 нояб. 2026 г. в 09:31, Noor Haddad <noor@tidewell.example>:',
    'út 3. 11. 2026 v 9:31 odesílatel Noor Haddad <noor@tidewell.example> napsal:',
    'ti 3. marrask. 2026 klo 9.31 Noor Haddad (noor@tidewell.example) kirjoitti:',
    'Noor Haddad <noor@tidewell.example> ezt írta (időpont: 2026. nov. 3., K, 9:31):',
    'Noor Haddad <noor@tidewell.example>, 3 Kas 2026 Sal, 09:31 tarihinde şunu yazdı:',
    'Den tirs. 3. nov. 2026 kl. 09.31 skrev Noor Haddad <noor@tidewell.example>:',
  ])('%s', async (sentence) => {
    expect(await unwrapped('Fwd: No', `${sentence}\n> Sorry.\n>\n>> Any news?`)).toMatchObject({
      original: { from: noor, date: '2026-11-03T09:31:00', text: 'Sorry.\n\n> Any news?' },
      note: 'A pity.',
    });
  });
});

describe('who wrote', () => {
  it.each([
    ['Haddad, Noor <noor@tidewell.example>', 'Haddad, Noor'],
    ['"Haddad, Noor" <noor@tidewell.example>', 'Haddad, Noor'],
    [`Pat O'Brien <noor@tidewell.example>`, "Pat O'Brien"],
    ['NOOR HADDAD <noor@tidewell.example>', 'NOOR HADDAD'],
    ['noor@tidewell.example', null],
    ['<noor@tidewell.example>', null],
  ])('%s', async (sender, name) => {
    for (const time of ['9:31 AM', '9:31 AM CET', '9:31:05 AM GMT+1', '09:31']) {
      const text = `Begin forwarded message:\n\nOn Tuesday, November 3, 2026, ${time}, ${sender} wrote:\n\nSorry.`;
      expect((await unwrapped('Fw: No', text))?.original.from).toEqual({ name, address: noor.address });
    }
  });
});

it('quotations that the client put around the text are taken off, those inside stay', async () => {
  const text =
    'Begin forwarded message:\n\n> On Tuesday, November 3, 2026, 9:31 AM, Noor Haddad <noor@tidewell.example> wrote:\n>\n>> Sorry.\n>>\n>>> Any news?';
  expect((await unwrapped('Fw: No', text))?.original.text).toBe('Sorry.\n\n> Any news?');
});

it.each([
  ['an address in words', 'Please write to noor@tidewell.example:\nwe are there.'],
  ['a date and an address without a time', 'Until 3 November 2026, Noor <noor@tidewell.example>:\nwe are there.'],
])('%s is no head', async (_, text) => expect(await unwrapped('Fwd: No', text)).toBeNull());
