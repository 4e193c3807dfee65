import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import { beginsAsHouse } from '../company/institution.ts';
import type { Frames } from '../frames.ts';
import type { People } from '../people.ts';
import { isPast, isPronoun } from './title-past.ts';
import { joinsOn } from './title-separator.ts';
import { beforeNoun, belongs, continues, fieldInSmall, isEnd, saysMore } from './title-word.ts';

/** A word that a title may go on with. */
export type Word = {
  text: string;
  /** Where the title starts, and where this word does and ends. */
  start: number;
  at: number;
  end: number;
  /** Without the full stop of its sentence, and the same in lower case. */
  bare: string;
  lower: string;
  /** Whether it stands behind "(m/w/d)" and still describes the job, or behind another bracket. */
  isDescription: boolean;
  isBehindBracket: boolean;
};

/** Whether a title ends before a word. */
export function endsTitle(word: Word, frames: Frames): boolean {
  return endings.some((ends) => ends(word, frames)) && !leadsToMark(word.text, word.at) && !isForBoth(word);
}

/** Whether a trade is said again, for the other gender: "Conseillère ou conseiller", "Enfermero o enfermera". */
function isForBoth({ text, start, at }: Word): boolean {
  const [, before = ''] = /(\p{L}{4})\p{L}* $/u.exec(text.slice(start, at).slice(-longestTrade)) ?? [];
  const [, again = ''] = /^\p{Ll}{1,4} (\p{L}{4})/u.exec(text.slice(at, at + 10)) ?? [];
  return before !== '' && before.toLowerCase() === again.toLowerCase();
}

const longestTrade = 30;

/** Whether a title ends before a word unless a noun for the post closes it further on: "Intern in Sales position". */
export function isSoftEnd({ text, start, at, end, bare, lower }: Word, { role, titlesLead }: Frames): boolean {
  if (titlesLead && /^(?:in|en|em)$/.test(lower) && fieldInSmall.test(text.slice(end, end + 24))) return false;
  const to = lower === 'à' ? end : text.startsWith('à la', at - 2) ? at - 1 : -1;
  if (to >= 0 && toWhom.test(text.slice(to, to + 24))) return false;
  return bare === lower && role.softEnds.has(lower) && !belongs(text, start, at, end) && !leadsToMark(text, at);
}

/** "Conseillère à la clientèle", "aide à domicile", not "à Lyon" or "à la suite". */
const toWhom = new RegExp(`^ (?:${alternativesOfAll('putTo')}|\\d)`, 'u');

/** Whether what ends a title stands at a word. */
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
  (word, { role }) => word.bare === word.lower && role.goesOn !== null && isBeyond(word, role.goesOn, role.own),
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

/** Whether a title has ended before a word in lower case: few words go on where a noun stands already. */
function isBeyond(word: Word, goesOn: ReadonlySet<string>, own: People): boolean {
  const { text, start, at, end, lower, isDescription } = word;
  if (isDone(word)) return true;
  const isOpening = !/\p{Lu}/u.test(text.slice(start, at)) || !/^\p{L}/u.test(lower);
  if (isDescription || isOpening || goesOn.has(lower) || own.isOne(lower)) return false;
  return !(inflected.test(lower) && /^ \p{Lu}/u.test(text.slice(end, end + 2)));
}

/** "öffentliche", "befristetes": what a noun stands behind. */
const inflected = /e[mnrs]?$/;

/** Whether what was done with an application stands at a word or next: "Controllerin eingehend geprüft", "setzen wir". */
function isDone({ text, end, lower }: Word): boolean {
  const next = /^ (\p{Ll}{2,20})(?![\p{L}-])/u.exec(text.slice(end, end + 22))?.[1] ?? '';
  return saysWho.test(next) || saysMore.test(next) || (saysMore.test(lower) && !beforeNoun(text, end));
}

/** "Für die Funktion Pflegerin setzen wir voraus" */
const saysWho = /^(?:wir|ich|uns|sich|zu)$/;

/** Whether a title goes on up to the mark for all genders, over words that end others: "Monteur mit Erfahrung (m/w/d)". */
function leadsToMark(text: string, at: number): boolean {
  return toMark.test(text.slice(at, at + 90));
}

const toMark = new RegExp(
  `^(?:${alternativesOfAll('beforeMarks')}) (?:(?!(?:${alternativesOfAll('notBeforeMarks')}) )[^\\s.,;:!?()"]{1,24} ){1,5}[([]\\s?(?:[mwfdxgnvh]|div|alle?)\\s?[/|*,]`,
  'iu',
);

/** "Head of", "Assistant to the", "Chef de" */
const jointsOf = wordsOfAll('joinsTitles');
/** "we've", "you're"; "n'est", "qu'il" */
const contracted = /^(?:we|you|they|it|i|that)'(?:ve|re|ll|d|s|m)$|^(?:n|qu|c|j|t|m|lorsqu|puisqu)'\p{L}/u;
const weDo = new RegExp(`^(?:${alternativesOfAll('weDo')})$`, 'u');
/** "da Drogaria Sol", "del Hotel Miramar": not "de Farmácia Hospitalar". */
const houseAt = /^(?:d[ao]s?|del|de (?:la|los|las)|n[ao]s?) (\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)/u;
/** Who is spoken to politely, written with a capital: "als Controllerin und Ihr Interesse". */
const polite = new RegExp(`^(?:${alternativesOfAll('polite')})$`, 'u');
/** "Le comunichiamo", "e La informiamo", "et Vous": who is written to, before what is said. */
const addressed = new RegExp(
  `^ {0,2}(?:(?:${alternativesOfAll('and')}) )?(?:${alternativesOfAll('addressed')}) \\p{Ll}{2}`,
  'u',
);
