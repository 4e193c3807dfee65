import { dayOf, daysBetween } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import { isDated, sinceOf } from '../../case/plan/circumstances.ts';
import type { Instant } from '../../mail/mail.ts';
import { type Content, contentOf } from '../content.ts';
import { list, paragraph } from '../letter/blocks.ts';
import { elapsed } from '../letter/said.ts';
import type { Task, Tasking } from './task.ts';

/** A worksheet of a few questions, on the evening after the news. (A1-1, A3-1) */
export function reflect({ case: one, member, now }: Tasking): Task {
  const content = contentOf(one, member.zone);
  const role = content.facts.role === undefined ? 'this one' : `the ${content.facts.role} role`;
  return {
    subject: `${content.facts.company ?? 'The no'}: ten minutes for yourself`,
    blocks: [
      paragraph(
        `${elapsed(one, member, now)} If you feel like it, take ten minutes over ${role}${isFresh(one, member.zone, now) ? ' before it fades' : ''}. If not tonight, leave it; nothing depends on it.`,
      ),
      list(questions.flatMap(({ when, ask }) => (when(content) ? [[ask]] : []))),
      paragraph(
        'And when you have it on paper, talk it through with somebody who knows the field: a recruiter, a career adviser, a former colleague. Two heads see more.',
      ),
      paragraph(
        'Answer here in as few words as you like, and I keep your answers with the case. “lesson: …” keeps what you take from it, for the next time.',
      ),
    ],
  };
}

/** A no of these days; of an older one, or one without a date, what was to fade has faded. */
function isFresh(one: Case, zone: string, now: Instant): boolean {
  return isDated(one, { zone }) && daysBetween(dayOf(sinceOf(one, { zone }), zone), dayOf(now, zone)) < 4;
}

/** Where the role itself went away, nothing was wrong with the answers, and the worksheet asks after none. */
function isVerdict({ flags }: Content): boolean {
  return !flags.has('closed');
}

/** The tags are the articles' own questions. */
const questions: readonly { tag: string; ask: string; when: (content: Content) => boolean }[] = [
  {
    tag: 'A1-1',
    when: isVerdict,
    ask: 'Line by line, where did you match what they asked for, and where not quite?',
  },
  {
    tag: 'A1-1',
    when: (content) => isVerdict(content) && content.flags.has('met'),
    ask: 'Which question stumped you, and what would you answer now?',
  },
  {
    tag: 'A1-1',
    when: (content) => isVerdict(content) && content.flags.has('met'),
    ask: 'What did you mean to mention, and did not?',
  },
  {
    tag: 'A3-1',
    when: (content) => !isVerdict(content),
    ask: 'What drew you to this one, and who else has work like it?',
  },
  {
    tag: 'A3-1',
    when: ({ flags }) => flags.has('closed') && flags.has('met'),
    ask: 'What went well in the interview, and is worth keeping for the next?',
  },
  {
    tag: 'A3-1',
    when: (content) => isVerdict(content) && !content.flags.has('met'),
    ask: 'Which strength of yours does your application not show?',
  },
  {
    tag: 'A3-1',
    when: (content) => isVerdict(content) && !content.flags.has('stated'),
    ask: 'Which skill or qualification do you think they missed?',
  },
  { tag: 'A3-1', when: () => true, ask: 'Would the job have suited your life: the hours, the place, the people?' },
  {
    tag: 'A2-3',
    when: () => true,
    ask: 'Put the job description beside your résumé: are its keywords there, and would somebody see within ten seconds that you fit?',
  },
];
