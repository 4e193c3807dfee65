import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Original } from '../../shared/mail/mail.ts';
import { organisationKey } from '../../shared/reading/facts/name/organisation.ts';
import { isOrganisationWord } from '../../shared/reading/facts/name/organisation-words.ts';
import { read } from '../../shared/reading/read.ts';
import type { Labelled } from './labelled.ts';
import { type FactName, isAlike, readValue } from './tally.ts';

/** A mail that was read with another name in the place of its own. */
export type Swap = { id: string; name: string; got: string | null; isRight: boolean };

/**
 * Whether the reading follows when a mail speaks of another employer, role or person: in each rejection whose fact is read
 * rightly, every `step`th of the names is put in its place, in the address of the sender too. What the wording of a mail
 * carries is read again; what was only remembered of its name is not.
 */
export function withOtherNames(rows: readonly Labelled[], fact: FactName, step: number): Swap[] {
  const names = namesOf(fact);
  return rows
    .filter((row) => isFit(row, fact))
    .flatMap((row, place) => swapsOf(row, fact, everyNth(names, place, step)));
}

/** Names of a file: for a role or person the language and the name, for an employer the name and its domain. */
type Name = { name: string; language: string | null; domain: string };

function namesOf(fact: FactName): Name[] {
  const file = fileURLToPath(new URL(`names/${fact}.tsv`, import.meta.url));
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map(([one = '', other = '']) =>
    fact === 'company' ? { name: one, language: null, domain: other } : { name: other, language: one, domain: '' },
  );
}

function everyNth(names: readonly Name[], place: number, step: number): Name[] {
  return names.filter((_, at) => at % step === place % step);
}

function swapsOf({ id, mail, expected }: Labelled, fact: FactName, names: readonly Name[]): Swap[] {
  const own = expected[fact];
  if (!own || !('original' in mail)) return [];
  const { language } = read(mail.original);
  return (
    names
      .filter((each) => !isAlike(each.name, own) && (each.language ?? language) === language)
      .map(({ name, domain }) => {
        const got = readValue(fact, read(renamed(mail.original, put[fact](own, name, domain))));
        return { id, name, got, isRight: got !== null && (isAlike(got, name) || isAlike(got, unabbreviated(name))) };
      })
      // What is read of a form that was not swapped says nothing.
      .filter(({ got }) => got === null || !isAlike(got, own))
  );
}

/** "Northwind Works" of "Northwind Works (NWW)". */
function unabbreviated(name: string): string {
  return name.replace(/ \([^()]*\)$/, '');
}

/** Whether the fact is read as labelled and stands in the mail in that form alone, so that another can take its place. */
function isFit({ mail, expected }: Labelled, fact: FactName): boolean {
  const own = expected[fact];
  if (expected.kind !== 'rejection' || !own || !('original' in mail)) return false;
  const { original } = mail;
  const got = readValue(fact, read(original));
  if (got === null || !isAlike(got, own) || !word(own).test(saidIn(original))) return false;
  if (fact !== 'company') return true;
  const left = saidIn(renamed(original, put.company(own, '', '')));
  const words = plainWords(left);
  return (
    !shortForms(own).some((form) => form.test(left)) &&
    !ownWords(own).some((each) => words.some((one) => one.includes(each)))
  );
}

function saidIn({ subject, from, text }: Original): string {
  return `${subject}\n${from.name ?? ''}\n${from.address ?? ''}\n${text}`;
}

function plainWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).map(plain);
}

/** The words that are a company's own, as they stand in text and in addresses: "müller", "muller" and "mueller". */
function ownWords(company: string): string[] {
  return company
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each.length > 3 && !isOrganisationWord(each))
    .flatMap((each) => [plain(each), plain(each.replace(/[äöü]/g, (vowel) => `${vowel}e`))]);
}

const sites = /\S+@\S+|https?:\S+|[\w-]+(?:\.[\w-]+)+/g;

/** "Northwind" or "NT" of "Northwind Traders". */
function shortForms(company: string): RegExp[] {
  const words = company.split(/[\s-]+/);
  const first = words[0] ?? '';
  return [
    new RegExp(escaped(company), 'i'),
    ...(words.length > 1 && first.length > 2 ? [new RegExp(`(?<!\\p{L})${escaped(first)}`, 'iu')] : []),
    ...(words.length > 1 ? [word(initialsOf(company).toUpperCase())] : []),
  ];
}

function initialsOf(company: string): string {
  return company
    .split(/[\s-]+/)
    .map((each) => each.charAt(0))
    .join('');
}

type Put = (text: string) => string;

function renamed({ from, subject, text, ...rest }: Original, into: Put): Original {
  const sender = { name: from.name && into(from.name), address: from.address && into(from.address) };
  return { ...rest, from: sender, subject: into(subject), text: into(text) };
}

/** How another name takes the place of a mail's own. */
const put: Record<FactName, (own: string, other: string, domain: string) => Put> = {
  role: (own, other) => (text) => inPlace(text, own, other),
  company: (own, other, domain) => {
    const [label = ''] = domain.split('.');
    const forms = [plain(organisationKey(own)), plain(initialsOf(own))].filter((each) => each.length > 1);
    const isOwn = (part: string) =>
      forms.includes(plain(part)) || ownWords(own).some((each) => plain(part).includes(each));
    const addressed = (site: string) => site.replace(/[^@./:]+/g, (part) => (isOwn(part) ? label : part));
    return (text) => inPlace(text, own, other).replace(sites, addressed);
  },
  contact: (own, other) => {
    const [[ownFirst, ownLast], [first, last]] = [partsOf(own), partsOf(other)];
    const mailbox = new RegExp(`(?<![\\w.])${plain(ownFirst)}([._-]?)${plain(ownLast)}(?=@)`, 'gi');
    return (text) => {
      const addressed = text.replace(mailbox, (_, mark) => `${plain(first)}${mark}${plain(last)}`);
      return inPlace(inPlace(inPlace(addressed, own, other), ownFirst, first), ownLast, last);
    };
  },
};

/** First and last names, without titles. */
function partsOf(person: string): [first: string, last: string] {
  const [first = '', ...others] = person.replace(/^(?:(?:Dr|Prof|Mr|Ms|Mrs)\. |Herr |Frau )+/, '').split(' ');
  return [first, others.join(' ')];
}

function inPlace(text: string, own: string, other: string): string {
  return own === '' ? text : text.replace(word(own, 'gu'), () => other);
}

function word(value: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, flags);
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** As it stands in an address. */
function plain(value: string): string {
  return value
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
