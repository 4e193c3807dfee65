import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { leadEnd } from '../leads.ts';
import { isDepartmentAlone } from '../name/department.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from './given-names.ts';
import type { Line } from './lines.ts';
import { personIn } from './person.ts';
import { speaksAsOne } from './speaks-as-one.ts';
import { abbreviates, isCompany, isOther, type Mail, type Writer } from './writer.ts';

/** The person that a mail is signed by; `sender` is the one that From names. */
export function namedSigner(mail: Mail, sender: string | null): Writer | null {
  const names: Writer[] = [];
  const lines = signers(mail.signature);
  for (const [place, line] of lines.entries()) {
    const words = line.text.split(aside)[0] ?? '';
    // "Madison, WI 53703"
    if (ofAddress.test(line.text.slice(words.length))) continue;
    const name = personIn(withoutCompany(words, mail), mail.frames) ?? besides(words, mail.frames);
    if (!name || isOther(name, mail)) continue;
    // "Equipo de Talento", and "Zara" below
    if (!words.trim().includes(' ') && isDepartmentAlone(lines[place - 1]?.text ?? '-')) continue;
    const below = place === 0 ? (lines[1]?.text ?? '') : '';
    const isFirst = withRest.test(line.text.slice(words.length)) && surname.test(name);
    if (words.trim().includes(' ') || hasGivenName(name) || isFirst || isSurname(name, line, below, mail)) {
      const at = line.start + Math.max(0, line.text.indexOf(words));
      names.push({ name, span: mail.body.span(at, at + words.trimEnd().length) });
    }
  }
  // "Tomasz", and a line below "Tomasz Wrona", or whatever the sender is called.
  const [first] = names;
  const full = names.find(({ name }) => first && (name.startsWith(`${first.name} `) || abbreviates(first.name, name)));
  // "Eva Lind" signs for "Papeterie Lind", whatever From says.
  const named = names.find(({ name }) => name === sender && (hasGivenName(name) || !hasGivenName(first?.name ?? '')));
  return full ?? named ?? first ?? null;
}

const and = alternativesOfAll('and');
const forTeam = alternativesOfAll('forTeam');
const aside = new RegExp(
  ` (?:–|-|\\||·|•) |, (?!(?:ph|m|b)\\.?[a-z]|(?:jr|sr|ii|iii)\\b)|\\t| (?:${and}|\\+) (?=(?:${alternativesOfAll('theRest')}) )| (?=(?:${forTeam})(?!\\p{L}))`,
  'iu',
);
/** " + the team", " for the team" behind who signs for them. */
const withRest = new RegExp(`^ (?:(?:${and}|\\+) |(?:${forTeam})(?!\\p{L}))`, 'iu');
const between = new RegExp(` (?:${and}|/) `);
const beforeHouse = new RegExp(` (?:${alternativesOfAll('fromHouse')}|${alternativesOfAll('ofHouse')}|@) `, 'i');

/** Whether one word is whom a line names, by what stands around it: "Belu" above "Talent Acquisition", or where one person speaks. */
function isSurname(name: string, line: Signer, below: string, { body, frames }: Mail): boolean {
  if (!surname.test(name)) return false;
  if (line.signsFor || below.includes(' ') || speaksAsOne(body, frames)) return true;
  return namesPeople(below, frames.role.people) || leadEnd(frames.company.departments, below, 0) > 0;
}

const surname = /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?$/u;
const ofAddress = /^, \p{Lu}{2}(?: \d|\.?$)/u;

type Signer = Line & { signsFor: boolean };

/** The lines that may name somebody; `signsFor` below "Im Auftrag". */
function signers(lines: Line[]): Signer[] {
  const found: Signer[] = [];
  let signsFor = false;
  for (const { start, end, text } of lines) {
    const isBehalf = onBehalf.test(text);
    if (!isBehalf) found.push({ start, end, text, signsFor });
    signsFor = isBehalf;
  }
  return found.slice(0, 5);
}

/** What stands above who signs for a house. */
const onBehalf = new RegExp(`^(?:${alternativesOfAll('onBehalf')})[ ,:.]*$`, 'i');

/** The first of two who sign, or who stands behind a department: "Eva Lind und Jo Kern", "Personalbüro / Eva Lind". */
function besides(words: string, frames: Frames): string | null {
  const [one, other] = words.split(between);
  if (!one || !other) return null;
  const [first, second] = [personIn(one, frames), personIn(other, frames)];
  if (first?.includes(' ') && second?.includes(' ')) return first;
  if (!words.includes(' / ')) return null;
  return [first, second].find((each) => each && hasGivenName(each)) ?? null;
}

/** "Annika" of "Annika von Blauwerk", once Blauwerk is known to be the company, and of "Annika aus dem Recruiting". */
function withoutCompany(words: string, { company }: Mail): string {
  const gap = beforeHouse.exec(words);
  const behind = gap ? words.slice(gap.index + gap[0].length) : '';
  const who = gap ? words.slice(0, gap.index) : words;
  return isCompany(behind, company) || (hasGivenName(who) && isDepartmentAlone(behind)) ? who : words;
}
