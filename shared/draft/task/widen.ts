import { contentOf, type Facts } from '../content.ts';
import { wordingFor } from '../language.ts';
import { type Inline, list, paragraph } from '../letter/blocks.ts';
import { elapsed } from '../letter/said.ts';
import type { Task, Tasking } from './task.ts';

/** Other companies in the field, and a note for people the member knows. (A4-6) */
export function widen({ case: one, member, now }: Tasking): Task {
  const { facts } = contentOf(one, member.zone);
  return {
    subject: `${one.reading.company ?? 'A week on'}: where else to look`,
    blocks: [
      paragraph(
        `${elapsed(one, member, now)} What you wrote for them is not lost: with small changes it will do for others in the field.`,
      ),
      list([companies(facts.company), openings(facts.role), lessons(facts.lesson)].filter((item) => item.length > 0)),
      paragraph(
        'People you know hear of openings before they are advertised. Here is a note that you could post or send around:',
      ),
      {
        kind: 'draft',
        subject: null,
        body: note(facts.role, wordingFor(one).language === 'en' ? facts : {}),
        language: 'en',
      },
      paragraph('One of these is enough for today.'),
    ],
  };
}

function companies(company: string | undefined): Inline[] {
  if (company === undefined)
    return ['Write down three companies that do the same kind of work, and look at their openings.'];
  const href = `https://www.google.com/search?q=${encodeURIComponent(`companies like ${company}`)}`;
  return [
    'Write down three companies that do ',
    { link: `what ${company} does`, href },
    ', and look at their openings.',
  ];
}

function openings(role: string | undefined): Inline[] {
  if (role === undefined) return [];
  const href = `https://www.linkedin.com/jobs/search/?keywords=${encodeURIComponent(role)}`;
  return ['Have a look at ', { link: `openings for ${role}`, href }, ' that came up this week.'];
}

function lessons(lesson: string | undefined): Inline[] {
  return lesson === undefined ? [] : [`Take along what you learnt here: ${lesson}.`];
}

/** Says what the member looks for, and nothing about having been turned down. */
function note(role: string | undefined, { draw, wish }: Facts): string {
  const what =
    role === undefined ? 'I am looking for my next job' : `I am looking for a new job, as ${role} or close to it`;
  const ideal =
    draw === undefined ? '' : ` What I would like best has to do with ${draw.replace(/\b(?:your|their)\b/g, 'the')}.`;
  const dream = wish === undefined || /\byour?\b/.test(wish) ? '' : ` What I would like best is to ${wish}.`;
  return `${what}.${ideal === '' ? dream : ideal} If you know a team that is hiring, or somebody I should talk to, I would be glad of a hint.`;
}
