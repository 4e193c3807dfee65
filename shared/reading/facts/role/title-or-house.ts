import type { Frames } from '../frames.ts';
import { organisationWords } from '../name/organisation-words.ts';
import { beginsWithPeople, beginsWithSeveral, namesPeople } from '../people.ts';
import { hasGivenName } from '../person/given-names.ts';

/**
 * Whether words are a title: English ones in every language. Where titles begin with what people are, a name may hold such a
 * word further on: "Grupo Altavista".
 */
export function isTitle(name: string, { titlesLead, nounsLikeNames, role }: Frames): boolean {
  // "Trader Joe's", "Baker Hughes": a title ends with what people are, or is it alone.
  if (partners.test(name) || ofPartners.test(name) || institution.test(name)) return false;
  if (isCalledAfter(name)) return false;
  if (namesPeople(beyondFirst(name), role.english) || beginsWithSeveral(name, role.people)) return true;
  if (titlesLead) return name.split(/ [/|–-] /).some((part) => beginsWithPeople(part, role.own));
  return namesPeople(nounsLikeNames ? withoutHouses(name) : beyondFirst(name), role.own);
}

/** "Thomas Cook": somebody whose surname is a trade. */
function isCalledAfter(name: string): boolean {
  const [first = '', last = '', ...others] = name.split(' ');
  return others.length === 0 && trades.has(last) && hasGivenName(first);
}

/** "James Cook University": what it is called after is no job. */
const institution =
  /^(?:The )?\p{Lu}[\p{L}.'-]* (?:\p{Lu}[\p{L}.'-]* ){0,4}(?:University|College|Hospital|Hospitals|School|Schools|Academy|Institute|Museum|Library|Church|Clinic|Theatre|Theater|Foundation|Trust|Council|Group|Company|Companies|Corporation|Holdings|Brothers|Bros|Associates|Agency|Industries|Enterprises|Ventures|Foods|Farms?|Brewery|Brewing|Bakery|Airlines|Airways|Builders|Homes|Motors|Bank|Hotels?|Inn|Restaurants?|Cafe|Co-op|Cooperative|Gallery|Press|Books|Labs|Studios|Society|Association|Federation|Union|Guild|Club|Coffee|Winery|Vineyards|Publishing|Records|Pictures|Pharmacy)$/u;

/** "Ashworth & Dean": trades that are surnames as well. */
const surnames =
  'Dean|Baker|Cook|Taylor|Porter|Page|Carter|Mason|Fisher|Smith|Butler|Turner|Cooper|Potter|Weaver|Miller|Hunter|Gardner|Judge|Marshall|King|Bishop|Chandler|Sawyer|Shepherd|Fowler|Barber|Tailor|Glover|Archer|Cutter|Driver';
const trades: ReadonlySet<string> = new Set(surnames.split('|'));
const partners = new RegExp(
  `^(?:\\p{Lu}\\p{L}+|.{2,40} Dr\\. \\p{Lu}\\p{L}+) & (?:${surnames}|Partners?|Kollegen)$`,
  'u',
);
/** "Kanzlei Arden & Partner", "Arden & Vogel Associates". */
const ofPartners =
  /^\p{Lu}.{2,40} & (?:Partner|Partners|Partner:innen|Kollegen|Collegen|Sohn|Söhne|(?:\p{Lu}\p{L}+ )?Associates)$/u;

function beyondFirst(name: string): string {
  const rest =
    /^[^\s,]+ (?!of |for |in |to |de |and |& |- |[–/,(]|\p{Ll}{3}|(?:Class|Level|Grade|Band|Tier) \p{N}|(?:\p{Lu}{1,3}|\d+)(?: |$))(.*)$/u.exec(
      name,
    )?.[1];
  return !rest || opensTitle.test(name) ? name : rest;
}

/** "Consulting Engineers", "Architekten Roth": several are a house. */
function withoutHouses(name: string): string {
  return name
    .split(' ')
    .filter((word) => !organisationWords.has(word.toLowerCase()))
    .join(' ');
}

/** "VP Engineering": who heads something says so first. */
const opensTitle =
  /^(?:[SE]?VP|AVP|C[ETFOMPIHRSB]{1,2}O|Chief|Head|Director|Manager|President|Founder|Co-founder|Partner|Owner|Dean|Chair|Rector|Professor|Intern|Graduate (?:Programme|Program|Scheme)),? /i;
