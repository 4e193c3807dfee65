import type { Case } from '../../case/case.ts';
import type { Undone } from '../../case/update/effect.ts';
import { theStep } from './said.ts';

/** What `undo` took back. */
export function undoneSaid(what: readonly Undone[], one: Case): string {
  const said = what.map((it) =>
    it.what === 'step' ? `${theStep(it.step, one)} is open again` : changeSaid(it.what, one),
  );
  return said.length === 0 ? 'I have taken back your last change.' : `I have taken that back: ${joined(said)}.`;
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
  wrote: 'the mail that you wrote beside the plan no longer counts',
};

function joined(parts: readonly string[]): string {
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
