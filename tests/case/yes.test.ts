import { describe, expect, it } from 'vitest';
import { saysYes } from '../../shared/case/command/yes.ts';

describe('a yes', () => {
  it.each([
    'Yes',
    'yes please',
    'Yes, that is me.',
    'Hi Onfile,\n\nyes, gladly.\n\nAda',
    'Thanks! Yes, please sign me up.',
    'Please!',
    'ok',
    'Sure, why not',
    'Yes, no problem',
    'Ja, gerne',
    'Gerne!',
    'Ja bitte.\n\nViele Grüße\nAda',
    'Oui, c’est moi',
    'Sí, gracias',
    'Sí',
    'Sim, sou eu',
    '“yes”',
  ])('%j', (text) => {
    expect(saysYes(text)).toBe(true);
  });

  it.each([
    '',
    'No, thanks!',
    'Please stop sending me mail, I do not want this.',
    'Please remove me',
    'ok, but do not write again',
    'Not sure. Yes or no?',
    'Thanks for your mail. I am on vacation; please contact my colleague.',
    'Your message has been received, we will answer it as soon as possible. Please allow two days.',
    'Nein danke, bitte nicht mehr schreiben',
    'Bitte wenden Sie sich an meine Kollegin.',
    'Non merci',
    'Je suis absente. Si urgent, contactez Jean.',
    'Si no es urgente, escríbame el lunes.',
    'I have read your invitation; a “yes” will do, you say.',
  ])('%j is none', (text) => {
    expect(saysYes(text)).toBe(false);
  });
});
