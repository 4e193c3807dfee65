import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/reading/languages.ts';
import { phrasebookOf } from '../../shared/reading/phrases.ts';
import { read } from '../../shared/reading/read.ts';
import { cleaned } from '../../shared/reading/text/clean.ts';
import { mail } from './mail.ts';

const textOf = (text: string) => cleaned(text, 20_000).text;

const answer = 'Dear Sam,\nthe team will look at your question.\n';

/** What stands below an answer in the clients of the world. */
const histories = [
  '-----Original Message-----\nFrom: Sam\nI was not selected?',
  'On Mon, 5 May 2025 at 10:00, Sam Reed <sam@example.com> wrote:\n\nI was not selected?',
  'On Mon, 5 May 2025 at 10:00, Sam Reed <sam@example.com>\nwrote:\n\nI was not selected?',
  'From: Sam Reed\nSent: Monday, 5 May 2025 10:00\nTo: Jobs\n\nI was not selected?',
  'Von: Sam Reed\nGesendet: Montag, 5. Mai 2025\n\nIch wurde nicht berücksichtigt?',
  'Am 05.05.2025 um 10:00 schrieb Sam Reed:\n\nIch wurde nicht berücksichtigt?',
  'Le lun. 5 mai 2025 à 10:00, Sam Reed <sam@example.com> a écrit :\n\nJe ne suis pas retenu ?',
  'El lun, 5 may 2025 a las 10:00, Sam Reed escribió:\n\n¿No he sido seleccionado?',
  'Op ma 5 mei 2025 om 10:00 schreef Sam Reed <sam@example.com>:\n\nBen ik niet geselecteerd?',
  'Em seg., 5 de mai. de 2025, Sam Reed escreveu:\n\nNão fui selecionado?',
  '>>> "Sam Reed" <sam@example.com> 5/5/2025 10:00 AM >>>\nI was not selected?',
  'Il giorno lun 5 mag 2025 Sam Reed ha scritto:\n\nNon sono stato selezionato?',
];

describe('the newest part of a mail', () => {
  it.each(histories)('ends before %j', (history) => {
    expect(textOf(`${answer}\n${history}`).trimEnd()).toBe(answer.trimEnd());
  });

  it('keeps what stands between quoted lines', () => {
    const text = 'On Monday, 5 May 2025, Sam wrote:\n> Was I selected?\n\nNo, sorry.\n\n> Really?\n\nYes.';
    expect(textOf(text)).toBe('On Monday, 5 May 2025, Sam wrote:\n\nNo, sorry.\n\nYes.');
  });

  it('is all of it when everything is quoted', () => {
    expect(textOf('> We regret to inform you.')).toBe('> We regret to inform you.');
  });

  it.each(['From: the bottom of my heart, thank you.\nDate: today', 'On behalf of the team, thank you.'])(
    'does not end before %j at the top',
    (text) => expect(textOf(text)).toBe(text),
  );
});

describe('what decides', () => {
  it('is the newest part, not the history', () => {
    const text =
      'Hi Sam, we would like to invite you to an interview. When are you available for a call?\n\n> We have decided not to move forward with your application.';
    expect(read(mail({ text })).kind).toBe('interview');
  });

  it('stands as the mail has it, through entities, soft hyphens and odd spaces', () => {
    const text = 'We have decided not to move&nbsp;for\u00adward with your ap&shy;plica\u00adtion.';
    const { kind, evidence } = read(mail({ text }));
    expect(kind).toBe('rejection');
    expect(evidence.kind?.[0]?.text).toBe('decided not to move&nbsp;for\u00adward');
  });

  it.each([
    ['We have decided not to\nmove forward with your application for the role.', 'rejection'],
    ['Nous n&#39;avons pas retenu votre candidature.', 'rejection'],
    ['Wir koennen Ihre Bewerbung leider nicht beruecksichtigen.', 'rejection'],
    ['WE ARE NOT MOVING FORWARD WITH YOUR APPLICATION', 'rejection'],
    ['We won‘t be moving forward with your application.', 'rejection'],
  ])('is read in %j', (text, kind) => expect(read(mail({ text })).kind).toBe(kind));
});

describe('language', () => {
  it.each([
    ['en', 'Thank you for your application. We have decided to go another way.'],
    ['de', 'Vielen Dank für Ihre Bewerbung. Wir haben uns anders entschieden.'],
    ['fr', 'Nous vous remercions pour votre candidature, mais nous avons choisi une autre personne.'],
    ['es', 'Gracias por tu candidatura. Hemos decidido seguir con otra persona.'],
    ['nl', 'Bedankt voor je sollicitatie. We hebben voor een andere kandidaat gekozen.'],
    ['pt', 'Agradecemos a sua candidatura, mas não foi selecionado para a vaga.'],
    ['it', 'Grazie per la tua candidatura. Abbiamo scelto un’altra persona per questo ruolo.'],
    [null, 'Absage'],
    [null, ''],
    [null, 'お祈り申し上げます。'],
  ])('%s: %s', (language, text) => expect(read(mail({ text })).language).toBe(language));

  it('may change from sentence to sentence: the German no in an English frame counts', () => {
    const text =
      'This message is in German and in English, for all of you. Wir können Ihre Bewerbung leider nicht berücksichtigen und haben uns für eine andere Person entschieden.';
    expect(read(mail({ text })).kind).toBe('rejection');
  });
});

describe('wording', () => {
  it.each(languages.map((language) => [language.code, language] as const))('of %s can be read', (_, language) => {
    expect(() => phrasebookOf(language)).not.toThrow();
  });

  it.each(['Upper case', 'an $unknown class', 'ends in ~3', 'optional? first'])('as “%s” is refused', (phrase) => {
    const [language] = languages;
    if (!language) throw new Error('there is no language');
    expect(() => phrasebookOf({ ...language, classes: {}, phrases: { refusal: [phrase] } })).toThrow();
  });
});
