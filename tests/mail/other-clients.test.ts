import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

type Expected = Partial<{
  mailSubject: string;
  html: boolean;
  from: { name: string | null; address: string };
  to: { name: string | null; address: string }[];
  text: string;
  date: string | null;
  note: string;
}>;

/** One forward of one mail, as clients write it: "Sorry.", from Ana Silva, on 3 November 2026 at 9:31. */
const forwards: [client: string, text: string, expected: Expected][] = [
  [
    'Spark',
    `Note.\n\n---------- Forwarded message ----------\nFrom: Ana Silva <ana@northwind.example>\nDate: 3 Nov 2026, 09:31 +0100\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { note: 'Note.', date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'Spark in HTML',
    `<html><body><div name="messageBodySection"><div dir="auto">Note.</div></div><div name="messageSignatureSection"><br/><div class="matchFont">Sent with <a href="https://sparkmailapp.com">Spark</a></div></div><div name="messageReplySection">---------- Forwarded message ----------<br/><b>From:</b> Ana Silva &lt;ana@northwind.example&gt;<br/><b>Date:</b> 3 Nov 2026, 09:31 +0100<br/><b>To:</b> me@example.com<br/><b>Subject:</b> No<br/><br/><blockquote type="cite"><div>Sorry.<br/><br/>Ana</div></blockquote></div></body></html>`,
    { html: true, note: 'Note.', date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'KMail',
    `----------  Forwarded Message  ----------\n\nSubject: No\nDate: Tuesday, 3 November 2026, 09:31:00 CET\nFrom: Ana Silva <ana@northwind.example>\nTo: me@example.com\n\nSorry.\n\nAna\n-----------------------------------------`,
    { date: '2026-11-03T09:31:00+01:00', text: 'Sorry.\n\nAna' },
  ],
  [
    'Evolution',
    `-------- Forwarded Message --------\nFrom: Ana Silva <ana@northwind.example>\nTo: me@example.com\nSubject: No\nDate: Tue, 3 Nov 2026 09:31:00 +0100\n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'Zimbra',
    `----- Forwarded Message -----\nFrom: "Ana Silva" <ana@northwind.example>\nTo: "Me" <me@example.com>\nSent: Tuesday, November 3, 2026 9:31:00 AM\nSubject: No\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'K-9',
    `-------- Original Message --------\nFrom: Ana Silva <ana@northwind.example>\nSent: Tue Nov 03 09:31:00 GMT+01:00 2026\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'BlueMail',
    `Get BlueMail for Android\n\n-------- Original Message --------\nFrom: Ana Silva <ana@northwind.example>\nSent: November 3, 2026 9:31:00 AM GMT+01:00\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'eM Client in German',
    `------ Originalnachricht ------\nVon: "Ana Silva" <ana@northwind.example>\nAn: me@example.com\nGesendet: 03.11.2026 09:31:00\nBetreff: No\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'eM Client without colons',
    `------ Original Message ------\nFrom "Ana Silva" <ana@northwind.example>\nTo me@example.com\nDate 03/11/2026 09:31:00\nSubject No\n\nSorry.\n\nAna`,
    { date: null },
  ],
  [
    'Lotus Notes',
    `----- Forwarded by Me Member/HQ/Acme on 03/11/2026 10:00 -----\n\nFrom: Ana Silva <ana@northwind.example>\nTo: me@example.com\nDate: 03/11/2026 09:31\nSubject: No\n\nSorry.\n\nAna`,
    { date: null },
  ],
  [
    'Superhuman',
    `---------- Forwarded message ----------\nFrom: Ana Silva <ana@northwind.example>\nDate: Tue, Nov 03, 2026 at 9:31 AM\nSubject: No\nTo: Me <me@example.com>\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Tuta',
    `----- Forwarded Message -----\nDate: Nov 3, 2026, 09:31\nFrom: ana@northwind.example\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { from: { name: null, address: 'ana@northwind.example' } },
  ],
  [
    'Yandex in Russian',
    `Note\n\n-------- Пересылаемое сообщение --------\n03.11.2026, 09:31, "Ana Silva" <ana@northwind.example>:\n\nSorry.\n\nAna\n\n-------- Конец пересылаемого сообщения --------`,
    { note: 'Note' },
  ],
  [
    'Yandex',
    `-------- Forwarded message --------\n03.11.2026, 09:31, "Ana Silva" <ana@northwind.example>:\n\nSorry.\n\nAna\n\n-------- End of forwarded message --------`,
    {},
  ],
  [
    'QQ Mail',
    `------------------ 原始邮件 ------------------\n发件人: "Ana Silva" <ana@northwind.example>;\n发送时间: 2026年11月3日(星期二) 上午9:31\n收件人: "me"<me@example.com>;\n主题: No\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Chinese',
    `---------- Forwarded message ---------\n发件人： Ana Silva <ana@northwind.example>\nDate: 2026年11月3日周二 09:31\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Korean',
    `---------- Forwarded message ---------\n보낸사람: Ana Silva <ana@northwind.example>\nDate: 2026년 11월 3일 (화) 오전 9:31\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Hebrew',
    `---------- Forwarded message ---------\n\u200fמאת: \u202aAna Silva\u202c\u200f <\u202aana@northwind.example\u202c\u200f>\u200f\nDate: יום ג׳, 3 בנוב׳ 2026 ב-9:31\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Arabic',
    `---------- Forwarded message ---------\nمن: Ana Silva <ana@northwind.example>\nDate: ثلاثاء، 3 نوفمبر 2026 في 9:31 ص\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Greek',
    `---------- Forwarded message ---------\nΑπό: Ana Silva <ana@northwind.example>\nDate: Τρί 3 Νοε 2026 στις 9:31 π.μ.\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in Bulgarian',
    `---------- Forwarded message ---------\nОт: Ana Silva <ana@northwind.example>\nDate: вт, 3.11.2026 г. в 9:31\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Outlook in plain text',
    `Note.\n\nJo\n\n-----Original Message-----\nFrom: Ana Silva <ana@northwind.example> \nSent: Tuesday, November 3, 2026 9:31 AM\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { mailSubject: 'FW: No', note: 'Note.' },
  ],
  [
    'iOS in HTML, in two quotations',
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">Note.<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>Begin forwarded message:<br><br></div><blockquote type="cite"><div dir="ltr"><b>From:</b> Ana Silva &lt;ana@northwind.example&gt;<br><b>Date:</b> November 3, 2026 at 9:31:00 AM EST<br><b>To:</b> Me &lt;me@example.com&gt;<br><b>Subject:</b> <b>No</b><br><br></div></blockquote><blockquote type="cite"><div dir="ltr">\ufeff<div>Sorry.</div><div><br></div><div>Ana</div></div></blockquote></body></html>`,
    { html: true, note: 'Note.', date: '2026-11-03T09:31:00-05:00' },
  ],
  [
    'iOS',
    `Note.\n\nSent from my iPhone\n\nBegin forwarded message:\n\n> From: Ana Silva <ana@northwind.example>\n> Date: November 3, 2026 at 9:31:00 AM EST\n> To: Me <me@example.com>\n> Subject: No\n> \n> \ufeff\n> Sorry.\n> \n> Ana\n`,
    { note: 'Note.', date: '2026-11-03T09:31:00-05:00' },
  ],
  [
    'Outlook on a phone in HTML',
    `<html><head></head><body dir="auto"><div dir="auto">Note.</div><div><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Ana Silva &lt;ana@northwind.example&gt;<br><b>Sent:</b> Tuesday, November 3, 2026 9:31:00 AM<br><b>To:</b> Me &lt;me@example.com&gt;<br><b>Subject:</b> No</font><div>&nbsp;</div></div><div>Sorry.</div><div>&nbsp;</div><div>Ana</div></div></body></html>`,
    { html: true, mailSubject: 'Fw: No', note: 'Note.' },
  ],
  [
    'the new Outlook for Mac in HTML',
    `<html><body><div style="font-family: Aptos;">Note.</div><div id="ms-outlook-mobile-signature"><div><br></div></div><div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing"></div><div class="ms-outlook-mobile-reference-message skipProofing" style="text-align: left; padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor; font-family: Aptos; font-size: 12pt; color: black;"><b>From: </b>Ana Silva &lt;ana@northwind.example&gt;<br><b>Date: </b>Tuesday, November 3, 2026 at 9:31 AM<br><b>To: </b>Me &lt;me@example.com&gt;<br><b>Subject: </b>No<br><br></div><div class="ms-outlook-mobile-reference-message skipProofing"><p>Sorry.</p><p>Ana</p></div></div></body></html>`,
    { html: true, mailSubject: 'Fw: No', note: 'Note.' },
  ],
  [
    'GMX in HTML',
    `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Note.</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 3. November 2026 um 09:31 Uhr<br/><b>Von:</b>&nbsp;&quot;Ana Silva&quot; &lt;ana@northwind.example&gt;<br/><b>An:</b>&nbsp;me@example.com<br/><b>Betreff:</b>&nbsp;No</div><div name="quoted-content">Sorry.<br/><br/>Ana</div></div></div></div></body></html>`,
    { html: true, note: 'Note.' },
  ],
  [
    'Proton in HTML',
    `<div style="font-family: Arial, sans-serif; font-size: 14px;">Note.</div><div class="protonmail_signature_block" style="font-family: Arial"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a target="_blank" href="https://proton.me/mail/home">Proton Mail</a> secure email.</div></div><div><br></div><div class="protonmail_quote">------- Forwarded Message -------<br>From: Ana Silva &lt;ana@northwind.example&gt;<br>Date: On Tuesday, November 3rd, 2026 at 9:31 AM<br>Subject: No<br>To: me@example.com &lt;me@example.com&gt;<br><br><blockquote class="protonmail_quote" type="cite"><div>Sorry.<br><br>Ana</div></blockquote><br></div>`,
    { html: true, note: 'Note.' },
  ],
  [
    'Yahoo in HTML',
    `<html><head></head><body><div class="ydp1yahoo-style-wrap" style="font-family:Helvetica"><div dir="ltr" data-setdir="false">Note.</div><div><br></div></div><div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted"><div style="font-family:'Helvetica Neue'"><div><br></div><div>----- Forwarded Message -----</div><div><b>From:</b> Ana Silva &lt;ana@northwind.example&gt;</div><div><b>To:</b> "me@example.com" &lt;me@example.com&gt;</div><div><b>Sent:</b> Tuesday, November 3, 2026 at 09:31:00 AM EST</div><div><b>Subject:</b> No</div><div><br></div><div><div id="yiv1"><div>Sorry.<br clear="none"><br clear="none">Ana</div></div></div></div></div></body></html>`,
    { html: true, note: 'Note.', date: '2026-11-03T09:31:00-05:00' },
  ],
  [
    'Yahoo on a phone',
    `\n\nSent from Yahoo Mail for iPhone\n\n\nBegin forwarded message:\n\nOn Tuesday, November 3, 2026, 9:31 AM, Ana Silva <ana@northwind.example> wrote:\n\nSorry.\n\nAna\n`,
    {},
  ],
  [
    'Fastmail in HTML',
    `<!DOCTYPE html><html><head><title></title><style type="text/css">p.MsoNormal,p.MsoNoSpacing{margin:0}</style></head><body><div>Note.<br></div><div><br></div><div>----- Original message -----<br></div><div>From: Ana Silva &lt;<a href="mailto:ana@northwind.example">ana@northwind.example</a>&gt;<br></div><div>To: <a href="mailto:me@example.com">me@example.com</a><br></div><div>Subject: No<br></div><div>Date: Tuesday, November 03, 2026 9:31 AM<br></div><div><br></div><blockquote type="cite" id="qt"><div>Sorry.<br></div><div><br></div><div>Ana<br></div></blockquote></body></html>`,
    { html: true, note: 'Note.' },
  ],
  [
    'HEY',
    `Note.\n\n---------- Forwarded message ---------\nFrom: Ana Silva <ana@northwind.example>\nDate: November 3, 2026\nSubject: No\nTo: Me <me@example.com>\n\nSorry.\n\nAna`,
    { note: 'Note.', date: '2026-11-03' },
  ],
  [
    'Gmail through a gateway that folds lines',
    `---------- Forwarded message ---------\nFrom: Ana Silva\n <ana@northwind.example>\nDate: Tue, Nov 3, 2026\n at 9:31 AM\nSubject: No\nTo: <me@example.com>\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail with copies',
    `---------- Forwarded message ---------\nFrom: Ana Silva <ana@northwind.example>\nDate: Tue, Nov 3, 2026 at 9:31 AM\nSubject: No\nTo: Me <me@example.com>\nCc: HR <jobs@northwind.example>, Bob Q <bo@northwind.example>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail with a starred sender',
    `---------- Forwarded message ---------\nFrom: *Ana Silva* <ana@northwind.example>\nDate: Tue, Nov 3, 2026 at 9:31 AM\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Outlook in de alt',
    `________________________________\nVon: Ana Silva <ana@northwind.example>\nGesendet: Dienstag, 3. November 2026 09:31:00\nAn: Me <me@example.com>\nBetreff: No\n\nSorry.\n\nAna`,
    { mailSubject: 'WG: No' },
  ],
  [
    'Outlook in fr mar',
    `________________________________\nDe : Ana Silva <ana@northwind.example>\nEnvoyé : mardi 3 novembre 2026 09:31\nÀ : Me <me@example.com>\nObjet : No\n\nSorry.\n\nAna`,
    { mailSubject: 'TR : No' },
  ],
  [
    'Outlook in es',
    `________________________________\nDe: Ana Silva <ana@northwind.example>\nEnviado: martes, 3 de noviembre de 2026 9:31 a. m.\nPara: Me <me@example.com>\nAsunto: No\n\nSorry.\n\nAna`,
    { mailSubject: 'RV: No' },
  ],
  [
    'Outlook in pl',
    `________________________________\nOd: Ana Silva <ana@northwind.example>\nWysłane: wtorek, 3 listopada 2026 09:31\nDo: Me <me@example.com>\nTemat: No\n\nSorry.\n\nAna`,
    { mailSubject: 'PD: No' },
  ],
  [
    'Outlook in sv',
    `________________________________\nFrån: Ana Silva <ana@northwind.example>\nSkickat: den 3 november 2026 09:31\nTill: Me <me@example.com>\nÄmne: No\n\nSorry.\n\nAna`,
    { mailSubject: 'VB: No' },
  ],
  [
    'Outlook in hr',
    `________________________________\nŠalje: Ana Silva <ana@northwind.example>\nPoslano: utorak, 3. studenoga 2026. 09:31\nPrima: Me <me@example.com>\nPredmet: No\n\nSorry.\n\nAna`,
    { mailSubject: 'Prosl.: No' },
  ],
  [
    'Outlook in cs',
    `________________________________\nOd: Ana Silva <ana@northwind.example>\nOdesláno: úterý 3. listopadu 2026 9:31\nKomu: Me <me@example.com>\nPředmět: No\n\nSorry.\n\nAna`,
    { mailSubject: 'FW: No' },
  ],
  [
    'Outlook in hu',
    `________________________________\nFeladó: Ana Silva <ana@northwind.example>\nElküldve: 2026. november 3., kedd 9:31\nCímzett: Me <me@example.com>\nTárgy: No\n\nSorry.\n\nAna`,
    { mailSubject: 'Továbbítás: No' },
  ],
  [
    'Outlook in ro',
    `________________________________\nDe la: Ana Silva <ana@northwind.example>\nTrimis: marți, 3 noiembrie 2026 09:31\nCătre: Me <me@example.com>\nSubiect: No\n\nSorry.\n\nAna`,
    { mailSubject: 'FW: No' },
  ],
  [
    'Outlook in fi',
    `________________________________\nLähettäjä: Ana Silva <ana@northwind.example>\nLähetetty: tiistai 3. marraskuuta 2026 9.31\nVastaanottaja: Me <me@example.com>\nAihe: No\n\nSorry.\n\nAna`,
    { mailSubject: 'VL: No' },
  ],
  [
    'Outlook in tr',
    `________________________________\nGönderen: Ana Silva <ana@northwind.example>\nGönderildi: 3 Kasım 2026 Salı 09:31\nKime: Me <me@example.com>\nKonu: No\n\nSorry.\n\nAna`,
    { mailSubject: 'İLT: No' },
  ],
  [
    'Outlook in uk',
    `________________________________\nВід: Ana Silva <ana@northwind.example>\nНадіслано: 3 листопада 2026 р. 9:31\nКому: Me <me@example.com>\nТема: No\n\nSorry.\n\nAna`,
    { mailSubject: 'ПЕР: No' },
  ],
  [
    'Outlook in ru',
    `________________________________\nОт: Ana Silva <ana@northwind.example>\nОтправлено: 3 ноября 2026 г. 9:31\nКому: Me <me@example.com>\nТема: No\n\nSorry.\n\nAna`,
    { mailSubject: 'FW: No' },
  ],
  [
    'Outlook in sk',
    `________________________________\nOd: Ana Silva <ana@northwind.example>\nOdoslané: utorok 3. novembra 2026 9:31\nKomu: Me <me@example.com>\nPredmet: No\n\nSorry.\n\nAna`,
    { mailSubject: 'PO: No' },
  ],
  [
    'Outlook in pt',
    `________________________________\nDe: Ana Silva <ana@northwind.example>\nEnviado: 3 de novembro de 2026 09:31\nPara: Me <me@example.com>\nAssunto: No\n\nSorry.\n\nAna`,
    { mailSubject: 'ENC: No' },
  ],
  [
    'Outlook in nl',
    `________________________________\nVan: Ana Silva <ana@northwind.example>\nVerzonden: dinsdag 3 november 2026 09:31\nAan: Me <me@example.com>\nOnderwerp: No\n\nSorry.\n\nAna`,
    { mailSubject: 'Doorst: No' },
  ],
  [
    'Outlook in it',
    `________________________________\nDa: Ana Silva <ana@northwind.example>\nInviato: martedì 3 novembre 2026 09:31\nA: Me <me@example.com>\nOggetto: No\n\nSorry.\n\nAna`,
    { mailSubject: 'I: No' },
  ],
  [
    'Outlook in da',
    `________________________________\nFra: Ana Silva <ana@northwind.example>\nSendt: 3. november 2026 09:31\nTil: Me <me@example.com>\nEmne: No\n\nSorry.\n\nAna`,
    { mailSubject: 'VS: No' },
  ],
  [
    'Spark with a word before the hour',
    `---------- Forwarded message ----------\nFrom: Ana Silva <ana@northwind.example>\nDate: 3 Nov 2026 at 09:31 +0100\nTo: me@example.com\nSubject: No\n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'eM Client in Italian, without colons',
    `------ Messaggio originale ------\nDa "Ana Silva" <ana@northwind.example>\nA "Jo" <me@example.com>\nData 03/11/2026 09:31:00\nOggetto No\n\nSorry.\n\nAna`,
    { to: [{ name: 'Jo', address: 'me@example.com' }] },
  ],
  [
    'eM Client without colons and without a subject',
    `------ Original Message ------\nFrom "Ana Silva" <ana@northwind.example>\nTo me@example.com\nDate 2026-11-03 09:31:00\nSubject \n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Zimbra in Portuguese, with a rule',
    `<html><body><div>Note.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Ana Silva" &lt;ana@northwind.example&gt;<br><b>Para: </b>"Me" &lt;me@example.com&gt;<br><b>Enviadas: </b>Terça-feira, 3 de novembro de 2026 9:31:00<br><b>Assunto: </b>No<br></div><div data-marker="__QUOTED_TEXT__"><p>Sorry.</p><p>Ana</p></div></body></html>`,
    { html: true, note: 'Note.' },
  ],
  [
    'Zimbra, with a rule above its words',
    `<html><body><div>Note.</div><hr id="zwchr"><div>----- Forwarded Message -----</div><div>From: "Ana Silva" &lt;ana@northwind.example&gt;<br>To: me@example.com<br>Sent: Tuesday, November 3, 2026 9:31:00 AM<br>Subject: No</div><p>Sorry.</p><p>Ana</p></body></html>`,
    { html: true, note: 'Note.' },
  ],
  ...(
    [
      ['Italian', 'Messaggio originale', ['Oggetto', 'Data', 'Mittente', 'Destinatario']],
      ['Polish', 'Wiadomość oryginalna', ['Temat', 'Data', 'Nadawca', 'Odbiorca']],
      ['Czech', 'Původní zpráva', ['Předmět', 'Datum', 'Odesílatel', 'Adresát']],
      ['Slovak', 'Pôvodná správa', ['Predmet', 'Dátum', 'Odosielateľ', 'Príjemca']],
    ] as const
  ).map(([language, words, [subject, date, from, to]]): [string, string, Expected] => [
    `Roundcube in ${language}`,
    `-------- ${words} --------\n${subject}: No\n${date}: 2026-11-03 09:31\n${from}: Ana Silva <ana@northwind.example>\n${to}: me@example.com\n\nSorry.\n\nAna`,
    { to: [{ name: null, address: 'me@example.com' }] },
  ]),
  ...(
    [
      ['German', 'Weitergeleitete Nachricht von', 'Ende der weitergeleiteten Nachricht', 'Datum Von Betreff An'],
      ['French', 'Message transféré de', 'Fin du message transféré', 'Date De Objet À'],
    ] as const
  ).map(([language, begin, end, labels]): [string, string, Expected] => {
    const [date, from, subject, to] = labels.split(' ').map((label) => label.padStart(9));
    return [
      `Horde in ${language}`,
      `----- ${begin} Ana Silva <ana@northwind.example> -----\n\n${date}: Tue, 03 Nov 2026 09:31:00 +0100\n${from}: Ana Silva <ana@northwind.example>\n${subject}: No\n${to}: me@example.com\n\nSorry.\n\nAna\n\n----- ${end} -----`,
      { date: '2026-11-03T09:31:00+01:00' },
    ];
  }),
  [
    'Orange in HTML, its head quoted twice',
    `<p>Note.</p><blockquote style="border-left: 2px solid #ff0000;"><p>&gt; Message du 03/11/26 09:31<br>&gt; De : "Ana Silva" &lt;ana@northwind.example&gt;<br>&gt; A : me@example.com<br>&gt; Copie à : <br>&gt; Objet : No</p><p>Sorry.</p><p>Ana</p></blockquote>`,
    { html: true, note: 'Note.' },
  ],
  [
    'Orange below a list',
    `- near\n- kind\n\n\n> Message du 03/11/26 09:31\n> De : "Ana Silva" <ana@northwind.example>\n> A : me@example.com\n> Objet : No\n> \n> Sorry.\n> \n> Ana`,
    { note: '- near\n- kind' },
  ],
  [
    'Thunderbird in French, which shows all headers',
    `-------- Message transféré --------\nReturn-Path : \t<bounce@northwind.example>\nReceived : \tfrom mx.northwind.example by mx.example.com;\nTue, 3 Nov 2026 01:00:00 +0000\nX-Mailer : \tHirely\nSujet : \tNo\nDate : \tTue, 3 Nov 2026 09:31:00 +0100\nDe : \tAna Silva <ana@northwind.example>\nPour : \tme@example.com\n\n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
  [
    'Samsung in Korean',
    `-------- 원본 이메일 --------\n발신: Ana Silva <ana@northwind.example> \n날짜: 26. 11. 3.  오전 9:31  (GMT+09:00) \n수신: me@example.com \n제목: No \n\nSorry.\n\nAna`,
    { date: '2026-11-03T09:31:00+09:00', to: [{ name: null, address: 'me@example.com' }] },
  ],
  [
    'the GMX app, where the mail quotes what the member wrote before',
    `Note.\n--\nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.\nAm 03.11.26, 09:31 schrieb "Ana Silva" <ana@northwind.example>:\n\n> Sorry.\n>\n> From: Jo Marsh <me@example.com>\n> Sent: Monday, November 2, 2026 10:00 AM\n> To: Ana Silva <ana@northwind.example>\n> Subject: Any news?\n>\n> Hello`,
    {
      note: 'Note.',
      text: 'Sorry.\n\nFrom: Jo Marsh <me@example.com>\nSent: Monday, November 2, 2026 10:00 AM\nTo: Ana Silva <ana@northwind.example>\nSubject: Any news?\n\nHello',
    },
  ],
  [
    'Yandex, of a sender with a nickname',
    `-------- Пересылаемое сообщение --------\n03.11.2026, 09:31, "Ana "Nani" Silva" <ana@northwind.example>:\n\nSorry.\n\nAna`,
    { from: { name: 'Ana "Nani" Silva', address: 'ana@northwind.example' } },
  ],
  [
    'Gmail in Serbian',
    `---------- Forwarded message ---------\nОд: Ana Silva <ana@northwind.example>\nDate: уто, 3. нов 2026. у 09:31\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    {},
  ],
  [
    'Gmail in a language of which nobody has told us',
    `Note.\n\n---------- Forwarded message ---------\nNork: Ana Silva <ana@northwind.example>\nDate: 2026 aza. 3, ar. (09:31)\nSubject: No\nTo: <me@example.com>\n\n\nSorry.\n\nAna`,
    { note: 'Note.' },
  ],
  [
    'Zoho, quoted by what forwards it again',
    `> ============ Forwarded message ============\n> From: Ana Silva <ana@northwind.example>\n> To: "Me"<me@example.com>\n> Date: Tue, 03 Nov 2026 09:31:00 +0100\n> Subject: No\n> ============ Forwarded message ============\n> \n> Sorry.\n> \n> Ana`,
    { date: '2026-11-03T09:31:00+01:00' },
  ],
];

describe('what a forward holds', () => {
  it.each(forwards)(
    'as %s writes it',
    async (_, text, { mailSubject = 'Fwd: No', html = false, note, ...expected }) => {
      const unwrapped = unwrap(await parse(mailOf(mailSubject, html ? 'html' : 'plain', text)));
      expect(unwrapped?.original).toMatchObject({
        from: { name: 'Ana Silva', address: 'ana@northwind.example' },
        subject: 'No',
        date: '2026-11-03T09:31:00',
        text: 'Sorry.\n\nAna',
        ...expected,
      });
      expect(unwrapped?.note).toBe(note ?? null);
    },
  );
});

function mailOf(subject: string, kind: string, text: string): Uint8Array {
  const head = `From: Jo Marsh <me@example.com>\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
  const type = `Content-Type: text/${kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit`;
  return Buffer.from(`${head}\n${type}\n\n${text}`.replaceAll('\n', '\r\n'));
}
