import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, copyTo, now, planned, stepOf } from '../support/cases.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded } from '../support/mails.ts';

const member = aMember();
const plain = (text: string) => text.replace(/\s+/g, ' ');
const receipt = (one: Case) => plain(receiptLetter({ case: one, member, now }).text);
const offer = 'If you would still like to work there, reply “keen”';

const written = planned(aCase());
const invited = planned(aCase({ reading: { stage: 'application', signals: ['invites-reapply'] } }));
const unmet = planned(aCase({ reading: { stage: 'application', signals: [] } }));
const unattended = planned(
  aCase({
    original: { from: { name: null, address: 'no-reply@northwind.example' } },
    reading: { contact: null, stage: 'application', signals: ['no-reply', 'keeps-on-file'] },
  }),
);

describe('a receipt', () => {
  it.each([
    ['there was an interview', written],
    ['they invited to apply again', invited],
  ])('offers to stay in touch where %s', (_, one) => {
    expect(receipt(one)).toContain(`With that the plan ends. ${offer}`);
  });

  it.each([
    ['they left nothing open', unmet],
    ['nobody can be written to', unattended],
    ['the member is keen already', planned({ ...written, interest: 'keen' })],
    ['the member let it go', planned({ ...written, interest: 'let-go' })],
  ])('does not where %s', (_, one) => {
    expect(receipt(one)).not.toContain('“keen”');
  });
});

describe('the mail of a step', () => {
  const letter = (one: Case, kind: string, last: boolean) => {
    const step = stepOf(one, kind);
    const steps = last ? one.steps.filter(({ id }) => id === step.id) : one.steps;
    const draft = { subject: 'Hello', body: 'Hello Ana' };
    return plain(
      stepLetter({
        case: { ...one, steps },
        step,
        draft: kind === 'widen' ? null : draft,
        member,
        now: step.due,
        copyTo,
        links: null,
      }).text,
    );
  };

  it('says that it is the last one, and how to go on', () => {
    expect(letter(written, 'still-interested', true)).toContain(`This is the last mail of this plan. ${offer}`);
    expect(letter(unmet, 'widen', true)).toContain(
      'This is the last mail of this plan. Nothing more comes about this one, unless you forward an answer of theirs.',
    );
  });

  it('says no such thing while something comes, or for who is keen', () => {
    expect(letter(written, 'ask-feedback', false)).not.toContain('the last mail');
    expect(letter(planned({ ...written, interest: 'keen' }), 'still-interested', true)).not.toContain('the last mail');
  });
});

describe('a plan that was lived through', () => {
  it('is told to be at its end once, in its last mail, and “keen” goes on from there', async () => {
    const talk = conversation();
    await talk.sends(forwarded());
    await talk.until('2027-03-01T09:00:00.000Z');
    const telling = (await talk.mails()).filter(({ text }) => text?.includes('This is the last mail of this plan.'));
    expect(telling).toHaveLength(1);
    const [last] = telling;
    if (last === undefined) throw new Error('No last mail.');
    await talk.replies(last, 'keen');
    expect(talk.theCase().steps.some(({ kind, state }) => kind === 'keep-in-touch' && state === 'planned')).toBe(true);
  });
});
