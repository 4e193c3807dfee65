import { getDomain } from 'tldts';
import { isMailProvider, platformAt } from '../../reading/platforms.ts';
import type { Case } from '../case.ts';
import { companyKey } from '../ledger.ts';

/**
 * Whether the recruiter who wrote works for an agency and speaks for a client. A title alone says nothing: companies
 * have recruiters of their own, who mail from the company's domain or sign with its name.
 */
export function isAgency(one: Case): boolean {
  if (!one.reading.recruiter) return false;
  const company = companyKey(one);
  if (client.test(one.original.text.slice(0, 8000)) || (company !== null && isTradeOf(company, one))) return true;
  const house = houseOf(one);
  if (company !== null && ((house !== null && isSame(house, company)) || isSignedBy(one, company))) return false;
  return (company !== null && house !== null) || !onlyTitled(one);
}

/** The company that decided: not the agency, where that is the only name that the reading holds. */
export function decider(one: Case): string | null {
  const company = companyKey(one);
  const house = houseOf(one);
  const own = company !== null && ((house !== null && isSame(house, company)) || isSignedBy(one, company));
  return own && isAgency(one) ? null : one.reading.company;
}

const client =
  /(?<!\p{L})(?:(?:our|my|the) client(?! (?:services?|success|team|relations|partner|manager))|(?:unser|mein)(?:em|en|e|es|s)? (?:kunden?|mandant(?:en)?|auftraggebers?)|(?:mon|notre) client|(?:onze|mijn|de) opdrachtgever|(?:nuestro|mi) cliente|(?:o )?(?:nosso|meu) cliente|(?:il )?(?:nostro|mio) cliente)(?!\p{L})/iu;

/** Whose domain the mail came from: "brightharbour"; null where it is a platform's or anybody's. */
function houseOf({ reading, original }: Case): string | null {
  const own = [reading.contact?.address, original.from.address].find(
    (address) => address && !platformAt(address) && !isMailProvider(address),
  );
  if (!own) return null;
  const domain = getDomain(own.slice(own.lastIndexOf('@') + 1)) ?? own.slice(own.lastIndexOf('@') + 1);
  const label = letters(domain.split('.')[0] ?? '');
  return label === '' ? null : label;
}

/** "haldenbank" is at home at halden.example and at hb.example. */
function isSame(house: string, company: string): boolean {
  return house.includes(company) || company.startsWith(house) || company.endsWith(house) || isShort(house, company);
}

/** The letters of a short domain come in the name in the same order, the first one first. */
function isShort(house: string, company: string): boolean {
  if (house.length > 5 || house[0] !== company[0]) return false;
  let at = 0;
  for (const letter of company) if (letter === house[at]) at++;
  return at === house.length;
}

/** The company stands below the name at the end of the mail. */
function isSignedBy({ original, reading }: Case, company: string): boolean {
  const lines = original.text.slice(-4000).trimEnd().split('\n');
  const first = reading.contact?.name?.split(' ')[0];
  const signed = first === undefined ? -1 : lines.findLastIndex((line) => line.includes(first));
  const below = signed < 0 ? lines.slice(-3) : lines.slice(signed, signed + 8);
  return below.some((line) => letters(line).includes(company));
}

/** "Lijnwerk Detachering" was read as the company, and says in its name what it does. */
function isTradeOf(company: string, { reading }: Case): boolean {
  return (reading.evidence.recruiter ?? []).some(({ text }) => company.includes(letters(text)));
}

/** What the recruiter was read from is no more than a job title. */
function onlyTitled({ reading }: Case): boolean {
  const spans = reading.evidence.recruiter ?? [];
  return spans.length > 0 && spans.every(({ text }) => inHouse.test(text));
}

const inHouse =
  /^(?:.{0,20} )?(?:recruiter(?:in)?|recruiting\b.{0,20}|talent\b.{0,30}|personalreferent(?:in)?|people\b.{0,20}|hr\b.{0,20}|human resources\b.{0,20})$/i;

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
