import { getDomainWithoutSuffix } from 'tldts';
import type { Original } from '../../mail/mail.ts';
import { isMailProvider, platformAt, platformNamed } from '../platforms.ts';
import type { Frames } from './frames.ts';
import { hasLegalForm, isOrganisation, nameAt, organisationKey } from './name.ts';
import type { Passage } from './passage.ts';
import { hasGivenName, nameInAddress, personIn } from './person.ts';
import type { Candidate } from './vote.ts';

/** What the sender's display name says of the employer: "Northwind Careers", "Ana from Northwind", "Northwind via Greenhouse". */
export function displayed(from: Passage, original: Original, frames: Frames): Candidate[] {
  const display = original.from.name ?? '';
  if (!display || /\S@\S/.test(display)) return [];
  const after = / (?:from|at|von|bei|van|chez|de|da|di|@) | ?[|@(] ?| [–-] |, /iu.exec(
    from.text.slice(0, display.length),
  );
  const via = / via /i.exec(display);
  const whole = via ? display.slice(0, via.index) : display;
  if (after && after.index < whole.length) {
    const person = personIn(display.slice(0, after.index), frames);
    if (person && (hasGivenName(person) || person.includes(' ')))
      return named(from, after.index + after[0].length, frames, 3.5);
  }
  const person = personIn(whole, frames);
  if (person && (hasGivenName(person) || nameInAddress(person, original.from.address))) return [];
  const certain = !person?.includes(' ') || via || office.test(original.from.address ?? '');
  return named(from, 0, frames, certain ? 2.5 : 1.5);
}

/** Mailboxes of departments and machines, not of people. */
const office =
  /^(?:no-?_?reply|do-?not-?reply|careers?|jobs?|hr|recruit\w*|talent\w*|hiring|info|notifications?|people|karriere|bewerbung\w*|personal\w*|recrutement|rh|rrhh|empleo|seleccion|selezione|recrutamento|vagas|werken\w*)[@._+-]/i;

function named(from: Passage, start: number, frames: Frames, weight: number): Candidate[] {
  const name = nameAt(from.text, start, frames, true);
  if (!name) return [];
  const value = from.text.slice(name.start, name.end);
  if (!isOrganisation(value, frames)) return [];
  return [{ value, weight, span: from.span(name.start, name.end) }];
}

/** The sender's own domain as the mail spells it, for senders that are no platform and no mail provider. */
export function domainName(original: Original): string | null {
  const { address } = original.from;
  if (!address || platformAt(address) || isMailProvider(address)) return null;
  const name = getDomainWithoutSuffix(address.slice(address.lastIndexOf('@') + 1));
  return name && !platformNamed(name) ? name : null;
}

/** Where a text spells the name that a domain stands for ("acme-labs" is "Acme Labs"), if it does. */
export function spelled(passage: Passage, domain: string, frames: Frames): Candidate[] {
  const letters = [...organisationKey(domain).replace(/ /g, '')];
  if (letters.length < 2 || letters.length > 40) return [];
  const pattern = letters.map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '')).join("[ .&'-]?");
  const match = new RegExp(`(?<![\\p{L}\\p{N}@./])${pattern}(?![\\p{L}\\p{N}@]|\\.\\p{L})`, 'iu').exec(passage.text);
  if (!match || !/[\p{Lu}\p{N}]/u.test(match[0])) return [];
  const whole = nameAt(passage.text, match.index, frames);
  const form = whole && hasLegalForm(passage.text.slice(whole.start, whole.end)) ? whole.end : 0;
  const end = Math.max(form, match.index + match[0].length);
  return [{ value: passage.text.slice(match.index, end), weight: 2, span: passage.span(match.index, end) }];
}
