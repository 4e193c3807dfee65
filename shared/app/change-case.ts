import type { Case, Member } from '../case/case.ts';
import { ledgerOf } from '../case/ledger.ts';
import { besides, isPrompt, spaced } from '../case/plan/prompts.ts';
import { plan } from '../case/plan.ts';
import type { Instant } from '../mail/mail.ts';
import { allCases } from './every-case.ts';
import { loadHolidays } from './holidays.ts';
import { type App, type CaseKey, Conflict } from './ports.ts';

type Sources = Pick<App, 'cases' | 'clock'>;

/**
 * Changes a case and plans it anew, in one conditional write. Where somebody else wrote in between, the change is made
 * again to what stands then.
 * @param change gives the very same case where there is nothing to change; nothing is written then.
 * @param known the case where it was just read.
 * @returns what the change gave, with the case as stored; null where there is none.
 * @throws {Conflict} when others keep writing.
 */
export async function changeCase<Made extends { case: Case }>(
  app: Sources,
  member: Member,
  key: CaseKey,
  change: (one: Case) => Made,
  known?: Case,
): Promise<Made | null> {
  let current: Case | null = known ?? (await app.cases.get(key));
  for (let attempt = 0; current && attempt < 5; attempt++) {
    const made = change(current);
    if (made.case === current) return made;
    try {
      return { ...made, case: await app.cases.save(await planned(app, member, made.case)) };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      current = await app.cases.get(key);
    }
  }
  if (current) throw new Conflict(key.id);
  return null;
}

/** The case with its steps as they should stand now. The other cases are read where a prompt has to keep clear of theirs. */
export async function planned(app: Sources, member: Member, one: Case, now: Instant = app.clock.now()): Promise<Case> {
  const isHoliday = await loadHolidays(member.country);
  const ledger = ledgerOf(await app.cases.atCompany(one), one);
  const planning = { case: one, ledger, member, now, isHoliday };
  const steps = plan(planning);
  if (!steps.some((step) => isPrompt(step, one))) return { ...one, steps };
  return { ...one, steps: spaced(steps, { ...planning, beside: besides(await allCases(app, member), one) }) };
}
