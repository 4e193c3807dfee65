/** How a mail client puts together a reply: the member's words and the mail that is answered. */
export type Client = (words: string, quoted: string) => string;

const marked = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');
const us = 'Onfile <case+7f3a.9c1d@onfile.example>';

/** Replies above the quotation, as most people write them. */
export const topPosting: Readonly<Record<string, Client>> = {
  'Gmail, web': (words, quoted) => `${words}\n\nOn Tue, Oct 6, 2026 at 9:40 AM ${us}\nwrote:\n\n${marked(quoted)}`,
  'Gmail, German': (words, quoted) =>
    `${words}\n\nAm Di., 6. Okt. 2026 um 09:40 Uhr schrieb Onfile <\ncase+7f3a.9c1d@onfile.example>:\n\n${marked(quoted)}`,
  'Gmail, French': (words, quoted) => `${words}\n\nLe mar. 6 oct. 2026 à 09:40, ${us} a écrit :\n\n${marked(quoted)}`,
  'Gmail, Spanish': (words, quoted) =>
    `${words}\n\nEl mar, 6 oct 2026 a las 9:40, Onfile (<case+7f3a.9c1d@onfile.example>)\nescribió:\n\n${marked(quoted)}`,
  'Gmail, Dutch': (words, quoted) => `${words}\n\nOp di 6 okt 2026 om 09:40 schreef ${us}:\n\n${marked(quoted)}`,
  'Gmail, Portuguese': (words, quoted) =>
    `${words}\n\nEm ter., 6 de out. de 2026 às 09:40, ${us}\nescreveu:\n\n${marked(quoted)}`,
  'Gmail, Italian': (words, quoted) =>
    `${words}\n\nIl giorno mar 6 ott 2026 alle ore 09:40 ${us}\nha scritto:\n\n${marked(quoted)}`,
  'Apple Mail': (words, quoted) => `${words}\n\n> On 6 Oct 2026, at 09:40, ${us} wrote:\n> \n${marked(quoted)}`,
  iPhone: (words, quoted) =>
    `${words}\n\nSent from my iPhone\n\n> On 6 Oct 2026, at 09:40, ${us} wrote:\n> \n> ${quoted.replace(/\n/g, '\n> ')}`,
  'iPhone, unmarked': (words, quoted) =>
    `${words}\n\nSent from my iPhone\n\nOn 6 Oct 2026, at 09:40, Onfile <case+7f3a.9c1d@onfile.example> wrote:\n\n${quoted}`,
  'iPhone, German': (words, quoted) =>
    `${words}\n\nVon meinem iPhone gesendet\n\nAm 06.10.2026 um 09:40 schrieb ${us}:\n\n${marked(quoted)}`,
  'iPhone, French': (words, quoted) =>
    `${words}\n\nEnvoyé de mon iPhone\n\nLe 6 oct. 2026 à 09:40, ${us} a écrit :\n\n${marked(quoted)}`,
  'Outlook, desktop': (words, quoted) =>
    `${words}\n\nFrom: ${us}\nSent: Tuesday, October 6, 2026 9:40 AM\nTo: Sam Lee <sam@example.com>\nSubject: A draft: a question to Ana Silva\n\n${quoted}`,
  'Outlook, web': (words, quoted) =>
    `${words}\n\n________________________________\nFrom: ${us}\nSent: Tuesday, October 6, 2026 9:40 AM\nTo: Sam Lee <sam@example.com>\nSubject: A draft: a question to Ana Silva\n\n${quoted}`,
  'Outlook, German': (words, quoted) =>
    `${words}\n\nVon: ${us}\nGesendet: Dienstag, 6. Oktober 2026 09:40\nAn: Sam Lee <sam@example.com>\nBetreff: A draft: a question to Ana Silva\n\n${quoted}`,
  'Outlook, French': (words, quoted) =>
    `${words}\n\nDe : ${us}\nEnvoyé : mardi 6 octobre 2026 09:40\nÀ : Sam Lee <sam@example.com>\nObjet : A draft: a question to Ana Silva\n\n${quoted}`,
  'Outlook, iOS': (words, quoted) =>
    `${words}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: ${us}\nSent: Tuesday, October 6, 2026 9:40:00 AM\nTo: Sam Lee <sam@example.com>\nSubject: A draft: a question to Ana Silva\n\n${quoted}`,
  'Outlook, Mac': (words, quoted) =>
    `${words}\n\nOn 06/10/2026, 09:40, "Onfile" <case+7f3a.9c1d@onfile.example> wrote:\n\n${quoted}`,
  'Outlook, old': (words, quoted) =>
    `${words}\n\n-----Original Message-----\nFrom: Onfile [mailto:case+7f3a.9c1d@onfile.example]\nSent: Tuesday, October 06, 2026 9:40 AM\nTo: Sam Lee\nSubject: A draft: a question to Ana Silva\n\n${quoted}`,
  Samsung: (words, quoted) =>
    `${words}\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: ${us}\nDate: 06/10/2026 09:40 (GMT+01:00)\nTo: Sam Lee <sam@example.com>\nSubject: A draft: a question to Ana Silva\n\n${quoted}`,
  'Samsung, German': (words, quoted) =>
    `${words}\n\nVon meinem Galaxy gesendet\n\n-------- Ursprüngliche Nachricht --------\nVon: ${us}\nDatum: 06.10.26 09:40 (GMT+01:00)\nAn: Sam Lee <sam@example.com>\nBetreff: A draft: a question to Ana Silva\n\n${quoted}`,
  Yahoo: (words, quoted) =>
    `${words}\n\n    On Tuesday, October 6, 2026 at 09:40:00 AM GMT+2, ${us} wrote:  \n \n ${quoted.replace(/\n/g, '\n ')}`,
  'Thunderbird, German': (words, quoted) => `${words}\n\nAm 06.10.26 um 09:40 schrieb Onfile:\n${marked(quoted)}`,
  Proton: (words, quoted) =>
    `${words}\n\n\nOn Tuesday, October 6th, 2026 at 9:40 AM, ${us} wrote:\n\n${marked(quoted)}`,
  'Proton, older': (words, quoted) =>
    `${words}\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Tuesday, October 6, 2026 9:40 AM, ${us} wrote:\n\n${quoted}`,
  Zoho: (words, quoted) => `${words}\n\n\n---- On Tue, 06 Oct 2026 09:40:00 +0200 ${us} wrote ---\n\n${quoted}`,
  GMX: (words, quoted) =>
    `${words}\n \n\nGesendet: Dienstag, 06. Oktober 2026 um 09:40 Uhr\nVon: "Onfile" <case+7f3a.9c1d@onfile.example>\nAn: sam@example.com\nBetreff: A draft: a question to Ana Silva\n\n${quoted}`,
  Fastmail: (words, quoted) => `${words}\n\nOn Tue, Oct 6, 2026, at 9:40 AM, Onfile wrote:\n${marked(quoted)}`,
  'a client that marks nothing': (words, quoted) => `${words}\n\n${quoted}`,
  'a client with a signature': (words, quoted) =>
    `${words}\n\n-- \nSam Lee\nData Engineer\nskip the small talk: +49 30 1234567\n\nOn 06/10/2026 09:40, Onfile wrote:\n${marked(quoted)}`,
  'a firm with a disclaimer': (words, quoted) =>
    `${words}\n\nSam Lee | Acme Ltd\n\nThis e-mail is confidential and intended for the addressee only.\nIf you are not, stop\nand delete it.\n\nFrom: ${us}\nSent: 06 October 2026 09:40\nTo: Sam Lee\nSubject: A draft\n\n${quoted}`,
};

/** Replies below the quotation. */
export const bottomPosting: Readonly<Record<string, Client>> = {
  Thunderbird: (words, quoted) => `On 06/10/2026 09:40, Onfile wrote:\n${marked(quoted)}\n\n${words}`,
  'Thunderbird, Dutch': (words, quoted) => `Op 06-10-2026 om 09:40 schreef Onfile:\n${marked(quoted)}\n${words}\n`,
  Gmail: (words, quoted) => `On Tue, Oct 6, 2026 at 9:40 AM ${us}\nwrote:\n\n${marked(quoted)}\n\n${words}\n\n-- \nSam`,
  mutt: (words, quoted) =>
    `* Onfile <case+7f3a.9c1d@onfile.example> [2026-10-06 09:40]:\n${marked(quoted)}\n\n${words}`,
};
