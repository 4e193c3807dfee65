import { wordsOfAll } from './all-languages.ts';
import { type Frames, matchEnd } from './frames.ts';
import { isOrganisationWord } from './organisation-words.ts';

/**
 * Where a name ends that begins with what a house is and goes on in small letters, as in Romance languages: "Clinique
 * vétérinaire du Parc", "Banca popolare di Altavalle". `end` is where its words with capitals have come to. Behind words
 * in small letters a capital, or the end of a line that the name has for itself, tells that they belong to it.
 */
export function houseEnd(text: string, start: number, end: number, frames: Frames): number {
  if (!frames.titlesLead || text[end] !== ' ' || !isHouse(text.slice(start, end))) return end;
  let [at, reached] = [end, end];
  for (let words = 0; words < mostWords && text[at] === ' '; words++) {
    const word = wordAt.exec(text.slice(at + 1, at + 1 + longestWord))?.[0] ?? '';
    if (word === '' || stops(word, text, at + 1, frames)) break;
    at += 1 + word.length;
    const isSmall = small.test(word);
    if (!isSmall || (isAlone(text, start) && endsLine.test(text.slice(at, at + 4)) && !joints.has(word))) reached = at;
  }
  return reached;
}

const mostWords = 8;
const longestWord = 30;
const wordAt = /^(?:[dl]')?[\p{L}\p{N}][\p{L}\p{N}'-]*/u;
const small = /^(?![dl]'\p{Lu})\p{Ll}(?!\p{Lu})/u;
const endsLine = /^(?:$|\n| [|–(-]|,)/;
/** What joins words within a name, though it ends a title. */
const joints = wordsOfAll('joinsHouses');

function isHouse(name: string): boolean {
  const [first = ''] = name.split(' ');
  const word = first.toLowerCase();
  return /^\p{Lu}\p{L}/u.test(first) && (isOrganisationWord(word) || alsoHouses.has(word));
}

/** What houses are called as well, with words in small letters behind it: "Mission locale du Pays d'Ouche". */
const alsoHouses = wordsOfAll('alsoHouses');

/** What a name does not go on with: "Banque Nordet vous remercie". */
function stops(word: string, text: string, at: number, { role, company }: Frames): boolean {
  // "Talleres Ibarra en Burgos" says where the work is.
  if (/^(?:en|em)$/.test(word)) return /^.. \p{Lu}/u.test(text.slice(at, at + 4));
  if (joints.has(word)) return /^(?:e|ed|et|y) (?!\p{Ll}{4,})/u.test(text.slice(at, at + 12));
  if (!small.test(word)) return company.generic.has(word.toLowerCase()) && !article.test(word);
  return role.ends.has(word) || role.nouns.has(word) || matchEnd(company.verbs, text, at) > 0 || conjugated.test(word);
}

/** "Cooperativa sociale Il Ponte" */
const article = /^(?:Il|La|Le|Les|Lo|Los|Las|El|Gli|Un|Une)$/;

/** What says what somebody does or has done: "informons", "décidé". */
const conjugated = /(?:ons|ez|aient|iamo|amos|emos|imos)$|^(?:n|s|qu|c|j|m|t)'|^(?:\p{L}{3,}(?:é|ée|és|ées))$/u;

/** Whether a name has its line, or what a mark parts off, for itself. */
function isAlone(text: string, start: number): boolean {
  return start === 0 || /(?:\n|[|–@-] ?)$/.test(text.slice(Math.max(0, start - 2), start));
}
