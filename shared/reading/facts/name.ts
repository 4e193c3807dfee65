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
    if (text[after] !== ' ') break;
    start = after + 1;
    plain = false;
  }
  start = Math.max(start, matchEnd(elided, text, start));
  let end = start;
  for (let count = 0, at = start; count < mostWords; count++) {
    const token = tokenAt(text, at);
    if (!token) break;
    if (count > 0 && opens.has(token)) break;
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
  const partners = Math.max(
    matchEnd(furtherPartners, text, end),
    text[end] === ',' && ofState.test(text.slice(start, start + 18)) ? matchEnd(campus, text, end) : -1,
    text.startsWith(' at ', end) && isSited(text, start, end) ? matchEnd(site, text, end) : -1,
  );
  return {
    start,
    end: partners > 0 ? partners : withoutSubject(text, start, departmentStart(text, start, end, frames)),
  };
}

/** What begins the next sentence where the stop before it is lost: "in Northwind While your background". */
const opens = wordsOfAll('opensSentence');

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
  const subject = aboutName.exec(text.slice(start, end));
  return subject ? start + subject.index : end;
}

const aboutName =
  /(?: (?:Job|Jobs|Career|Careers|Employment|Candidate|Online|Your))*(?: (?:Applications?|Update|Updates|Status|Sites?|Website|Portal|Processing|Interview|Interviews|Position|Role|Vacancy|Opening|Opportunity|Opportunities|Candidacy|Outcome|Decision|Bewerbung|Candidature|Candidatura|Sollicitatie|Recruiter|Applicants?|Internships?|Notification|Hiring|Recruitment|Recruiting|Account|Profile|Follow[ -]?[Uu]p|Rejection|Response|Job|Jobs|Career|Careers|Employment|Resume|CV|Tests?|(?:Assessment|Challenge|Screening) (?:Updates?|Results?|Outcome|Status)|Quiz|Exercise|Assignment|Homework|(?:Coding|Skills|Technical|Writing|Phone|Video|Online|Take-[Hh]ome) (?:Challenge|Assessment|Screening|Screen))){1,3}$/u;

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
    if (leadEnd(frames.company.departments, text, gap + 1) >= end) return gap;
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

function isCapital(text: string, at: number): boolean {
  return capital.test(text.charAt(at));
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

/** What makes the small word before it a name's, "dunfeld GmbH": of legal forms those that are nothing else, not "CV" or "AS". */
const surelyForm =
  / (?:& Co|g?GmbH|mbH|AG|SE|KGaA|KG|OHG|e\. ?[VKG]|eG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Pty|B\.?V|N\.V|S\.A|SAS?|SARL|[Ss][Rr]l|S\.[rR]\.[lL]|S\.L|SLU?|SpA|S\.p\.A|Lda|Ltda|A\/S|ApS|AB|Oy)(?!\p{L})/uy;

function isNameLike(token: string, bold: boolean): boolean {
  return (nameLike.test(token) || (bold && small.test(token))) && !address.test(token);
}

const address = /^(?:https?|www)\b/i;
const nameLike =
  /^&?[\p{Lu}\p{N}[]|^\p{Ll}{1,3}\p{Lu}|^[dl]'\p{Lu}|^\p{L}[\p{L}\p{N}-]{1,24}\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt|be|eu|uk|us|co|me|tv|so|gg|app|dev|tech|agency|digital|solutions|studio|studios|software|systems|cloud|health|energy|media|group|consulting|xyz|works|jobs|earth|world|bio|ly|fm)$/u;
const small = /^\p{Ll}/u;

/** Whether a name goes on behind a word that ends with a mark: "St. Anne", "St Thomas' Hospital". */
function goesOnPast(token: string, text: string, start: number, at: number): boolean {
  // "Luft- und Raumfahrt"
  if (token.endsWith('-')) return compounds.test(text.slice(at + token.length, at + token.length + 6));
  if (token.endsWith("s'")) return ofSaints.test(text.slice(at + token.length, at + token.length + longestSaint));
  return abbreviates(token, text, at) && mayGoOn(token, text, start, at);
}

const compounds = /^ (?:und|and|en|&) \p{Lu}/u;

/** What is called after somebody: "Sailors' Society", "St Thomas' NHS Foundation Trust". */
const ofSaints =
  /^ (?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:School|College|Hospitals?|Church|Academy|Trust|Society|Association|Union|Club|Guild|Federation|Fund|Bank|Museum|Company)(?!\p{L})/u;
const longestSaint = 80;

/** An initial stands at a name's beginning, behind another one, or behind what people are called: not in "Plant B. We". */
function mayGoOn(token: string, text: string, start: number, at: number): boolean {
  if (token.length !== 2 || at === start) return true;
  const before = text.slice(start, at).trimEnd();
  return before.endsWith('.') || hasGivenName(before);
}

/** "Inc.", "St.", "J.": a full stop that does not end the sentence. */
function abbreviates(token: string, text: string, at: number): boolean {
  if (/^(?:st|dr|mt|bros|kath|ev|evang|städt|staatl|gebr|kgl|gem|hl|\p{L})\.$/iu.test(token))
    return /^ \p{Lu}/u.test(text.slice(at + token.length, at + token.length + 2));
  return /^(?:\p{L}\.){2,4}$/u.test(token);
}
