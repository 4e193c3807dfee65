import type { Address, Original } from '../mail/mail.ts';
import { adsStart, titleAbove } from './facts/company/board.ts';
import { withOwnersS } from './facts/company/brands.ts';
import { byDomain, domainName } from './facts/company/domain.ts';
import { employer, nominative } from './facts/company/employer.ts';
import { employers } from './facts/company/employers.ts';
import { subtitleOf } from './facts/company/subtitle.ts';
import { framesOf } from './facts/frames.ts';
import type { Parts, Texts } from './facts/parts.ts';
import { passage } from './facts/passage.ts';
import { type Contact, contact } from './facts/person/contact.ts';
import { evidentPeople } from './facts/person/evident.ts';
import { signature } from './facts/person/signature.ts';
import { recruiter } from './facts/recruiter.ts';
import { position, titles } from './facts/role/position.ts';
import { withoutEmployer } from './facts/role/without-employer.ts';
import type { Verdict } from './facts/vote.ts';
import { en } from './facts/wording/en.ts';
import type { Language } from './languages.ts';
import type { Span } from './reading.ts';

/** A fact with the words that it was read from. */
export type Fact<T> = { value: T; spans: Span[] };

/** What a mail says about who said no to what. Null is not stated, or not clear. */
export type Facts = {
  company: Fact<string> | null;
  role: Fact<string> | null;
  contact: Fact<Contact> | null;
  recruiter: Fact<true> | null;
};

/**
 * Reads company, role, contact and recruiter from an original. Recognisers propose, a vote decides; English ones
 * help where company or role is missing, since the templates of platforms often stay English around another language.
 * Spans of the part `from` stand in `fromText(original)`; `forwarder` is never the contact.
 */
export function facts(original: Original, forwarder: Address | null, { facts: wording }: Language): Facts {
  const main = framesOf(wording);
  const subject = passage('subject', original.subject);
  const from = passage('from', fromText(original));
  const body = passage('body', original.text);
  const texts: Texts = { subject, from, body, original, frames: [main] };
  const ads = adsStart(texts);
  const signers = signature(body.text, main, original.from.name).filter(({ start }) => start < ads);
  const people = evidentPeople({ ...texts, signature: signers }, main);
  const parts: Parts = { ...texts, signature: signers, people };
  const own = stated(parts);
  const enough = wording === en || (own.company && own.role);
  const { company, role } = enough ? own : stated({ ...parts, frames: [main, framesOf(en)] });
  const house = company?.value ?? null;
  const person = contact({ from, body, signature: signers, original, people, forwarder, frames: main, company: house });
  const agents = recruiter([subject, from, body], signers, person !== null, house, domainName(original), main);
  return {
    company: company && called(company, original),
    role: role && { value: clean(role.value), spans: role.spans },
    contact: person,
    recruiter: agents.length > 0 ? { value: true, spans: agents } : null,
  };
}

function stated(parts: Parts): { company: Verdict | null; role: Verdict | null } {
  const found = titles(parts);
  const named = employers(parts, found);
  const title = position(found, named, parts.frames);
  // Where the mail names several with good reason, the domain that it comes from does not decide.
  const isDivided = named.some(({ weight }) => weight > 2);
  const house = employer(named, title) ?? (isDivided ? null : byDomain(parts));
  const company = house && title ? withoutRole(house, title.value) : house;
  if (!company) return { company, role: title };
  if (!title) return { company, role: titleAbove(parts, company.value) };
  return { company, role: withoutEmployer(title, company.value, parts.frames[0].role) };
}

/** "Northwind" of "Northwind Graduate Academy", where that academy is applied to. */
function withoutRole(company: Verdict, role: string): Verdict {
  const value = company.value.endsWith(` ${role}`) ? company.value.slice(0, -role.length - 1) : '';
  return value.length > 1 && value !== 'The' ? { ...company, value } : company;
}

/** The text that spans of the part `from` refer to: the display name, then the address in angle brackets. */
export function fromText({ from: { name, address } }: Original): string {
  if (name && address) return `${name} <${address}>`;
  return name ?? address ?? '';
}

/** The employer's name as it is written by itself: "Deutsche Bahn" of "der Deutschen Bahn", "McDonald's" of "McDonald's internship". */
function called({ value, spans }: Verdict, { from, subject, text }: Original): Fact<string> {
  const texts = [from.name ?? '', subject, text];
  const name = withOwnersS(nominative(clean(value)), texts);
  const more = subtitleOf(name, texts);
  if (more === '') return { value: name, spans };
  const written = { subject, body: text, from: '' };
  const isWhole = ({ part, end }: Span) => written[part].startsWith(more, end);
  const whole = spans.filter(isWhole).map((span) => ({ ...span, end: span.end + more.length, text: span.text + more }));
  return { value: name + more, spans: [...whole, ...spans.filter((span) => !isWhole(span))] };
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
