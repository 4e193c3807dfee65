import { getDomainWithoutSuffix } from 'tldts';
import type { Original } from '../../../mail/mail.ts';
import { isMailProvider, platformAt, platformNamed } from '../../platforms.ts';
import { isOrganisationWord, organisationWords } from '../name/organisation-words.ts';
import type { Parts } from '../parts.ts';
import { hasGivenName } from '../person/given-names.ts';
import { agency } from '../recruiter.ts';
import type { Verdict } from '../vote.ts';
import { spelled } from './spelled.ts';
import { unlistedBoard } from './unlisted-board.ts';

/** The sender's own domain as the mail spells it, for senders that are no platform and no mail provider. */
export function domainName({ from }: Original): string | null {
  const known = names.get(from);
  if (known !== undefined) return known;
  const name = from.address ? nameOf(from.address) : null;
  names.set(from, name);
  return name;
}

/** Each sender is asked about several times. */
const names = new WeakMap<Original['from'], string | null>();

function nameOf(address: string): string | null {
  if (platformAt(address) || isMailProvider(address)) return null;
  const host = address.slice(address.lastIndexOf('@') + 1);
  const name = getDomainWithoutSuffix(host);
  const house = (name && ofMany.has(name) ? before(name, host) : name)?.replace(forApplicants, '');
  return house && !platformNamed(house) ? house : null;
}

/** What houses add to the name where they write to applicants from: "northwindcareers". */
const forApplicants = /(?<=[a-z]{3})-?(?:careers?|jobs)$/;

/** What many houses share the domain of, and none is called: "harrow.anglican.org", "harrow.gov.xy". */
const ofMany: ReadonlySet<string> = new Set(
  'gov govt gob gouv gub go ac edu org or com co net ne nhs sch k12 mil police legis anglican example test invalid'.split(
    ' ',
  ),
);

/** "harrow" of "jobs.harrow.gov.xy". */
function before(shared: string, host: string): string | undefined {
  const labels = host.split('.');
  return labels[labels.indexOf(shared) - 1];
}

/**
 * What an address at a platform may say of whose it is: "initech" of "initech@myworkday.com", "initech-jobs@m.personio.de"
 * and "jobs@initech.recruitee.com".
 * Most are told by nothing but whether the mail spells them.
 */
export function tenants({ from: { address } }: Original): string[] {
  const platform = platformAt(address ?? '');
  if (!address || !platform) return [];
  const at = address.lastIndexOf('@');
  const locals = address.slice(0, at).split(/[+_.]|-(?=jobs?$|careers?$|recruiting$|hr$)/);
  const hosts = hostsBefore(platform.domains, address.slice(at + 1));
  const names = locals.some(hasGivenName) ? hosts : [...hosts, ...locals];
  return names.filter(({ length }) => length > 3 && length < 40).slice(0, 4);
}

/** "initech" of "initech.platform.example", not "mail" and "jobs". */
function hostsBefore(domains: readonly string[], host: string): string[] {
  const own = domains.find((domain) => host.endsWith(`.${domain}`));
  if (!own) return [];
  const labels = host.slice(0, -own.length - 1).split('.');
  return labels.filter((label) => !ofPlatforms.test(label));
}

const ofPlatforms =
  /^(?:(?:e-?)?mail\w*|notif\w*|candidat\w*|careers?|jobs?|apply\w*|applications?|talents?|hire|hiring|push|repl(?:y|ies)|no-?reply|messages?|info|updates?|system|team|recruit\w*|smtp\w*|bounces?|support|accounts?|employers?|click|news|send\w*|www\d?|prod\w*|alerts?)$/;

/** What a domain that nothing spells says of the name: "Copperline", "Tischlerei Hansen", "Corvid Games". */
export function namedByDomain(domain: string): string {
  const word = kindIn(domain);
  const parts = word ? [...domain.slice(0, -word.length).split('-'), word] : domain.split('-');
  return parts
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** The longest word of organisations that a domain ends with: of at least five letters behind at least four others, or a plain short one. */
function kindIn(domain: string): string {
  for (let from = Math.max(4, domain.length - longestKind); from <= domain.length - 5; from++) {
    const word = domain.slice(from);
    if (organisationWords.has(word)) return word;
  }
  return shortKind.exec(domain)?.[0] ?? '';
}

const shortKind = /(?<=[a-z]{5})(?:zoo|bank|labs|park|farm|club|care)$/;
const longestKind = 24;

/** Longer domains are several words, and where they part is not known. */
const mostOfOneWord = 10;
const ofAgencies =
  /talent|recruit|recrut|staff|personal|person|jobs?|career|people|search|headhunt|works?$|hr$|consult|selec|mail|corr(?:eo|eio)/;

/** Whose domain a mail comes from that names no organisation, unless an agency speaks. */
export function byDomain(parts: Parts): Verdict | null {
  const {
    from,
    body,
    original,
    frames: [main],
  } = parts;
  const house = domainName(original) ?? tenant(original);
  if (!house || ofAgencies.test(house) || main.company.generic.has(house)) return null;
  const at = from.text.toLowerCase().lastIndexOf(house);
  const name = house.length < 4 ? house.toUpperCase() : namedByDomain(house);
  const words = name.split(' ');
  // Behind a hyphen stands a place as often as not.
  if (house.includes('-') && ![words[0], words.at(-1)].some((word) => isOrganisationWord(word?.toLowerCase() ?? '')))
    return null;
  if (words.some((word) => word.length > mostOfOneWord) || agency(body, main).length > 0 || unlistedBoard(parts))
    return null;
  if ([...spelled(from, house, main), ...spelled(body, house, main)].length > 0) return null;
  return { value: name, weight: 2, spans: [from.span(at, at + house.length)] };
}

/** Whose mail a platform sends, where its addresses always say so: "initech" of "initech@myworkday.com". */
function tenant({ from: { address } }: Original): string | null {
  const found = ofTenants
    .exec(address ?? '')
    ?.slice(1)
    .find(Boolean);
  return found && found.length > 3 ? found : null;
}

const ofTenants =
  /^([a-z0-9-]{2,30})@myworkday\.com$|^([a-z0-9]{2,30})\+autoreply@talent\.icims\.com$|@([a-z0-9-]{2,30})\.(?:teamtailor-mail|breezy-mail|recruitee-mail|bamboohr|applytojob)\.com$|^([a-z0-9-]{2,30})-jobs@(?:m\.)?personio\.(?:de|com)$/;
