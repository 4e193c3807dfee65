import { wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { isOrganisationWord } from './organisation-words.ts';

/**
 * Where a name ends that begins with what a house is and goes on in small letters, as in Romance languages: "Clinique
 * vétérinaire du Parc", "Banca popolare di Altavalle". `end` is where its words with capitals have come to. Behind
 * words in small letters a capital tells that they belong to it.
 */
export function houseEnd(text: string, start: number, end: number, frames: Frames): number {
  if (!frames.titlesLead || text[end] !== ' ' || !isHouse(text.slice(start, end))) return end;
  let [at, reached] = [end, end];
  for (let words = 0; words < mostWords && text[at] === ' '; words++) {
    const word = wordAt.exec(text.slice(at + 1, at + 1 + longestWord))?.[0] ?? '';
    if (word === '' || stops(word, frames) || asWhat.test(text.slice(at, at + longestWord))) break;
    at += 1 + word.length;
    if (!small.test(word)) reached = at;
  }
  return reached;
}

/** "Le Crédit Arden en qualité de Conseiller" */
const asWhat = /^ (?:en (?:qualité|tant|calidad)|na qualidade|in qualità) /;
const mostWords = 8;
const longestWord = 30;
const wordAt = /^(?:[dl]')?[\p{L}\p{N}][\p{L}\p{N}'-]*/u;
const small = /^(?![dl]'\p{Lu})\p{Ll}(?!\p{Lu})/u;

function isHouse(name: string): boolean {
  const [word = ''] = name.toLowerCase().split(' ');
  return isOrganisationWord(word) || alsoHouses.has(word);
}

/** What houses are called as well, with words in small letters behind it: "Mission locale du Pays d'Ouche". */
const alsoHouses = wordsOfAll('alsoHouses');

/** What a name does not go on with: "Banque Nordet vous remercie". */
function stops(word: string, { role, company }: Frames): boolean {
  if (!small.test(word)) return company.generic.has(word.toLowerCase()) && !article.test(word);
  return role.ends.has(word);
}

/** "Cooperativa sociale Il Ponte" */
const article = /^(?:Il|La|Le|Les|Lo|Los|Las|El|Gli|Un|Une)$/;
