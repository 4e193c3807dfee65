import { matches } from '../text/matches.ts';
import { type Frames, matchEnd } from './frames.ts';
import { nameAt } from './name.ts';
import { once } from './once.ts';
import { hasLegalForm, isOrganisation, isTitle } from './organisation.ts';
import { namesPeople } from './people.ts';
import { titleAt } from './title.ts';
import { genders } from './title-scan.ts';
import { trimmed } from './trimmed.ts';
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
    if (genders.test(words) || namesPeople(words, frames.role.people)) {
      const title = titleAt(subject.text, piece.start + (occasion.exec(words)?.[0].length ?? 0), frames);
      if (
        title &&
        title.start <= piece.start + mostOpening &&
        (genders.test(words) || isTitle(subject.text.slice(title.start, title.end), frames)) &&
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
      const bare = trimmed(subject.text, { ...piece, closed: true, quoted: false });
      const start = bare?.start ?? piece.start;
      const tail = about.exec(subject.text.slice(start, piece.end))?.[0].length ?? 0;
      const end = piece.end - tail;
      const name = nameAt(subject.text, start, frames);
      const first = /^\p{L}*/u.exec(subject.text.slice(start, end))?.[0].toLowerCase() ?? '';
      if (frames.nounsLikeNames && frames.company.generic.has(first)) continue;
      if (name && name.end >= end - 1 && isOrganisation(subject.text.slice(start, end), frames)) {
        name.end = Math.min(name.end, end);
        companies.push({
          value: subject.text.slice(name.start, name.end),
          weight: hasLegalForm(words) ? 3 : 1.5,
          span: subject.span(name.start, name.end),
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

/** "Northwind Job Application", "Northwind Update". */
const about =
  /(?: (?:job|application|update|status|outcome|decision|results?|feedback|opportunity|interview|recruitment|candidacy|follow[ -]?up|process|bewerbung|candidature|candidatura|sollicitatie))+$/i;
/** Whether what stands behind a title is none of it: "(closed)", "at Northwind", "silage season". */
function endsAt(text: string, end: number, { company }: Frames): boolean {
  return (
    /^(?: ?[([]| @ \S| \p{Ll}{3,} \p{Ll}{3,}$)/u.test(text.slice(end)) || matchEnd(company.behindRole, text, end) > 0
  );
}

/** "Interview outcome", "Your application status" before a title. */
const occasion =
  /^(?:(?:your|the) )?(?:(?:job|interview|application|recruitment|selection|shortlisting) ){1,2}(?:outcome|results?|update|feedback|decision|status|news) (?=\p{L})/iu;
/** "Terugkoppeling gesprek" before a title. */
const mostOpening = 40;
const piece = /(?:[^|:–\-,[\]<>/\p{Extended_Pictographic}]|-(?! )|(?<! )-|,(?! )|\/(?! )|(?<! )\/){2,120}/gu;

function pieces(text: string): { start: number; end: number }[] {
  return matches(piece, text).map((match) => {
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  });
}
