import { spokenDay } from '../../case/calendar.ts';
import type { Case, Step } from '../../case/case.ts';
import type { Undone } from '../../case/update/effect.ts';
import { theStep } from './said.ts';

/** What `undo` took back. `one` is the case as it stands after it, planned anew. */
export function undoneSaid(what: readonly Undone[], one: Case, zone: string): string {
  const said = what.map((it) => (it.what === 'step' ? stepSaid(it.step, one, zone) : changeSaid(it.what, one)));
  return said.length === 0 ? 'I have taken back your last change.' : `I have taken that back: ${joined(said)}.`;
}

/** A step is as it was before the change, which need not be open; the plan may have left it out since. */
function stepSaid(step: Step, one: Case, zone: string): string {
  const stands = one.steps.find(({ id }) => id === step.id) ?? step;
  const what = theStep(stands, one);
  if (stands.state === 'sent') return `${what} stands as sent on ${spokenDay(stands.at, zone)}, as before`;
  if (stands.state === 'skipped') return `${what} stays left out, as before`;
  return stands.state === 'retired' ? `${what} does not come any more` : `${what} is open again`;
}

function changeSaid(what: Exclude<Undone['what'], 'step'>, { ended }: Case): string {
  if (what === 'ended') return ended ? 'this one has ended again' : 'this one is under way again';
  return changes[what];
}

const changes: Record<Exclude<Undone['what'], 'step' | 'ended'>, string> = {
  interest: 'your interest in them is as it was',
  reading: 'what I had read of their mail stands as before',
  told: 'what you told me is gone',
  answer: 'their answer is out of this one',
  question: 'it is open again what their answer is',
  wrote: 'the mail that you wrote beside the plan no longer counts',
};

function joined(parts: readonly string[]): string {
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
