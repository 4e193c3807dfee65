import { forwardDate } from './dates.ts';
import type { Found } from './found.ts';
import { joined, linesOf, unquoted, withoutQuotes } from './lines.ts';
import { readMailbox } from './mailbox.ts';
import { stampAt } from './stamp.ts';

/** The words of "On … wrote:" by language; what is left besides them is date and sender. */
const sentences: { language: string; words: RegExp }[] = [
  { language: 'en', words: /^on | wrote ?:$/gi },
  { language: 'de', words: /^am | uhr(?= )| schrieb(?= )| hat(?= )|(?: folgendes geschrieben| schrieb)? ?:$/gi },
  { language: 'fr', words: /^le | a écrit ?:$/gi },
  { language: 'es', words: /^el | escribió ?:$/gi },
  { language: 'it', words: /^il giorno | ha scritto ?:$/gi },
  { language: 'nl', words: /^op | heeft(?= )| schreef(?= )|(?: geschreven| schreef)? ?:$/gi },
  { language: 'pt', words: /^em | escreveu ?:$/gi },
  { language: 'da', words: /^d(?:en|\.) | skrev(?= )| ?:$/gi },
  { language: 'no', words: / skrev følgende den | ?:$/gi },
  { language: 'sv', words: /^den | skrev(?= )| följande ?:$/gi },
  { language: 'fi', words: / kirjoitti | ?:$/gi },
  { language: 'pl', words: /^dnia | napisał\(?a?\)? ?:$/gi },
  { language: 'cs', words: /^dne | odesílatel(?= )| uživatel(?= )| napsal(?:\(a\))? ?:$/gi },
  { language: 'sk', words: / používateľ | napísal ?:$/gi },
  { language: 'hu', words: / időpontban | ezt írta ?:$/gi },
  { language: 'ru', words: / пользователь | написал ?:$/gi },
  { language: 'tr', words: / tarihinde şunu yazdı ?:$/gi },
  { language: 'pt', words: / escreveu no dia | ?:$/gi },
  { language: 'pl', words: /^wiadomość napisana przez | w dniu |, o godz\.| ?:$/gi },
  { language: 'el', words: /^στις | ο χρήστης | έγραψε ?:$/gi },
  { language: 'he', words: /^בתאריך | מאת | ?:$/g },
  { language: 'ar', words: /^في | تمت كتابة ما يلي بواسطة | ?:$/g },
  { language: 'ca', words: /^missatge de | del dia | ?:$/gi },
  { language: 'sl', words: /^v | je oseba | napisala? ?:$/gi },
  { language: 'et', words: /^kuupäev | kirjutas kasutaja | ?:$/gi },
];
const verbs =
  /\bwrote ?:$|schrieb .{3,200}:$|a écrit ?:$|escribió ?:$|ha scritto ?:$|geschreven ?:$|escreveu ?:$|skrev .{3,200}:$|följande ?:$|kirjoitti .{3,60}:$|napisał ?:$|napsal\(a\) ?:$|napísal ?:$|ezt írta ?:$|написал ?:$|yazdı ?:$/i;
const mailboxPart =
  /(?:["„“«](?<quoted>[^"„“”«»<>]{1,100})["”“»]|(?<name>[^"„“”«»<[(\]>]{0,100})) ?(?:\(?[<[]|\()\s?(?<address>[^<>[\]()\s]{1,200}@[^<>[\]()\s]{1,200})\s?(?:[>\]]\)?|\)),?/;
const bareMailbox = /(?<=[\s,])(?<address>[^<>[\]()\s,]{1,200}@[^<>[\]()\s,:]{1,200}),?/;

/**
 * A forward whose only head is one sentence, "On 28/10/2021 12:46, "Ana Silva" <ana@x.example> wrote:" (Outlook 2019
 * for Mac). Replies quote in the same way, so this counts only in a mail whose subject says that it is a forward.
 */
export function findSentence(text: string): Found | null {
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const found = sentenceAt(lines, at, at) ?? stampAt(lines, at, at);
    if (found) return found;
  }
  return null;
}

/** The sentence that starts at a line; `mark` is where the forward begins. */
export function sentenceAt(lines: string[], mark: number, at: number): Found | null {
  const one = plain(lines[at]);
  const head = one.endsWith(':') ? one : `${one} ${plain(lines[at + 1])}`;
  if (one === '' || head.length > 400 || !head.includes('@') || !head.endsWith(':')) return null;
  const stated = readSentence(head);
  if (!verbs.test(head) && !stated.date?.includes('T')) return null;
  const text = bodyOf(lines.slice(one === head ? at + 1 : at + 2));
  return { original: { ...stated, text }, above: lines.slice(0, mark), below: [], kind: 'sentence' };
}

/** The line with one colon for all, and an address once. */
function plain(line = ''): string {
  const text = unquoted(line, 1).trim().replace(/：$/, ':');
  return text.includes('mailto:') ? text.replace(/ ?<mailto:[^<>\s]{1,200}>(?=>)/g, '') : text;
}

/** Without a verb that is known ("3 нояб. 2026 г. в 09:31, Ana <…>:"), date, time and mailbox make the sentence. */
function readSentence(head: string) {
  const mailbox = mailboxPart.exec(head) ?? bareMailbox.exec(head);
  const rest = mailbox ? `${head.slice(0, mailbox.index)} ${head.slice(mailbox.index + mailbox[0].length)}` : head;
  const { language, words } = sentences.find((sentence) => (head.match(sentence.words) ?? []).length > 1) ?? fallback;
  const { quoted, name = '', address = '' } = mailbox?.groups ?? {};
  return {
    from: readMailbox(`${quoted ?? behindTime(name.replace(words, ' | '))} <${address}>`),
    to: [],
    subject: '',
    date: forwardDate(`${rest} ${name}`.replace(words, ' '), [language]),
    messageId: null,
  };
}

/** The sender's name, which may hold commas, in "… 9:31 AM CET, Silva, Ana"; a bar stands for each word around it. */
function behindTime(text: string): string {
  const ends = [...text.matchAll(timeOrWord)].map((match) => match.index + match[0].length);
  return ends.length > 0 ? text.slice(ends.at(-1)) : (text.split(',').at(-1) ?? '');
}

const timeOrWord =
  /(?:\||\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[aApP]\.? ?[mM]\b\.?)?(?:(?: [A-Z]{2,5}(?:[+-]\d{1,2})?)?,|[，、]|(?= ))|\b(?:19|20)\d\d\b,?)\s*/g;

const fallback = { language: 'en', words: /^$/g };

/** Outlook 2019 indents the text by four spaces; others quote it. */
function bodyOf(lines: string[]): string {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.every((line) => line.startsWith('    '))) return joined(lines.map((line) => line.slice(4)));
  return withoutQuotes(lines);
}
