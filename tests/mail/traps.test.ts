import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal, unwrap } from '../../shared/mail/unwrap.ts';
import { forwardAs, type Sent } from '../support/forward.ts';

const sent: Sent = {
  from: { name: 'Noor Haddad', address: 'noor.haddad@tidewell.example' },
  to: { name: 'Jo Marsh', address: 'me@example.com' },
  subject: 'Your application',
  date: '2026-10-27T09:31:05+01:00',
  text: 'Hi Jo,\n\nwe chose somebody else.\n\nNoor',
};

describe('mails that hold no forward', () => {
  it.each([
    ['a plain mail', 'Hello', 'How do I forward a mail to you?'],
    [
      'a question with a colon',
      'Question',
      'From: what I read, you keep mails.\nIs that so?\n\nTo: be honest, I am not sure.',
    ],
    [
      'a reply that quotes as replies do',
      'Re: Your plan',
      'skip\n\nOn Tue, 3 Nov 2026 at 09:31, Onfile <case+1@onfile.test> wrote:\n> Hello',
    ],
    [
      'a reply that quotes as Outlook does',
      'RE: Your plan',
      'skip\n\nFrom: Onfile <case+1@onfile.test>\nSent: Tuesday\nTo: Jo\nSubject: Your plan\n\nHello',
    ],
    ['a subject alone', 'Fwd: Your application', ''],
    ['the words without a block', 'Hello', 'They sent me a "Forwarded message":\n\nnothing in it'],
    ['a rule in a mail', 'Hello', `Hello\n${'_'.repeat(32)}\nJo Marsh\n400 Broadway`],
  ])('%s', async (_, subject, text) => {
    expect(unwrap(await parse(plain(subject, text)))).toBeNull();
  });
});

describe('forwards of forwards', () => {
  it('goes inside when the member forwarded from another address first', async () => {
    const other = { name: 'Jo Marsh', address: 'jo@work.example' };
    const first = await parse(
      forwardAs('outlook-web', sent, { member: other, note: 'to my own address', form: 'text' }),
    );
    const again: Sent = { ...sent, from: other, subject: 'FW: Your application', text: first.text };
    const unwrapped = unwrap(await parse(forwardAs('gmail', again, { note: 'a pity' })));
    expect(unwrapped?.original).toMatchObject({ from: sent.from, subject: 'Your application', text: sent.text });
    expect(unwrapped?.note).toBe('a pity\n\nto my own address');
  });

  it('goes inside an attached mail that is a forward itself', async () => {
    const first = await parse(forwardAs('apple-mail', sent, { form: 'text' }));
    const again: Sent = {
      ...sent,
      from: { name: 'Sam Marsh', address: 'sam@home.example' },
      subject: 'Fwd: Your application',
      text: first.text,
    };
    expect(unwrap(await parse(forwardAs('thunderbird', again, { form: 'attached' })))?.original).toMatchObject({
      from: sent.from,
    });
  });

  it('stays with the employer who quotes what was written before', async () => {
    const text = [
      sent.text,
      'From: Jo Marsh <me@example.com>\nSent: Monday, October 26, 2026 8:00 AM\nTo: Noor Haddad\nSubject: Thanks\n\nThank you for today.',
    ].join('\n\n');
    expect(unwrap(await parse(forwardAs('outlook', { ...sent, text })))?.original).toMatchObject({
      from: sent.from,
      text,
    });
  });

  it("stays with the employer whose colleague's mail is quoted below", async () => {
    const text = [
      sent.text,
      'From: Colm Byrne <colm@tidewell.example>\nSent: Monday, October 26, 2026 8:00 AM\nTo: Noor Haddad\nSubject: RE: Jo\n\nI prefer the other one.',
    ].join('\n\n');
    expect(unwrap(await parse(forwardAs('outlook', { ...sent, text })))?.original).toMatchObject({
      from: sent.from,
      text,
    });
  });

  it("stays with the employer whose first name is the member's", async () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Jo <jo@tidewell.example>\nDate: 27 Oct 2026\nSubject: No\n\nSorry.\n\nOn 26 Oct 2026, Al <al@work.example> wrote:\n> I apply.';
    const own = Buffer.from(plain('Fwd: No', text)).toString().replace('Jo Marsh', 'Jo');
    expect(unwrap(await parse(Buffer.from(own)))?.original.from.address).toBe('jo@tidewell.example');
  });

  it('goes inside a reply of the member that quotes the decision', async () => {
    const text =
      'Thank you for letting me know.\n\nFrom: Noor Haddad <noor.haddad@tidewell.example>\nSent: Tuesday, October 27, 2026 9:31 AM\nTo: Jo Marsh\nSubject: Your application\n\nHi Jo,\n\nwe chose somebody else.\n\nNoor';
    const reply: Sent = {
      ...sent,
      from: { name: 'Jo Marsh', address: 'me@example.com' },
      subject: 'Re: Your application',
      text,
    };
    expect(unwrap(await parse(forwardAs('outlook', reply)))?.original).toMatchObject({
      from: sent.from,
      text: sent.text,
    });
  });
});

describe('goes inside a reply of the member that quotes the decision below a sentence', () => {
  const noor = 'Noor Haddad <noor.haddad@tidewell.example>';
  it.each([
    ['en', `On Tue, Oct 27, 2026 at 9:31 AM ${noor} wrote:`],
    ['en, the address twice', `On Tue, Oct 27, 2026 at 9:31 AM ${noor.replace('>', '<mailto:n@x.example>>')} wrote:`],
    ['de', `Am Di., 27. Okt. 2026 um 09:31 Uhr schrieb ${noor}:`],
    ['pt', `${noor} escreveu no dia terça, 27/10/2026 à(s) 09:31:`],
    ['pl', `Wiadomość napisana przez ${noor} w dniu 27 paź 2026, o godz. 09:31:`],
    ['el', `Στις Τρί 27 Οκτ 2026 στις 9:31 π.μ., ο χρήστης ${noor} έγραψε:`],
    ['he', `בתאריך יום ג׳, 27 באוק׳ 2026 ב-9:31 מאת ${noor}:`],
    ['ar', `في الثلاثاء، 27 أكتوبر 2026 في 9:31 ص تمت كتابة ما يلي بواسطة ${noor}:`],
    ['ca', `Missatge de ${noor} del dia dt., 27 d’oct. 2026 a les 9:31:`],
    ['sl', `V V tor., 27. okt. 2026 ob 09:31 je oseba ${noor} napisala:`],
    ['et', `Kuupäev T, 27. oktoober 2026 kell 09:31 kirjutas kasutaja ${noor}:`],
    ['zh', `${noor} 于2026年10月27日周二 09:31写道：`],
    ['zh, by Apple', `2026年10月27日 09:31，${noor} 写道：`],
    ['ja, by Apple', `2026/10/27 9:31、${noor}のメール:`],
  ])('in %s', async (_, head) => {
    const text = `Thank you.\n\n${head}\n\n> Hi Jo,\n>\n> no.`;
    const reply: Sent = { ...sent, from: { name: 'Jo Marsh', address: 'me@example.com' }, subject: 'Re: No', text };
    expect(unwrap(await parse(forwardAs('gmail', reply, { note: 'Look.' })))).toMatchObject({
      note: 'Look.\n\nThank you.',
      original: { from: sent.from, date: '2026-10-27T09:31:00', text: 'Hi Jo,\n\nno.' },
    });
  });
});

it('takes no Message-ID of a mail in between for that of the original', async () => {
  const other = { name: 'Jo Marsh', address: 'jo@work.example' };
  const first = await parse(forwardAs('outlook-web', sent, { member: other, form: 'text' }));
  const again: Sent = {
    ...sent,
    from: other,
    subject: 'FW: Your application',
    text: first.text,
    messageId: '<between@work.example>',
  };
  expect(unwrap(await parse(forwardAs('gmail', again)))?.original.messageId).toBeNull();
});

describe('notes', () => {
  it.each([
    ['-- \nJo Marsh\n+31 6 1234', null],
    ['I met Noor twice.\n\nSent from my iPhone', 'I met Noor twice.'],
    ['Oh well.\n\nBest,\nJo', 'Oh well.'],
    ['Oh well.\n\nMit freundlichen Grüßen\nJo Marsh', 'Oh well.'],
    ['Oh well.\n\nKind regards / Mit freundlichen Grüßen\nJo Marsh', 'Oh well.'],
    ['Oh well.\n\nSaludos cordiales,\n\nJo', 'Oh well.'],
    ['Oh well.\n\nAtenciosamente,\nJo', 'Oh well.'],
    ['Oh well.\n\nDistinti saluti\nJo', 'Oh well.'],
    ['Oh well.\n\nCordialement,\nJo MARSH\n06 12 34 56 78', 'Oh well.'],
    ['Oh well.\n\nLG Jo', 'Oh well.'],
    ['Oh well.\n\nBest, Jo', 'Oh well.'],
    ['Oh well.\n\nCheers\nJ.', 'Oh well.'],
    ['Oh well.\n\nPlan\nJ', 'Oh well.\n\nPlan\nJ'],
    ['Oh well.\n\nThe best was Jo', 'Oh well.\n\nThe best was Jo'],
    ['Oh well.\n--\nSent from my iPhone', 'Oh well.'],
    ['Oh well.\n\n[image: logo.png]', 'Oh well.'],
    ['Oh well.\n\nSicher versendet mit Tuta Mail: https://tuta.com', 'Oh well.'],
    ['Oh well.\n\niOS 版 Outlook を入手', 'Oh well.'],
    ['Oh well.\n\n获取 iOS 版 Outlook', 'Oh well.'],
    ['Oh well.\n\niOS용 Outlook 다운로드', 'Oh well.'],
    ['Oh well.\n\nСкачать Outlook для iOS', 'Oh well.'],
    ['Oh well.\n\nΛήψη του Outlook για iOS', 'Oh well.'],
    ['I use Outlook for work and Android at home.', 'I use Outlook for work and Android at home.'],
    ['Oh well.\n\nVon meinem iPad gesendet', 'Oh well.'],
    ['Tant pis\n\nEnvoyé depuis mon appareil Galaxy', 'Tant pis'],
    ['Oh well.\n\nKind regards,\nJo Marsh\nWarehouse lead\n+31 6 1234 5678\nwww.jomarsh.example', 'Oh well.'],
    ['Jo Marsh\nthey spelled it Mash\ntwice', 'Jo Marsh\nthey spelled it Mash\ntwice'],
    ['Oh well.\n\nOdesláno z iPhonu', 'Oh well.'],
    ['Oh well.\n\nAz iPhone-omról küldve', 'Oh well.'],
    ['Oh well.\n\nPoslano s mog iPhonea', 'Oh well.'],
    ['Oh well.\n\nОтправлено с iPhone', 'Oh well.'],
    ["Oh well.\n\niPhone'umdan gönderildi", 'Oh well.'],
    ['Oh well.\n\niPhoneから送信', 'Oh well.'],
    ['Oh well.\n\nProvenance : Courrier pour Windows', 'Oh well.'],
    ['Oh well.\n\nVon meinem/meiner Galaxy gesendet', 'Oh well.'],
    ['Oh well.\n\nVon Yahoo Mail auf Android gesendet', 'Oh well.'],
    ['Oh well.\n\nHämta Outlook för Android', 'Oh well.'],
    ['Oh well.\n\nПолучить Outlook для iOS<https://aka.ms/o0ukef>', 'Oh well.'],
    ['Oh well.\n\niOS için Outlook uygulamasını edinin', 'Oh well.'],
    ['Oh well.\n\n從我的 iPhone 傳送', 'Oh well.'],
    ['Oh well.\n\nYahoo Mail: Search, Organize, Conquer', 'Oh well.'],
    ['Oh well.\n--\nJo Marsh', 'Oh well.'],
    ['Oh well.\n--\n+31 6 1234 5678', 'Oh well.'],
    ['Pros\n--\nCons', 'Pros\n--\nCons'],
    ['Az Outlook nem nyitja meg.', 'Az Outlook nem nyitja meg.'],
    ['Oh well.\n\nSent from my Verizon, Samsung Galaxy smartphone', 'Oh well.'],
    ['Oh well.\n\nSent from Nine', 'Oh well.'],
    ['Oh well.\n\nPlease excuse brevity, sent from my phone.', 'Oh well.'],
    ['Oh well.\n\nĐã gửi từ iPhone của tôi', 'Oh well.'],
    ['Oh well.\n\nИзпратено от моя iPhone', 'Oh well.'],
    ['Oh well.\n\nנשלח מה-iPhone שלי', 'Oh well.'],
    ['Oh well.\n\nYahoo Mail kullanılarak gönderildi', 'Oh well.'],
    ['Sent from the office, as ever.', 'Sent from the office, as ever.'],
    ['Sent from my old flat, which has no phone.', 'Sent from my old flat, which has no phone.'],
    ['Gesendet von einer Firma, die per Mail absagt', 'Gesendet von einer Firma, die per Mail absagt'],
    ['Sent from Yahoo Mail on Android<https://mail.onelink.me/107872968>', null],
    ['Sent with [Proton Mail](https://proton.me/) secure email.', null],
    [
      'Sent from my heart, this one hurt more than the others did and I will tell you why tomorrow.',
      'Sent from my heart, this one hurt more than the others did and I will tell you why tomorrow.',
    ],
  ])('of %j are %j', async (note, expected) => {
    expect(unwrap(await parse(forwardAs('fastmail', sent, { note })))?.note).toBe(expected);
  });

  it.each([
    ['Marsh, Jo', 'Oh well.\n\nBest,\nJo'],
    ['Marsh, Jo', 'Oh well.\n\nJo Marsh\nWarehouse lead\n+31 6 1234 5678'],
    ['Jo Anna Marsh', 'Oh well.\n\nJo Marsh\n+31 6 1234 5678'],
    ['Jo Anna Marsh', 'Oh well.\n\n- Jo Marsh'],
    ['Jo', 'Oh well.\n\nJo\n+31 6 1234 5678'],
  ])('end where somebody called %j signs: %j', async (name, note) => {
    const forward = forwardAs('fastmail', sent, { member: { name, address: 'me@example.com' }, note });
    expect(unwrap(await parse(forward))?.note).toBe('Oh well.');
  });

  it('take in what stands below a quoted forward', async () => {
    const forward = Buffer.from(forwardAs('apple-mail', sent, { form: 'text' })).toString();
    const unwrapped = unwrap(await parse(Buffer.from(`${forward}\r\nThey were kind.\r\n`)));
    expect(unwrapped).toMatchObject({ note: 'They were kind.', original: { text: sent.text } });
  });

  it("leave the member's signature below the forward out of the text", async () => {
    const forward = Buffer.from(forwardAs('gmail', sent, { form: 'text' })).toString();
    expect(unwrap(await parse(Buffer.from(`${forward}\r\n-- \r\nJo Marsh\r\nDelft\r\n`)))?.original.text).toBe(
      sent.text,
    );
  });
});

it.each([
  'Noor Haddad\nSent to me@example.com',
  'Joan Marshall\n+31 6 1234',
  'This mail was sent to me@example.com by Hirely',
  'Tidewell writes to Jo Marsh, who applied there',
  'Jo\nTidewell Talent\n+44 20 1234',
  'Jo Marsh, you get this mail as you applied at Tidewell.',
  'me@example.com is how we know you.',
])("leave the employer's signature in the text: %j", async (signature) => {
  const text = `${sent.text}\n\n--\n${signature}`;
  expect(unwrap(await parse(forwardAs('fastmail', { ...sent, text })))?.original.text).toBe(text);
});

it.each([
  ['Jo', 'Jobs at Tidewell'],
  ['Al', 'Talent'],
])("nor is it taken for %s's, as it holds the letters of a short name: %s", async (name, signature) => {
  const text = `${sent.text}\n\n--\n${signature}`;
  const forward = Buffer.from(forwardAs('fastmail', { ...sent, text })).toString();
  const own = forward.replace(/^From: .*/m, `From: ${name} <me@example.com>`);
  expect(unwrap(await parse(Buffer.from(own)))?.original.text).toBe(text);
});

it('leaves what an employer writes below a forward of their own in the text', async () => {
  const text =
    'Sorry; our lead says:\n\n----- Forwarded message from Kim <kim@tidewell.example> -----\n\nNo.\n\n----- End forwarded message -----\n\nWe keep your letter.';
  const forward = `---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: 27 Oct 2026\nSubject: No\n\n${text}`;
  expect(unwrap(await parse(plain('Fwd: No', forward)))).toMatchObject({ note: null, original: { text } });
});

describe('a signature that the HTML marks', () => {
  const block =
    '<hr><div id="divRplyFwdMsg"><b>From:</b> Noor Haddad &lt;noor.haddad@tidewell.example&gt;<br><b>Sent:</b> Tuesday, October 27, 2026 9:31 AM<br><b>To:</b> Jo<br><b>Subject:</b> No</div><div>Sorry.</div><div class="gmail_signature">Noor<br>Tidewell</div>';
  const noteIn = async (note: string) => {
    const head = 'From: Jo Marsh <me@example.com>\r\nSubject: FW: No\r\nContent-Type: text/html\r\n\r\n';
    return unwrap(await parse(Buffer.from(head + note + block)));
  };

  it.each([
    ['Outlook', '<div id="Signature"><div>J. Marsh</div><div>Engineer | +49 151 1234567</div></div>'],
    ['Outlook on a phone', '<div id="ms-outlook-mobile-signature">Jo M.<br>Freelancer</div>'],
    ['Gmail', '<br><div dir="ltr" class="gmail_signature"><p>J. Marsh, MSc</p><p>Engineer</p></div>'],
    ['Yahoo', '<div class="ydp1signature">Jo M.<br>Freelancer</div>'],
    [
      'Proton',
      '<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Jo M.</div></div>',
    ],
  ])('of %s is left out of the note', async (_, signature) => {
    expect(await noteIn(`<div>Oh well.</div>${signature}`)).toMatchObject({
      note: 'Oh well.',
      original: { text: 'Sorry.\nNoor\nTidewell' },
    });
  });

  it('above other words is no end of the note', async () => {
    const note = '<div class="gmail_signature">Jo M.</div><div>Oh well.</div>';
    expect((await noteIn(note))?.note).toBe('Jo M.\nOh well.');
  });
});

describe('lines that the client has broken', () => {
  const line = 'We talked for a long time this morning and have offered the role to somebody else.';
  const broken = line.replace('somebody', '\nsomebody').replace(' \n', '\n');
  const beside = async (html: string, below = '') => {
    const head =
      '---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: Tue, Oct 27, 2026 at 9:31 AM\nSubject: No\nTo: <me@example.com>\n\n';
    const parts = [
      `text/plain\n\n${head}*Jo,*\n\n${broken}${below}`,
      `text/html\n\n${head.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}${html}`,
    ];
    const body = parts.map((part) => `--x\nContent-Type: ${part}\n`).join('');
    const raw = `From: Jo Marsh <me@example.com>\nSubject: Fwd: No\nContent-Type: multipart/alternative; boundary=x\n\n${body}--x--`;
    return unwrap(await parse(Buffer.from(raw.replaceAll('\n', '\r\n'))))?.original.text;
  };

  it('are whole again where the HTML beside them says the same', async () => {
    expect(await beside(`<p><b>Jo,</b></p><p>${line}</p>`)).toBe(`Jo,\n\n${line}`);
  });

  it.each([
    ['<img src="x" alt="Northwind">', '[image: Northwind]'],
    ['<ol><li>One</li><li>Two</li></ol>', '   1. One\n   2. Two'],
    ['<h1>Your application</h1>', '*YOUR APPLICATION*'],
    ['<p><a href="mailto:noor@tidewell.example">Noor</a></p>', 'Noor <noor@tidewell.example>'],
  ])('are whole again beside what the client has put in words of its own: %s', async (html, words) => {
    expect(await beside(`<p><b>Jo,</b></p><p>${line}</p>${html}`, `\n\n${words}`)).toBe(`Jo,\n\n${line}\n\n${words}`);
  });

  it('stay as they are where the HTML says something else', async () => {
    expect(await beside('<p>Open this mail in your browser.</p>')).toBe(`*Jo,*\n\n${broken}`);
  });
});

describe('a subject that the end of its line has cut', () => {
  const cut = (below: string) =>
    `-----Original Message-----\nFrom: Noor <noor@tidewell.example>\nSent: Tuesday, October 27, 2026 9:31 AM\nTo: Jo\nSubject: Your application as Naval Architect (m/f/d)\n${below}`;
  const subject = 'FW: Your application as Naval Architect (m/f/d) in Rotterdam';

  it("is whole again where the mail's own subject has it", async () => {
    const original = unwrap(await parse(plain(subject, cut('in Rotterdam\n\nSorry.'))))?.original;
    expect(original).toMatchObject({ subject: subject.slice('FW: '.length), text: 'Sorry.' });
  });

  it('is so over several lines', async () => {
    const original = unwrap(
      await parse(plain(`${subject} or in any port`, cut('in Rotterdam or\nin any\nport\n\nSorry.'))),
    )?.original;
    expect(original).toMatchObject({ subject: `${subject} or in any port`.slice('FW: '.length), text: 'Sorry.' });
  });

  it('stays as it is where the text says something else', async () => {
    const original = unwrap(await parse(plain(subject, cut('in Delft\n\nSorry.'))))?.original;
    expect(original).toMatchObject({
      subject: 'Your application as Naval Architect (m/f/d)',
      text: 'in Delft\n\nSorry.',
    });
  });
});

describe('senders and dates as forwards state them', () => {
  it.each([
    ['From: "Haddad, Noor" <noor@tidewell.example>', { name: 'Haddad, Noor', address: 'noor@tidewell.example' }],
    ['From: Noor Haddad [mailto:Noor@Tidewell.example]', { name: 'Noor Haddad', address: 'noor@tidewell.example' }],
    [
      'From: Noor <noor@tidewell.example<mailto:noor@tidewell.example>>',
      { name: 'Noor', address: 'noor@tidewell.example' },
    ],
    ["From: 'Noor Haddad' <noor@tidewell.example>", { name: 'Noor Haddad', address: 'noor@tidewell.example' }],
    ['From: noor@tidewell.example <noor@tidewell.example>', { name: null, address: 'noor@tidewell.example' }],
    ['From: <noor@tidewell.example>', { name: null, address: 'noor@tidewell.example' }],
    [
      `From: 'Noor Haddad' via Jobs <jobs@tidewell.example>`,
      { name: `'Noor Haddad' via Jobs`, address: 'jobs@tidewell.example' },
    ],
    [`From: "'Noor Haddad'" <noor@tidewell.example>`, { name: 'Noor Haddad', address: 'noor@tidewell.example' }],
    ['From: Noor Haddad', { name: 'Noor Haddad', address: null }],
    [
      '*From:* Noor Haddad (Tidewell) <noor@tidewell.example>',
      { name: 'Noor Haddad (Tidewell)', address: 'noor@tidewell.example' },
    ],
    [
      'From: Tidewell Hiring Team\n<noor@tidewell.example>',
      { name: 'Tidewell Hiring Team', address: 'noor@tidewell.example' },
    ],
    ['From: Talent@Tidewell <noor@tidewell.example>', { name: 'Talent@Tidewell', address: 'noor@tidewell.example' }],
    [
      'From: "noor@tidewell.example via Hirely" <no-reply@hirely.example>',
      { name: 'noor@tidewell.example via Hirely', address: 'no-reply@hirely.example' },
    ],
    [
      `From: Pat O'Brien <pat.o'brien@tidewell.example>`,
      { name: "Pat O'Brien", address: "pat.o'brien@tidewell.example" },
    ],
    [`From: 'noor@tidewell.example' <noor@tidewell.example>`, { name: null, address: 'noor@tidewell.example' }],
    [`From: 'noor@tidewell.example'`, { name: null, address: 'noor@tidewell.example' }],
    ['From: Tidewell <3 you <noor@tidewell.example>', { name: 'Tidewell <3 you', address: 'noor@tidewell.example' }],
    [
      'From: Workday <bounce@workday.example> On Behalf Of Tidewell Careers',
      { name: 'Tidewell Careers', address: 'bounce@workday.example' },
    ],
    [
      'From: bounce@workday.example [mailto:bounce@workday.example] On Behalf Of Noor <noor@tidewell.example>',
      { name: 'Noor', address: 'noor@tidewell.example' },
    ],
    [
      'From: Workday <bounce@workday.example> Im Auftrag von Noor Haddad',
      { name: 'Noor Haddad', address: 'bounce@workday.example' },
    ],
    [
      'From: Noor on behalf of Tidewell <noor@tidewell.example>',
      { name: 'Noor on behalf of Tidewell', address: 'noor@tidewell.example' },
    ],
    ['From: Noor <*noor@tidewell.example*>', { name: 'Noor', address: 'noor@tidewell.example' }],
    [
      'From: "Talent@Tidewell för alla" <noor@tidewell.example>',
      { name: 'Talent@Tidewell för alla', address: 'noor@tidewell.example' },
    ],
    ['From: Noor <noor@tidewell.example> (on behalf of Tidewell)', { name: 'Noor', address: 'noor@tidewell.example' }],
  ])('%s', async (line, from) => {
    const text = `---------- Forwarded message ---------\n${line}\nDate: Tue, Oct 27, 2026 at 9:31 AM\nSubject: No\nTo: <me@example.com>\n\nSorry.`;
    expect(unwrap(await parse(plain('Fwd: No', text)))?.original.from).toEqual(from);
  });

  it.each([
    [
      'Marsh, Jo <me@example.com>; Berg, Bo <bo@x.example>',
      [
        ['Marsh, Jo', 'me@example.com'],
        ['Berg, Bo', 'bo@x.example'],
      ],
    ],
    [
      `'me@example.com' <me@example.com>; Bo@Work <bo@x.example>`,
      [
        [null, 'me@example.com'],
        ['Bo@Work', 'bo@x.example'],
      ],
    ],
    ['Jo Marsh; Bo Berg <bo@x.example>', [['Bo Berg', 'bo@x.example']]],
    [
      'Jo <me@example.com>Bo <bo@x.example>',
      [
        ['Jo', 'me@example.com'],
        ['Bo', 'bo@x.example'],
      ],
    ],
    ['Undisclosed recipients:;', []],
    [
      'Jo <me@example.com>, Bo\nBerg <bo@x.example>',
      [
        ['Jo', 'me@example.com'],
        ['Bo Berg', 'bo@x.example'],
      ],
    ],
    [
      'Jo <me@example.com>, Bo Berg\n<bo@x.example>, Kim\n<kim@x.example>, Al <al@x.example>',
      [
        ['Jo', 'me@example.com'],
        ['Bo Berg', 'bo@x.example'],
        ['Kim', 'kim@x.example'],
        ['Al', 'al@x.example'],
      ],
    ],
    [
      'Jo <me@example.com>, Bo Berg <\nbo@x.example>',
      [
        ['Jo', 'me@example.com'],
        ['Bo Berg', 'bo@x.example'],
      ],
    ],
  ])('recipients %j', async (to, expected) => {
    const text = `---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: Tue, Oct 27, 2026 at 9:31 AM\nSubject: No\nTo: ${to}\n\nSorry.`;
    const original = unwrap(await parse(plain('Fwd: No', text)))?.original;
    expect(original?.to).toEqual(expected.map(([name, address]) => ({ name, address })));
    expect(original?.text).toBe('Sorry.');
  });

  it('a list of recipients as long as those of mails to all candidates', async () => {
    const to = Array.from({ length: 120 }, (_, index) => `Person ${index} <p${index}@x.example>`);
    const text = `-----Original Message-----\nFrom: Noor <noor@tidewell.example>\nSent: Tuesday, October 27, 2026 9:31 AM\nTo: ${to.join(';\n')}\nSubject: No\n\nSorry.`;
    const original = unwrap(await parse(plain('FW: No', text)))?.original;
    expect(original).toMatchObject({ subject: 'No', text: 'Sorry.' });
    expect(original?.to).toHaveLength(120);
  });

  it.each([
    ['3/11/2026 09:31', null],
    ['13/11/2026 09:31', '2026-11-13T09:31:00'],
    ['11/13/26  9:31 PM  (GMT-05:00)', '2026-11-13T21:31:00-05:00'],
    ['Tuesday, November 3, 2026 12:05 AM', '2026-11-03T00:05:00'],
    ['2026-11-03 09:31', '2026-11-03T09:31:00'],
    ['Tue, 31 Feb 2026 09:31:00 +0100', null],
    ['31 February 2026 at 09:31', null],
    ['yesterday', null],
    ['Mon, 2 Nov 2026 23:10:00 -0800 (PST)', '2026-11-02T23:10:00-08:00'],
  ])('a date of %s is %s', async (date, expected) => {
    const text = `-----Original Message-----\nFrom: Noor <noor@tidewell.example>\nSent: ${date}\nTo: Jo\nSubject: No\n\nSorry.`;
    expect(unwrap(await parse(plain('FW: No', text)))?.original.date).toBe(expected);
  });
});

describe('a date whose day and month could be swapped, in a forward of 6 February 2026', () => {
  it.each([
    ['2/5/26 9:31 AM', '2026-02-05T09:31:00'],
    ['05/02/2026 09:31', '2026-02-05T09:31:00'],
    ['2/7/26 9:31 AM', '2026-02-07T09:31:00'],
    ['1/2/2026 09:31', null],
    ['10/11/2026 09:31', null],
  ])('%s is %s', async (date, expected) => {
    const text = `-----Original Message-----\nFrom: Noor <noor@tidewell.example>\nSent: ${date}\nTo: Jo\nSubject: No\n\nSorry.`;
    const mail = await parse(plain('FW: No', text));
    expect(unwrap({ ...mail, date: '2026-02-06T08:00:00+01:00' })?.original.date).toBe(expected);
    expect(unwrap({ ...mail, date: null })?.original.date).toBeNull();
  });
});

describe('heads of other clients', () => {
  it.each([
    [
      'GMX and web.de',
      'Gesendet: Dienstag, 27. Oktober 2026 um 09:31 Uhr\nVon: "Noor Haddad" <noor@tidewell.example>\nAn: me@example.com\nBetreff: No\nSorry.',
    ],
    [
      'T-Online',
      '-----Original-Nachricht-----\nBetreff: No\nDatum: 2026-10-27T09:31:00\nVon: "Noor Haddad" <noor@tidewell.example>\nAn: me@example.com\n\nSorry.',
    ],
    [
      'Roundcube',
      '-------- Ursprüngliche Nachricht --------\nBetreff: \tNo\nDatum: \t2026-10-27 09:31\nVon: \tNoor Haddad <noor@tidewell.example>\nAn: \tme@example.com\n\nSorry.',
    ],
    [
      'AOL',
      '-----Original Message-----\nFrom: Noor Haddad <noor@tidewell.example>\nTo: me@example.com\nSent: Tue, Oct 27, 2026 9:31 am\nSubject: No\n\nSorry.',
    ],
    [
      'Mailspring',
      '---------- Forwarded Message ---------\n\nFrom: Noor Haddad <noor@tidewell.example>\nSubject: No\nDate: Oct 27 2026, at 9:31 am\nTo: me@example.com\n\nSorry.',
    ],
    [
      'mutt',
      '----- Forwarded message from Noor Haddad <noor@tidewell.example> -----\n\nDate: 27 Oct 2026 09:31\nFrom: Noor Haddad <noor@tidewell.example>\nSubject: No\n\nSorry.\n\n----- End forwarded message -----',
    ],
    [
      'Yahoo on a phone',
      'Sent from Yahoo Mail for iPhone\n\nBegin forwarded message:\n\nOn Tuesday, October 27, 2026, 9:31 AM, Noor Haddad <noor@tidewell.example> wrote:\n\nSorry.',
    ],
    [
      'Outlook with importance and attachments',
      'From: Noor Haddad <noor@tidewell.example>\nSent: Tuesday, October 27, 2026 9:31 AM\nTo: Jo Marsh\nSubject: No\nAttachments: decision.pdf\nImportance: High\n\nSorry.',
    ],
    [
      'Samsung in Swedish',
      '-------- Originalmeddelande --------\nFrån: Noor Haddad <noor@tidewell.example> \nDatum: 2026-10-27  09:31 \nTill: me@example.com \nÄmne: No \n\nSorry.',
    ],
    [
      'Outlook in Danish',
      '-----Oprindelig meddelelse-----\nFra: Noor Haddad <noor@tidewell.example> \nSendt: 27. oktober 2026 09:31\nTil: me@example.com\nEmne: No\n\nSorry.',
    ],
    [
      'Proton with hyphens of its own',
      '‐‐‐‐‐‐‐ Forwarded Message ‐‐‐‐‐‐‐\nFrom: Noor Haddad <noor@tidewell.example>\nDate: On Tuesday, October 27th, 2026 at 9:31 AM\nSubject: No\nTo: me@example.com <me@example.com>\n\n> Sorry.',
    ],
    [
      'Thunderbird with all headers',
      '-------- Forwarded Message --------\nReturn-Path: \t<bounce@tidewell.example>\nReceived: \tfrom a.example by b.example; Tue, 27 Oct 2026 11:00:00 +0200\nMessage-ID: \t<1@tidewell.example>\nSubject: \tNo\nX-Mailer: \tHirely\nDate: \t2026-10-27 09:31\nFrom: \tNoor Haddad <noor@tidewell.example>\nTo: \tJo <me@example.com>\n\n\n\nSorry.',
    ],
    [
      'lines folded by a gateway',
      '---------- Forwarded message ---------\nFrom: Noor Haddad\n<noor@tidewell.example>\nDate: Tue, Oct 27, 2026 at 9:31 AM\nSubject: No\nTo: Jo Marsh <me@example.com>, Somebody With A Long Name <x@y.example>,\n another <z@y.example>\n\nSorry.',
    ],
  ])('%s', async (_, text) => {
    const unwrapped = unwrap(await parse(plain('Fwd: No', text)));
    expect(unwrapped?.original).toMatchObject({
      from: { name: 'Noor Haddad' },
      subject: 'No',
      date: '2026-10-27T09:31:00',
      text: 'Sorry.',
    });
    expect(unwrapped?.original.from.address).toBe('noor@tidewell.example');
    expect(unwrapped?.note).toBeNull();
  });

  it('Windows Mail, where the address is in a link alone', async () => {
    const html =
      '<p class=MsoNormal>Sent from Mail for Windows</p><p class=MsoNormal><b>From: </b><a href="mailto:noor@tidewell.example">Noor Haddad</a><br><b>Sent: </b>Tuesday, October 27, 2026 9:31 AM<br><b>To: </b><a href="mailto:me@example.com">Jo</a><br><b>Subject: </b>No</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Sorry,</p><p class=MsoNormal>Noor</p>';
    const raw = Buffer.from(
      `From: Jo Marsh <me@example.com>\r\nSubject: FW: No\r\nContent-Type: text/html\r\n\r\n${html}`,
    );
    expect(unwrap(await parse(raw))?.original).toMatchObject({
      from: { name: 'Noor Haddad', address: 'noor@tidewell.example' },
      text: 'Sorry,\nNoor',
    });
  });

  it('and all recipients there', async () => {
    const link = (name: string) => `<a href="mailto:${name.toLowerCase()}@x.example">${name}</a>`;
    const html = `<p><b>From: </b>${link('Noor')}<br><b>Sent: </b>Tuesday, October 27, 2026 9:31 AM<br><b>To: </b>${link('Jo')}; ${link('Bo')}, ${link('al@x.example')}<br><b>Subject: </b>No</p><p>Sorry, write to ${link('Kim')}; or ${link('Al')}.</p>`;
    const raw = Buffer.from(
      `From: Jo Marsh <me@example.com>\r\nSubject: FW: No\r\nContent-Type: text/html\r\n\r\n${html}`,
    );
    const original = unwrap(await parse(raw))?.original;
    expect(original?.to.map(({ address }) => address)).toEqual(['jo@x.example', 'bo@x.example', 'al@x.example']);
    expect(original?.text).toBe('Sorry, write to Kim; or Al.');
  });

  it('leaves what looks like the end of a head at the top of the original, below a head without a subject', async () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: 27 Oct 2026\n\nAttachments: feedback.pdf\n\nSorry, no.';
    expect(unwrap(await parse(plain('Fwd: No', text)))?.original.text).toBe('Attachments: feedback.pdf\n\nSorry, no.');
  });

  it('keeps a text that no blank line parts from the head, though it names an attachment', async () => {
    const body = 'Hi Jo,\nsorry, no.\nWrite to us again.\nAttachment: feedback.pdf\nNoor';
    const text = `---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: 27 Oct 2026\nSubject: No\nTo: me@example.com\n${body}`;
    expect(unwrap(await parse(plain('Fwd: No', text)))?.original.text).toBe(body);
  });

  it('leaves a quotation at the top of the original where it stands', async () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Noor <noor@tidewell.example>\nDate: Tue, Oct 27, 2026 at 9:31 AM\nSubject: No\n\n> Any news?\n\nSorry, no.';
    expect(unwrap(await parse(plain('Fwd: No', text)))?.original.text).toBe('> Any news?\n\nSorry, no.');
  });
});

it('takes a mail as it came for the original of an automatic forward', async () => {
  const mail = await parse(plain('Your application', 'Hi Jo,\n\nno.\n'));
  expect(asOriginal(mail)).toMatchObject({
    note: null,
    forwarder: null,
    original: { subject: 'Your application', text: 'Hi Jo,\n\nno.' },
  });
});

function plain(subject: string, text: string): Uint8Array {
  return Buffer.from(`From: Jo Marsh <me@example.com>\r\nTo: in@onfile.test\r\nSubject: ${subject}\r\n\r\n${text}\r\n`);
}
