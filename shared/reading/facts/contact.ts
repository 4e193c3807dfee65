import type { Address, Original } from '../../mail/mail.ts';
import { gather } from '../gather.ts';
import { platformAt, platformNamed } from '../platforms.ts';
import type { Span } from '../reading.ts';
import { addressees, isAmong } from './addressee.ts';
import { houseIn } from './department.ts';
import { displayOf } from './display.ts';
import { type Frames, matchEnd } from './frames.ts';
import { hasGivenName } from './given-names.ts';
import { leadEnd } from './leads.ts';
import { isOffice } from './mailbox.ts';
import { ofFields } from './of-fields.ts';
import { legalNext, organisationKey } from './organisation.ts';
import type { Passage } from './passage.ts';
import { namesPeople } from './people.ts';
import { nameInAddress, personIn } from './person.ts';
import { speaksAsOne } from './self.ts';
import type { Line } from './signature.ts';

export type Contact = { name: string | null; address: string | null };

type Known = {
  from: Passage;
  body: Passage;
  signature: Line[];
  original: Original;
  people: ReadonlySet<string>;
  forwarder: Address | null;
  frames: Frames;
  company: string | null;
};

/** The human who wrote: who signed, or who the sender is. Never a team, a platform or the member. */
export function contact(known: Known): { value: Contact; spans: Span[] } | null {
  const sender = senderName(known);
  const signed = signedName(known, sender?.name ?? null);
  const name =
    signed && sender && isCalled(signed.name, sender.name, known)
      ? longer(signed, sender)
      : (signed ?? sender ?? introduced(known) ?? addressed(known));
  if (!name) return null;
  const address = addressOf([name.name, signed?.name ?? name.name], known);
  const spans = gather([...new Set([signed, sender, name])], (each) => (each ? [each.span] : []));
  return {
    value: { name: name.name, address: address?.value ?? null },
    spans: [...spans, ...(address ? [address.span] : [])],
  };
}

type Named = { name: string; span: Span };

function senderName(known: Known): Named | null {
  const { from, company, original } = known;
  const display = from.text.slice(0, original.from.name?.length ?? 0);
  if (platformNamed(display)) return null;
  const { who: words } = displayOf(display, original);
  const bare = words.replace(quotes, '').replace(besideName, '');
  const name = personIn(bare, known.frames);
  if (!name || isMember(name, known) || isCompany(name, company)) return null;
  if (isIncorporated(name, original.text)) return null;
  const { address } = original.from;
  const isPlatform = platformAt(address ?? '') !== null;
  const own = nameInAddress(name, address) && !isPlatform;
  const signs = known.signature.some(({ text }) => text === name);
  const isApart = name.includes(' ') && !isPlatform && !isOffice(address);
  const isEvident = own || signs || isApart || isNoHouse(name, known);
  if (!hasGivenName(name) && !isEvident && !honoured.test(display)) return null;
  const at = Math.max(0, from.text.indexOf(words.trim()));
  return { name, span: from.span(at, at + words.trim().length) };
}

/** Whether two words are hardly a house's: the mail says neither of them, nor does its address. */
function isNoHouse(name: string, { body, original }: Known): boolean {
  const words = name.split(' ');
  if (words.length !== 2 || houseIn(name) || words.some((word) => ofFields.test(word))) return false;
  const said = `${original.subject} ${body.text} ${original.from.address ?? ''}`.toLowerCase();
  return words.every((word) => !said.includes(word.toLowerCase()));
}

/** Around a name, not those of "O'Brien". */
const quotes = /"|(?<!\p{L})'|'(?!\p{L})/gu;

/** Before people's names alone. */
const honoured =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sgt|Lt|Capt|Col|Maj|Insp|Rev|Fr|Cllr|Sir|Dame|Frau|Herr|Mme|Sra?|Dott|Mevr|Dhr)\.? \p{Lu}/u;

/** "Tatiane RH", "Jonas HR": the department behind who writes. */
const besideName = / (?:D?RH|RR\.? ?HH\.?|HR|Recursos Humanos|Recrutamento|Selección|Recruiting|Talent(?:o|s)?) ?$/iu;

/** "My name is Mike Chisholm", of a mail that is not signed. */
function introduced(known: Known): Named | null {
  const found = introduction.exec(known.body.text.slice(0, 600));
  const words = found?.[1]?.trimEnd() ?? '';
  const name = personIn(words, known.frames);
  if (!found?.[1] || !name) return null;
  const start = found.index + found[0].length - found[1].length;
  return { name, span: known.body.span(start, start + words.length) };
}

const introduction =
  /(?:(?:[Ii]t'?s|[Tt]his is|I'm)(?= \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? (?:from|at|with|here)(?!\p{L}))|[Mm]y name is|[Mm]ein Name ist|[Jj]e m'appelle|[Mm]i nombre es|[Mm]ijn naam is|[Oo] meu nome é|[Mm]eu nome é|[Mm]i chiamo) ((?:\p{Lu}(?:[\p{L}'-]{1,24}|\.) ?(?:(?:van|von|de|der|den|la|da|di|bin) ){0,3}){1,4})(?<=\p{L} ?)/u;

/** "Ana Silva" of "ana.silva@", where neither a name nor a signature is there. */
function addressed(known: Known): Named | null {
  const { from, original, signature, frames } = known;
  const [, first = '', last = ''] = twoParts.exec(original.from.address ?? '') ?? [];
  const name = personIn([first, last].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' '), frames);
  if (original.from.name || signature.length > 0 || !name?.includes(' ')) return null;
  if (isMember(name, known)) return null;
  const start = from.text.toLowerCase().indexOf(`${first}.${last}@`);
  return { name, span: from.span(start, start + first.length + 1 + last.length) };
}

const twoParts = /^(\p{L}{2,15})\.(\p{L}{3,20})@/u;

function signedName(known: Known, sender: string | null): Named | null {
  const names: Named[] = [];
  const lines = signers(known.signature);
  for (const [place, line] of lines.entries()) {
    const words =
      line.text.split(
        / (?:–|-|\||·|•) |, (?!(?:ph|m|b)\.?[a-z]|(?:jr|sr|ii|iii)\b)|\t| (?:and|&|\+|und|et|y|e|en) (?=(?:the|all|everyone|das|dein|ihr|l'|toute|el|todo|il|tutto|o|het) )/iu,
      )[0] ?? '';
    // "Madison, WI 53703"
    if (ofAddress.test(line.text.slice(words.length))) continue;
    const bare = withoutCompany(words, known);
    const name = personIn(bare, known.frames) ?? besides(words, known.frames);
    if (!name || isCompany(name, known.company) || isMember(name, known) || isIncorporated(name, known.original.text))
      continue;
    const certain =
      hasGivenName(name) ||
      words.trim().includes(' ') ||
      (place === 0 && namesPeople(lines[1]?.text ?? '', known.frames.role.people)) ||
      // "Belu" above "Talent Acquisition"
      leadEnd(known.frames.company.departments, lines[1]?.text ?? '', 0) > 0 ||
      (isSurname.test(name) && (line.signsFor || (place === 0 && lines[1]?.text.includes(' ')))) ||
      (/^\p{Lu}\p{Ll}{1,14}$/u.test(name) && speaksAsOne(known.body, known.frames));
    if (certain || name.includes(' ')) {
      const at = line.start + Math.max(0, line.text.indexOf(words));
      names.push({ name, span: known.body.span(at, at + words.trimEnd().length) });
    }
  }
  // "Tomasz", and a line below "Tomasz Wrona", or whatever the sender is called.
  const [first] = names;
  const full = names.find(({ name }) => first && name.startsWith(`${first.name} `));
  return full ?? names.find(({ name }) => name === sender) ?? first ?? null;
}

const ofAddress = /^, \p{Lu}{2}(?: \d|\.?$)/u;

/** The lines that may name somebody; `signsFor` below "Im Auftrag". */
function signers(lines: Line[]): (Line & { signsFor: boolean })[] {
  const found: (Line & { signsFor: boolean })[] = [];
  let signsFor = false;
  for (const { start, end, text } of lines) {
    const isBehalf = onBehalf.test(text);
    if (!isBehalf) found.push({ start, end, text, signsFor });
    signsFor = isBehalf;
  }
  return found.slice(0, 5);
}

/** What stands above who signs for a house. */
const onBehalf = /^(?:im auftrage?|in vertretung|i\. ?[av]\.|namens(?: de \S+)?)[ ,:.]*$/i;
const isSurname = /^\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?$/u;

/** The first of two who sign, or who stands behind a department: "Eva Lind und Jo Kern", "Personalbüro / Eva Lind". */
function besides(words: string, frames: Frames): string | null {
  const [one, other] = words.split(/ (?:und|and|&|et|y|e|en|\/) /);
  if (!one || !other) return null;
  const [first, second] = [personIn(one, frames), personIn(other, frames)];
  if (first?.includes(' ') && second?.includes(' ')) return first;
  if (!words.includes(' / ')) return null;
  return [first, second].find((each) => each && hasGivenName(each)) ?? null;
}

/** "Annika" of "Annika von Blauwerk", once Blauwerk is known to be the company. */
function withoutCompany(words: string, { company }: Known): string {
  const gap = / (?:von der|von|vom Team|vom|van|de|di|da|from|at|bei|bij|chez|@) /i.exec(words);
  return gap && isCompany(words.slice(gap.index + gap[0].length), company) ? words.slice(0, gap.index) : words;
}

function isCompany(name: string, company: string | null): boolean {
  if (!company) return false;
  const [key, other] = [organisationKey(name), organisationKey(company)];
  // "Rolf Diekmann" signs for "Rolf Diekmann Heizungsbau".
  const isOwner = hasGivenName(name) && name !== company;
  return key === other ? !isOwner : key.startsWith(`${other} `) || (other.startsWith(`${key} `) && !isOwner);
}

/** Whether a legal form stands behind a name somewhere in the text: "Northwind Iberia, S.L.U.". */
function isIncorporated(name: string, text: string): boolean {
  return [`${name} `, `${name}, `].some((words) => {
    const at = text.indexOf(words);
    return at >= 0 && matchEnd(legalNext, text, at + name.length) > 0;
  });
}

/** The member is whom the mail is to, and who forwarded it. */
function isMember(name: string, { original, forwarder, body, frames }: Known): boolean {
  return isAmong(name, [...addressees(original, body, frames), forwarder?.name ?? '']);
}

/** "Micha" for Michael, "Seun" for Oluwaseun. */
function isCalled(short: string, name: string, { people }: Known): boolean {
  const [said = '', whole = ''] = [short, name].map((each) => organisationKey(each).split(' ')[0]);
  return people.has(name) || (said.length > 1 && whole.includes(said));
}

function longer(a: Named, b: Named): Named {
  // "Tom B" says no more than "Tom".
  return b.name.replace(/ \p{Lu}$/u, '').split(' ').length > a.name.split(' ').length ? b : a;
}

/** The sender's address where it is the contact's, else one in the signature that is made of the name. */
function addressOf(
  names: [string, string],
  { original, from, body, signature }: Known,
): { value: string; span: Span } | null {
  const { address } = original.from;
  const isTheirs = (one: string) => names.some((name) => nameInAddress(name, one));
  if (address && isTheirs(address) && !platformAt(address)) {
    const at = from.text.toLowerCase().indexOf(address);
    return { value: address, span: from.span(at, at + address.length) };
  }
  for (const line of signature) {
    const found = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,100}[\p{L}]/u.exec(line.text);
    if (found && isTheirs(found[0])) {
      const start = line.start + found.index;
      return { value: found[0].toLowerCase(), span: body.span(start, start + found[0].length) };
    }
  }
  return null;
}
