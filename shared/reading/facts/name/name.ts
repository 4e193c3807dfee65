import { wordsOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { leadEnd } from '../leads.ts';
import { nameEnd } from './name-end.ts';
import { goesOnPast } from './name-marks.ts';
import { legalNext, mayBeForm } from './organisation.ts';
import { isOrganisationWord } from './organisation-words.ts';
import { houseEnd } from './romance-name.ts';
import { wordEnd } from './token.ts';

/** Where a proper name stands. */
export type Name = { start: number; end: number };

const alias = /\[\w{2,20}[_ -](?:[A-Z]|\d{1,3})\]/uy;
/** What joins the words of a name. */
export const joining = wordsOfAll('joinsNames');
const mostWords = 10;
/** "Lilly and Company": what ends a name behind "and". */
const further = /^(?:Company|Sons|Partners?|Associates|Brothers|Daughters?)(?!\p{L})/u;

/**
 * The proper name that begins at `from`, once articles are passed over; null if none does.
 * `bold` takes a first word in lower case too ("spusu"), for places where hardly anything but a name can stand.
 */
export function nameAt(text: string, from: number, frames: Frames, bold = false): Name | null {
  let start = from;
  while (text[start] === ' ') start++;
  let plain = bold;
  for (let i = 0; i < 2; i++) {
    const after = capital.test(text.charAt(start)) ? -1 : matchEnd(frames.company.articles, text, start);
    // "L'Azienda Ospedaliera Rombo"
    if (text[after] !== ' ' || /'\p{Lu}/u.test(text.slice(start, after))) break;
    start = after + 1;
    plain = false;
  }
  start = Math.max(start, matchEnd(elided, text, start));
  let end = start;
  for (let count = 0, at = start; count < mostWords; count++) {
    const token = tokenAt(text, at);
    if (!token) break;
    if (count > 0 && opens.has(token) && !(token === 'For' && /^ \p{Lu}/u.test(text.slice(at + 3, at + 5)))) break;
    const bare = bareName(token, owns(text, at + token.length, token));
    if (count > 0 && joining.has(token)) {
      at += token.length + 1;
      if (
        /^(?:and|und|et|y|e)$/.test(token) &&
        frames.company.generic.has(wordAt(text, at)) &&
        !further.test(text.slice(at, at + 12))
      )
        break;
      continue;
    }
    if (
      isNameLike(bare, count === 0 && bold && standsAlone(text, at + bare.length, plain, frames)) ||
      matchEnd(surelyForm, text, at + bare.length) > 0
    ) {
      end = at + bare.length;
      if (token.length > bare.length && !goesOnPast(token, text, start, at)) break;
    } else break;
    at += token.length;
    const form = mayBeForm(text, at) ? matchEnd(legalNext, text, at) : -1;
    // "Larch & Co Solicitors" goes on.
    if (form > 0 && !text.slice(0, form).endsWith('& Co')) return { start, end: form };
    if (text[at] !== ' ') break;
    at++;
  }
  if (end === start) return null;
  const whole = houseEnd(text, start, end, frames);
  if (whole > end) return { start, end: whole };
  return { start, end: nameEnd(text, start, end, frames) };
}

/** What begins the next sentence where the stop before it is lost: "in Northwind While your background". */
const opens = wordsOfAll('opensSentence');

const elided = /[ld]'(?=\p{L})|["']/uy;

/** A word, or a name kept secret: "[Company_A]". */
function tokenAt(text: string, at: number): string {
  const end = text[at] === '[' ? matchEnd(alias, text, at) : wordEnd(text, at);
  return end < 0 ? '' : text.slice(at, end);
}

/** The token without the marks behind it, and without the s of what it owns. */
function bareName(token: string, owns: boolean): string {
  if (owns) return token.slice(0, -2);
  let end = token.length;
  while (marks.has(token.charAt(end - 1))) end--;
  return token.slice(0, end);
}

const marks: ReadonlySet<string> = new Set(".'/*_-");

/** Whether what follows a name is what it owns ("Wired's internship"), and not a sentence's further course ("McDonald's in"). */
function owns(text: string, at: number, token: string): boolean {
  return (
    token.endsWith("'s") &&
    /^ (?!(?:in|at|and|or|has|have|had|is|was|will|went|decided|chose|would|as|for|to|on|of|with|who|we|you|i|und|et|y|e|en|per|pour|para|por|voor|als|con|que) )\p{Ll}/u.test(
      text.slice(at, at + 11),
    )
  );
}

/** Where a name begins whose sentence or line begins with an article: "Die Nordlicht AG". "The" belongs to names, "Grupo" as well. */
export function pastArticle(text: string, start: number, frames: Frames): number {
  const after = matchEnd(frames.company.articles, text, start);
  const isOwn = after > 0 && isOrganisationWord(text.slice(start, after).toLowerCase());
  return after > 0 && text[after] === ' ' && !isOwn && !text.startsWith('The ', start) ? after + 1 : start;
}

const capital = /\p{Lu}/u;
const capitalised = /^ (\p{Lu}\p{Ll}{2,24})(?!\p{L})/u;

function wordAt(text: string, at: number): string {
  return /^[\p{L}-]{1,30}/u.exec(text.slice(at, at + 31))?.[0].toLowerCase() ?? '';
}

/** Whether a word in lower case can be a name by what follows it: the clause's end or, after an article too, a department. */
function standsAlone(text: string, at: number, plain: boolean, frames: Frames): boolean {
  if (text[at] === ' ' && leadEnd(frames.company.departments, text, at + 1) > 0) return true;
  // "dbt Labs"
  if (
    plain &&
    !frames.titlesLead &&
    isOrganisationWord(capitalised.exec(text.slice(at, at + 30))?.[1]?.toLowerCase() ?? '')
  )
    return true;
  return (
    plain &&
    /^(?:\s*$|\s?[\n,.!?;:)"–|<]| (?:and|und|et|y|e|en|as|als|in|has|hat|per|pour|para|for|voor|für)(?= ))/.test(
      text.slice(at, at + 8),
    )
  );
}

/** What makes the small word before it a name's, "dunfeld GmbH": of legal forms those that are nothing else, not "CV" or "AS". */
const surelyForm =
  / (?:& Co|g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\. ?[VKG]|eG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Pty|B\.?V|N\.V|S\.A|SAS?|SARL|[Ss][Rr]l|S\.[rR]\.[lL]|S\.L|SLU?|SpA|S\.p\.A|Lda|Ltda|A\/S|ApS|AB|Oy)(?!\p{L})/uy;

function isNameLike(token: string, bold: boolean): boolean {
  return (nameLike.test(token) || (bold && small.test(token))) && !address.test(token);
}

const address = /^(?:https?|www)\b/i;
const nameLike =
  /^&?[\p{Lu}\p{N}[]|^\p{Ll}{1,12}\p{Lu}|^[dl]'\p{Lu}|^\p{L}[\p{L}\p{N}-]{1,24}\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt|be|eu|uk|us|co|me|tv|so|gg|app|dev|tech|agency|digital|solutions|studio|studios|software|systems|cloud|health|energy|media|group|consulting|xyz|works|jobs|earth|world|bio|ly|fm)$/u;
const small = /^\p{Ll}/u;
