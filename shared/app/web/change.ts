import type { Case } from '../../case/case.ts';
import type { CaseCommand, Unclear } from '../../case/command.ts';
import { effectSaid } from '../../draft/conversation/effect-said.ts';
import { unclearSaid } from '../../draft/conversation/unclear-said.ts';
import type { Instant } from '../../mail/mail.ts';
import { asksForEnd, carryOut, isBeyond, isOfCase, isUnclear } from '../carry-out.ts';
import { type App, Conflict } from '../ports.ts';
import type { WebCommand } from './api/commands.ts';
import { refuse } from './problem.ts';
import type { Visitor } from './visitor.ts';

/** What came of something that was asked of a case, in words; `step` is the one that it was about. */
export type Came = { effect: string; step: string | null; said: string };

export type Wish = { text?: string | undefined; command?: WebCommand | undefined; step?: string | undefined };

/**
 * Does what a member asks of a case on the page or by a program: the same, in the same words, as a reply would.
 * @throws {HTTPException} for what is about more than the case, or where others keep writing.
 */
export async function changeByWish(
  app: Pick<App, 'cases' | 'clock'>,
  { member }: Visitor,
  one: Case,
  { text, command, step }: Wish,
): Promise<{ case: Case; effects: Came[] }> {
  const now = ownTime(one, app.clock.now());
  const meant = text === undefined ? [] : await commandsOf(text, { now, zone: member.zone, name: member.name });
  if (meant.some(isBeyond)) refuse(422, 'That is about more than this case; the settings have it.');
  if (command?.do === 'hide' || command?.do === 'show') return putAway(app, one, command.do);
  const mine: CaseCommand[] = [...meant.filter(isOfCase), ...(command ? [command] : [])];
  const about = { stepId: step ?? null, at: now, leavesDraft: meant.filter(isUnclear).some(asksForEnd) };
  const done = mine.length === 0 ? null : await orConflict(carryOut(app, member, one, mine, about));
  const stands = done?.case ?? one;
  const effects = (done?.effects ?? []).map(
    (effect): Came => ({
      effect: effect.effect,
      step: 'step' in effect ? (effect.step?.id ?? null) : null,
      said: effectSaid(effect, stands, member.zone),
    }),
  );
  return { case: stands, effects: [...effects, ...meant.filter(isUnclear).map(unclear)] };
}

/** What is asked at one time is taken back together; each press of a button is one of its own, however slow the clock. */
function ownTime({ before = [], undoneAt = '' }: Case, now: Instant): Instant {
  const last = [before.at(-1)?.at ?? '', undoneAt].sort().at(-1) ?? '';
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

/** The grammar brings the reading of dates with it, so that it is loaded where it is needed. */
async function commandsOf(text: string, by: { now: string; zone: string; name: string | null }) {
  const { commandsIn } = await import('../../case/command/commands-in.ts');
  return commandsIn({ subject: '', text, ...by });
}

const unclear = (it: Unclear): Came => ({ effect: 'unclear', step: null, said: unclearSaid(it) });

async function putAway(app: Pick<App, 'cases'>, one: Case, wish: 'hide' | 'show') {
  const { hidden: _, ...seen } = one;
  const stands = await orConflict(app.cases.save(wish === 'hide' ? { ...seen, hidden: true } : seen));
  const said = wish === 'hide' ? 'It is out of sight now. Its plan goes on.' : 'It is back in the list.';
  return { case: stands, effects: [{ effect: wish === 'hide' ? 'hidden' : 'shown', step: null, said }] };
}

async function orConflict<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Conflict) refuse(409, 'This case is being changed elsewhere. Please try again.');
    throw error;
  }
}
