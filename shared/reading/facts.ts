import type { Address, Original } from '../mail/mail.ts';
import { companies } from './facts/company.ts';
import { type Contact, contact } from './facts/contact.ts';
import { type Frames, framesOf } from './facts/frames.ts';
import { hasLegalForm, organisationKey } from './facts/name.ts';
import { type Passage, passage } from './facts/passage.ts';
import { agency, recruiter } from './facts/recruiter.ts';
import { roles } from './facts/role.ts';
import { displayed, domainName, spelled } from './facts/sender.ts';
import { type Line, signature } from './facts/signature.ts';
import { signedCompanies } from './facts/signed.ts';
import { headings } from './facts/subject.ts';
import { type Candidate, type Verdict, vote } from './facts/vote.ts';
import { en } from './facts/wording/en.ts';
import type { Language } from './languages.ts';
import { platformNamed } from './platforms.ts';
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
 * always take part, since the templates of platforms often stay English around another language.
 * Spans of the part `from` stand in `fromText(original)`.
 */
export function facts(original: Original, forwarder: Address | null, language: Language): Facts {
  const frames = [...new Set([language.facts, en])].map(framesOf);
  const main = frames[0] ?? framesOf(en);
  const subject = passage('subject', original.subject);
  const from = passage('from', fromText(original));
  const body = passage('body', original.text);
  const lines = signature(body.text, main);
  const role = vote(
    pooled(frames, (each) => [...roles(subject, each), ...roles(body, each), ...headings(subject, each).roles]),
    {
      key: titleKey,
      bonus: () => 0,
      least: 2,
      lead: 1,
    },
  );
  const company = employer({ subject, from, body, lines, original, frames, role });
  const person = contact({
    from,
    body,
    signature: lines,
    original,
    forwarder,
    frames: main,
    company: company?.value ?? null,
  });
  const spans = recruiter([subject, from, body], lines, person !== null, main);
  return {
    company: company && { value: clean(company.value), spans: company.spans },
    role: role && { value: clean(role.value), spans: role.spans },
    contact: person,
    recruiter: spans.length > 0 ? { value: true, spans } : null,
  };
}

/** The text that spans of the part `from` refer to: the display name, then the address in angle brackets. */
export function fromText({ from: { name, address } }: Original): string {
  if (name && address) return `${name} <${address}>`;
  return name ?? address ?? '';
}

type Parts = {
  subject: Passage;
  from: Passage;
  body: Passage;
  lines: Line[];
  original: Original;
  frames: Frames[];
  role: Verdict | null;
};

function employer({ subject, from, body, lines, original, frames, role }: Parts): Verdict | null {
  const stated = pooled(frames, (each) => [
    ...companies(subject, each),
    ...companies(body, each),
    ...headings(subject, each).companies,
  ]);
  const isAgency = frames.some((each) => agency(body, each).length > 0) && stated.some((each) => each.weight >= 4);
  const signers = pooled(frames, (each) => [...signedCompanies(body, lines, each), ...displayed(from, original, each)]);
  const found = isAgency ? stated : [...stated, ...signers];
  const domain = domainName(original);
  if (domain) found.push(...[from, subject, body].flatMap((part) => spelled(part, domain)));
  const fit = found
    .filter((each) => !platformNamed(each.value) || each.weight >= 4)
    .filter((each) => !inside(each, role));
  return vote(fit, {
    key: organisationKey,
    bonus: (name) => (hasLegalForm(name) ? 1.5 : 0),
    least: 2,
    lead: 1.2,
  });
}

function inside(candidate: Candidate, role: Verdict | null): boolean {
  return (
    role?.spans.some(
      (span) =>
        span.part === candidate.span.part && span.start <= candidate.span.start && candidate.span.end <= span.end,
    ) ?? false
  );
}

/** One candidate a place and value, the best supported. */
function pooled(frames: Frames[], read: (frames: Frames) => Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of frames.flatMap(read)) {
    const place = `${candidate.span.part} ${candidate.span.start} ${candidate.value}`;
    if ((best.get(place)?.weight ?? 0) < candidate.weight) best.set(place, candidate);
  }
  return [...best.values()];
}

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[([][^)\]]{0,40}[)\]]/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

function clean(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
