import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../shared/case/command/commands-in.ts';
import { languages } from '../../shared/case/command/languages.ts';
import { leastAbove, tellsNo, toldIn, withoutTold } from '../../shared/case/command/told.ts';
import { tellings } from '../../shared/case/command.ts';

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

describe('a member who is asked what an answer of theirs is', () => {
  it.each([
    ['feedback', 'it is feedback! she told me about the budget answer'],
    ['feedback', 'Feedback'],
    ['feedback', 'feedback: I never gave a number'],
    ['feedback', 'Das ist eine Rückmeldung.'],
    ['feedback', "C'est un retour."],
    ['feedback', 'Es feedback, gracias.'],
    ['feedback', 'Het is feedback'],
    ['feedback', 'È un riscontro.'],
    ['feedback', 'É feedback.'],
    ['opening', 'Good news: they want me back!!'],
    ['opening', 'they want me back!!'],
    ['opening', 'Gute Nachricht! Ich soll anrufen.'],
    ['opening', "C'est une bonne nouvelle"],
    ['opening', 'Son buenas noticias.'],
    ['opening', 'goed nieuws!'],
    ['opening', 'Una buona notizia.'],
    ['opening', 'Boas notícias!'],
    ['no', 'another no'],
    ['no', 'Sadly still a no.'],
    ['no', 'Wieder eine Absage.'],
    ['neither', 'None of these, thanks.'],
    ['neither', 'Nichts davon'],
    ['neither', 'just a thank you'],
    ['opening', 'They asked for a call.'],
    ['opening', 'Yes, she would like to speak to me'],
    ['opening', 'An interview!'],
    ['opening', 'Sie haben um ein Gespräch gebeten.'],
    ['opening', 'Sie möchten mich kennenlernen'],
    ['opening', 'Ils demandent un entretien'],
    ['opening', 'Quieren una reunión'],
    ['opening', 'Ze vroegen om een gesprek.'],
    ['opening', 'Pediram uma reunião'],
    ['opening', 'Mi hanno chiesto un colloquio.'],
    ['unknown', 'I don’t know'],
    ['unknown', 'Sorry, not sure yet.'],
    ['unknown', 'Weiß ich nicht.'],
    ['unknown', 'Je ne sais pas'],
    ['unknown', 'No lo sé.'],
    ['unknown', 'Geen idee'],
    ['unknown', 'Não sei.'],
    ['unknown', 'Non lo so'],
  ])('says %s: %s', (is, text) => expect(toldIn(text)).toBe(is));

  it.each([
    'Is it feedback?',
    'I hope it is good news',
    'It is no feedback',
    'I asked for feedback',
    'I would love some feedback.',
    'no good news',
    'Good news or feedback?',
    'It is feedback. It is good news.',
    'She said that it is an offer for a course',
    'They want me to send my certificates.',
    'I asked for a call.',
    'They asked for a call, and it was a no',
    'They do not want to talk to me',
    'They want to talk to somebody else',
    'Did they ask for a call?',
    'Sie wollen kein Gespräch',
    'Ils ne veulent pas me parler',
    'No quieren hablar conmigo',
    'I am not sure that I want it',
    'I don’t know. It is feedback.',
    'Ich weiß nicht, wie ich das finden soll',
    'Keine gute Nachricht',
    'Das ist kein Feedback',
    'Pas de bonne nouvelle',
    'Ninguna buena noticia',
  ])('is told from other words: %s', (text) => expect(toldIn(text)).toBeNull());

  it.each(languages.flatMap(({ told }) => tellings.flatMap((is) => told[is].map((words) => [is, words] as const))))(
    'is understood in all the words that are there for it, %s: %s',
    (is, words) => expect(toldIn(words)).toBe(is),
  );

  it('ends where a line of commands begins or ends, and no sentence does', () => {
    expect(toldIn('It is a no\npause')).toBe('no');
    expect(toldIn('pause\nIt is a no')).toBe('no');
    expect(toldIn('It is a no\nsnooze 2 weeks')).toBe('no');
    expect(toldIn('It is a no\nof the kind that stings')).toBeNull();
  });

  const here = { subject: 'Re: x', now: '2026-10-06T09:00:00.000Z', zone: 'Europe/Berlin' };

  it.each([
    ['It is feedback', 'feedback', [{ do: 'told', is: 'feedback' }]],
    ['Another no', 'no', [{ do: 'told', is: 'no' }]],
    ['Good news', 'opening', [{ do: 'told', is: 'opening' }]],
    ['It is feedback', 'no', [{ do: 'told', is: 'feedback' }]],
    ['Feedback! Thanks', 'neither', [{ do: 'told', is: 'feedback' }]],
    ['Bonne nouvelle', 'no', [{ do: 'told', is: 'opening' }]],
    ['Doch eine Absage', 'feedback', [{ do: 'told', is: 'no' }]],
    ['Good news: I passed my exam', 'no', [{ do: 'note', text: 'Good news: I passed my exam' }]],
    ['An offer. It came from Halden', 'no', [{ do: 'note', text: 'An offer. It came from Halden' }]],
    ['Nothing', 'no', [{ do: 'note', text: 'Nothing' }]],
    ['It is feedback', null, [{ do: 'note', text: 'It is feedback' }]],
    ['Nothing', 'neither', [{ do: 'note', text: 'Nothing' }]],
    ['I don’t know', 'feedback', [{ do: 'note', text: 'I don’t know' }]],
  ] as const)('is heard where it is so already, or where nothing else is said: %s (%s)', (text, answer, commands) =>
    expect(commandsIn({ ...here, text, answer })).toEqual(commands),
  );

  it('is heard beside other words where it is asked', () => {
    const text = 'It is feedback! She told me about the budget answer.\nkeen';
    const note = { do: 'note', text: 'She told me about the budget answer.' };
    expect(commandsIn({ ...here, text, answer: 'unclear' })).toEqual([
      { do: 'told', is: 'feedback' },
      { do: 'keen' },
      note,
    ]);
    expect(commandsIn({ ...here, text }).map((command) => command.do)).toEqual(['keen', 'note']);
    expect(commandsIn({ ...here, text: 'feedback: I never gave a number', answer: 'unclear' })).toEqual([
      { do: 'told', is: 'feedback' },
      { do: 'note', text: 'I never gave a number' },
    ]);
  });
});
