import { wordsOfAll } from '../all-languages.ts';
import { withoutAds } from '../company/board.ts';
import type { Frames } from '../frames.ts';
import { organisationKey } from '../name/organisation.ts';
import { isPlaceholder } from '../name/placeholder.ts';
import type { Parts } from '../parts.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { hasGivenName } from '../person/given-names.ts';
import { personIn } from '../person/person.ts';
import { formed } from '../platform-form.ts';
import { headings } from '../subject.ts';
import { type Candidate, pooled, type Verdict, vote } from '../vote.ts';
import { marked } from './gender-marked.ts';
import { roles } from './role.ts';
import { setApart } from './set-apart.ts';
import { isShouted } from './shouted.ts';
import { topic } from './topic.ts';

/** Everything that may be the role. */
export function titles(parts: Parts): Candidate[] {
  const { subject, body, frames, signature } = parts;
  const fixed = [...formed(subject, 'role'), ...formed(body, 'role')];
  const [main] = frames;
  const found = (each: Frames) => [
    ...fixed,
    ...roles(body, each),
    ...roles(subject, each),
    ...setApart(body, each),
    ...marked(body, each),
    ...headings(subject, each).roles,
    ...topic(subject, each),
  ];
  // Where a title begins and ends, the mail's own language knows.
  const own = main ? found(main) : [];
  const all = pooled(frames, (each) =>
    each === main ? own : found(each).filter((other) => !own.some((one) => goesPast(other, one))),
  );
  const whole = all.map((each) => goneOn(each, subject, body));
  const agreed = whole.map((each) => (isAgreed(each, subject.text) ? { ...each, weight: 2 } : each));
  // Where all is in capitals, what names people.
  const told = isShouted(body) ? agreed.filter(({ value }) => isOfPeople(value, frames)) : agreed;
  const applied = told.filter(
    ({ value }) => !signature.some(({ text }, place) => isSigners(value, text, signature[place - 1]?.text, frames)),
  );
  return withoutAds(parts, applied);
}

function goesPast({ value, span: other }: Candidate, { span }: Candidate): boolean {
  if (other.part !== span.part) return false;
  // "als Buyer" of "Position als Buyer", in English
  if (other.start < span.start && other.end === span.end)
    return /^\p{Ll}+ $/u.test(value.slice(0, span.start - other.start));
  return other.start === span.start && other.end > span.end;
}

function isOfPeople(value: string, frames: Frames[]): boolean {
  return frames.some(({ role }) => namesPeople(value, role.people));
}

/** "Associate Priest for Rural Mission" where the text stops at "for", and its words stand in the subject up to the end. */
function goneOn(title: Candidate, subject: Passage, body: Passage): Candidate {
  const { value } = title;
  const at = subject.text.indexOf(`${value} `);
  const more = at < 0 ? null : /^ (?:for|of|to|and|on) [^|:–]{2,80}$/.exec(subject.text.slice(at + value.length));
  const start = more ? body.text.indexOf(value + more[0]) : -1;
  if (!more || start < 0) return title;
  const end = start + value.length + more[0].length;
  return { value: body.text.slice(start, end), weight: title.weight, span: body.span(start, end) };
}

/** What a subject repeats word for word is more than a guess. */
function isAgreed({ value, weight, span }: Candidate, subject: string): boolean {
  return weight < 2 && span.part === 'body' && value.includes(' ') && subject.includes(value);
}

/** What who signs is: "for Recruitment Specialist", "Managing Editor" below a name. */
function isSigners(title: string, line: string, above: string | undefined, [main]: Frames[]): boolean {
  if (line === `for ${title}`) return true;
  return line === title && above !== undefined && main !== undefined && hasGivenName(personIn(above, main) ?? '');
}

/** The role that the mail is about. Words that are better supported as an employer's name are none. */
export function position(found: Candidate[], employers: Candidate[], frames: Frames[]): Verdict | null {
  const named = new Map<string, number>();
  for (const { value, weight } of employers) {
    const key = organisationKey(value);
    named.set(key, Math.max(weight, named.get(key) ?? 0));
  }
  const fit = found.filter(
    ({ value, weight }) =>
      !isPlaceholder(value) &&
      !isCommon(value, frames) &&
      ((named.get(organisationKey(value)) ?? 0) < weight || isOfPeople(value, frames)),
  );
  const role = vote(
    fit.filter(
      (each) => !fit.some((other) => isPart(each, other) || isKind(each, other) || isBehind(other, each, frames)),
    ),
    { key: titleKey, bonus: () => 0, least: 2, lead: 1 },
  );
  const whole =
    role &&
    fit.find(
      (each) =>
        isWhole(each, role.value) ||
        isCloser(each, role.value, frames) ||
        (frames[0]?.titlesLead && isFuller(each, role.value)),
    );
  return role && whole ? { ...role, value: whole.value } : role;
}

/** "Mandanten": a word of mails about jobs, and nobody who does one. */
function isCommon(value: string, frames: Frames[]): boolean {
  return frames.some(({ company }) => company.generic.has(value.toLowerCase())) && !isOfPeople(value, frames);
}

/** "Staff Engineer, Datacenter" of a text that goes on to speak of the "Staff Engineer". */
function isWhole({ value, weight }: Candidate, short: string): boolean {
  return weight >= 3 && value.startsWith(short) && /^(?:,| –| -|:| \() ?\S/.test(value.slice(short.length));
}

/** "Marine Surveyor" of a subject whose text speaks of the "Surveyor". */
function isCloser({ value, span }: Candidate, short: string, frames: Frames[]): boolean {
  if (span.part !== 'subject' || short.includes(' ') || !value.endsWith(` ${short}`)) return false;
  const before = value.slice(0, -short.length);
  const words = before.toLowerCase().trim().split(' ');
  return (
    /^(?:\p{Lu}\p{Ll}{2,} ){1,2}$/u.test(before) &&
    !words.some((word) => frames.some((each) => each.role.nouns.has(word)))
  );
}

/** "technicien de maintenance" of a text whose subject speaks of the "Technicien". */
function isFuller({ value, span }: Candidate, short: string): boolean {
  if (span.part !== 'body' || value.length <= short.length) return false;
  const further = value.slice(short.length);
  return (
    value.toLowerCase().startsWith(short.toLowerCase()) &&
    /^(?: (?:[\p{Ll}\d][\p{L}\d'%-]*|\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*)){1,4}$/u.test(further)
  );
}

/** "CEO" of "Executive Assistant to the CEO". */
function isPart({ span: part, weight }: Candidate, { span: whole, weight: most }: Candidate): boolean {
  const within = part.part === whole.part && whole.start < part.start && part.end === whole.end;
  return within && most >= weight;
}

/** "Crime Analyst" elsewhere than behind "Police Staff – " or "ITRF - ": what stands before it names nobody. */
function isBehind(
  { value: short, span }: Candidate,
  { value: long, span: whole }: Candidate,
  frames: Frames[],
): boolean {
  if (span.part === whole.part && span.start >= whole.start && span.end <= whole.end) return false;
  const head = /^([^–-]{2,40}) [–-] $/u.exec(long.endsWith(short) ? long.slice(0, -short.length) : '')?.[1];
  if (head === undefined || head.split(' ').some((word) => terms.has(word.toLowerCase()))) return false;
  return isOfPeople(short, frames) && !isOfPeople(head, frames);
}

/** "Full Time – Engineer" says how much the work is. */
const terms = wordsOfAll('terms');

/** "Internship" of "News Internship", "intern" of "Futureforce Intern - Solutions": what kind of work it is. */
function isKind({ value: short }: Candidate, { value: long }: Candidate): boolean {
  return kind.test(short) && /\p{Lu}/u.test(long) && `${titleKey(long)} `.includes(` ${titleKey(short)} `);
}

const kind = /^(?:\p{L}*ship|intern|apprentice|trainee|graduate|student|assistant|volunteer)$/iu;

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[([][^)\]]{0,40}[)\]]/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
