import type { Case, Draft, Member, Step } from '../case/case.ts';
import type { CaseCommand, Command, MemberCommand, Unclear } from '../case/command.ts';
import { writesToEmployer } from '../case/ledger.ts';
import type { About } from '../case/update/target.ts';
import { type Effect, update } from '../case/update.ts';
import type { draftStep } from '../draft/draft-step.ts';
import type { Instant } from '../mail/mail.ts';
import { changeCase } from './change-case.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import type { App } from './ports.ts';

/** What commands made of a case; `again` is the draft that lies with the member, where it was written anew. */
export type CarriedOut = { case: Case; effects: Effect[]; again: { step: Step; draft: Draft } | null };

type Meant = Pick<About, 'stepId' | 'answerKey'> & { at: Instant; leavesDraft?: boolean };

/**
 * Carries out what a member asks of one case, by mail or on the page, in one write; a draft at hand is written anew with
 * what was told. Null where the case is gone.
 * @param about.stepId the step that it is said about, where that is known; `answerKey`: the employer's mail.
 * @param about.leavesDraft the draft at hand stays as it is, for the member may not want it at all.
 * @param about.at tells what was asked together, to be taken back together.
 */
export async function carryOut(
  app: Pick<App, 'cases' | 'clock'>,
  member: Member,
  one: Case,
  commands: readonly CaseCommand[],
  { at, leavesDraft = false, ...meant }: Meant,
): Promise<CarriedOut | null> {
  const drafting =
    !leavesDraft && commands.some((command) => tells(command) || command.do === 'undo')
      ? await draftingFor(app, member)
      : null;
  return changeCase(
    app,
    member,
    one,
    (stands): CarriedOut => {
      const about = { ...meant, now: at, zone: member.zone };
      const { case: next, effects } = updateAll(stands, commands, about);
      const readsOtherwise = commands.some(tells) || effects.some(takesBackWords);
      const rewritten = drafting && readsOtherwise && next !== stands ? rewrite(next, drafting) : null;
      return rewritten ? { ...rewritten, effects } : { case: next, effects, again: null };
    },
    one,
  );
}

function updateAll(one: Case, commands: readonly CaseCommand[], about: Parameters<typeof update>[2]) {
  const effects: Effect[] = [];
  let next = one;
  for (const command of commands) {
    const updated = update(next, command, about);
    next = updated.case;
    effects.push(updated.effect);
  }
  return { case: next, effects };
}

type Drafting = Omit<Parameters<typeof draftStep>[0], 'case' | 'step'> & { draftStep: typeof draftStep };

/** The wording of all languages is large, so that it is loaded where a draft is written. */
async function draftingFor(app: Pick<App, 'cases' | 'clock'>, member: Member): Promise<Drafting> {
  const { draftStep } = await import('../draft/draft-step.ts');
  return { draftStep, member, earlier: await earlierDrafts(app, member), now: app.clock.now() };
}

/** The case with the draft that lies with the member written anew; null where there is none, or it stays as it is. */
function rewrite(
  one: Case,
  { draftStep, member, earlier, now }: Drafting,
): { case: Case; again: { step: Step; draft: Draft } } | null {
  const step = one.ended ? undefined : one.steps.findLast((it) => it.state === 'drafted' && writesToEmployer(it));
  if (step?.state !== 'drafted' || !step.draft) return null;
  const { body } = step.draft;
  const others = earlier.filter((draft) => draft.body !== body);
  const draft = draftStep({ case: one, step, member, earlier: others, now });
  if (!draft || draft.body === body) return null;
  const fresh: Step = { ...step, draft };
  return {
    case: { ...one, steps: one.steps.map((it) => (it.id === step.id ? fresh : it)) },
    again: { step: fresh, draft },
  };
}

const beyond: readonly string[] = [
  'pause',
  'resume',
  'end-all',
  'status',
  'help',
  'leave',
  'name',
  'zone',
  'country',
  'address',
  'invite',
] satisfies MemberCommand['do'][];
const endings: readonly string[] = [
  'end',
  'too-many',
  'new-job',
  'stop',
  'let-go',
  'pause',
  'end-all',
  'leave',
] satisfies Unclear['word'][];
const telling: readonly string[] = [
  'note',
  'news',
  'lesson',
  'company',
  'role',
  'contact',
  'stage',
  'reason',
] satisfies CaseCommand['do'][];

export const isBeyond = (command: Command): command is MemberCommand => beyond.includes(command.do);
export const isUnclear = (command: Command): command is Unclear => command.do === 'unclear';
/** Whether an unclear command may be a wish to end something: no time to write a draft anew. */
export const asksForEnd = ({ word }: Unclear): boolean => endings.includes(word);
export const isOfCase = (command: Command): command is CaseCommand => !isBeyond(command) && !isUnclear(command);
/** Whether a draft may read otherwise for it. */
const tells = (command: CaseCommand): boolean => telling.includes(command.do);
/** Whether something that a draft may be made of was taken back. */
const takesBackWords = (effect: Effect): boolean =>
  effect.effect === 'undone' && effect.what.some(({ what }) => what === 'told' || what === 'reading');
