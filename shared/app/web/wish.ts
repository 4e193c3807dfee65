import { addDays, dayOf, instantOf } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import { command } from './api/commands.ts';
import type { Wish } from './change.ts';
import { fits } from './fits.ts';
import type { Fields } from './pressed.ts';
import { refuse } from './problem.ts';

/**
 * What a form of a case's page asks for.
 * @throws {HTTPException} 422 for what does not fit, in a sentence.
 */
export function wishOf(fields: Fields, one: Case, { now, zone }: { now: Instant; zone: string }): Wish {
  const { do: what, step } = fields;
  if (what === undefined) return { text: fields.text?.trim().slice(0, 4000) || refuse(422, nothingTyped), step };
  const typed = what === 'company' ? fields.name : what === 'role' ? fields.title : 'something';
  if (!typed?.trim()) refuse(422, `The ${what} was left empty, so it stays as it was.`);
  const until = laterBy(Number(fields.days) || 7, one, step, { now, zone });
  const stated = { ...fields, until, ...(what === 'contact' ? contactOf(fields) : {}) };
  const { value, fault } = fits(command, stated);
  return value ? { command: value, step } : refuse(422, faults[what] ?? fault);
}

const nothingTyped = 'There was nothing in it, so nothing has changed.';

const faults: Record<string, string> = {
  contact: 'That is no mail address, so the person stays as they were.',
};

/** The morning so many days after the step was planned for; after today where it was handed over already. */
function laterBy(
  days: number,
  { steps }: Case,
  id: string | undefined,
  { now, zone }: { now: Instant; zone: string },
): Instant {
  const step = steps.find((it) => it.id === id);
  const from = step?.state === 'planned' && step.due > now ? step.due : now;
  const day = addDays(dayOf(from, zone), Math.min(365, Math.max(1, Math.trunc(days))));
  return instantOf(`${day}T06:00:00`, zone) ?? from;
}

const contactOf = ({ name, address }: Fields) => ({
  name: name?.trim() || null,
  address: address?.trim() || null,
});
