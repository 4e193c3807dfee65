import { gather } from '../gather.ts';
import { matches } from '../text/matches.ts';
import { alternativesOfAll } from './all-languages.ts';
import { besideApplications } from './company/beside-applications.ts';
import { type Frames, matchEnd } from './frames.ts';
import { nameAt } from './name/name.ts';
import { ofFields } from './name/of-fields.ts';
import { isOrganisation } from './name/organisation.ts';
import { namesPeople } from './people.ts';
import { hasGivenName } from './person/given-names.ts';
import { personIn } from './person/person.ts';
import { once } from './read-once.ts';
import { titleAt } from './role/title.ts';
import { isTitle } from './role/title-or-house.ts';
import { trimmed } from './role/trimmed.ts';
import type { Candidate } from './vote.ts';

/** What a subject says in pieces: "Data Engineer (m/w/d) – Northwind", "Northwind | Your application". */
export const headings = once((subject, frames): { roles: Candidate[]; companies: Candidate[] } => {
  const roles: Candidate[] = [];
  const companies: Candidate[] = [];
  let covered = 0;
  for (const piece of pieces(subject.text)) {
    const words = subject.text.slice(piece.start, piece.end);
    // "Head, Field Strategy": the first piece's title goes on over the second.
    if (piece.start < covered && namesPeople(words, frames.role.people)) continue;
    const isAt = subject.text.endsWith('@ ', piece.start);
    if (!isAt && namesPeople(words, frames.role.people)) {
      const title = titleAt(subject.text, piece.start + (occasion.exec(words)?.[0].length ?? 0), frames);
      if (
        title &&
        isTitle(subject.text.slice(title.start, title.end), frames) &&
        (title.closed || title.end >= piece.end - 2 || endsAt(subject.text, title.end, frames)) &&
        /^\.?[\p{Lu}\p{N}]/u.test(words)
      ) {
        covered = title.end;
        roles.push({
          value: subject.text.slice(title.start, title.end),
          // Behind a dash or a comma may stand a place.
          weight: /[–,]|- /.test(subject.text.slice(title.start, title.end)) ? 2 : 2.2,
          span: subject.span(title.start, title.end),
        });
      }
    } else {
      const bare = trimmed(subject.text, { start: piece.start, end: piece.end, closed: true });
      const start = bare?.start ?? piece.start;
      const tail = about.exec(subject.text.slice(start, piece.end))?.[0].length ?? 0;
      const end = piece.end - tail;
      const name = nameAt(subject.text, start, frames, isAt);
      if (labelsNumber.test(subject.text.slice(piece.end, piece.end + 8)) || isDay.test(words)) continue;
      if (name && name.end >= end - 1 && isOrganisation(subject.text.slice(start, end), frames, isAt)) {
        name.end = Math.min(name.end, end);
        const value = subject.text.slice(name.start, name.end);
        companies.push({
          value,
          weight: weightOf(subject.text, piece.start, value, frames),
          span: subject.span(name.start, name.end),
          ...(isAt ? { surely: true } : {}),
        });
      }
    }
  }
  // "Analyst – Northwind": beside a title stands the employer.
  return {
    roles,
    companies: companies.map((each) => (roles.length > 0 ? { ...each, weight: each.weight + 0.5 } : each)),
  };
});

/** "…, Kennziffer: 10/25" */
const labelsNumber = /^ ?:.{0,4}\d/;

/** What stands behind "@", or before what a subject says of the application, is hardly anything but the employer. */
function weightOf(text: string, start: number, value: string, frames: Frames): number {
  if (text.endsWith('@ ', start) || isBesidePerson(text, start, value, frames)) return 2.5;
  const last = /\S+$/.exec(value.toLowerCase())?.[0] ?? '';
  const opens = ofApplications.test(text.slice(start + value.length));
  const isPlain = ofFields.test(last) || besideApplications.has(last);
  return opens && !isPlain && !hasGivenName(value) ? 2 : 1.5;
}

/** "Northwind x Ana Silva" */
function isBesidePerson(text: string, start: number, value: string, frames: Frames): boolean {
  const behind = /^ [x×] ([^–|:,[-]{3,40})/u.exec(text.slice(start + value.length))?.[1];
  const before = /([^–|:,\]-]{3,40}) [x×] $/u.exec(text.slice(Math.max(0, start - 44), start))?.[1];
  const person = personIn((behind ?? before ?? '').trim(), frames);
  return person !== null && hasGivenName(person);
}

/** "@ Tue Feb 11": when an interview is. */
const isDay =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?:day|nesday|sday|urday)?\.?,? \p{L}|\d{1,2}[:.]\d{2}/iu;
const applications = alternativesOfAll('applications');
/** " Application Status", " – Vielen Dank für Ihre Bewerbung", ": update on your application". */
const ofApplications = new RegExp(
  `^ (?:(?:job|online) )?(?:${applications})|^ ?[–|:-] .{0,40}(?:${applications}|applying)`,
  'iu',
);

/** "Northwind Job Application", "Northwind Update". */
const about = new RegExp(
  `(?: (?:job|update|status|outcome|decision|results?|feedback|opportunity|interview|recruitment|candidacy|follow[ -]?up|process|${applications}))+$`,
  'iu',
);
/** Whether what stands behind a title is none of it: "(closed)", "at Northwind", "silage season". */
function endsAt(text: string, end: number, { company }: Frames): boolean {
  return (
    /^(?: ?[([]| @ \S| \p{Ll}{3,} \p{Ll}{3,}$)/u.test(text.slice(end)) || matchEnd(company.behindRole, text, end) > 0
  );
}

/** "Interview outcome", "Your application status" before a title. */
const occasion =
  /^(?:(?:your|the) )?(?:(?:job|interview|application|recruitment|selection|shortlisting) ){1,2}(?:outcome|results?|update|feedback|decision|status|news) (?=\p{L})/iu;
const piece =
  /(?:[^|:–\-,[\]<>/@\p{Extended_Pictographic}]|-(?! )|(?<! )-|,(?! )|\/(?! )|(?<! )\/|@(?! )|(?<! )@){2,120}/gu;
/** "Northwind x Ana Silva" */
const side = /(?:[^x×]|(?<! )[x×]|[x×](?! \p{Lu}))+/gu;

function pieces(text: string): { start: number; end: number }[] {
  return gather(matches(piece, text), ({ index, 0: words }) =>
    matches(side, words).map((each) => ({ at: index + each.index, words: each[0] })),
  ).map(({ at, words }) => {
    const bare = words.trim();
    const start = at + words.indexOf(bare);
    return { start, end: start + bare.length };
  });
}
