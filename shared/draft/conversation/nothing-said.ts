import { spokenDay } from '../../case/calendar.ts';
import type { Case, Step } from '../../case/case.ts';
import type { Why } from '../../case/update/effect.ts';
import { capital, theStep } from './said.ts';

/** Why a command changed nothing, and what can be done where something can. */
export function nothingSaid(why: Why, step: Step | null, one: Case, zone: string): string {
  const what = step === null ? 'it' : theStep(step, one);
  const on = step !== null && 'at' in step ? ` on ${spokenDay(step.at, zone)}` : '';
  const stands: Partial<Record<Why, string>> = {
    'sent-already': `I have ${what} down as sent${on} already.`,
    'skipped-already': `I have left out ${what} already.`,
    'retired-already': `${capital(what)} does not come any more, so I have changed nothing.`,
    'later-anyway': laterSaid(what, step, zone),
    'ended-already': endedSaid(one),
    'answer-so-already': 'That is how I have their answer down already, so nothing has changed.',
    'snoozed-already': `I have put off ${what}${step === null ? '' : `, until ${spokenDay(step.due, zone)},`} already.`,
  };
  return stands[why] ?? reasons[why] ?? 'Nothing has changed.';
}

function laterSaid(what: string, step: Step | null, zone: string): string {
  const when = step === null ? 'later' : `on ${spokenDay(step.due, zone)}`;
  return `${capital(what)} comes ${when} anyway, so I have put nothing off. Tell me a later day to put it off further.`;
}

function endedSaid({ ended }: Case): string {
  return ended?.because === 'stopped'
    ? 'This one is stopped, so nothing comes that could be put off. Reply “keen” to take it up again.'
    : 'This one has ended already, so I have changed nothing.';
}

const reasons: Partial<Record<Why, string>> = {
  'stopped-already': 'This one is stopped already.',
  'so-already': 'That is how I have it already.',
  'told-already': 'I have that from you already.',
  'no-draft':
    'I have handed you no draft that this could be about, so I have marked nothing. A mail with this address in Bcc is always noted.',
  'no-step': 'Nothing is planned here that could be left out or put off.',
  past: 'That time has passed, so I have put nothing off. Tell me a later one, such as “snooze a week”.',
  'too-far': 'That is more than a year away, so I have put nothing off. Reply “stop” if you are done with this one.',
  empty: 'I found nothing after the colon, so I have changed nothing.',
  full: 'I have as many notes on this one as I can keep, so this one is not kept.',
  'nothing-to-undo': 'There is nothing to take back.',
  'no-answer': 'There is no answer of theirs that I am unsure about, so I have changed nothing.',
  'unknown-yet': 'That is all right; it can be said later, too.',
  'same-mail': 'I have that answer of theirs already.',
};
