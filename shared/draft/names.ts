/** A person's name as a letter needs it. */
export type Named = {
  /** "Ana"; null where only an initial or a surname is known. */
  first: string | null;
  full: string;
  /** "Dr. Vogel": only where the name itself carries the title. */
  titled: string | null;
};

/** Takes "Vogel, Ana", "ANA VOGEL" and "Dr. Ana Vogel, PHR" for what they are. Null for no name, a team or two people. */
export function named(name: string | null): Named | null {
  const words = inOrder(name ?? '');
  if (words.some((word) => /^(?:&|\+|and|und|et|y|e|en)$/i.test(word))) return null;
  const titles = words.filter((word) => title.test(word)).map(asTitle);
  const plain = people(words.filter((word) => !title.test(word) && /\p{L}/u.test(word)));
  const [first = ''] = plain;
  if (plain.length === 0 || plain.length > 5 || /^the$/i.test(first)) return null;
  const lead = titles[0];
  return {
    first: isParticle(first) || isInitial(first) || (lead !== undefined && plain.length === 1) ? null : first,
    full: [...titles, ...plain].join(' '),
    titled:
      lead === undefined ? null : `${asAddressed(titles)} ${iberian.test(lead) ? surnames(plain) : surname(plain)}`,
  };
}

/** The words of a name, the given name first; what follows it on a line ("| Recruiter", "via Greenhouse") is left out. */
function inOrder(name: string): string[] {
  const [line = ''] = name.slice(0, 200).split('\n', 1);
  const [left = '', right = ''] = line
    .replace(/^\s{0,9}de heer /i, 'heer ')
    .split(/\s(?:[-–—|/@•·]|via|at|from|bei|von der Firma)\s/i, 1)
    .join('')
    .replace(/[<>"()[\]{}]/g, ' ')
    .split(',', 2);
  return isGiven(right) ? [...wordsOf(right), ...wordsOf(left)] : wordsOf(left);
}

/** The words that name somebody, as names are written; none where they name a team. */
function people(words: readonly string[]): string[] {
  const end = words.findIndex((word, at) => office.test(word) || (at > 1 && degree.test(word)));
  const kept = words.slice(0, end < 0 ? words.length : end);
  if (end >= 0 && office.test(words[end] ?? '') && kept.length < 2) return [];
  const all = kept.join('');
  const isPlain = all === all.toUpperCase() || all === all.toLowerCase();
  const isShout = (word: string) => word.length > 3 && word === word.toUpperCase();
  return kept.map((word) => {
    if (isParticle(word)) return word.toLowerCase();
    return isPlain || isShout(word) ? recased(word) : word;
  });
}

/** "van den Berg" of "Sanne van den Berg". */
function surname(words: readonly string[]): string {
  const particle = words.findIndex((word, at) => at < words.length - 1 && isParticle(word));
  return words.slice(particle < 0 ? -1 : particle).join(' ');
}

/** "Ortega Ruiz" of "Lucía Ortega Ruiz": where two surnames are usual, the last alone would be the mother's. */
function surnames(words: readonly string[]): string {
  return words.length === 3 ? words.slice(1).join(' ') : surname(words);
}

const iberian = /^(?:sra?|srta|dña|dra)\.?$/i;

/** "Frau Dr."; of several degrees the first is enough. */
function asAddressed(titles: readonly string[]): string {
  return /^(?:frau|herr)$/i.test(titles[0] ?? '') ? titles.slice(0, 2).join(' ') : (titles[0] ?? '');
}

/** "DR." is "Dr.". */
function asTitle(word: string): string {
  return word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** "van", "DE": a word within a name that keeps its small letter. */
function isParticle(word: string): boolean {
  const small = word === word.toUpperCase() ? word.toLowerCase() : word;
  return /^(?:van|von|vom|den|der|de|del|della|di|da|dos|das|du|ter|ten|zu|zum|zur|af|av|al|el|la)$/.test(small);
}

const isInitial = (word: string) => /^\p{L}\.?$|^(?:\p{L}\.){2,4}$/u.test(word);

const title =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|mme|mlle|madame|monsieur|mevr|mevrouw|mw|dhr|heer|meneer|drs|sra|sr|srta|dña|dott|dott\.ssa|dottoressa|signora?|sig|sig\.ra|avv|ing|dra)\.?$/i;

/** Where a name ends, or no person is named at all. */
const office =
  /^(?:teams?|careers?|recruit(?:ing|ment|er|erin|ers)|hiring|hr|talent|acquisition|jobs?|department|support|personal(?:abteilung|team|wesen|referentin|referent)|abteilung|bewerb\p{L}{3,16}|no-?reply|office|services?|rrhh|vacatures)$/iu;
const degree = /^(?:MBA|S?PHR|Ph\.?D\.?|CPA|M\.?Sc\.?|B\.?Sc\.?|M\.?A\.?|B\.?A\.?|F?CIPD|LL\.?M\.?)$/;

/** "Ana" after a comma is a given name, "PHR" and "HR Manager" are not. */
function isGiven(words: string): boolean {
  return /^\s?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)?\s?$/u.test(words);
}

function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}|^[&+]$/u.test(word) && !/[@\d|/:$]/.test(word));
}

/** "SILVA", "silva" and "O’HARA" as names are written; initials stay. */
function recased(word: string): string {
  if (word.length <= 1 || word.includes('.')) return word;
  const small = word.toLowerCase().replace(/(?:^|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
  return small.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
