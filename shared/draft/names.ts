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
    .replace(/[<>"()[\]{}]/g, ' ')
    .split(',', 2);
  const words = isGiven(right) ? [...wordsOf(right), ...wordsOf(left)] : wordsOf(left);
  const titles = words.filter((word) => title.test(word));
  const plain = words.filter((word) => !title.test(word)).map(recased);
  if (plain.length === 0 || plain.length > 5) return null;
  const [first = '', last = plain.at(-1) ?? ''] = [plain[0], plain.at(-1)];
  const lead = titles[0];
  return {
    first: /^\p{L}\.?$/u.test(first) || (lead !== undefined && plain.length === 1) ? null : first,
    full: [...titles, ...plain].join(' '),
    titled: lead === undefined ? null : `${lead} ${last}`,
  };
}

/** "Senior Analyst (m/w/d) - Remote, Payments" is said as "Senior Analyst". Null for what reads like no title. */
export function roleAsSaid(role: string | null): string | null {
  const [bare = ''] = (role ?? '').slice(0, 300).split(/\s[-–—|:]\s|[,(|[]|\s#\d|\n/u, 1);
  const said = bare.replace(/\s{1,20}(?:position|role|job|opening|vacancy)\s{0,20}$/i, '').trim();
  if (said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said)) return null;
  return said === said.toUpperCase() && said.length > 5 ? said.split(' ').map(recased).join(' ') : said;
}

/** "Northwind GmbH" is said as "Northwind". Null for what reads like no name. */
export function companyAsSaid(company: string | null): string | null {
  const said = (company ?? '').slice(0, 300).replace(legalForm, '').trim();
  return said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said) ? null : said;
}

const legalForm =
  /,?\s(?:inc\.?|incorporated|ltd\.?|limited|llc|llp|gmbh(?: & co\. kg)?|ggmbh|ag|se|kg|plc|corp\.?|corporation|s\.?a\.?s?\.?|b\.?v\.?|s\.?r\.?l\.?)$/i;

const title = /^(?:mr|mrs|ms|mx|miss|dr|prof|herr|frau)\.?$/i;

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
