import { alternativesOfAll } from '../all-languages.ts';
import { noEmployers } from '../name/no-employers.ts';

/** Whether the word at `at` ends a title: "from", and "à partir" where "à" alone goes on. */
export function isEnd(text: string, at: number, word: string, ends: ReadonlySet<string>): boolean {
  if (ends.has(word)) return true;
  const next = /^ \p{Ll}{3,12}/u.exec(text.slice(at + word.length, at + word.length + 14))?.[0] ?? '';
  return ends.has(word + next);
}

/** Whether a noun for a post stands behind `at`: after "Search" of "Engineer II, Search role". */
export function leadsToNoun(text: string, at: number, nouns: ReadonlySet<string>): boolean {
  return nouns.has(/^ (\p{Ll}{3,20})/u.exec(text.slice(at, at + 22))?.[1] ?? '');
}

/** Whether a noun for a post is a field of work here: "Search" of "Search Ranking". */
export function isFirstOfName(text: string, noun: string, at: number): boolean {
  return (
    /^(?:search|post|interview|assignment|candidate|job)$/.test(noun) &&
    /^ (?:& |and )?\p{Lu}/u.test(text.slice(at, at + 7))
  );
}

/** Whether a word that ends other titles goes on with one here: "Clerk to the Governors", "Aushilfe auf Abruf". */
export function continues(before: string, word: string, rest: string): boolean {
  if (word === 'the') return servesTo.test(before);
  // "Conseiller au soutien technique"
  if (word === 'au') return putToWork.test(rest);
  if (word === 'time') return /(?:part|full|term) $/i.test(before);
  // "auf Minijob-Basis"
  if (word === 'auf') return /^auf (?:[\p{Lu}\d][\p{L}\d-]{2,30}[Bb]asis|Abruf)(?!\p{L})/u.test(rest);
  // "Pflichtpraktikum Logistik ab März 2026"
  return word === 'ab' && limited.test(before);
}

const putToWork = new RegExp(`^au (?:${alternativesOfAll('putToWork')})(?!\\p{L})`, 'u');
/** What is for a time. */
const limited =
  /praktik|werkstud|ausbildung|trainee|studium|volontariat|referendariat|masterarbeit|bachelorarbeit|ferienjob/i;

/** What happened to an application, in German: "geprüft", "eingereicht", "ausgewertet". */
export const saysMore =
  /^(?:\p{L}{0,5}ge\p{L}{2,14}(?:t|en)|(?:be|er|ver|ent|zer|über|unter)\p{L}{2,14}t|\p{L}{3,14}iert)$/u;

/** "geprüfte Bilanzbuchhalterin", "befristet in Teilzeit": what goes on with a noun, a bracket or an end. */
export function beforeNoun(text: string, at: number): boolean {
  return /^(?:$|[\n.,;)]| (?:\p{Lu}|in |für |bis |auf ))/u.test(text.slice(at, at + 6));
}

/** Whether "in" and the like lead to what the work is about, not to where it is: "Fellow in History", "in Teilzeit". */
export function belongs(text: string, start: number, at: number, end: number): boolean {
  // "on 14 June", "on Monday" is when.
  if (text.startsWith('on ', at)) return false;
  // "Técnico em Laticínios", "Especialista en Nóminas"
  if (
    /^(?:en|em)$/.test(text.slice(at, end)) &&
    specialist.test(text.slice(start, at)) &&
    !isTown(text.slice(end, end + 30))
  )
    return true;
  if (ofResearch.test(text.slice(start, at)) || field.test(text.slice(end, end + 40))) return true;
  if (apprenticed.test(text.slice(start, at))) return true;
  // "Operator in Training"
  if (/^in (?:training|residence|charge|chief|test)(?!\p{L})/iu.test(text.slice(at, at + 14))) return true;
  if (
    /^ (?:\d(?!\d{3})|teilzeit|vollzeit|der (?!endauswahl|engeren|auswahl|endrunde|arbeitsgruppe|filiale|niederlassung|region|gemeinde|stadt|zentrale|zukunft|vorauswahl|letzten|ersten|zweiten|nächsten)|part|full)/i.test(
      text.slice(end, end + 24),
    )
  )
    return true;
  // "Analyst - Entry to Experienced Level"
  if (text.startsWith('to ', at) && /(?:entry|junior|mid|senior)(?: level)? $/i.test(text.slice(start, at)))
    return true;
  if (text.startsWith('to the ', at)) return true;
  return ofScholars.test(text.slice(start, at));
}

/** "Clerk to the Governors", "Chief of Staff to the CEO" */
const servesTo =
  /(?:assistant|secretary|advise?or|deputy|aide|clerk|chief of staff|(?<!\p{L})[ep]a|counsel|chaplain) to $/iu;
const apprenticed = new RegExp(`(?:${alternativesOfAll('apprenticeships')})(?: \\p{Ll}{5,16})? $`, 'iu');
const ofScholars = new RegExp(`(?:${alternativesOfAll('scholars')}) $`, 'iu');
const specialist = new RegExp(`(?:^|\\s)(?:${alternativesOfAll('specialists')})(?:\\/[ao]|\\([ao]\\))? $`, 'iu');

function isTown(words: string): boolean {
  const word = /^ (?:la |el |o |a )?(\p{Lu}[\p{L}-]{2,20})/u.exec(words)?.[1] ?? '';
  return noEmployers.has(word.toLowerCase());
}

const ofResearch = /(?:research|teaching|clinical|postdoctoral) (?:associate|assistant|officer|scientist|engineer) $/i;
const field = new RegExp(`^ (?:${alternativesOfAll('fields')})(?!\\p{L})`, 'u');
/** "vendeuse en boulangerie", "addetta in lavanderia", not "en nuestra tienda", "em breve" or "in azienda". */
export const fieldInSmall = new RegExp(`^ (?!${alternativesOfAll('noFields')})\\p{Ll}[\\p{Ll}-]{4,}`, 'u');
