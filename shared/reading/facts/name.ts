import { wordsOfAll } from './all-languages.ts';
import { type Frames, matchEnd } from './frames.ts';
import { hasGivenName } from './given-names.ts';
import { leadEnd } from './leads.ts';
import { legalNext, mayBeForm } from './organisation.ts';
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
    const after = isCapital(text, start) ? -1 : matchEnd(frames.company.articles, text, start);
    if (after < 0 || text[after] !== ' ') break;
    start = after + 1;
    plain = false;
  }
  if (mayElide.has(text.charAt(start)) && elided.test(text.slice(start, start + 3)))
    start += text[start + 1] === "'" ? 2 : 1;
  let end = start;
  for (let count = 0, at = start; count < mostWords; count++) {
    const token = tokenAt(text, at);
    if (!token) break;
    if (count > 0 && opens.has(token) && /^,? \p{Ll}/u.test(text.slice(at + token.length, at + token.length + 3)))
      break;
    const bare = bareName(token, owns(text, at + token.length, token), frames);
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
      isNameLike(bare, count === 0 && bold && standsAlone(text, at + bare.length, plain, frames), frames) ||
      isFormed(bare, text, at + bare.length, frames)
    ) {
      end = at + bare.length;
      if (token.length > bare.length && !goesOnPast(token, text, start, at, frames)) break;
      if (token.length > bare.length && text[at + bare.length] === '.') end = at + token.length;
    } else break;
    at += token.length;
    const form = (text[at] === ' ' || text[at] === ',') && mayBeForm(text, at) ? matchEnd(legalNext, text, at) : -1;
    if (form > 0 && !goesOnBehind(text, form)) return { start, end: form };
    if (form > 0) at = form;
    if (form > 0) end = form;
    if (text[at] !== ' ') break;
    at++;
  }
  if (end === start) return null;
  // "Yahoo! has"
  if (text[end] === '!' && /^! \p{Ll}/u.test(text.slice(end, end + 3))) end++;
  const whole = houseEnd(text, start, end, frames);
  if (whole > end) return { start, end: whole };
  // "Unfortunately, Larch & Finch have"
  const isCampus = ofState.test(text.slice(start, start + 18));
  const goesOn = text[end] === ',' && (isCampus || !frames.company.generic.has(wordAt(text, start)));
  const partners = Math.max(
    goesOn ? matchEnd(furtherPartners, text, end) : -1,
    goesOn && isCampus ? matchEnd(campus, text, end) : -1,
    text.startsWith(' at ', end) && isSited(text, start, end) ? matchEnd(site, text, end) : -1,
  );
  return {
    start,
    end: partners > 0 ? partners : withoutSubject(text, start, departmentStart(text, start, end, frames)),
  };
}

/** What begins the next sentence where the stop before it is lost: "in Northwind While your background". */
const opens = wordsOfAll('opensSentence');

/** "Solicitors" of "Larch & Co Solicitors": a firm's trade behind the partners who are not named. */
function goesOnBehind(text: string, at: number): boolean {
  return text.slice(0, at).endsWith('& Co') && /^ \p{Lu}\p{Ll}/u.test(text.slice(at, at + 3));
}

/** "University of Texas at Austin", "The Fairways at Dunmoor": what is called after where it is. */
function isSited(text: string, start: number, end: number): boolean {
  return ofState.test(text.slice(start, start + 18)) || sited.test(text.slice(start, end));
}

const ofState = /^(?:The )?University of /;

const sited =
  /(?:^| )(?:Inns?|Shops|Clubs?|Village|Fairways|Links|Residences?|Villas?|Gardens|Commons|Terraces?|Lodge|Estates?|Lofts|Reserve|Preserve|Springs|Oaks|Pines|Heights|Landing|Meadows|Cottages|Apartments|Resort|Ranch|Orchards|Manor|Vineyards?)$/;
const site = / at \p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,2}/uy;

/** "University of California, Davis". */
const campus =
  /, (?:(?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|San Francisco|Santa Barbara|Santa Cruz|Boulder|Denver|Austin|Dallas|Arlington|Chapel Hill|Charlotte|Greensboro|Madison|Milwaukee|Amherst|Lowell|Knoxville|Ann Arbor|Dearborn|Omaha|Lincoln|Las Vegas|Reno|Little Rock|Birmingham|Newark|Camden|College Park|Baltimore County|Urbana-Champaign)(?!\p{L})|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=[\n.)]|$))/uy;

/** ", Gottlieb, Steen & Hamilton": firms are called after their partners. */
const furtherPartners = /(?:, \p{Lu}[\p{L}'-]{1,20}){1,4},? & \p{Lu}[\p{L}'-]{1,20}/uy;

/** Where a name ends that what a subject is about was written behind: "Northwind Application", "Northwind Career Site". */
function withoutSubject(text: string, start: number, end: number): number {
  if (gapIn(text, start, end) < 0) return end;
  const subject = aboutName.exec(text.slice(start, end));
  return subject && subject.index > 0 ? start + subject.index : end;
}

const aboutName =
  /(?: (?:Job|Jobs|Career|Careers|Employment|Candidate|Online|Your))*(?: (?:Applications?|Update|Updates|Status|Sites?|Website|Portal|Processing|Interview|Interviews|Position|Role|Vacancy|Opening|Opportunity|Opportunities|Candidacy|Outcome|Decision|Bewerbung|Candidature|Candidatura|Sollicitatie|Recruiter|Applicants?|Internships?|Notification|Hiring|Recruitment|Recruiting|Account|Profile|Follow[ -]?[Uu]p|Rejection|Response|Job|Jobs|Career|Careers|Employment|Resume|CV|Tests?|(?:Assessment|Challenge|Screening) (?:Updates?|Results?|Outcome|Status)|Quiz|Exercise|Assignment|Homework|(?:Coding|Skills|Technical|Writing|Phone|Video|Online|Take-[Hh]ome) (?:Challenge|Assessment|Screening|Screen))){1,3}$/u;

const mayElide: ReadonlySet<string> = new Set(`ld"'`);
const elided = /^(?:[ld]'(?=\p{L})|["'])/u;

/** A word, or a name kept secret: "[Company_A]". */
function tokenAt(text: string, at: number): string {
  const end = text[at] === '[' ? matchEnd(alias, text, at) : wordEnd(text, at);
  return end < 0 ? '' : text.slice(at, end);
}

/** The token without the marks behind it, and without the s of what it owns. */
function bareName(token: string, owns: boolean, frames: Frames): string {
  const name = token.includes('.') ? unglued(token, frames) : token;
  if (owns) return name.slice(0, -2);
  let end = name.length;
  while (marks.has(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

const marks: ReadonlySet<string> = new Set(".'/*_-");

/** Whether what follows a name is what it owns ("Wired's internship"), and not a sentence's further course ("McDonald's in"). */
function owns(text: string, at: number, token: string): boolean {
  return (
    token.endsWith("'s") &&
    /^ (?!(?:in|at|and|or|has|have|is|was|will|as|for|to|on|of|with|who|we|you|i) )\p{Ll}/u.test(text.slice(at, at + 9))
  );
}

/** Where a name begins whose sentence or line begins with an article: "Die Nordlicht AG". "The" belongs to names. */
export function pastArticle(text: string, start: number, frames: Frames): number {
  const after = matchEnd(frames.company.articles, text, start);
  return after > 0 && text[after] === ' ' && !text.startsWith('The ', start) ? after + 1 : start;
}

/** Where "Talent Acquisition Team" begins in a name that ends with it; the name's end where it does not. */
function departmentStart(text: string, start: number, end: number, frames: Frames): number {
  for (let gap = gapIn(text, start, end); gap >= 0; gap = gapIn(text, gap + 1, end)) {
    let department = leadEnd(frames.company.departments, text, gap + 1);
    // "Dezernat Personal"
    if (department > 0 && department < end && text[department] === ' ')
      department = leadEnd(frames.company.departments, text, department + 1);
    if (department >= end) return gap - start >= 2 && text.startsWith("'s", gap - 2) ? gap - 2 : gap;
  }
  return end;
}

/** Where the next space or hyphen stands before `end`, or -1. */
function gapIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2d) return at;
  }
  return -1;
}

/** "Jazz.We" is "Jazz" before a sentence that lost its space. */
function unglued(token: string, frames: Frames): string {
  const [, first, next = ''] = /^(.{2,40}\p{Ll})\.(\p{Lu}\p{Ll}{0,20})$/u.exec(token) ?? [];
  return first && frames.company.generic.has(next.toLowerCase()) ? first : token;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isPlainCapital(code) : capital.test(text.charAt(at));
}

/** A–Z: how nearly all names begin. */
function isPlainCapital(code: number): boolean {
  return code > 0x40 && code < 0x5b;
}

const capital = /\p{Lu}/u;

function wordAt(text: string, at: number): string {
  return /^[\p{L}-]{1,30}/u.exec(text.slice(at, at + 31))?.[0].toLowerCase() ?? '';
}

/** Whether a word in lower case can be a name by what follows it: the clause's end or, after an article too, a department. */
function standsAlone(text: string, at: number, plain: boolean, frames: Frames): boolean {
  if (text[at] === ' ' && leadEnd(frames.company.departments, text, at + 1) > 0) return true;
  return (
    plain && /^(?:\s*$|\s?[\n,.!?;:)"–|<]| (?:and|und|et|y|e|en|as|als|in|has|hat)(?= ))/.test(text.slice(at, at + 8))
  );
}

/** "dunfeld" of "dunfeld GmbH", "electronic" of "Dunfeld electronic SE": a small word that a legal form follows. */
function isFormed(token: string, text: string, at: number, { role, company }: Frames): boolean {
  // Most names end before a small word that another one follows.
  const begins = text[at] === ',' ? text[at + 2] : text[at + 1];
  if (
    !begins ||
    !/[A-Z&es]/.test(begins) ||
    !mayBeForm(text, at) ||
    !smallWord.test(token) ||
    company.generic.has(token) ||
    role.ends.has(token)
  )
    return false;
  return surelyForm.test(text.slice(at, at + longestForm)) && matchEnd(legalNext, text, at) > 0;
}

const smallWord = /^\p{Ll}[\p{L}\p{N}.-]{2,24}$/u;
/** Of legal forms those that are nothing else: not "CV", "AS". */
const surelyForm =
  /^,? (?:& Co|g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\. ?[VKG]|eG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Pty|B\.?V|N\.V|S\.A|SAS?|SARL|[Ss][Rr]l|S\.[rR]\.[lL]|S\.L|SLU?|SpA|S\.p\.A|Lda|Ltda|A\/S|ApS|AB|Oy)(?!\p{L})/u;
const longestForm = 12;

function isNameLike(token: string, bold: boolean, frames: Frames): boolean {
  const first = token.charCodeAt(0);
  if (isPlainCapital(first) && first !== 0x48 && first !== 0x57) return true;
  // "Radio Onda 97.4": where to hear it.
  if (/^\d{2,3}[.,]\d{1,2}$/.test(token)) return false;
  const isPlain = plainSmall.test(token);
  if (!isPlain && !spoken.test(token)) return false;
  if (address.test(token)) return false;
  if (!isPlain && nameLike.test(token)) return true;
  if (vowelless.test(token)) return bold;
  return (
    bold && small.test(token) && token.length > 2 && !frames.role.ends.has(token) && !frames.company.generic.has(token)
  );
}

/** What most words are made of, and no names but those in lower case. */
const plainSmall = /^[a-z]+$/;

const spoken = /[\p{L}\p{N}]/u;
/** "HTTPS", "WWW": of capitals only H and W need a second look. */
const address = /^(?:https?|www)\b/i;
const nameLike =
  /^&?[\p{Lu}\p{N}[]|^\p{Ll}{1,3}\p{Lu}|^[dl]'\p{Lu}|^\p{L}[\p{L}\p{N}-]{1,24}\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt|be|eu|uk|us|co|me|tv|so|gg|app|dev|tech|agency|digital|solutions|studio|studios|software|systems|cloud|health|energy|media|group|consulting|xyz|works|jobs|earth|world|bio|ly|fm)$/u;
const small = /^\p{Ll}/u;
/** "bp", "o2": no words. */
const vowelless = /^\p{Ll}\d$|^[bcdfghjklmnpqrstvwxz]{2}$/u;

/** Whether a name goes on behind a word that ends with a mark: "St. Anne", "St Thomas' Hospital". */
function goesOnPast(token: string, text: string, start: number, at: number, frames: Frames): boolean {
  // "Luft- und Raumfahrt"
  if (token.endsWith('-')) return compounds.test(text.slice(at + token.length, at + token.length + 6));
  if (token.endsWith("s'")) return ofSaints.test(text.slice(at + token.length, at + token.length + longestSaint));
  return abbreviates(token, text, at) && mayGoOn(token, text, start, at, frames);
}

const compounds = /^ (?:und|and|en|&) \p{Lu}/u;

/** What is called after somebody: "Sailors' Society", "St Thomas' NHS Foundation Trust". */
const ofSaints =
  /^ (?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:School|College|Hospitals?|Church|Academy|Trust|Society|Association|Union|Club|Guild|Federation|Fund|Bank|Museum|Company)(?!\p{L})/u;
const longestSaint = 80;

/** An initial stands at a name's beginning, behind another one, or behind what people are called: not in "Plant B. We". */
function mayGoOn(token: string, text: string, start: number, at: number, { company }: Frames): boolean {
  if (token.length !== 2 || at === start) return true;
  if (company.generic.has(wordAt(text, at + token.length + 1))) return false;
  const before = text.slice(start, at).trimEnd();
  return before.endsWith('.') || hasGivenName(before);
}

/** "Inc.", "St.", "J.": a full stop that does not end the sentence. */
function abbreviates(token: string, text: string, at: number): boolean {
  if (!token.endsWith('.')) return false;
  if (/^(?:st|dr|mt|bros|kath|ev|evang|städt|staatl|gebr|kgl|gem|hl|\p{L})\.$/iu.test(token))
    return /^ \p{Lu}/u.test(text.slice(at + token.length, at + token.length + 2));
  return /^(?:\p{L}\.){2,4}$/u.test(token);
}
