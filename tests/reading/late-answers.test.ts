import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { mail } from './mail.ts';

const kindOf = (text: string) => read(mail({ text })).kind;

/** What happens to those who are late or leave something out is no answer to anybody. */
const threats: [language: string, text: string][] = [
  [
    'en',
    'Please complete the coding test by Friday. After that date we will not be able to consider your application any further.',
  ],
  [
    'en',
    'Your online assessment is waiting for you. Failure to complete it within five days means that your application will not be taken forward.',
  ],
  ['en', 'Thank you for your application, which we have received. The post stays open until the position is filled.'],
  [
    'de',
    'bitte schließe den Online-Test bis Sonntag ab. Danach können wir deine Bewerbung leider nicht weiter bearbeiten.',
  ],
  [
    'de',
    'bitte laden Sie Ihre Zeugnisse hoch. Nach Ablauf der Frist können wir Ihre Bewerbung nicht mehr berücksichtigen.',
  ],
  ['fr', 'Merci de compléter le test en ligne avant vendredi. Passé ce délai, votre candidature ne sera pas retenue.'],
  [
    'nl',
    'Wil je de online test voor vrijdag maken? Na deze datum kunnen we je sollicitatie niet meer in behandeling nemen.',
  ],
  [
    'es',
    'Te hemos asignado tres pruebas. Complétalas antes del viernes; de no hacerlo, tu candidatura quedará descartada.',
  ],
  ['pt', 'Complete o teste de lógica até sexta-feira. Depois dessa data não será possível seguir com sua candidatura.'],
  [
    'it',
    'La preghiamo di completare il test online entro venerdì. Dopo tale data non potremo dare seguito alla Sua candidatura.',
  ],
];

describe('a deadline', () => {
  it.each(threats)('is no refusal, in %s: %s', (_, text) => expect(kindOf(text)).not.toBe('rejection'));

  it.each([
    [
      'en',
      'Your test reached us after the closing date. We are therefore not able to consider your application any further.',
    ],
    ['de', 'nach Durchsicht Ihrer Unterlagen können wir Ihre Bewerbung leider nicht weiter berücksichtigen.'],
    ['fr', 'Après étude de votre dossier, nous ne donnerons pas suite à votre candidature.'],
    ['nl', 'Na het gesprek van dinsdag hebben we besloten je sollicitatie niet verder in behandeling te nemen.'],
    ['es', 'Después de revisar tu perfil, hemos decidido no continuar con tu candidatura.'],
    ['pt', 'Após análise do seu perfil, decidimos não seguir com a sua candidatura.'],
    ['it', 'Dopo aver valutato il Suo profilo, non possiamo dare seguito alla Sua candidatura.'],
  ])('that has passed can be, in %s', (_, text) => expect(kindOf(text)).toBe('rejection'));
});
