import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { isAutomatic } from '../../shared/mail/trust.ts';
import { plainMail } from '../support/mails.ts';

const mail = (headers: Record<string, string>, text = 'I am back on Monday.') =>
  parse(
    Buffer.from(
      plainMail({ From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: 'x', ...headers }, text),
    ),
  );

describe('an automatic mail', () => {
  it.each([
    'Automatic reply: A draft: a question to Ana Silva',
    'AUTOMATIC REPLY: x',
    'Auto-Reply: x',
    'Auto reply',
    'Autoreply: x',
    'Automatic response: x',
    'Out of Office: back on Monday',
    'Out of office',
    'Out of the office Re: A draft',
    '[Out of Office] x',
    'Abwesenheitsnotiz: Ein Entwurf',
    'Abwesenheitsnotiz',
    'Automatische Antwort: Entwurf',
    'Réponse automatique : Un brouillon',
    'Reponse automatique: x',
    'Respuesta automática: x',
    'Fuera de la oficina: x',
    'Automatisch antwoord: x',
    'Afwezigheidsbericht: x',
    'Resposta automática: x',
    'Risposta automatica: x',
    'Fuori sede: x',
  ])('is known by its subject alone: %j', async (subject) => {
    expect(isAutomatic(await mail({ Subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=` }))).toBe(true);
  });

  it.each([
    'Fwd: Automatic reply: your application',
    'WG: Automatische Antwort: Ihre Bewerbung',
    'Re: Out of Office',
    'Out of office hours position: your application',
    'Out of Office Manager role',
    'Automatic reply templates engineer',
    'Your application as Auto Response Analyst',
    'stop',
    '',
  ])('is none by this subject: %j', async (subject) => {
    expect(isAutomatic(await mail({ Subject: subject }))).toBe(false);
  });

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, true],
    [{ 'Auto-Submitted': 'no' }, false],
    [{ Precedence: 'bulk' }, true],
    [{ 'X-Autoreply': 'yes' }, true],
    [{ From: 'MAILER-DAEMON@example.com' }, true],
  ])('is known by its headers: %j', async (headers, automatic) => {
    expect(isAutomatic(await mail(headers))).toBe(automatic);
  });

  it('passed on as an attachment is the member’s', async () => {
    const boundary = 'b1';
    const raw = [
      'From: Robin Ferris <me@example.com>',
      'To: in@onfile.example',
      'Subject: Automatic reply: your application',
      `Content-Type: multipart/mixed; boundary=${boundary}`,
      '',
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      'From: Ana Silva <ana@northwind.example>',
      'Subject: Automatic reply: your application',
      '',
      'We have decided to go on with somebody else.',
      `--${boundary}--`,
      '',
    ].join('\r\n');
    expect(isAutomatic(await parse(Buffer.from(raw)))).toBe(false);
  });
});
