import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';
import { plainMail } from '../support/mails.ts';

const mail = (subject: string, text: string, more: Record<string, string> = {}) => {
  const from = { From: 'Robin Ferris <me@example.com>', To: 'in@onfile.example', Subject: subject };
  const date = { Date: 'Tue, 06 Oct 2026 10:40:00 +0200', 'Content-Type': 'text/plain; charset=utf-8' };
  return plainMail({ ...from, ...date, ...more }, text);
};

const call =
  'Hi, I got a call today from Hartley & Sons, they said no to me for the bookkeeper job. They liked me but wanted someone with Xero.';
const told = 'It is a no\ncompany: Hartley & Sons\nrole: Bookkeeper\n\nThey liked me but wanted someone with Xero.';
const picture =
  '--x\r\nContent-Type: text/plain\r\n\r\nsee screenshot\r\n--x\r\nContent-Type: image/png; name="no.png"\r\nContent-Disposition: attachment; filename="no.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--x--\r\n';

describe('a no that no mail brought', () => {
  it.each([
    ['told in plain words', 'got rejected', call],
    ['told in the words that are taught', '', told],
    [
      'told in another language, with its lines right below',
      '',
      'C’est un refus\nentreprise: Hartley & Sons\nposte: Comptable\n\nIls m’ont dit que je manquais d’expérience.',
    ],
    [
      'pasted',
      'Absage',
      'Sehr geehrte Frau Ferris,\n\nvielen Dank für Ihre Bewerbung als Buchhalterin bei Hartley & Sons. Leider haben wir uns für eine andere Bewerberin entschieden.\n\nMit freundlichen Grüßen\nMoira Hartley',
    ],
  ])('opens a case, %s', async (_, subject, text) => {
    const talk = conversation();
    expect(await talk.sends(mail(subject, text))).toMatchObject({ outcome: 'case-opened' });
    expect(talk.theCase().reading).toMatchObject({ kind: 'rejection', company: 'Hartley & Sons' });
    const { text: receipt } = await talk.latest('receipt');
    expect(receipt).toContain('I have noted the no from Hartley & Sons');
    expect(receipt).not.toMatch(/Their mail came|I have read the mail/);
  });

  it.each([
    ['Es ist eine Absage\nFirma: Nordwind GmbH\n\nSie sagten, ich hätte zu wenig Erfahrung.', 'experience', 'de'],
    ['It is a no\ncompany: Hartley & Sons\n\nThey said that I live too far away.', 'location', 'en'],
    ['It is a no\ncompany: Hartley & Sons\n\nThey gave no reason.', null, 'en'],
  ])('gives the reason that its member was told: %j', async (text, reason, language) => {
    const talk = conversation();
    await talk.sends(mail('', text));
    expect(talk.theCase().reading).toMatchObject({ reason, language });
  });

  it.each([
    'They called, it’s a no but they will keep me in mind',
    'It is a no\n\nThey will call me if something comes up.',
    'Sie haben angerufen, es ist eine Absage, aber sie merken sich meinen Namen',
    'C’est un refus\n\nIls m’ont dit qu’ils me gardent en tête pour plus tard',
    'Es un no\n\nMe llamaron, pero me tendrán en cuenta para otra vez',
    'Het is een afwijzing\n\nZe belden, maar ze houden me in gedachten',
    'É um não\n\nLigaram, mas vão lembrar-se de mim',
    'È un no\n\nMi hanno chiamato, ma mi terranno presente',
  ])('keeps that they will think of its member: %j', async (text) => {
    const talk = conversation();
    await talk.sends(mail('', `company: Hartley & Sons\nrole: Bookkeeper\n${text}`));
    expect(talk.theCase().reading.signals).toContain('keeps-on-file');
  });

  it('takes nothing for a promise that is none', async () => {
    const talk = conversation();
    await talk.sends(mail('', `${told}\n\nThey called me on Monday. I will keep them in mind.`));
    expect(talk.theCase().reading.signals).toEqual([]);
  });

  it('is spoken of as told, and not as a mail', async () => {
    const talk = conversation();
    await talk.sends(mail('', `${told}\n\nkeen\ncontact: Moira Hartley <moira@hartley.example>`));
    expect((await talk.latest('receipt')).text).not.toContain('their mail tells');
    await talk.until('2026-10-09T12:00:00Z');
    expect((await talk.latest('ask-feedback')).text).toContain('You told me of their no yesterday.');
  });

  it('is followed up without a word of a mail that never was', async () => {
    const talk = conversation();
    await talk.sends(mail('', `${told}\ncontact: Moira Hartley <moira@hartley.example>`));
    expect(talk.theCase().note).toBeNull();
    await talk.until(talk.step('ask-feedback').due);
    const draft = talk.step('ask-feedback');
    expect('draft' in draft && draft.draft?.body).not.toMatch(/\b(?:e?-?mail|message|wrote|writing)\b/i);
    expect('draft' in draft && draft.draft?.body).toContain('Moira');
  });

  it('is told how where it came as a picture, and may then be a reply', async () => {
    const talk = conversation();
    const raw = mail('Fwd: rejection', picture, {
      'Content-Type': 'multipart/mixed; boundary=x',
      'MIME-Version': '1.0',
    });
    expect(await talk.sends(raw)).toMatchObject({ outcome: 'no-forward' });
    const answer = await talk.latest('answer');
    expect(answer.text).toContain('I cannot read pictures or PDF files');
    expect(answer.text).toContain('write “It is a no”, then a line “company: …” and a line “role: …”');
    expect(await talk.replies(answer, 'It is a no, they phoned me')).toMatchObject({ outcome: 'no-forward' });
    expect(await talk.replies(await talk.latest('answer'), told)).toMatchObject({ outcome: 'case-opened' });
    expect(talk.theCase().reading).toMatchObject({ company: 'Hartley & Sons', role: 'Bookkeeper' });
  });

  it.each([
    ['no company', 'hello', 'I was rejected today and feel awful.'],
    ['no no', 'hello', 'I have an interview with Hartley & Sons tomorrow, wish me luck.'],
    ['a question', 'hello', 'It is a no?\ncompany: Hartley & Sons'],
    ['a forward that lost its mail', 'Fwd: Your application', call],
  ])('opens none where there is %s', async (_, subject, text) => {
    const talk = conversation();
    expect(await talk.sends(mail(subject, text))).toMatchObject({ outcome: 'no-forward' });
    expect(talk.app.stored.size).toBe(0);
  });

  it('is told how where “It is a no” is all that there is', async () => {
    const talk = conversation();
    await talk.sends(mail('It is a no', 'It is a no'));
    expect((await talk.latest('answer')).text).toContain('If there is no mail, because they phoned');
  });
});

describe('a mail in a language that is not read', () => {
  const polish =
    'nie wiem\n\n---------- Forwarded message ---------\nFrom: Anna Zielińska <a.zielinska@wislatech.example>\nDate: Mon, 5 Oct 2026 at 12:00\nSubject: Rekrutacja\nTo: Robin Ferris <me@example.com>\n\n\nSzanowna Pani,\n\ndziękujemy za udział w procesie rekrutacji na stanowisko specjalisty. Z przykrością informujemy, że zdecydowaliśmy się kontynuować proces z innymi kandydatami.\n\nZ poważaniem,\nAnna Zielińska\n';

  it('is said to be that, before and after its member says that it is a no', async () => {
    const talk = conversation();
    await talk.sends(mail('Fwd: Rekrutacja', polish));
    const answer = await talk.latest('answer');
    expect(answer.text).toContain('in a language that I do not read, so I have opened no case');
    await talk.replies(answer, 'It is a no');
    expect((await talk.latest('receipt')).text).toContain('so the drafts to them are in English.');
  });
});
