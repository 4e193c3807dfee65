import { describe, expect, it } from 'vitest';
import { meant } from '../../shared/reading/judge/scope.ts';
import { verdictOf } from '../../shared/reading/judge.ts';
import type { Kind } from '../../shared/reading/reading.ts';
import { prepare } from '../../shared/reading/text.ts';
import { mail } from './mail.ts';

/** What the rules take a mail for, whatever weights make of it. */
function ruled(text: string, subject = ''): Kind {
  const prepared = prepare(mail({ subject, text }));
  return verdictOf(prepared, meant(prepared), { name: null, address: null }).ruled;
}

describe('a no that is not the last word', () => {
  it.each<[Kind, string]>([
    [
      'interview',
      'We chose another candidate in April, as you know. She is moving abroad. May we invite you to an interview next week?',
    ],
    [
      'interview',
      'The post in Perth has been filled. For Dundee we would like to meet you on Thursday at 10.30 in our office.',
    ],
    ['interview', 'Die Stelle in Celle ist vergeben. In Gifhorn suchen wir noch. Passt Ihnen Dienstag um 9 Uhr?'],
    ['interview', 'La vacante de Lugo ya está cubierta. Queda la de Vigo. ¿Le viene bien el martes a las 11?'],
    [
      'confirmation',
      'The vacancy in Hull has been filled. You applied for Leeds, and no decision has been made there.',
    ],
    ['confirmation', 'Andere Bewerber haben wir abgelehnt. Sie bleiben im Verfahren.'],
    [
      'offer',
      'We cannot offer you the post of head chef. We would like to offer you the position of sous chef instead.',
    ],
    [
      'interview',
      'We had to pause the search for a porter in May. If you are still interested, we would like to meet you on Monday at 9.15.',
    ],
    // what follows is about why, or no hour to meet at
    [
      'rejection',
      'We have decided to proceed with other candidates. May we invite you to a call with feedback on your interview?',
    ],
    ['rejection', 'My client has chosen another candidate. Shall I ring you tomorrow?'],
    ['rejection', 'No decision was easy to make, but we have chosen another candidate.'],
    ['rejection', 'We saw five people last Monday, and we have decided not to take your application further.'],
  ])('%s: %s', (kind, text) => {
    expect(ruled(text)).toBe(kind);
  });
});

describe('a no that is told of, and not said', () => {
  it.each([
    'You will remember our letter, in which we told you that we had chosen another candidate. She has left. We would like to invite you to an interview.',
    'You may have assumed that it was a no. Not so! We would love to meet you and show you the workshop.',
    'We had originally gone with another candidate, and would now like to invite you to an interview.',
  ])('%s', (text) => {
    expect(ruled(text)).not.toBe('rejection');
  });
});

describe('a subject that quotes', () => {
  it('is the title of an article', () => {
    expect(
      ruled(
        'Dear reader, what that sentence means, and what does not follow from it.',
        '“Unfortunately we have chosen another candidate”',
      ),
    ).toBe('other');
  });

  it('tells the state of an application all the same', () => {
    expect(ruled('Dear Ola, the state of your application has changed.', 'Your status is now “Not selected”')).toBe(
      'rejection',
    );
  });
});
