import { rememberedIn } from '../../remembered.ts';
import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { leadEnd } from '../leads.ts';
import { isCircumstance } from '../name/circumstances.ts';
import { isPlace } from '../name/no-employers.ts';
import { hasLegalForm } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from './given-names.ts';

/** Academic degrees and pronouns, which stand around names without being part of them. */
const around = new RegExp(
  `(?:,? ?(?<!\\p{L})(?:${alternativesOfAll('besideNames')})\\.?(?!\\p{L}))|\\([^()]{0,24}\\)`,
  'giu',
);
const particles = new RegExp(`^(?:${alternativesOfAll('particles')})$`, 'i');

/** Longer lines hold more than a name. */
const longest = 120;
const mostWords = 7;

/** The human name in some words, without honorifics, degrees and pronouns; null where they are no such name. */
export const personIn = rememberedIn((words, frames: Frames): string | null => {
  if (words.length > longest) return null;
  const bare = untitled(words)
    // "(Ana Silva)" below what she is
    .replace(/^\((.*)\)$/, '$1')
    .replace(around, ' ')
    .replace(frames.contact.honorifics, ' ')
    .replace(/^[\s.,–|*_-]+|[\s,–|*_-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    // "Margaret x"
    .replace(/ [xX]{1,3}$/, '');
  // "The Revd Ana Silva"
  if (bare.startsWith('The ') && hasGivenName(bare.slice(4))) return personIn(bare.slice(4), frames);
  // "greg"
  if (small.test(bare)) return hasGivenName(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : null;
  const suffix = /,? (?:Jr|Sr|II|III|IV)\.?$/.exec(bare)?.[0] ?? '';
  if (suffix) return isHumanName(bare.slice(0, -suffix.length), frames) ? bare : null;
  // "Ana Silva OSB", "Ana Silva FInstP"
  const titled = /^(\p{Lu}(?:\p{Ll}+|\.) .*\p{Ll})(?: \p{Lu}{2}\p{L}{1,6}){1,3}$/u.exec(bare);
  if (titled?.[1]) return isHumanName(titled[1], frames) ? titled[1] : null;
  const reversed = /^([\p{Lu}][\p{L}'-]{1,24}), ([\p{Lu}][\p{L}'-]{1,24})$/u.exec(bare);
  const name = reversed ? `${reversed[2]} ${reversed[1]}` : bare;
  if (isHumanName(name, frames)) return name;
  // "Mrs A Conroy"
  const isInitialled = initial.test(name) && words.search(frames.contact.honorifics) === 0;
  return isInitialled && isHumanName(name.replace(initial, '$&.'), frames) ? name : null;
});

const initial = /^\p{Lu}(?= \p{Lu})/u;

/** Behind what is cut short before a name that is known, whatever it stands for: "Prof.ª Dr.ª ", "Lic. ", "Sr. ", "La D.S. ". */
function untitled(words: string): string {
  const rest = words.slice(cutShort.exec(words)?.[0].length ?? 0);
  return rest.includes(' ') && hasGivenName(rest) ? rest : words;
}

const cutShort =
  /^(?:(?:\p{Lu}\p{L}{1,6}\.(?:[ªºa]|ssa|ra|in)? ?){1,3}|\p{L}{1,3} (?:\p{Lu}\.){2,5} )(?=\p{Lu}\p{Ll})/u;

/** Who writes all in small letters signs so too. */
const small = /^\p{Ll}{3,14}$/u;

function isHumanName(name: string, frames: Frames): boolean {
  const words = name.replace(' von und zu ', ' von ').split(' ');
  if (words.length > mostWords) return false;
  // "Der Landrat" heads the house that somebody signs for.
  if (several.test(name) || office.test(name) || owned.test(name)) return false;
  const shaped = words.every(
    (word) => /^(?:(?:[dl]')?\p{Lu}[\p{L}'-]{0,24}\.?|(?:\p{Lu}\.-?){2,4})$/u.test(word) || particles.test(word),
  );
  if (!shaped || !/^\p{Lu}/u.test(words.at(-1) ?? '')) return false;
  if (
    words.some((word, place) => isFiller(word, frames, isNamesPlace(place, name))) ||
    leadEnd(frames.company.departments, name, 0) >= name.length
  )
    return false;
  // "Jubail Industrial City", "Arden Ireland", "Apple Graduates"
  if (!hasGivenName(name) && (endsAsPlace(words) || endsAsDepartment(name, frames))) return false;
  // "CTT Rumo", not "DUPONT Marie"
  if (/^\p{Lu}{3,} \p{Lu}\p{Ll}/u.test(name) && ![name, words[1] ?? ''].some(hasGivenName)) return false;
  // "Fraunhofer ISE"
  if (/\p{Ll}/u.test(name) && /(?<= )\p{Lu}{3,}(?: |$)/u.test(name) && !hasGivenName(name)) return false;
  if (hasLegalForm(name) || (!hasGivenName(name) && (isCircumstance(name) || isPlace(name)))) return false;
  // "Emily Baker", "Pedro Salvador".
  return hasGivenName(name) || !namesPeople(name, frames.role.people);
}

function endsAsPlace([, ...words]: readonly string[]): boolean {
  return words.some((word) => ofPlaces.has(word)) || isPlace(words.at(-1) ?? '-');
}

function endsAsDepartment(name: string, { company }: Frames): boolean {
  for (let gap = name.indexOf(' '); gap >= 0; gap = name.indexOf(' ', gap + 1))
    if (leadEnd(company.departments, name, gap + 1) >= name.length) return true;
  return false;
}

/** What addresses end with. */
const ofPlaces = wordsOfAll('endsAddress');

/** Words of houses and of sentences that people are called by as well: "Rose Church", "Uwe Freitag". */
const surnames = wordsOfAll('surnames');

const office = /^(?:Der|Die|Das|Für) /;
/** "Fairweather's Produce" */
const owned = /\p{Ll}'s /u;
const several = /^Fam(?:\.|il\p{L}{1,4}) /u;

/** Whether a surname may stand at a place: behind a name that is known. */
function isNamesPlace(place: number, name: string): boolean {
  return hasGivenName(name) || (place === 0 && alsoGiven.test(name));
}

/** What people are given as a name, and no house begins with. */
const alsoGiven = /^(?:an|may|june|mei|my|su|so|ha|van)[ -]/i;

/** Whether a word is one of houses or of sentences; in a name "Church", "Mei-Ling" and "Neuhaus" are none. */
function isFiller(word: string, frames: Frames, inName: boolean): boolean {
  if (/^(?:\p{Lu}\.-?){1,4}$/u.test(word) || particles.test(word) || (inName && likeHouse.test(word))) return false;
  const parts = word.toLowerCase().replace('.', '').split('-');
  return parts.some(
    (part) =>
      (frames.company.generic.has(part) ||
        (!inName && ofMails.has(part)) ||
        isOrganisationWord(part) ||
        /.team$/.test(part)) &&
      !(inName && surnames.has(part)) &&
      !(part.length === 1 && parts.length > 2),
  );
}

/** What mails in any language are about, as far as it is written out: "Bewerbung", not "Sr". */
const ofMails: ReadonlySet<string> = new Set([...wordsOfAll('neverEmployers')].filter(({ length }) => length > 3));

/** "Hanna Neuhaus", "Jens Backhaus": surnames that are made like German words for houses. */
const likeHouse = /^\p{L}{3,5}haus(?:en)?$/iu;

/** Whether the part of an address before the @ has a word of the name: "ana.silva", "asilva". */
export function nameInAddress(name: string, address: string | null): boolean {
  const local = plain(address?.split('@')[0] ?? '');
  return name
    .split(/[\s-]/)
    .map(plain)
    .some((word) => word.length > 2 && local.includes(word));
}

/** Plain small letters: "mueller" of "Müller". */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
