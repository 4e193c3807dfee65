import { spokenDay } from '../../case/calendar.ts';
import { companyAsSaid } from '../as-said.ts';
import { list, paragraph } from '../letter/blocks.ts';
import { recipientSaid } from '../letter/said.ts';
import type { Task, Tasking } from './task.ts';

/** A week ahead of keeping in touch: is there something new to tell? (A2-5, A2-6) */
export function news({ case: one, step, member }: Tasking): Task {
  const next = one.steps.find((other) => other.id === step.id.replace(/-news$/, ''));
  const when = next === undefined ? 'In about a week' : `On ${spokenDay(next.due, member.zone)}`;
  return {
    subject: `${companyAsSaid(one.reading.company) ?? 'Keeping in touch'}: anything new?`,
    blocks: [
      paragraph(
        `${when} I send you a draft to keep in touch with ${recipientSaid(one)}. It is worth reading if there is something new in it.`,
      ),
      list([
        ['Something that you finished, learnt or took on since they said no.'],
        ['Or an article that somebody in their field would find interesting.'],
      ]),
      paragraph('Reply with “news: …” or with a link, and the draft will carry it.'),
    ],
  };
}
