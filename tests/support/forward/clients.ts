import * as dates from './dates.ts';
import * as words from './locales.ts';
import { headerDateOf } from './mime.ts';
import { escaped, htmlOf, mailbox, quoted, type Sent, wrapped } from './sent.ts';

export const clients = [
  'gmail',
  'gmail-mobile',
  'outlook',
  'outlook-new',
  'outlook-web',
  'outlook-mobile',
  'outlook-mac',
  'apple-mail',
  'ios',
  'yahoo',
  'thunderbird',
  'proton',
  'samsung',
  'fastmail',
  'zoho',
  'hey',
] as const;
export type Client = (typeof clients)[number];

type Wish = { locale: words.Locale; note: string };
type Forward = { prefix: string; text: string; html: string };
type Line = [label: string, value: string];

/**
 * What each client writes. Samples: the fixtures of email-forward-parser (MIT) and of quotequail (MIT), mails on public
 * lists for Samsung, Zoho and Outlook on phones. Of Fastmail and HEY no forward is public: their forms are assumed.
 */
export const clientForms: Record<Client, (sent: Sent, wish: Wish) => Forward> = {
  gmail,
  'gmail-mobile': gmail,
  outlook,
  'outlook-new': (sent, wish) => outlookOnline(sent, wish, wish.locale, ''),
  'outlook-web': (sent, wish) => outlookOnline(sent, wish, 'en', ''),
  'outlook-mobile': (sent, wish) => outlookOnline(sent, wish, wish.locale, words.outlookMobileFooter[wish.locale]),
  'outlook-mac': outlookMac,
  'apple-mail': appleMail,
  ios,
  yahoo,
  thunderbird,
  proton,
  samsung,
  fastmail,
  zoho,
  hey,
};

function gmail(sent: Sent, { locale, note }: Wish): Forward {
  const from = locale === 'fr' ? 'De :' : words.labels[locale].from;
  const head = '---------- Forwarded message ---------';
  const date = dates.gmailDate(sent.date, locale);
  const text = `${head}\n${from} ${mailbox(sent.from)}\nDate: ${date}\nSubject: ${sent.subject}\nTo: ${gmailTo(sent)}`;
  const link = `<a href="mailto:${sent.from.address}">${sent.from.address}</a>`;
  const sender = `<strong class="gmail_sendername" dir="auto">${escaped(sent.from.name ?? sent.from.address)}</strong> <span dir="auto">&lt;${link}&gt;</span>`;
  const attribution = `${head}<br>${from} ${sender}<br>Date: ${date}<br>Subject: ${escaped(sent.subject)}<br>To: ${escaped(gmailTo(sent))}<br>`;
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${text}\n\n\n${wrapped(sent.text)}\n`,
    html: `<div dir="ltr">${htmlNote(note)}<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}</div><br><br>${htmlOf(sent)}</div></div>`,
  };
}

function gmailTo({ to }: Sent): string {
  return to.name === null ? `<${to.address}>` : mailbox(to);
}

function outlook(sent: Sent, { locale, note }: Wish): Forward {
  const lines = outlookLines(sent, locale, dates.outlookDate(sent.date, locale));
  const style = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
  return {
    prefix: words.outlookPrefix[locale],
    text: `${above(note)}${plain(lines)}\n\n${sent.text}\n`,
    html: `<html><body lang=EN-US><div class=WordSection1>${msoNote(note)}<div><div style='${style}'><p class=MsoNormal>${bold(lines)}</p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>${htmlOf(sent)}</div></body></html>`,
  };
}

function outlookOnline(sent: Sent, { locale, note }: Wish, language: words.Locale, footer: string): Forward {
  const lines = outlookLines(sent, language, dates.outlookDate(sent.date, language));
  const rule = '_'.repeat(32);
  const link = footer === '' ? '' : `<div><a href="https://aka.ms/o0ukef">${footer}</a></div>`;
  const font = '<font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">';
  return {
    prefix: words.outlookPrefix[locale],
    text: `${above(note)}${footer === '' ? '' : `${footer}<https://aka.ms/o0ukef>\n`}${rule}\n${plain(lines)}\n\n${sent.text}\n`,
    html: `<html><body dir="ltr">${htmlNote(note)}${link}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${font}${bold(lines)}</font><div>&nbsp;</div></div>${htmlOf(sent)}</body></html>`,
  };
}

function outlookMac(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, date, subject } = words.labels[locale];
  const when = dates.outlookMacDate(sent.date, locale);
  const lines: Line[] = [
    [from, mailbox(sent.from)],
    [date, when],
    [to, `${sent.to.name ?? sent.to.address} <${sent.to.address}>`],
    [subject, sent.subject],
  ];
  return {
    prefix: words.outlookPrefix[locale],
    text: `${above(note)}${plain(lines)}\n${sent.text}\n`,
    html: `<html><body>${msoNote(note)}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><span style="color:black">${bold(lines)}</span></p></div>${htmlOf(sent)}</body></html>`,
  };
}

function outlookLines(sent: Sent, locale: words.Locale, date: string): Line[] {
  const { from, to, sent: when, subject } = words.labels[locale];
  return [
    [from, mailbox(sent.from)],
    [when, date],
    [to, mailbox(sent.to)],
    [subject, sent.subject],
  ];
}

function appleMail(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, date, subject } = words.labels[locale];
  const lines: Line[] = [
    [from, mailbox(sent.from)],
    [subject, sent.subject],
    [date, dates.appleDate(sent.date, locale)],
    [to, mailbox(sent.to)],
  ];
  const head = words.appleWords[locale];
  const rows = lines
    .map(([label, value]) => `<div><span><b>${label} </b></span><span>${escaped(value)}<br></span></div>`)
    .join('');
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${quoted(`${head}\n\n${plain(lines)}\n\n${sent.text}`)}\n`,
    html: `<html><body>${htmlNote(note)}<div><blockquote type="cite"><div>${head}</div><br class="Apple-interchange-newline">${rows}<br><div>${htmlOf(sent)}</div></blockquote></div><br></body></html>`,
  };
}

function ios(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, date, subject } = words.labels[locale];
  const lines: Line[] = [
    [from, mailbox(sent.from)],
    [date, dates.appleDate(sent.date, locale)],
    [to, mailbox(sent.to)],
    [subject, sent.subject],
  ];
  const footer = words.iphoneFooter[locale];
  const head = words.iosWords[locale];
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${footer}\n\n${head}\n\n${quoted(`${plain(lines)}\n\n\n${sent.text}`)}\n`,
    html: `<html><body dir="auto">${htmlNote(note)}<div dir="ltr">${footer}</div><div dir="ltr"><br>${head}<br><br></div><blockquote type="cite"><div dir="ltr">${bold(lines)}<br><br></div></blockquote><blockquote type="cite"><div dir="ltr">${htmlOf(sent)}</div></blockquote></body></html>`,
  };
}

function yahoo(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, sent: when, subject } = words.labels[locale];
  const recipient = `"${sent.to.name ?? sent.to.address}" <${sent.to.address}>`;
  const lines: Line[] = [
    [from, mailbox(sent.from)],
    [to, recipient],
    [when, dates.yahooDate(sent.date, locale)],
    [subject, sent.subject],
  ];
  const head = `----- ${words.yahooWords[locale]} -----`;
  const rows = lines.map(([label, value]) => `<div><b>${label}</b> ${escaped(value)}</div>`).join('');
  return {
    prefix: 'Fw:',
    text: `${above(note)}   ${head} ${lines.map((line) => line.join(' ')).join('')}\n ${sent.text}\n`,
    html: `<html><body><div class="yahoo-style-wrap"><div dir="ltr">${htmlNote(note)}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>${head}</div>${rows}<div><br></div><div>${htmlOf(sent)}</div></div></div></div></body></html>`,
  };
}

function thunderbird(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, date, subject } = words.thunderbirdLabels[locale];
  const lines: Line[] = [
    [subject, sent.subject],
    [date, headerDateOf(sent.date)],
    [from, mailbox(sent.from)],
    [to, mailbox(sent.to)],
  ];
  const head = `-------- ${words.thunderbirdWords[locale]} --------`;
  const rows = lines.map(
    ([label, value]) =>
      `<tr><th valign="BASELINE" align="RIGHT" nowrap="nowrap">${label} </th><td>${escaped(value)}</td></tr>`,
  );
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${head}\n${lines.map((line) => line.join(' \t')).join('\n')}\n\n\n\n${sent.text}\n`,
    html: `<html><body>${htmlNote(note)}<div class="moz-forward-container"><br><br>${head}<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody>${rows.join('')}</tbody></table><br><br>${htmlOf(sent)}</div></body></html>`,
  };
}

function proton(sent: Sent, { note }: Wish): Forward {
  const lines: Line[] = [
    ['From:', mailbox(sent.from)],
    ['Date:', dates.protonDate(sent.date)],
    ['Subject:', sent.subject],
    ['To:', mailbox(sent.to)],
  ];
  const head = '------- Forwarded Message -------';
  const footer = 'Sent with Proton Mail secure email.';
  const block = lines.map(([label, value]) => `${label} ${escaped(value)}<br>`).join('\n');
  return {
    prefix: 'Fw:',
    text: `${above(note)}Sent with [Proton Mail](https://proton.me/mail/home) secure email.\n\n${head}\n${plain(lines)}\n\n${quoted(sent.text)}\n`,
    html: `${htmlNote(note)}<div class="protonmail_signature_block">${footer}</div><div><br></div><div class="protonmail_quote">${head}<br>\n${block}<br><blockquote class="protonmail_quote" type="cite">${htmlOf(sent)}</blockquote><br></div>`,
  };
}

function samsung(sent: Sent, { locale, note }: Wish): Forward {
  const { from, to, date, subject } = words.labels[locale];
  const lines: Line[] = [
    [from, mailbox(sent.from)],
    [date, dates.samsungDate(sent.date, locale)],
    [to, mailbox(sent.to)],
    [subject, sent.subject],
  ];
  const head = `-------- ${words.samsungWords[locale]} --------`;
  const footer = words.galaxyFooter[locale];
  const rows = lines.map(([label, value]) => `<div>${label} ${escaped(value)} </div>`).join('');
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${footer}\n\n\n${head}\n${lines.map((line) => `${line.join(' ')} `).join('\n')}\n\n${sent.text}\n`,
    html: `<html><body>${htmlNote(note)}<div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757">${footer}</div></div><div><br></div><div style="font-size:100%;color:#000000"><div>${head}</div>${rows}<div><br></div></div>${htmlOf(sent)}</body></html>`,
  };
}

function fastmail(sent: Sent, { note }: Wish): Forward {
  const lines: Line[] = [
    ['From:', mailbox(sent.from)],
    ['To:', mailbox(sent.to)],
    ['Subject:', sent.subject],
    ['Date:', dates.fastmailDate(sent.date)],
  ];
  const head = '----- Original message -----';
  const rows = lines.map((line) => `<div>${escaped(line.join(' '))}<br></div>`).join('');
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${head}\n${plain(lines)}\n\n${sent.text}\n`,
    html: `<html><body>${htmlNote(note)}<div>${head}<br></div>${rows}<div><br></div>${htmlOf(sent)}</body></html>`,
  };
}

function zoho(sent: Sent, { note }: Wish): Forward {
  const recipient = sent.to.name === null ? sent.to.address : `${sent.to.name}<${sent.to.address}>`;
  const lines: Line[] = [
    ['From:', mailbox(sent.from)],
    ['To :', recipient],
    ['Date:', headerDateOf(sent.date)],
    ['Subject:', sent.subject],
  ];
  const rule = '============ Forwarded message ============';
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${rule}\n${plain(lines)}\n${rule}\n\n${sent.text}\n`,
    html: `<html><body><div style="font-family:Verdana">${htmlNote(note)}<div class="zmail_extra"><div id="Zm-_Id_-Sgn1">${rule}<br>${lines.map((line) => escaped(line.join(' '))).join('<br>')}<br>${rule}<br></div><blockquote id="blockquote_zmail" style="margin:0px">${htmlOf(sent)}</blockquote></div></div></body></html>`,
  };
}

function hey(sent: Sent, { note }: Wish): Forward {
  const lines: Line[] = [
    ['From:', mailbox(sent.from)],
    ['Date:', dates.outlookDate(sent.date, 'en')],
    ['Subject:', sent.subject],
    ['To:', mailbox(sent.to)],
  ];
  const head = '---------- Forwarded message ---------';
  return {
    prefix: 'Fwd:',
    text: `${above(note)}${head}\n${plain(lines)}\n\n${sent.text}\n`,
    html: `<html><body><div class="trix-content">${htmlNote(note)}<br><div>${head}<br>${lines.map((line) => escaped(line.join(' '))).join('<br>')}<br></div><br>${htmlOf(sent)}</div></body></html>`,
  };
}

function above(note: string): string {
  return note === '' ? '' : `${note}\n\n`;
}

function htmlNote(note: string): string {
  return note === '' ? '' : `<div>${escaped(note).replaceAll('\n', '<br>')}</div><div><br></div>`;
}

function msoNote(note: string): string {
  return note
    .split('\n')
    .map((line) => `<p class=MsoNormal>${escaped(line) || '<o:p>&nbsp;</o:p>'}</p>`)
    .join('');
}

function plain(lines: Line[]): string {
  return lines.map((line) => line.join(' ')).join('\n');
}

function bold(lines: Line[]): string {
  return lines.map(([label, value]) => `<b>${label}</b> ${escaped(value)}`).join('<br>\n');
}
