import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { genders } from './title-scan.ts';
import { trimmed } from './trimmed.ts';

/** Titles that have a line of their own: "Re: Dispatcher (Nights)", "for the following role:", a blank line, "Sales Lead (T2781)". */
export const setApart = once((passage, frames): Candidate[] => {
  const found: Candidate[] = [];
  for (let start = 0; start < passage.text.length && start < farthest; ) {
    const stop = passage.text.indexOf('\n', start);
    const end = stop < 0 ? passage.text.length : stop;
    const title = end - start <= longest ? titleIn(passage, start, end, frames) : null;
    if (title) found.push(title);
    start = end + 1;
  }
  return found;
});

/** What a mail is about stands near its beginning, or in its last line but one. */
const farthest = 4_000;
/** No line with nothing but a title is longer, nor shorter. */
const longest = 160;

function titleIn({ text, span }: Passage, from: number, to: number, frames: Frames): Candidate | null {
  const weight = weightOf(text, from, to, frames);
  if (weight === 0) return null;
  // "Your application for the post below: Sales Lead", where a line break was lost
  const lead = /^[^:\n]{8,110}:(?= \p{Lu})/u.exec(text.slice(from, to))?.[0] ?? '';
  const introduction = lead && isIntroduced(lead, frames) ? lead.length + 1 : 0;
  const head = introduction || (about.exec(text.slice(from, to))?.[0].length ?? 0);
  const line = text.slice(from + head, to);
  const rest =
    /(?: [|•·] | {3,}|, (?:req|ref|id|job-id|kennziffer|kenn-?nr|referenz|nr)\b).*$| (?:position|role|vacancy|opening|post)$/i.exec(
      line,
    )?.[0].length ?? 0;
  const title = trimmed(text, { start: from + head, end: to - rest, closed: true });
  if (!title) return null;
  const value = text.slice(title.start, title.end);
  return reads(value) ? { value, weight, span: span(title.start, title.end) } : null;
}

/** "Re: Clerk", "RE - Clerk", "* Clerk" */
const about = /^\s*(?:(?:re|ref|regarding|subject) ?[:–-] ?|[*•·–-] ?)?\**/i;

/** How well a line's place supports that it is what the mail is about; 0 where it is not set apart. */
function weightOf(text: string, from: number, to: number, frames: Frames): number {
  const line = text.slice(from, to);
  if (!/^\W{0,4}[\p{Lu}\p{N}]/u.test(line.trimStart()) || /[.!?,;:]\s*$/.test(line)) return 0;
  const before = text.slice(Math.max(0, from - 200), from);
  if (isIntroduced(before, frames)) return 3.5;
  const behind = text.slice(to, to + longestLabel);
  if (aboveNumber.test(behind) && namesPeople(line, frames.role.people)) return 3;
  const isSubject = /^\s*(?:re|ref|regarding|subject) ?[:–-]/i.test(line);
  const isMarked = genders.test(line);
  // Below "Serveur H/F" a platform says who employs and where.
  const isLast = isMarked || /^\s*\n\s*(?:\n|$)/.test(text.slice(to, to + 6));
  if (!isLast || !/(?:^|\n)\s*\n\s*$|^\s*$/.test(before)) return 0;
  if (!namesPeople(line, frames.role.people)) return 0;
  // Nobody signs as "(m/w/d)".
  if (isSubject || isMarked) return 3;
  // Behind the letter stands who has written it.
  return /[^\n]{60}/.test(text.slice(to, to + 600)) ? 2 : 0;
}

/** "Reference: 354120" on the line below. */
const aboveNumber = new RegExp(
  `^ ?\\n(?:${alternativesOfAll('numberLabels')})[^\\n:\\d]{0,12}:? ?[\\p{Lu}\\p{N}./-]{0,12}\\d[\\p{Lu}\\p{N}./-]{0,12} ?(?:\\n|$)`,
  'iu',
);
const longestLabel = 60;

/** "Your application for the following position:" */
function isIntroduced(before: string, { role }: Frames): boolean {
  const above = before.trimEnd();
  if (!above.endsWith(':')) return false;
  const line = above.slice(above.lastIndexOf('\n') + 1, -1);
  return (
    line
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => role.nouns.has(word) || /^(?:emploi|impiego|empleo|emprego)s?$/.test(word)) && opens.test(line)
  );
}

const opens = new RegExp(alternativesOfAll('introduces'), 'iu');

/** Whether words are a title, and no sentence, department or heading: not "Graduate Recruitment", "Your application". */
function reads(value: string): boolean {
  return !/(?<!\b(?:sr|jr|dr|st|asst|assoc|mgr|no))[.!?] /i.test(value) && !heading.test(value);
}

const heading =
  /(?<!\p{L})(?:applications?|candidacy|positions?|vacancy|your?|thanks?|thank you|updates?|outcome|status|decision|regarding|we|is|are|was|not|dear|hello|hi|notice|results?)(?!\p{L})|^(?:[\p{L}'&.]+ ){1,6}(?:recruitment|recruiting|services|office|department|team|resources|talent|careers)$|^(?:office|department|division|bureau) of /iu;
