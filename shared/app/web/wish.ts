import { addDays, dayOf, instantOf } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import { cut } from '../../mail/cut.ts';
import type { Instant } from '../../mail/mail.ts';
import { command } from './api/commands.ts';
import type { Wish } from './change.ts';
import { fits } from './fits.ts';
import type { Fields } from './pressed.ts';
import { refuse } from './problem.ts';

type Here = { now: Instant; zone: string };

/**
 * What a form of a case's page asks for.
 * @throws {HTTPException} 422 for what does not fit, in a sentence.
 */
export function wishOf(fields: Fields, one: Case, here: Here): Wish {
  const { do: what, step } = fields;
  if (what === undefined) return { text: cut(fields.text?.trim() ?? '', 4000) || refuse(422, nothingTyped), step };
  const stated = Object.hasOwn(stating, what) ? stating[what]?.(fields, one, here) : {};
  const { value, fault } = fits(command, { ...fields, ...stated });
  return value ? { command: value, step } : refuse(422, faults[what] ?? fault);
}

/** What each kind of form says in the fields of its command. */
const stating: Record<string, (fields: Fields, one: Case, here: Here) => object> = {
  company: ({ name }) => (name?.trim() ? {} : refuse(422, 'The company was left empty, so it stays as it was.')),
  role: ({ title }) => (title?.trim() ? {} : refuse(422, 'The role was left empty, so it stays as it was.')),
  contact: ({ name, address }) => ({ name: name?.trim() || null, address: address?.trim() || null }),
  stage: ({ stage }) => ({ stage: stage || null }),
  reason: ({ reason }) => ({ reason: reason || null }),
  snooze: (fields, one, here) => ({ until: fields.day ? morningOf(fields.day, here) : laterBy(fields, one, here) }),
  sent: ({ day }, _, here) => ({ at: day ? sentOn(day, here) : null }),
  news: ({ text, link }) => (isTyped(text, link) ? { text: text ?? '', link: link?.trim() || null } : empty()),
  lesson: ({ text, action }) =>
    isTyped(text, action) ? { text: text ?? '', action: action?.trim() || null } : empty(),
};

const isTyped = (...words: (string | undefined)[]) => words.some((each) => each?.trim());
const empty = () => refuse(422, nothingTyped);

const nothingTyped = 'There was nothing in it, so nothing has changed.';

const faults: Record<string, string> = {
  contact: 'That is no mail address, so the person stays as they were.',
  news: 'That is no link such as https://example.com/page, so nothing is kept.',
};

/** The morning so many days after the step was planned for; after today where it was handed over already. */
function laterBy({ days, step: id }: Fields, { steps }: Case, here: Here): Instant {
  const step = steps.find((it) => it.id === id);
  const from = step?.state === 'planned' && step.due > here.now ? step.due : here.now;
  const count = Math.min(365, Math.max(1, Math.trunc(Number(days) || 7)));
  return morningOf(addDays(dayOf(from, here.zone), count), here);
}

/** Early on a day, so that the plan finds a moment in its morning. */
const morningOf = (day: string, { zone }: Here): Instant => timeOn(day, '06:00:00', zone);

/** Noon of a day; of the present one, now. */
const sentOn = (day: string, { now, zone }: Here): Instant =>
  day === dayOf(now, zone) ? now : timeOn(day, '12:00:00', zone);

function timeOn(day: string, time: string, zone: string): Instant {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(`${day}T${time}`, zone) : null;
  return at ?? refuse(422, 'That is no day, so nothing has changed.');
}
