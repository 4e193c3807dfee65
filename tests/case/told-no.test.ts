import { describe, expect, it } from 'vitest';
import { tellsNo, withoutTold } from '../../shared/case/command/told-no.ts';

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
    'Thanks.\n\nOn Tue, 6 Oct 2026 at 09:40, Onfile <onfile@onfile.example> wrote:\n> If it is a no all the same, reply “It is a no”.\n> It is a no',
  ])('is told from other words: %s', (text) => expect(tellsNo(text)).toBe(false));

  it.each([
    ['It is a no.', null],
    ['It is a no. Ana was kind.', 'Ana was kind.'],
    ['Ana was kind.\nRejected.', 'Ana was kind.'],
    ['Ana was kind.', 'Ana was kind.'],
  ])('leaves what else stands above a forward: %s', (note, rest) => expect(withoutTold(note)).toBe(rest));
});
