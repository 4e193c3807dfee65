import { describe, expect, it } from 'vitest';
import { confirmationIn, isForwardingQuestion } from '../../shared/mail/forwarding-confirmation.ts';
import { textOfHtml } from '../../shared/mail/html-text.ts';

const by = (address: string, subject: string, text: string) => ({ from: { name: null, address }, subject, text });
const gmail = 'forwarding-noreply@google.com';

describe('the code of a forwarding confirmation', () => {
  it.each([
    ['Your verification code is: 482913', '482913'],
    ['The code is 123456.', '123456'],
    ['Confirmation code: 123456789', '123456789'],
    ['Your confirmation code:\n\n482913\n\nBye', '482913'],
    ['Verification code – 482 913', '482913'],
    ['Code 482-913', '482913'],
    ['482913 is your Proton verification code', '482913'],
    ['Bestätigungscode: 482913', '482913'],
    ['Ihr Verifizierungscode lautet 482913.', '482913'],
    ['Code de confirmation : 482913', '482913'],
    ['Votre code est le 482913', '482913'],
    ['Código de confirmación: 482913', '482913'],
    ['Il codice di conferma è 482913', '482913'],
    ['Bevestigingscode: 482913', '482913'],
    ['O seu código de verificação: 482913', '482913'],
    ['There is none in here, since 2026.', null],
    ['Your code of conduct has 12 pages', null],
    ['code https://mail.google.com/mail/vf-123456789', null],
    ['Barcodes are 123456789 of them', null],
  ])('is found where %j has one', (text, code) => {
    expect(confirmationIn(by('noreply@zoho.com', 'Confirm', text)).code).toBe(code);
  });

  it('stands in the subject of Gmail’s, in any language', () => {
    const subject = '(#482913776) Bestätigung der Gmail-Weiterleitung – E-Mails von sam@example.com empfangen';
    expect(confirmationIn(by(gmail, subject, 'x'))).toMatchObject({ provider: 'Gmail', code: '482913776' });
  });
});

describe('the link of a forwarding confirmation', () => {
  const agree = 'https://mail-settings.google.com/mail/vf-%5BANGjd%5D-abc';
  const html = `<p>Please <a href="https://support.google.com/mail/answer/184973">read</a>, then
    <a class=b href='${agree}?a=1&amp;b=2'>confirm</a> or <a href="https://mail-settings.google.com/mail/uf-xyz">not</a>.
    <a href="https://evil.example/confirm">confirm</a> <a href="http://mail.google.com/mail/vf-plain">confirm</a></p>`;

  it('is found in a mail that is HTML alone', () => {
    expect(confirmationIn(by(gmail, 'x', textOfHtml(html)), html).link).toBe(`${agree}?a=1&b=2`);
    expect(confirmationIn(by(gmail, 'x', textOfHtml(html))).link).toBeNull();
  });

  it('is found in the text', () => {
    expect(
      confirmationIn(by(gmail, 'x', `To refuse: https://mail.google.com/mail/uf-1\nTo agree: ${agree}\n`)).link,
    ).toBe(agree);
  });

  it.each([
    ['Outlook', 'no-reply@microsoft.com', 'https://outlook.live.com/forward/verify?t=1'],
    ['Fastmail', 'noreply@fastmail.com', 'https://app.fastmail.com/confirm/1'],
    ['Yahoo Mail', 'no-reply@cc.yahoo-inc.com', 'https://mail.yahoo.com/verify/1'],
    ['Zoho Mail', 'noreply@zohoaccounts.com', null],
    ['Zoho Mail', 'noreply@zoho.eu', 'https://mail.zoho.eu/zm/verify.do?x=1'],
    ['Proton Mail', 'no-reply@notify.proton.me', 'https://account.proton.me/forwarding/accept#1'],
    ['GMX', 'noreply@gmx.net', 'https://www.gmx.net/bestaetigen/1'],
  ])('leads to %s, for %s', (provider, address, link) => {
    const found = confirmationIn(by(address, 'x', `Open ${link ?? 'https://zoho.com/verify'} now.`));
    expect(found.link).toBe(link);
    if (link !== null) expect(found.provider).toBe(provider);
  });

  it('is none that refuses, explains, or leads to anybody else', () => {
    const text =
      'https://mail.google.com/mail/uf-1 https://support.google.com/a https://google.com.evil.example/vf-1 https://policies.google.com/privacy';
    expect(confirmationIn(by(gmail, 'x', text)).link).toBeNull();
    expect(confirmationIn(by('a@evil.example', 'x', 'https://mail.google.com/mail/vf-1')).link).toBeNull();
  });
});

describe('a question whether mail may be forwarded', () => {
  it.each([
    [gmail, 'Potwierdzenie', 'cokolwiek'],
    [gmail, '', ''],
    ['noreply@fastmail.com', 'Confirm your forwarding address', 'x'],
    [
      'no-reply@microsoft.com',
      'Verify your email',
      'You asked us to forward your messages. Enter the code to confirm.',
    ],
    ['noreply@zoho.com', 'Email forwarding verification', 'x'],
    ['no-reply@notify.proton.me', 'sam@proton.me wants to forward emails to you', 'Please confirm.'],
    ['noreply@gmx.net', 'Bitte bestätigen Sie die Weiterleitung', 'x'],
    ['no-reply@cc.yahoo-inc.com', 'Verify', 'Verify the address for auto-forwarding.'],
    ['postmaster@mailhost.example', 'Confirm the forwarding of your mail', 'x'],
    ['noreply@hoster.example', 'Vérification de la redirection', 'x'],
  ])('is one: %s, %j', (address, subject, text) => {
    expect(isForwardingQuestion(by(address, subject, text))).toBe(true);
  });

  it.each([
    [
      'ana.silva@google.com',
      'Your application',
      'We look forward to it. Please confirm the forwarding of your papers.',
    ],
    [
      'no-reply@google.com',
      'Your application to Google',
      'Thank you. We look forward to talking to you. Please confirm.',
    ],
    ['noreply@northwind.example', 'Please confirm your interview', 'I am forwarding your papers to Ana.'],
    ['sam@gmail.com', 'Fwd: forwarding, please confirm', 'x'],
    ['no-reply@microsoft.com', 'Verify your email address', 'Your code is 482913.'],
  ])('is none: %s, %j', (address, subject, text) => {
    expect(isForwardingQuestion(by(address, subject, text))).toBe(false);
  });

  it('without a sender is none', () => {
    expect(
      isForwardingQuestion({ from: { name: 'Gmail', address: null }, subject: 'Confirm forwarding', text: '' }),
    ).toBe(false);
  });
});

describe('the cost', () => {
  it.each([
    'code '.repeat(50_000),
    '1 is '.repeat(50_000),
    ` href=${'https://a'.repeat(20_000)}`,
    '482913 is '.repeat(20_000),
    `${'c'.repeat(100_000)}ode`,
    '(#'.repeat(50_000),
  ])('of a hostile mail is small: %.20s', (text) => {
    const start = process.cpuUsage();
    confirmationIn(by(gmail, text, text), text);
    isForwardingQuestion(by(`${'no-reply'.repeat(2000)}@google.com`, text, text));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});
