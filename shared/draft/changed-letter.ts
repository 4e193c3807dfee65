import type { Case, Draft, Member, Step } from '../case/case.ts';
import type { Unclear } from '../case/command.ts';
import { writesToEmployer } from '../case/ledger.ts';
import type { Effect } from '../case/update/effect.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { addressed } from './addressed.ts';
import { effectSaid } from './conversation/effect-said.ts';
import { openQuestion } from './conversation/open-question.ts';
import { nextSaid, nextStep, pausedSaid, theStep, titleOf } from './conversation/said.ts';
import { type Settled, settledSaid } from './conversation/settled-said.ts';
import { othersSaid, unclearSaid } from './conversation/unclear-said.ts';
import { type Block, list, paragraph } from './letter/blocks.ts';
import { draftBlocks } from './letter/draft-blocks.ts';
import { keptApart } from './letter/kept-apart.ts';
import { letterOf } from './letter/letter-of.ts';
import { notWoven } from './letter/not-woven.ts';
import { personal } from './personal.ts';

export type Changing = {
  /** As it stands now, planned anew; null where the reply was about no case. */
  case: Case | null;
  /** What each of the reply's commands made of the case, in their order. */
  effects: readonly Effect[];
  /** What it changed beyond the case. */
  settled?: readonly Settled[];
  unclear?: readonly Unclear[];
  member: Pick<Member, 'zone'>;
  /** Whether all mail is paused by now. */
  paused?: boolean;
  now: Instant;
  /** The draft at hand, written anew with what the member told. */
  again?: { step: Step; draft: Draft; copyTo: string } | null;
};

/**
 * The one answer to a reply, whatever it asked: what changed, what comes next, how to take it back; then a draft that
 * was written anew, with the ways to use it. Of several unclear commands it asks about the first, and names the others.
 */
export function changedLetter(changing: Changing): Letter {
  const { case: one, effects, again = null, unclear = [] } = changing;
  const [first, ...others] = unclear;
  const rewritten =
    one === null || again === null
      ? null
      : { ...draftBlocks(addressed(one, again.step), again.draft, again.copyTo), one, again };
  const blocks = [
    ...changes(changing),
    ...keptApart(effects.flatMap(toldIn)),
    ...leftAside(changing),
    ...stillOpen(changing),
    ...(first === undefined ? [] : [paragraph(unclearSaid(first))]),
    ...(others.length === 0 ? [] : [paragraph(othersSaid(others))]),
    ...(rewritten === null ? [] : [paragraph(introduction(rewritten.one, rewritten.again)), ...rewritten.blocks]),
    ...next(changing),
  ];
  return letterOf(subjectOf(changing), blocks, rewritten?.attachments ?? []);
}

/** The member's own words in what a reply told. */
function toldIn(effect: Effect): string[] {
  if (effect.effect === 'lesson') return [effect.text, effect.action ?? ''];
  return effect.effect === 'noted' || effect.effect === 'news' ? [effect.text] : [];
}

function subjectOf({ case: one, effects, settled = [], unclear = [] }: Changing): string {
  const title = one === null ? 'Your reply' : titleOf(one);
  if (effects.some(isChange) || settled.length > 0) return `${title}: done`;
  return `${title}: ${unclear.length > 0 ? 'a question' : 'nothing has changed'}`;
}

function changes({ case: one, effects, settled = [], member }: Changing): Block[] {
  const said = [
    ...(one === null ? [] : effects.map((effect) => effectSaid(effect, one, member.zone))),
    ...settled.map((it) => settledSaid(it, member.zone)),
  ];
  const once = [...new Set(said)];
  return once.length > 1
    ? [paragraph('This is what I made of your reply.'), list(once.map((each) => [each]))]
    : once.map((each) => paragraph(each));
}

function introduction(one: Case, again: { step: Step; draft: Draft }): string {
  const what = `Here is ${theStep(again.step, one)}, written anew.`;
  const mentioned = personal(again.draft, one).find((it) => it.told);
  if (mentioned !== undefined) return `${what} It mentions “${mentioned.words}”, because ${mentioned.because}.`;
  return what;
}

/** Why notes of this reply are not in the draft that lies with the member, each reason once. */
function leftAside({ case: one, effects, again = null }: Changing): Block[] {
  const step = again?.step ?? (one && draftAtHand(one));
  const draft = again?.draft ?? (step?.state === 'drafted' ? step.draft : null);
  if (one === null || one.ended || !step || !draft) return [];
  const said = effects.flatMap((effect) =>
    effect.effect === 'noted' ? (notWoven(effect.text, addressed(one, step), draft) ?? []) : [],
  );
  return [...new Set(said)].map((each) => paragraph(each));
}

/** What lies with the member, not sent yet. */
const draftAtHand = ({ steps }: Case): Step | null =>
  steps.findLast((it) => it.state === 'drafted' && writesToEmployer(it)) ?? null;

/** What their answer is stays open through a note, and is open again where that was taken back. */
function stillOpen({ case: one, effects, member, now }: Changing): Block[] {
  const question = effects.some(leavesOpen) && one !== null ? openQuestion(one, member.zone, now) : null;
  return question === null ? [] : [paragraph(question)];
}

const leavesOpen = (effect: Effect): boolean =>
  effect.effect === 'noted' ||
  (effect.effect === 'undone' && effect.what.some(({ what }) => what === 'question')) ||
  (effect.effect === 'nothing' && effect.why === 'unknown-yet');

/** What comes next, and how to take it back where something changed. */
function next({ case: one, effects, settled = [], member, paused = false }: Changing): Block[] {
  const undo =
    effects.some((effect) => isChange(effect) && effect.effect !== 'undone') ||
    settled.some((it) => returnable.includes(it.settled));
  const back = undo ? ['Reply “undo” to take this back.'] : [];
  const isOpen = one !== null && !one.ended && effects.length > 0;
  const isSaid = settled.some((it) => it.settled === 'pause') || effects.some((effect) => isNext(effect, one));
  const ahead = !isOpen || isSaid ? [] : [paused ? pausedSaid : nextSaid(one, member.zone)];
  const said = [...ahead, ...back].join(' ');
  return said === '' ? [] : [paragraph(said)];
}

/** What was put off comes next, and its day has been said. */
const isNext = (effect: Effect, one: Case | null): boolean =>
  effect.effect === 'snoozed' && one !== null && nextStep(one)?.id === effect.step.id;

/** What of the member's an `undo` takes back. */
const returnable: readonly Settled['settled'][] = ['name', 'zone', 'country', 'address', 'invite', 'pause'];

function isChange({ effect }: Effect): boolean {
  return effect !== 'nothing';
}
