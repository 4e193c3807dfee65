import { describe, expect, it } from 'vitest';
import { leastAbove, tellsNo, withoutTold } from '../../shared/case/command/told-no.ts';

describe('a member who says that a mail is a no', () => {
  it.each([
    'It is a no',
    "It's a no.",
    'it’s a no!',
    'Hi,\n\nthat is a rejection. Thanks',
    'They said no.',
    'Rejected :(',
    'Das ist eine Absage',
    'Hallo, es ist doch eine Absage. Danke!',
    "C'est un refus.",
    'Es un rechazo',
    'È un rifiuto',
    'Het is een afwijzing.',
    'É uma recusa.',
    'Yes, it is a no, thanks.',
    'Sadly it is definitely a no.',
    'Leider doch eine Absage.',
    "C'est quand même un refus.",
    'Hi Onfile,\nit is a no\nThank you',
    'It is\na no.',
    'It is a no\n\nOn Tue, 6 Oct 2026 at 09:40, Onfile <onfile@onfile.example> wrote:\n> This reads like a receipt.',
  ])('is understood: %s', (text) => expect(tellsNo(text)).toBe(true));

  it.each([
    '',
    'Is it a no?',
    'It is not a no',
    'This is not a rejection',
    'No',
    'I am afraid that it is a no from my side to the offer',
    'It is a nominal fee',
    'Das ist keine Absage',
    "Ce n'est pas un refus",
    'No es un rechazo',
    'It is a no?',
    'As far as I can see this is not\na no.',
    'I do not know whether I was\nrejected.',
    'Das ist keine\nAbsage.',
    "Ce n'est pas\nun refus.",
    'No es\nun rechazo.',
    'I was rejected, but now they invite me to a second round!',
    'I was rejected,\nbut now they invite me.',
    "It's a no, right?",
    'A rejection, or not?',
    'It is a no. Not a no.',
    'Eine Absage, nein, das ist es nicht',
    'Thanks.\n\nOn Tue, 6 Oct 2026 at 09:40, Onfile <onfile@onfile.example> wrote:\n> If it is a no all the same, reply “It is a no”.\n> It is a no',
  ])('is told from other words: %s', (text) => expect(tellsNo(text)).toBe(false));

  it('takes more than one word above a forward, which may be of an offer', () => {
    for (const text of ['Rechazo.', 'Rifiuto', 'Rejected']) {
      expect([tellsNo(text), tellsNo(text, leastAbove)]).toEqual([true, false]);
    }
  });

  it('is read in bounded time', () => {
    expect(tellsNo('It is a nom, '.repeat(500_000))).toBe(false);
  });

  it.each([
    ['It is a no.', null],
    ['It is a no. Ana was kind.', 'Ana was kind.'],
    ['Ana was kind.\nThey said no.', 'Ana was kind.'],
    ['They said no, which hurts, because Ana liked it.', 'They said no, which hurts, because Ana liked it.'],
    ['I was rejected, again; Ana was kind.', 'I was rejected, again; Ana was kind.'],
    [`${'Ana was kind '.repeat(200)}.`, `${'Ana was kind '.repeat(200)}.`],
    ['Ana was kind.', 'Ana was kind.'],
  ])('leaves what else stands above a forward: %s', (note, rest) => expect(withoutTold(note, leastAbove)).toBe(rest));
});
