import { spoken, spokenDay } from '../../case/calendar.ts';
import type { Case, Step } from '../../case/case.ts';
import type { Chosen, Effect } from '../../case/update/effect.ts';
import { reasonNames, stageNames } from '../letter/understood.ts';
import { nothingSaid } from './nothing-said.ts';
import { quoted, themSaid, theStep } from './said.ts';
import { undoneSaid } from './undone-said.ts';

type Said<Kind extends Effect['effect']> = (
  effect: Extract<Effect, { effect: Kind }>,
  one: Case,
  zone: string,
) => string;

/** What a change made of a case, in a sentence or two to the member. `one` is the case as it stands, planned anew. */
export function effectSaid<Kind extends Effect['effect']>(
  effect: Extract<Effect, { effect: Kind }>,
  one: Case,
  zone: string,
): string {
  const say: Said<Kind> = sayings[effect.effect];
  return say(effect, one, zone);
}

const sayings: { [Kind in Effect['effect']]: Said<Kind> } = {
  sent: ({ step, learned }, one, zone) => `${sentSaid(step, one, zone)}${learntSaid(learned)}`,
  wrote: ({ at, learned }, _, zone) =>
    `I have noted that you wrote to them on ${spokenDay(at, zone)}, beside what was planned.${learntSaid(learned)}`,
  skipped: ({ step }, one) => `I have left out ${theStep(step, one)}.`,
  snoozed: ({ step, until }, one, zone) => snoozedSaid(step, until, one, zone),
  stopped: () => 'I have stopped this one; no more mails come about it.',
  'not-a-rejection': () => 'Then I misread their mail, and no more mails come about it.',
  interest: (effect, one) => interestSaid(effect, one),
  internship: (effect, one) => internshipSaid(effect, one),
  corrected: ({ field, value }) => `${fields[field]} is now ${field === 'contact' ? value : quoted(value)}.`,
  chosen: (choice) => chosenSaid(choice),
  reapply: () => 'I have noted that they invited you to apply again.',
  noted: ({ text }) => `I have kept your note: ${quoted(text)}.`,
  news: ({ text, link }, one) =>
    `I have kept ${text === '' ? `the link ${link ?? ''}`.trim() : `your news: ${quoted(text)}`}.${
      isPlanned(one, 'keep-in-touch') ? '' : ' It goes into a sign of life; reply “keen” if you want one planned.'
    }`,
  lesson: ({ text, action }) =>
    `I have kept ${text === '' ? 'what you mean to do' : `what you take from it: ${quoted(text)}`}${
      action === null ? '' : `${text === '' ? ': ' : ', and what you do about it: '}${quoted(action)}`
    }.`,
  undone: ({ what }, one, zone) => undoneSaid(what, one, zone),
  feedback: ({ words }) =>
    words === '' ? 'I have kept their answer.' : `I have kept what they say: ${quoted(words, 300)}.`,
  opening: ({ offer }) =>
    offer === null
      ? 'That is good news, and it was you who kept that door open. The plan for this one ends here.'
      : `They have ${offer ? 'an offer' : 'an invitation'} for you, so the plan ends here.`,
  'another-no': () => 'I have noted that they said no once more.',
  answer: () => 'Then I leave it at that, and the plan goes on.',
  nothing: ({ why, step }, one, zone) => nothingSaid(why, step, one, zone),
};

/** A step without a text was written before it was handed over. */
function sentSaid(step: Step, one: Case, zone: string): string {
  const on = step.state === 'sent' ? ` on ${spokenDay(step.at, zone)}` : '';
  if (step.state === 'sent' && step.draft === null) {
    return `I have noted that you wrote to them${on}, in place of ${theStep(step, one)}, which does not come any more.`;
  }
  return `I have marked ${theStep(step, one)} as sent${on}.`;
}

function chosenSaid(choice: Chosen): string {
  if (choice.field === 'stage')
    return choice.value === null ? 'They do not say how far it went.' : `How far it went: ${stageNames[choice.value]}.`;
  return choice.value === null ? 'They gave no reason.' : `Their reason: ${reasonNames[choice.value]}.`;
}

const fields = { company: 'The company', role: 'The role', contact: 'The person to write to' };

/** Where drafts go from now on, in a sentence that follows on another; "" where no address was learnt. */
export function learntSaid(learned: { name: string | null; address: string | null } | null): string {
  if (learned?.address == null) return '';
  return ` Drafts go to ${learned.address} from now on${learned.name === null ? '' : ` (${learned.name})`}.`;
}

/** The plan moves a step to a working morning, or leaves it out where it fits no more. */
function snoozedSaid(step: Step, until: string, one: Case, zone: string): string {
  const stands = one.steps.find(({ id }) => id === step.id);
  const what = theStep(step, one);
  if (stands?.state === 'planned') return `I have put off ${what}: it comes on ${spoken(stands.due, zone)}.`;
  return `I have put off ${what} until ${spokenDay(until, zone)}.`;
}

function interestSaid({ interest, reopened }: Extract<Effect, { effect: 'interest' }>, one: Case): string {
  if (interest === 'let-go') return `You let this one go, so no more drafts to ${themSaid(one)} come.`;
  const keen = `have noted that you are keen on ${themSaid(one)}`;
  const more = isPlanned(one, 'keep-in-touch') ? ', so the plan holds a sign of life every few months' : '';
  return `${reopened ? 'This one is under way again, and I ' : 'I '}${keen}${more}.`;
}

function internshipSaid({ reopened }: Extract<Effect, { effect: 'internship' }>, one: Case): string {
  const back = reopened ? 'This one is under way again. ' : '';
  const nobody = isPlanned(one, 'offer-internship')
    ? ''
    : ' There is nobody to write to about it yet; a line such as “contact: Ana Silva” changes that.';
  return `${back}I have noted that you would take an internship there.${nobody}`;
}

function isPlanned(one: Case, kind: Step['kind']): boolean {
  return one.steps.some((step) => step.kind === kind && step.state === 'planned');
}
