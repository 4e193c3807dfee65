import { wordsOfAll } from './all-languages.ts';
import type { Frames } from './frames.ts';
import { beginsAsHouse } from './institution.ts';
import { namesPeople } from './people.ts';
import { isPast, isPronoun } from './title-past.ts';
import { beforeNoun, belongs, continues, isEnd, isFirstOfName, leadsToNoun, saysMore } from './title-word.ts';
import { wordEnd } from './token.ts';

/** No title is longer. */
export const mostLetters = 200;
const mostWords = 24;

/** "(m/w/d)", "(all genders)": what German and Dutch titles carry. */
export const genders =
  /[([]\s?(?:[mwfdxgni]|div|divers|all|alle)\s?(?:[/|,*]\s?(?:[mwfdxgnv]|div|divers|genders?)\s?){1,3}[)\]]|\(all genders\)|\bm\/[wfv]\/[dx]\b/i;

/** A word that a title may go on with. */
type Word = {
  text: string;
  /** Where the title starts, and where this word does and ends. */
  start: number;
  at: number;
  end: number;
  /** Without the full stop of its sentence, and the same in lower case. */
  bare: string;
  lower: string;
  isFirst: boolean;
  /** Whether it stands behind "(m/w/d)" and still describes the job, or behind another bracket. */
  isDescription: boolean;
  isBehindBracket: boolean;
};

/** The words from `start` to where a title ends; null where none stands there. `closed`: a noun for the post follows it. */
export function scanned(
  text: string,
  start: number,
  frames: Frames,
): { start: number; end: number; closed: boolean } | null {
  let end = start;
  let softEnd = -1;
  let isMarked = false;
  let spared = 0;
  let at = start;
  for (let count = 0; count < mostWords && at - start < mostLetters; ) {
    while (text[at] === ' ') at++;
    const parted = separator(text, at, frames);
    if (parted < 0 || (isMarked && !continuing.test(text.slice(at, at + 14)))) break;
    if (isMarked) spared = describing.exec(text.slice(at, at + 24))?.[0].split(' ').length ?? 0;
    const isDescription = spared-- > 0;
    const isBehindBracket = !isMarked && behindBracket(text, at);
    isMarked = genders.test(text.slice(at, parted));
    if (parted > at) {
      if (/[)\]]/.test(text.charAt(parted - 1))) end = parted;
      at = parted;
      continue;
    }
    const next = wordEnd(text, at);
    const bare = bareWord(text.slice(at, next), text.slice(start, at), frames);
    const [lower, isFirst] = [bare.toLowerCase(), count === 0];
    const word: Word = { text, start, at, end: next, bare, lower, isFirst, isDescription, isBehindBracket };
    const closed = closedAt(word, end, frames);
    if (closed >= 0) return { start, end: closed, closed: true };
    if (endings.some((ends) => ends(word, frames)) && !leadsToMark(text, at)) break;
    if (isSoftEnd(word, frames)) {
      if (softEnd < 0) softEnd = end;
    }
    count++;
    end = at + bare.length;
    at = word.end;
    if (end < at) break;
  }
  if (softEnd >= 0) end = softEnd;
  return end > start ? { start, end, closed: false } : null;
}

/** Whether a word stands behind a bracket other than the end of a word: "Kellner(in) ". */
function behindBracket(text: string, at: number): boolean {
  return text[at - 2] === ')' && !/\p{L}\([^() ]{1,9}\) $/u.test(text.slice(Math.max(0, at - 24), at));
}

/** A word without the full stop that ends its sentence; "Sr." and "Wiss." keep theirs, but not in "Engineer Sr. We". */
function bareWord(word: string, before: string, { role }: Frames): string {
  if (!word.endsWith('.')) return word;
  const isOpening = abbreviation.test(word) && !(/^[sj]r\.$/i.test(word) && namesPeople(before, role.people));
  return isOpening ? word : word.replace(/\.+$/, '');
}

const abbreviation =
  /^(?:sr|jr|st|asst|assoc|mgr|eng|dr|dipl|ing|inkl|vs|bzw|co|no|inc|int|techn|kfm|cat|esp|op|oper|aux|t[eé]c|enf|adm|coord|sup|ger|ass|assist|asist|aj|resp|dir|mec|enc|wiss|stellv|stv|kaufm|med|päd|soz|psych|staatl|gepr|exam|exec|admin|sen|jun|öff|verw|fachl|stud|pharm|zahnmed|zahntechn)\.$/i;

/** Where a title ends that a noun for the post closes at this word, `end` being where it has come to; -1 where none does. */
function closedAt(word: Word, end: number, { role }: Frames): number {
  const { text, start, at, bare, isFirst } = word;
  if (isFirst) return -1;
  if (places.has(bare)) {
    const isPart = /^program/.test(bare) && /^(?:\d{4} )?\p{Ll}/u.test(text.slice(start, start + 6));
    return isPart ? at + bare.length : end;
  }
  return isNoun(word, role.nouns) ? end : -1;
}

/** What a job is called in passing, in lower case, behind the title: "the barista spot". */
const places = wordsOfAll('inPassing');

/** Whether a word is the noun for the post, and not part of the title: "Job Coach", "Head of Search". */
function isNoun({ text, end, bare, lower }: Word, nouns: ReadonlySet<string>): boolean {
  if (!nouns.has(lower)) return false;
  return bare === lower || !(leadsToNoun(text, end, nouns) || isFirstOfName(text, lower, end));
}

/** What ends a title before a word. */
const endings: readonly ((word: Word, frames: Frames) => boolean)[] = [
  // "Data Engineer @ Northwind", "Professor of ____"
  ({ bare }) => bare === '@' || bare.startsWith('__'),
  // "we've", "that's"
  ({ lower }) => contracted.test(lower),
  ({ text, start, at, bare, lower, isDescription }, { role }) =>
    bare === lower &&
    !isDescription &&
    isEnd(text, at, lower, role.ends) &&
    !continues(text.slice(start, at), lower, text.slice(at, at + 30)),
  // "Controllerin geprüft"
  ({ text, end, bare, lower }, { nounsLikeNames }) =>
    nounsLikeNames &&
    bare === lower &&
    ((saysMore.test(lower) && !beforeNoun(text, end)) || saysWho.test(text.slice(end, end + 7)) || isDone(text, end)),
  ({ bare }) => polite.test(bare),
  // "Buyer Junior (rif. 55812) La informiamo"
  ({ text, at }, { titlesLead }) => titlesLead && addressed.test(text.slice(at, at + 12)),
  // "AUXILIAR DE FARMACIA FUE REVISADA": where all is in capitals, what ends a title is too.
  ({ bare, lower }, { role }) => bare.length > 2 && bare === bare.toUpperCase() && role.ends.has(lower),
  // "padeiro precisamos", "Atendente da Drogaria Sol Nascente"
  ({ text, at, bare, lower }, { titlesLead }) =>
    titlesLead &&
    bare === lower &&
    (weDo.test(lower) || beginsAsHouse(houseAt.exec(text.slice(at, at + 60))?.[1] ?? '')),
  // "the Data Analyst I mentioned", not "Data Analyst I has been filled"
  ({ text, end, bare }) => bare === 'I' && isPronoun(text, end),
  // "Data Analyst went to"
  ({ text, start, at, lower }, frames) =>
    frames.titlesInCapitals && !jointsOf.has(lower) && isPast(text, start, at, frames),
  // "Analyst (Berlin) sent"
  ({ bare, isBehindBracket }) => isBehindBracket && /^\p{Ll}/u.test(bare),
  ({ text, at, lower }, frames) => frames.role.joins.has(lower) && !joinsOn(text.slice(at, at + 60), frames),
];

/** "Für die Funktion Pflegerin setzen wir voraus" */
const saysWho = /^ (?:wir|ich|uns|sich|zu)(?!\p{L})/u;

/** Whether what was done with an application stands next: "Controllerin eingehend geprüft". */
function isDone(text: string, at: number): boolean {
  const next = /^ (\p{Ll}{5,20})(?![\p{L}-])/u.exec(text.slice(at, at + 22))?.[1];
  return next !== undefined && saysMore.test(next);
}

/** Whether a title goes on up to the mark for all genders, over words that end others: "Monteur mit Erfahrung (m/w/d)". */
function leadsToMark(text: string, at: number): boolean {
  return toMark.test(text.slice(at, at + 90));
}

const toMark =
  /^(?:mit|ohne|für|in|im|auf|ab|zur|zum|an|am|unter|avec|sans|en|pour|à|con|sin|per|com|sem|met|zonder|voor|with|without) (?:(?!(?:bei|als|und|oder|wir|sie|ihr|die|eine[nr]?|et|nous|vous|que|y|e) )[^\s.,;:!?()"]{1,24} ){1,5}[([]\s?(?:[mwfdxgnvh]|div|alle?)\s?[/|*,]/iu;

/** "Head of", "Assistant to the", "Chef de" */
const jointsOf = wordsOfAll('joinsTitles');
/** "we've", "you're"; "n'est", "qu'il" */
const contracted = /^(?:we|you|they|it|i|that)'(?:ve|re|ll|d|s|m)$|^(?:n|qu|c|j|t|m|lorsqu|puisqu)'\p{L}/u;
/** What "we" do or did, in Spanish and Portuguese: "buscamos", "precisávamos". */
const weDo = /^(?!(?:extremos|supremos)$)\p{L}{3,}(?:[aeá]mos|ábamos|ávamos|íamos)$/u;
/** "da Drogaria Sol", "del Hotel Miramar": not "de Farmácia Hospitalar". */
const houseAt = /^(?:d[ao]s?|del|de (?:la|los|las)|n[ao]s?) (\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)/u;
/** Who is spoken to politely, written with a capital: "als Controllerin und Ihr Interesse". */
const polite = /^(?:Sie|Ihnen|Ihre?[mnrs]?|Dir|Dich|Dein(?:e[mnrs]?)?|Usted|Lei|Vous|Votre|Uw)$/;

/** Whether a title ends before a word unless a noun for the post closes it further on: "Intern in Sales position". */
function isSoftEnd({ text, start, at, end, bare, lower }: Word, { role, titlesLead }: Frames): boolean {
  if (titlesLead && lower === 'in' && inField.test(text.slice(end, end + 24))) return false;
  const to = lower === 'à' ? end : text.startsWith('à la', at - 2) ? at - 1 : -1;
  if (to >= 0 && toWhom.test(text.slice(to, to + 24))) return false;
  return bare === lower && role.softEnds.has(lower) && !belongs(text, start, at, end);
}

/** "Conseillère à la clientèle", "aide à domicile", not "à Lyon" or "à la suite". */
const toWhom =
  /^ (?:la (?:clientèle|personne|production|vente|petite|direction|communication|jeunesse|famille|logistique|réception|comptabilité|qualité|recherche|maintenance)|l'(?:accueil|emploi|enfance|expédition|édition|export|international|insertion|enseignement)|domicile|maîtrise|temps|mi-temps|distance|\d)/u;

/** "Esperto in appalti", "addetta in lavanderia", not "in azienda" or "in nostra sede". */
const inField =
  /^ (?!nostr|vostr|quest|azienda|oggetto|corso|merito|sede|posses|quanto|data|italia|attesa|base|linea|caso|seguit|particol|general|modo|prova|stage|presenza|essere|stato|futur|passat|preceden|tempi|breve|allegat|intestazion|calce|epigraf|una?o? |essa?o? |cui |provincia|zona|via |piazz|centro|negozio da|discussione|questione|esame|valutazion|considerazion|organico|squadra|aziend|contatt|bocca|fede)\p{Ll}{4,}[aeiou](?!\p{L})/u;

/** What goes on behind "(m/w/d)": "– Standort Wien", "mit Schwerpunkt Server", "Teilzeit". */
const continuing = /^ ?(?:[\p{Lu}\p{N}(|–,/-]|(?:mit|für|im|in|als|bei|auf)\b)/u;
/** What a title says of itself behind "(m/w/d)": "mit Schwerpunkt Server", "auf Minijob-Basis". */
const describing =
  /^(?:mit(?= (?:Schwerpunkt|Fokus|Option|Perspektive))|auf(?= (?:[\p{Lu}\d][\p{L}\d-]{2,}[Bb]asis|Minijob|Abruf))|für (?:die|das|den|unsere?n?|unser)(?= \p{Lu}))/u;

/** The end of a separator that a title goes on behind, `at` where none stands there, -1 where the title ends. */
function separator(text: string, at: number, frames: Frames): number {
  const mark = text[at];
  if (mark === '(' || mark === '[') {
    const close = text.slice(at, at + 130).search(/[)\]]/);
    return close > 0 ? at + close + 1 : -1;
  }
  if (mark === '–' || mark === '-') return at + 1;
  if (mark === ',') {
    const terms = termsOf.exec(text.slice(at, at + 60))?.[0].length ?? 0;
    if (terms > 0) return at + terms;
  }
  if (mark === ',' || mark === ':') return goesOn(text, at + 1, frames) ? at + 1 : -1;
  return wordEnd(text, at) > at ? at : -1;
}

/** ", befristet als Elternzeitvertretung", ", befristet 24 Monate", ", locatie De Vlieger": on what terms and where. */
const termsOf =
  /^, (?:(?:zunächst )?(?:un)?befristet(?: (?:als \p{Lu}\p{L}{3,30}|(?:auf |für )?\d{1,2} (?:Monate|Jahre)n?|(?:auf |für )(?:ein|zwei|drei) Jahre?|bis [\d./]{4,10}))?|locatie \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:in )?(?:Teilzeit|Vollzeit)|\d{1,2}(?:,\d)? ?(?:h|Std\.?|Stunden)(?: ?\/ ?Woche| pro Woche)?)(?![\p{L}\d])/u;

/** "Le comunichiamo", "e La informiamo", "et Vous": who is written to, before what is said. */
const addressed = /^ {0,2}(?:(?:e|et|y) )?(?:Le|La|Li|Vi|Ella|Nous|Vous|Les|Lo) \p{Ll}{2}/u;

/** Whether a title goes on behind "and": with a capital, and in Romance languages with one more field: "acquisti e logistica". */
function joinsOn(text: string, frames: Frames): boolean {
  if (/^ {0,2}\S+ {1,2}(?!I )[\p{Lu}\p{N}]/u.test(text)) return true;
  const next =
    /^ {0,2}\S+ {1,2}(?:d[eiu] |d'|del |della |dell'|des |du |de la |da |do |l')?(\p{Ll}{4,})(?![\p{L}'])/u.exec(
      text,
    )?.[1];
  return frames.titlesLead && next !== undefined && !says.test(next);
}

/** What somebody does, and no field of work: "et regrettons", "e ringraziamo", "y agradecemos". */
const says =
  /(?:ons|ez|aient|ions|iamo|amos|emos|imos|ando|endo)$|^(?:suis|sommes|serons|souhaite|remercie|regrette|reste|tiens|profite|espère|sono|resto|rimango|spero|desidero|auguro|porgo|colgo|scrivo|lamento|siento|espero|quedo|deseo|agradezco|quiero|agradeço|lamento|fico|desejo|malheureusement|purtroppo|lamentablemente|infelizmente|también|também|aussi|anche|così|donc|puis|pertanto|quindi)$/;

/** Whether what follows a comma or a colon still belongs to a title. */
function goesOn(text: string, at: number, frames: Frames): boolean {
  const next = /^ {0,2}(\(?[\p{L}\p{N}.][^\s,;:!?()"]*)/u.exec(text.slice(at, at + 40))?.[1];
  if (!next) return false;
  if (frames.role.joins.has(next)) return joinsOn(text.slice(at, at + 60), frames);
  return /^(?:[\p{Lu}\p{N}(.]|\p{Ll}\p{Lu})/u.test(next) || namesPeople(text.slice(at, at + 40), frames.role.people);
}
