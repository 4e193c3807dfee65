/** Heads of forwards in all languages of the clients, after the samples in the fixtures of email-forward-parser (MIT). */

type Head = [language: string, head: string, date: string];

const who = 'Ida Holm <ida@fjordbygg.example>';
const member = 'me@example.com';

/** Apple Mail: everything quoted, dates with a zone. */
export const appleHeads: Head[] = [
  apple('cs', 'Začátek přeposílané zprávy:', ['Od', 'Předmět', 'Datum', 'Komu'], '26. října 2026 14:25:08 GMT+3'),
  apple('da', 'Start på videresendt besked:', ['Fra', 'Emne', 'Dato', 'Til'], '26. oktober 2026 kl. 14.25.08 EEST'),
  apple(
    'de',
    'Anfang der weitergeleiteten Nachricht:',
    ['Von', 'Betreff', 'Datum', 'An'],
    '26. Oktober 2026 um 14:25:08 OESZ',
  ),
  apple('en', 'Begin forwarded message:', ['From', 'Subject', 'Date', 'To'], '26 October 2026 at 14:25:08 EEST'),
  apple(
    'es',
    'Inicio del mensaje reenviado:',
    ['De', 'Asunto', 'Fecha', 'Para'],
    '26 de octubre de 2026, 14:25:08 EEST',
  ),
  apple(
    'fi',
    'Välitetty viesti alkaa:',
    ['Lähettäjä', 'Aihe', 'Päivämäärä', 'Vastaanottaja'],
    '26. lokakuuta 2026 klo 14.25.08 UTC+3',
  ),
  apple('fr', 'Début du message réexpédié :', ['De', 'Objet', 'Date', 'À'], '26 octobre 2026 à 14:25:08 UTC+3'),
  apple(
    'hr',
    'Započni proslijeđenu poruku:',
    ['Šalje', 'Predmet', 'Datum', 'Prima'],
    '26. listopada 2026. u 14:25:08 EEST',
  ),
  apple('hu', 'Továbbított levél kezdete:', ['Feladó', 'Tárgy', 'Dátum', 'Címzett'], '2026. október 26. 14:25:08 EEST'),
  apple('it', 'Inizio messaggio inoltrato:', ['Da', 'Oggetto', 'Data', 'A'], '26 ottobre 2026 14:25:08 EEST'),
  apple('nl', 'Begin doorgestuurd bericht:', ['Van', 'Onderwerp', 'Datum', 'Aan'], '26 oktober 2026 om 14:25:08 EEST'),
  apple('no', 'Videresendt melding:', ['Fra', 'Emne', 'Dato', 'Til'], '26. oktober 2026 kl. 14:25:08 EEST'),
  apple(
    'pl',
    'Początek przekazywanej wiadomości:',
    ['Od', 'Temat', 'Data', 'Do'],
    '26 października 2026 o 14:25:08 EEST',
  ),
  apple(
    'pt',
    'Início da mensagem reencaminhada:',
    ['De', 'Assunto', 'Data', 'Para'],
    '26 de outubro de 2026, 14:25:08 EEST',
  ),
  apple(
    'pt-BR',
    'Início da mensagem encaminhada:',
    ['De', 'Assunto', 'Data', 'Para'],
    '26 de outubro de 2026, 14:25:08 EEST',
  ),
  apple(
    'ro',
    'Începe mesajul redirecționat:',
    ['Expeditorul', 'Subiectul', 'Dată', 'Destinatarul'],
    '26 octombrie 2026, 14:25:08 EEST',
  ),
  apple(
    'ru',
    'Начало переадресованного сообщения:',
    ['Отправитель', 'Тема', 'Дата', 'Кому'],
    '26 октября 2026 г. в 14:25:08 GMT+3',
  ),
  apple('sk', 'Začiatok preposlanej správy:', ['Od', 'Predmet', 'Dátum', 'Pre'], '26. októbra 2026, 14:25:08 GMT+3'),
  apple('sv', 'Vidarebefordrat mejl:', ['Från', 'Ämne', 'Datum', 'Till'], '26 oktober 2026 14:25:08 EEST'),
  apple('tr', 'İleti başlangıcı:', ['Kimden', 'Konu', 'Tarih', 'Kime'], '26 Ekim 2026 14:25:08 GMT+3'),
  apple(
    'uk',
    'Початок листа, що пересилається:',
    ['Від кого', 'Тема', 'Дата', 'Кому'],
    '26 жовтня 2026 р. о 14:25:08 GMT+3',
  ),
].map(([language, head]) => [language, head, '2026-10-26T14:25:08+03:00']);

/** Gmail: English but for the sender's label and the date, which states no zone. */
export const gmailHeads: Head[] = [
  gmail('cs', 'Od', 'út 27. 10. 2026 v 9:31'),
  gmail('da', 'Fra', 'tirs. 27. okt. 2026 kl. 09.31'),
  gmail('de', 'Von', 'Di., 27. Okt. 2026 um 09:31 Uhr'),
  gmail('en', 'From', 'Tue, Oct 27, 2026 at 9:31\u202fAM'),
  gmail('en-GB', 'From', 'Tue, 27 Oct 2026 at 09:31'),
  gmail('es', 'De', 'mar, 27 oct 2026 a las 9:31'),
  gmail('et', 'Saatja', 'T, 27. oktoober 2026 kell 09:31'),
  gmail('fi', 'Lähettäjä', 'ti 27. lokak. 2026 klo 9.31'),
  gmail('fr', 'De ', 'mar. 27 oct. 2026 à 09:31'),
  gmail('hr', 'Šalje', 'uto, 27. lis 2026. u 09:31'),
  gmail('hu', 'Feladó', '2026. okt. 27., K, 9:31'),
  gmail('it', 'Da', 'mar 27 ott 2026 alle ore 09:31'),
  gmail('nl', 'Van', 'di 27 okt. 2026 om 09:31'),
  gmail('no', 'Fra', 'tir. 27. okt. 2026 kl. 09:31'),
  gmail('pl', 'Od', 'wt., 27 paź 2026 o 09:31'),
  gmail('pt', 'De', 'terça, 27/10/2026 à(s) 09:31'),
  gmail('pt-BR', 'De', 'ter., 27 de out. de 2026 às 09:31'),
  gmail('ro', 'De la', 'mar., 27 oct. 2026 la 09:31'),
  gmail('ru', 'От', 'вт, 27 окт. 2026 г. в 09:31'),
  gmail('sk', 'Od', 'ut 27. 10. 2026 o 9:31'),
  gmail('sv', 'Från', 'tis 27 okt. 2026 kl 09:31'),
  gmail('tr', 'Gönderen', '27 Eki 2026 Sal, 09:31'),
  gmail('uk', 'Від', 'вт, 27 жовт. 2026 о 09:31'),
].map(([language, head]) => [language, head, '2026-10-27T09:31:00']);

/** Yahoo: labels and values stuck together on one line. */
export const yahooHeads: Head[] = [
  yahoo(
    'de',
    'Weitergeleitete Nachricht',
    ['Von:', 'An:', 'Gesendet:', 'Betreff:'],
    'Dienstag, 27. Oktober 2026, 09:26:50 MEZ',
  ),
  yahoo(
    'en',
    'Forwarded Message',
    ['From:', 'To:', 'Sent:', 'Subject:'],
    'Tuesday, October 27, 2026, 09:26:50 AM GMT+1',
  ),
  yahoo(
    'es',
    'Mensaje reenviado',
    ['De:', 'Para:', 'Enviado:', 'Asunto:'],
    'martes, 27 de octubre de 2026 09:26:50 CET',
  ),
  yahoo(
    'fi',
    'Edelleenlähetetty viesti',
    ['Lähettäjä:', 'Vastaanottaja:', 'Lähetetty:', 'Aihe:'],
    'tiistaina 27. lokakuuta 2026 klo 09.26.50 UTC+1',
  ),
  yahoo('fr', 'Message transmis', ['De :', 'À :', 'Envoyé :', 'Objet :'], 'mardi 27 octobre 2026, 09:26:50 UTC+1'),
  yahoo(
    'hu',
    'Továbbított üzenet',
    ['Feladó:', 'Címzett:', 'Elküldve:', 'Tárgy:'],
    '2026. október 27., kedd 09:26:50 CET',
  ),
  yahoo('it', 'Messaggio inoltrato', ['Da:', 'A:', 'Inviato:', 'Oggetto:'], 'martedì 27 ottobre 2026, 09:26:50 CET'),
  yahoo(
    'nl',
    'Doorgestuurd bericht',
    ['Van:', 'Aan:', 'Verzonden:', 'Onderwerp:'],
    'dinsdag 27 oktober 2026 09:26:50 CET',
  ),
  yahoo(
    'pl',
    'Przekazana wiadomość',
    ['Od:', 'Do:', 'Wysłano:', 'Temat:'],
    'wtorek, 27 października 2026, 09:26:50 CET',
  ),
  yahoo(
    'pt-BR',
    'Mensagem encaminhada',
    ['De:', 'Para:', 'Enviado:', 'Assunto:'],
    'terça-feira, 27 de outubro de 2026 09:26:50 GMT+1',
  ),
  yahoo(
    'ru',
    'Пересылаемое сообщение',
    ['От:', 'Кому:', 'Отправлено:', 'Тема:'],
    'вторник, 27 октября 2026 г., 09:26:50 GMT+1',
  ),
  yahoo('tr', 'İletilmiş Mesaj', ['Kimden:', 'Kime:', 'Gönderilen:', 'Konu:'], '27 Ekim 2026 Salı 09:26:50 GMT+1'),
].map(([language, head]) => [language, head, '2026-10-27T09:26:50+01:00']);

/** Thunderbird: labels and values parted by a tab. */
export const thunderbirdHeads: Head[] = [
  thunderbird('cs', '-------- Přeposlaná zpráva --------', ['Předmět', 'Datum', 'Od', 'Komu', 'Kopie']),
  thunderbird('da', '-------- Videresendt meddelelse --------', ['Subject', 'Date', 'From', 'To', 'CC']),
  thunderbird('de', '-------- Weitergeleitete Nachricht --------', ['Betreff', 'Datum', 'Von', 'An', 'Kopie (CC)']),
  thunderbird('es', '-------- Mensaje reenviado --------', ['Asunto', 'Fecha', 'De', 'Para', 'CC']),
  thunderbird('fi', '-------- Välitetty viesti / Fwd.Msg --------', [
    'Aihe',
    'Päiväys',
    'Lähettäjä',
    'Vastaanottaja',
    'CC',
  ]),
  thunderbird('fr', '-------- Message transféré --------', ['Sujet ', 'Date ', 'De ', 'Pour ', 'Copie à ']),
  thunderbird('hr', '-------- Proslijeđena poruka --------', ['Naslov', 'Datum', 'Šalje', 'Prima', 'CC']),
  thunderbird('hu', '-------- Továbbított üzenet --------', ['Tárgy', 'Dátum', 'Feladó', 'Címzett', 'CC']),
  thunderbird('it', '-------- Messaggio Inoltrato --------', ['Oggetto', 'Data', 'Mittente', 'A', 'CC']),
  thunderbird('nl', '-------- Doorgestuurd bericht --------', ['Onderwerp', 'Datum', 'Van', 'Aan', 'CC']),
  thunderbird('no', '-------- Videresendt melding --------', ['Emne', 'Dato', 'Fra', 'Til', 'CC']),
  thunderbird('pl', '--- Treść przekazanej wiadomości ---', ['Temat', 'Data', 'Nadawca', 'Adresat', 'Kopia']),
  thunderbird('pt-BR', '-------- Mensagem encaminhada --------', ['Assunto', 'Data', 'De', 'Para', 'CC']),
  thunderbird('pt', '-------- Mensagem reencaminhada --------', ['Assunto', 'Data', 'De', 'Para', 'CC']),
  thunderbird('ro', '-------- Mesaj redirecționat --------', ['Subiect', 'Dată', 'de la', 'Către', 'CC']),
  thunderbird('ru', '-------- Перенаправленное сообщение --------', ['Тема', 'Дата', 'От', 'Кому', 'Копия']),
  thunderbird('sk', '-------- Preposlaná správa --- Forwarded Message --------', [
    'Predmet',
    'Dátum',
    'Od',
    'Pre',
    'Kópia',
  ]),
  thunderbird('sv', '-------- Vidarebefordrat meddelande --------', ['Ämne', 'Datum', 'Från', 'Till', 'Kopia']),
  thunderbird('tr', '-------- İletilen İleti --------', ['Konu', 'Tarih', 'Kimden', 'Kime', 'CC']),
  thunderbird('uk', '-------- Переслане повідомлення --------', ['Тема', 'Дата', 'Від', 'Кому', 'CC']),
].map(([language, head]) => [language, head, '2026-10-28T15:51:30+01:00']);

/** The new Outlook for Mac: a block alone, and no blank line below it. */
export const outlookHeads: Head[] = [
  outlook('cs', ['Od', 'Datum', 'Komu', 'Kopie', 'Předmět'], 'čtvrtek, 28. října 2026 12:46'),
  outlook('da', ['Fra', 'Dato', 'Til', 'Cc', 'Emne'], 'torsdag, 28. oktober 2026 kl. 12.46'),
  outlook(
    'fi',
    ['Lähettäjä', 'Päivämäärä', 'Vastaanottaja', 'Kopio', 'Aihe'],
    'torstaina, 28. lokakuuta 2026 klo 12.46',
  ),
  outlook('hu', ['Feladó', 'Dátum', 'Címzett', 'Másolatot kap', 'Tárgy'], 'csütörtök, 2026. október 28. 12:46'),
  outlook('pl', ['Od', 'Data', 'Do', 'DW', 'Temat'], 'czwartek, 28 października 2026 o 12:46'),
  outlook('pt', ['De', 'Data', 'Para', 'CC', 'Assunto'], 'quinta-feira, 28 de outubro de 2026, 12:46'),
  outlook('ru', ['От', 'Дата', 'Кому', 'Копия', 'Тема'], 'четверг, 28 октября 2026 г. в 12:46'),
  outlook('sk', ['Od', 'Dátum', 'Komu', 'Kópia', 'Predmet'], 'štvrtok, 28. októbra 2026, 12:46'),
  outlook('sv', ['Från', 'Datum', 'Till', 'Kopia', 'Ämne'], 'torsdag, 28 oktober 2026 12:46'),
  outlook('tr', ['Kimden', 'Tarih', 'Kime', 'Bilgi', 'Konu'], 'Perşembe, 28 Ekim 2026 12:46'),
  outlook('no', ['Fra', 'Dato', 'Til', 'Kopi', 'Emne'], 'torsdag, 28. oktober 2026 kl. 12:46'),
  outlook('fr', ['De ', 'Date ', 'À ', 'Cc ', 'Objet '], 'jeudi, 28 octobre 2026 à 12:46'),
].map(([language, head]) => [language, head, '2026-10-28T12:46:00']);

/** Outlook 2019 for Mac: one sentence, and the text indented. */
export const sentenceHeads: Head[] = [
  ['cs', `Dne 28/10/2026 12:46, Ida Holm <ida@fjordbygg.example> napsal(a):`],
  ['da', `D. 28/10/2026, 12.46 skrev "Ida Holm" <ida@fjordbygg.example>:`],
  ['de', `Am 28/10/2026, 12:46 schrieb "Ida Holm" <ida@fjordbygg.example>:`],
  ['en', `On 28/10/2026 12:46, "Ida Holm" <ida@fjordbygg.example> wrote:`],
  ['es', `El 28/10/2026 12:46, "Ida Holm" <ida@fjordbygg.example> escribió:`],
  ['fi', `Ida Holm <ida@fjordbygg.example> kirjoitti 28/10/2026 12.46:`],
  ['fr', `Le 28/10/2026 12:46, « Ida Holm » <ida@fjordbygg.example> a écrit :`],
  ['hu', `28/10/2026 12:46 időpontban Ida Holm (ida@fjordbygg.example) ezt írta:`],
  ['it', `Il giorno 28/10/2026 12:46 "Ida Holm" <ida@fjordbygg.example> ha scritto:`],
  ['nl', `Op 28/10/2026 12:46 heeft Ida Holm <ida@fjordbygg.example> geschreven:`],
  ['no', `Ida Holm <ida@fjordbygg.example> skrev følgende den 28/10/2026, 12:46:`],
  ['pl', `Dnia 28/10/2026 12:46 „Ida Holm” <ida@fjordbygg.example> napisał:`],
  ['pt', `Em 28/10/2026 12:46, "Ida Holm" <ida@fjordbygg.example> escreveu:`],
  ['ru', `28/10/2026 12:46 пользователь "Ida Holm" <ida@fjordbygg.example> написал:`],
  ['sk', `28/10/2026 12:46 používateľ Ida Holm (<ida@fjordbygg.example>) napísal:`],
  ['sv', `Den 28/10/2026 12:46 skrev "Ida Holm" <ida@fjordbygg.example> följande:`],
  ['tr', `"Ida Holm" <ida@fjordbygg.example>, 28/10/2026 12:46 tarihinde şunu yazdı:`],
].map(([language = '', head = '']) => [language, head, '2026-10-28T12:46:00']);

function apple(language: string, words: string, [from, subject, date, to]: string[], when: string): [string, string] {
  return [
    language,
    `> ${words}\n>\n> ${from}: ${who}\n> ${subject}: Stillingen\n> ${date}: ${when}\n> ${to}: ${member}\n>\n> Nei takk.\n>`,
  ];
}

function gmail(language: string, from: string, when: string): [string, string] {
  const head = '---------- Forwarded message ---------';
  return [language, `${head}\n${from}: ${who}\nDate: ${when}\nSubject: Stillingen\nTo: <${member}>\n\n\nNei takk.\n`];
}

function yahoo(language: string, words: string, [from, to, sent, subject]: string[], when: string): [string, string] {
  const block = `${from} ${who}${to} "${member}" <${member}>${sent} ${when}${subject} Stillingen`;
  return [language, `   ----- ${words} ----- ${block}\n Nei takk.`];
}

function thunderbird(language: string, words: string, labels: string[]): [string, string] {
  const values = ['Stillingen', 'Wed, 28 Oct 2026 15:51:30 +0100', who, member, 'Bo <bo@fjordbygg.example>'];
  const block = labels.map((label, index) => `${label}: \t${values[index]}`).join('\n');
  return [language, `${words}\n${block}\n\n\n\nNei takk.`];
}

function outlook(language: string, labels: string[], when: string): [string, string] {
  const values = [who, when, `${member} <${member}>`, 'Bo <bo@fjordbygg.example>', 'Stillingen'];
  return [language, `${labels.map((label, index) => `${label}: ${values[index]}`).join('\n')}\nNei takk.\n`];
}
