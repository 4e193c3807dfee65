import type { Case } from '../../case/case.ts';
import { isWordsAlone } from '../../case/plan/reach.ts';
import { contentOf } from '../content.ts';
import { capital } from '../conversation/said.ts';
import { peopleSearch } from '../hand-over.ts';
import { type Inline, list, paragraph } from '../letter/blocks.ts';
import { elapsed } from '../letter/said.ts';
import { askingNote } from './notes.ts';
import type { Task, Tasking } from './task.ts';

/** Nobody reads answers to their mail: where to look for somebody who does, and a line that is short enough to send. */
export function findAPerson({ case: one, member, now }: Tasking): Task {
  const { facts } = contentOf(one, member.zone);
  const company = facts.company ?? 'them';
  const why = isWordsAlone(one)
    ? 'I know no address of theirs.'
    : 'Their mail came from an address that nobody reads, so an answer would go nowhere.';
  return {
    subject: `${facts.company ?? capital(facts.role ?? 'Their mail')}: a person to write to`,
    blocks: [
      paragraph(
        `${elapsed(one, member, now)} ${why} Finding a person at ${company === 'them' ? 'the company' : company} is worth a quarter of an hour:`,
      ),
      list(places(one)),
      paragraph('If you find somebody, this is short enough for a note on LinkedIn:'),
      askingNote(one),
      paragraph(
        'Reply with “contact: Name <address>” and I plan the next steps with that person. If nobody turns up, leave it; not every door has a handle.',
      ),
    ],
  };
}

function places(one: Case): Inline[][] {
  const { facts, flags } = contentOf(one, 'UTC');
  const { company, role } = facts;
  const known = flags.has('met')
    ? [['Whoever interviewed you comes first: look through the invitations in your calendar and your mail for a name.']]
    : [];
  if (company === undefined) return [...known, ['Look through the job advertisement and their website for a name.']];
  const web = `https://www.google.com/search?q=${encodeURIComponent(`${company} ${role ?? ''} hiring manager OR recruiter`)}`;
  return [
    ...known,
    [{ link: `Recruiters at ${company}`, href: peopleSearch([company, 'recruiter']) }, ' on LinkedIn.'],
    ...(role === undefined
      ? []
      : [
          [
            { link: `People in a role like yours at ${company}`, href: peopleSearch([company, role]) },
            ', who may know who decides.',
          ],
        ]),
    [{ link: 'The web', href: web }, ', and the job advertisement itself, which sometimes names somebody.'],
  ];
}
