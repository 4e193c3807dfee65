import { instantOf } from '../../case/calendar.ts';
import type { Case } from '../../case/case.ts';
import type { CaseCommand, MemberCommand, Reply, Unclear } from '../../case/command.ts';
import { misreadIn } from '../../case/misread-in.ts';
import { answerBefore } from '../../case/update.ts';
import { effectSaid } from '../../draft/conversation/effect-said.ts';
import { answers } from '../../draft/conversation/help.ts';
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
 * @throws {HTTPException} for what is about more than the case, what cannot be, or where others keep writing.
 */
export async function changeByWish(
  app: Pick<App, 'cases' | 'clock'>,
  { member }: Visitor,
  one: Case,
  { text, command, step }: Wish,
): Promise<{ case: Case; effects: Came[] }> {
  const now = ownTime(one, app.clock.now());
  const meant =
    text === undefined
      ? []
      : await commandsOf(text, {
          now,
          zone: member.zone,
          name: member.name,
          answer: answerBefore(one, now),
          about: misreadIn(one),
        });
  const beyond = meant.find(isBeyond);
  if (beyond)
    refuse(
      422,
      answerTo(beyond) ?? beyondSaid[beyond.do] ?? 'That is about more than this case; the settings have it.',
    );
  if (step !== undefined && !one.steps.some(({ id }) => id === step)) refuse(422, 'This case has no such step.');
  if (command?.do === 'sent') checkSent(one, command.at, { now, zone: member.zone });
  const mine: CaseCommand[] = [...meant.filter(isOfCase), ...(command && !isPlace(command) ? [command] : [])];
  const about = { stepId: step ?? null, at: now, leavesDraft: meant.filter(isUnclear).some(asksForEnd) };
  const done = mine.length === 0 ? null : await orConflict(carryOut(app, member, one, mine, about));
  const stands = done?.case ?? one;
  const effects = (done?.effects ?? []).map(
    (effect): Came => ({
      effect: effect.effect,
      step: 'step' in effect ? (effect.step?.id ?? null) : null,
      said: here(effectSaid(effect, stands, member.zone)),
    }),
  );
  const put = command && isPlace(command) ? await putAway(app, stands, command.do) : { case: stands, effects: [] };
  return { case: put.case, effects: [...effects, ...put.effects, ...meant.filter(isUnclear).map(unclear)] };
}

/** Where nothing is replied to, words are said. */
const here = (said: string) => said.replace(/\breply “/g, 'say “').replace(/\bReply “/g, 'Say “');

/** What was asked rather than told is answered in its place. */
const answerTo = (command: MemberCommand) =>
  command.do === 'help' && command.asks ? command.asks.flatMap((ask) => answers[ask] ?? []).join(' ') || null : null;

type Place = { do: 'hide' | 'show' };
const isPlace = (command: WebCommand): command is Place => command.do === 'hide' || command.do === 'show';

/** What a word is answered that is about more than one case, and where else it is to be done. */
const beyondSaid: Record<string, string> = {
  leave: 'To have everything erased, go to the settings and press “Erase everything”; it asks you once more.',
  pause: 'To pause all mail, go to the settings and press “Pause all mail”.',
  'end-all': 'To end all your cases, go to the settings and press “End all cases”.',
  status: 'Where everything stands is on the first page; this one is about one case.',
  help: 'Words that count here are those of the hint, such as “snooze 2 weeks”, “news: …” or “lesson: …”; all else is kept as a note.',
};

const minutes = (count: number) => count * 60_000;

/** Nobody answers a mail before it was written. Clocks differ a little, and dates of mails by their zone. */
function checkSent({ original, openedAt }: Case, at: Instant | null, { now, zone }: { now: Instant; zone: string }) {
  if (at === null) return;
  if (Date.parse(at) > Date.parse(now) + minutes(5)) refuse(422, 'That day lies ahead.');
  if (Date.parse(at) < Date.parse(instantOf(original.date, zone) ?? openedAt) - minutes(24 * 60)) {
    refuse(422, 'That day lies before their mail.');
  }
}

/** What is asked at one time is taken back together; each press of a button is one of its own, however slow the clock. */
function ownTime({ before = [], undoneAt = '' }: Case, now: Instant): Instant {
  const last = [before.at(-1)?.at ?? '', undoneAt].sort().at(-1) ?? '';
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

/** The grammar brings the reading of dates with it, so that it is loaded where it is needed. */
async function commandsOf(text: string, by: Omit<Reply, 'subject' | 'text'>) {
  const { commandsIn } = await import('../../case/command/commands-in.ts');
  return commandsIn({ subject: '', text, ...by });
}

const unclear = (it: Unclear): Came => ({ effect: 'unclear', step: null, said: here(unclearSaid(it)) });

async function putAway(
  app: Pick<App, 'cases'>,
  one: Case,
  wish: Place['do'],
): Promise<{ case: Case; effects: Came[] }> {
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
