import { spread } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import { contentOf, type Facts } from '../content.ts';
import { capital } from '../conversation/said.ts';
import { wordingFor } from '../language.ts';
import { type Inline, list, paragraph } from '../letter/blocks.ts';
import { elapsed } from '../letter/said.ts';
import { openingsFor } from './as-job.ts';
import { lookingNote } from './notes.ts';
import type { Task, Tasking } from './task.ts';

/** Other companies in the field, and a note for people the member knows. (A4-6) */
export function widen({ case: one, member, now }: Tasking): Task {
  const { facts } = contentOf(one, member.zone);
  const { language, name } = wordingFor(one);
  const way = ways[spread(`${one.id}/widen`, ways.length)] ?? ways[0];
  return {
    subject: `${facts.company ?? capital(facts.role ?? 'The last no')}: where else to look`,
    blocks: [
      paragraph(`${elapsed(one, member, now)} ${way.lead}`),
      list([companies(facts), openings(facts, one), lessons(facts)].filter((item) => item.length > 0)),
      paragraph(
        `${way.people} Here is a note${language === 'en' ? '' : `, in ${name},`} that you could post or send around:`,
      ),
      lookingNote(one),
      paragraph(way.end),
    ],
  };
}

/** Said in more than one way, for a member with several cases gets several of these in a week. */
const ways = [
  {
    lead: 'What you wrote for them is not lost: with small changes it will do for others in the field.',
    people: 'People you know hear of openings before they are advertised.',
    end: 'One of these is enough for today.',
  },
  {
    lead: 'The same work is done elsewhere, and most of your application for it is written.',
    people: 'Somebody you know may know somebody who is looking.',
    end: 'Take one of these, and leave the rest for another day.',
  },
  {
    lead: 'It is a good moment to see who else does that kind of work.',
    people: 'People are glad to help, once they know what you are looking for.',
    end: 'If one of them leads anywhere, that is plenty.',
  },
] as const;

function companies({ company }: Facts): Inline[] {
  if (company === undefined)
    return ['Write down three companies that do the same kind of work, and look at their openings.'];
  const href = `https://www.google.com/search?q=${encodeURIComponent(`companies like ${company}`)}`;
  return [
    'Write down three companies that do ',
    { link: `what ${company} does`, href },
    ', and look at their openings.',
  ];
}

function openings({ role }: Facts, one: Case): Inline[] {
  if (role === undefined) return [];
  const href = `https://www.linkedin.com/jobs/search/?keywords=${encodeURIComponent(role)}`;
  return [
    'Have a look at ',
    { link: openingsFor(role, wordingFor(one).language === 'en'), href },
    ' that came up this week.',
  ];
}

function lessons({ lesson }: Facts): Inline[] {
  return lesson === undefined ? [] : [`Take along what you learnt here: ${lesson}.`];
}
