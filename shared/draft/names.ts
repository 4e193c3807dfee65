/** A person's name as a letter needs it. */
export type Named = {
  /** "Ana"; null where only an initial or a surname is known. */
  first: string | null;
  full: string;
  /** "Dr. Vogel": only where the name itself carries the title. */
  titled: string | null;
};

/** Takes "Vogel, Ana", "ANA VOGEL" and "Dr. Ana Vogel, PHR" for what they are. Null when no name is in it. */
export function named(name: string | null): Named | null {
  const [left = '', right = ''] = (name ?? '')
    .slice(0, 200)
    .replace(/^\s{0,9}de heer /i, 'heer ')
    .replace(/[<>"()[\]{}]/g, ' ')
    .split(',', 2);
  const words = isGiven(right) ? [...wordsOf(right), ...wordsOf(left)] : wordsOf(left);
  const titles = words.filter((word) => title.test(word));
  const plain = words
    .filter((word) => !title.test(word))
    .map((word, at) => ((at > 0 || titles.length > 0) && isParticle(word) ? word.toLowerCase() : recased(word)));
  if (plain.length === 0 || plain.length > 5) return null;
  const [first = ''] = plain;
  const lead = titles[0];
  return {
    first: isParticle(first) || /^\p{L}\.?$/u.test(first) || (lead !== undefined && plain.length === 1) ? null : first,
    full: [...titles, ...plain].join(' '),
    titled: lead === undefined ? null : `${lead} ${iberian.test(lead) ? surnames(plain) : surname(plain)}`,
  };
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

/** "van", "DE": a word within a name that keeps its small letter. */
function isParticle(word: string): boolean {
  return /^(?:van|von|den|der|de|da|dos|das|ter|ten|zu)$/.test(word === word.toUpperCase() ? word.toLowerCase() : word);
}

/** "Senior Analyst (m/w/d) - Remote, Payments" is said as "Senior Analyst". Null for what reads like no title. */
export function roleAsSaid(role: string | null): string | null {
  const [bare = ''] = (role ?? '')
    .slice(0, 300)
    .split(/\s[-–—|:]\s|[,|[]|(?<!\p{L})\(|\((?!\p{Ll}{1,5}\))|\s#\d|\n/u, 1);
  const said = bare
    .replace(/\s{1,20}(?:position|role|job|opening|vacancy|[hfmvx](?:\/[hfmvx]){1,2})\s{0,20}$/i, '')
    .trim();
  if (said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said)) return null;
  return said === said.toUpperCase() && said.length > 5 ? said.split(' ').map(recased).join(' ') : said;
}

/** "Northwind GmbH" is said as "Northwind". Null for what reads like no name. */
export function companyAsSaid(company: string | null): string | null {
  const said = (company ?? '').slice(0, 300).replace(legalForm, '').trim();
  return said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said) ? null : said;
}

const legalForm =
  /,?\s(?:inc\.?|incorporated|ltd\.?|limited|llc|llp|gmbh(?: & co\. kg)?|ggmbh|ag|se|kg|plc|corp\.?|corporation|s\.?a\.?s?\.?|b\.?v\.?|n\.?v\.?|s\.?a\.?r\.?l\.?|sasu|eurl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?(?:u\.?)?|lda\.?)$/i;

const title =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau|mme|mlle|madame|monsieur|mevr|mevrouw|mw|dhr|heer|meneer|drs|sra|sr|srta|dña|dott|dott\.ssa|dottoressa|signora?|sig|sig\.ra|avv|ing|dra)\.?$/i;

/** "Ana" after a comma is a given name, "PHR" and "HR Manager" are not. */
function isGiven(words: string): boolean {
  return /^\s?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)?\s?$/u.test(words);
}

function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/[@\d|/]/.test(word));
}

function recased(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  if (word.length <= 1 || (word.length <= 3 && word === word.toUpperCase())) return word;
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
