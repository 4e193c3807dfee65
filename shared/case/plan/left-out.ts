import type { Case, Member } from '../case.ts';
import { emptyLedger, type Ledger } from '../ledger.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { repeatsBecause } from './prompts.ts';
import { coldDays, mostUnanswered } from './rules.ts';

/** What the plan leaves out and why, as sentences to the member, the weightiest first. */
export function leftOut(one: Case, ledger: Ledger = emptyLedger, member: Pick<Member, 'zone'> = utc): string[] {
  const circumstances = circumstancesOf(one, ledger, member);
  const busy = ledger.messages.some((message) => message.at > one.openedAt || message.planned);
  const said = explanations.filter(({ when }) => when(circumstances)).map(({ say }) => say);
  return [...said, ...(busy ? [alreadyWriting] : []), ...repeated(one)];
}

/** Prompts that other cases bring already. */
function repeated({ steps }: Case): string[] {
  const kinds = steps.flatMap((step) =>
    step.state === 'retired' && step.because === repeatsBecause ? [step.kind] : [],
  );
  if (kinds.length > 1) return [`${yours} a worksheet and a mail on where else to look, so this plan does without.`];
  return kinds.map(
    (kind) =>
      `${yours} ${kind === 'reflect' ? 'a worksheet' : 'a mail on where else to look'}, so this plan does without.`,
  );
}

const yours = 'Your other cases bring';

const alreadyWriting =
  'You are writing to them about another role already, so this plan keeps a fortnight’s distance, and leaves out what would come too late.';

const utc = { zone: 'UTC' };

const explanations: readonly { when: (c: Circumstances) => boolean; say: string }[] = [
  { when: (c) => c.interest === 'let-go', say: 'You let this one go, so the plan holds no mails to them.' },
  {
    when: (c) => c.unanswered >= mostUnanswered,
    say: 'They have had three messages without an answer, so the plan holds no more.',
  },
  {
    when: (c) => c.says('declines-feedback'),
    say: 'They say that they do not give feedback, so the plan does not ask for it.',
  },
  {
    when: (c) => c.age > coldDays && !c.says('declines-feedback') && !c.closed,
    say: 'Their answer is some months old, and nobody there would remember enough for feedback, so the plan does not ask for it.',
  },
  {
    when: (c) => c.reach === 'nobody' && c.wordsAlone,
    say: 'I know no address of theirs and nobody there by name, so the plan first looks for a person to write to.',
  },
  {
    when: (c) => c.reach === 'nobody' && !c.wordsAlone,
    say: 'Their mail came from an address that nobody reads and names nobody, so the plan first looks for a person to write to.',
  },
  {
    when: (c) => c.reach === 'mailbox' && !c.met && !c.says('offers-feedback') && !c.says('declines-feedback'),
    say: 'Their mail seems to have gone to many people at once, so the plan does not ask for feedback.',
  },
  {
    when: (c) => c.closed && c.reach === 'mailbox' && !c.met,
    say: 'The role itself went away, which is no verdict on you.',
  },
  {
    when: (c) => c.closed && (c.reach === 'person' || (c.met && c.reach !== 'nobody')),
    say: 'The role itself went away, which is no verdict on you, so the plan thanks them and does not ask for feedback.',
  },
  {
    when: (c) => !c.met && c.reach !== 'nobody',
    say: 'As far as I know there was no interview, so the plan is short.',
  },
];
