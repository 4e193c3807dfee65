import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { readTold } from '../../shared/reading/read-told.ts';
import type { Reason } from '../../shared/reading/reading.ts';

const original = (text: string) => ({
  from: { name: null, address: null },
  to: [],
  subject: '',
  date: null,
  messageId: null,
  text,
});
const told = (text: string, isNo = true) => readTold(original(text), null, isNo, text);

describe('why it was a no, in a member’s own words', () => {
  it.each<[string, Reason]>([
    ['They said I was too junior.', 'experience'],
    ['They told me that I lacked experience with Kafka.', 'experience'],
    ['I did not have enough years in retail, they said.', 'experience'],
    ['They felt I was overqualified.', 'qualification'],
    ['They said I had too much experience.', 'qualification'],
    ['Ils me trouvent trop expérimenté.', 'qualification'],
    ['I don’t have the forklift licence.', 'qualification'],
    ['They said my German wasn’t good enough.', 'skill'],
    ['They said I live too far away.', 'location'],
    ['I asked for too much money.', 'salary'],
    ['They gave it to somebody internal.', 'internal'],
    ['They took somebody else.', 'other-candidate'],
    ['They took somebody else, because I was too junior.', 'experience'],
    ['Sie sagten, ich hätte zu wenig Erfahrung.', 'experience'],
    ['Sie meinten, mir fehle die Erfahrung mit Kubernetes.', 'experience'],
    ['Meine Erfahrung reiche nicht aus, hieß es.', 'experience'],
    ['Mir fehlt der Führerschein.', 'qualification'],
    ['Mein Englisch war ihnen nicht gut genug.', 'skill'],
    ['Ich wohne zu weit weg.', 'location'],
    ['Angeblich war ich zu teuer.', 'salary'],
    ['Sie haben jemand internen genommen.', 'internal'],
    ['Sie wollten jemanden vor Ort, ich wohne in Köln.', 'location'],
    ['Il paraît que je n’ai pas assez d’ancienneté.', 'experience'],
    ['De functie gaat niet door.', 'cancelled'],
    ['Hanno preso un interno.', 'internal'],
    ['Ils m’ont dit que je manquais d’expérience.', 'experience'],
    ['D’après eux, j’étais trop junior.', 'experience'],
    ['Je n’avais pas le permis.', 'qualification'],
    ['Mon niveau d’anglais était trop faible.', 'skill'],
    ['J’habite trop loin.', 'location'],
    ['J’étais trop cher pour eux.', 'salary'],
    ['Ils ont pris quelqu’un en interne.', 'internal'],
    ['Me dijeron que no tenía suficiente experiencia.', 'experience'],
    ['No tengo el carné de conducir.', 'qualification'],
    ['Mi nivel de inglés no era suficiente.', 'skill'],
    ['Vivo demasiado lejos.', 'location'],
    ['Pensaban que pedía demasiado dinero.', 'salary'],
    ['Ze vonden me te junior.', 'experience'],
    ['Ik had niet genoeg ervaring, zeiden ze.', 'experience'],
    ['Ik heb geen rijbewijs.', 'qualification'],
    ['Mijn Nederlands was niet goed genoeg.', 'skill'],
    ['Ik woon te ver weg.', 'location'],
    ['Ik was te duur.', 'salary'],
    ['Disseram que eu não tinha experiência suficiente.', 'experience'],
    ['Acharam que eu era muito júnior.', 'experience'],
    ['Faltava-me a carta de condução.', 'qualification'],
    ['O meu inglês não era bom.', 'skill'],
    ['Moro muito longe.', 'location'],
    ['Pedi demasiado.', 'salary'],
    ['Mi hanno detto che ero troppo junior.', 'experience'],
    ['Dicono che mi mancava esperienza.', 'experience'],
    ['Non avevo la patente.', 'qualification'],
    ['Il mio inglese non era sufficiente.', 'skill'],
    ['Abito troppo lontano.', 'location'],
    ['Ho chiesto troppo.', 'salary'],
  ])('“%s” says %s', (text, reason) => {
    const reading = told(text);
    expect([reading.kind, reading.reason]).toEqual(['rejection', reason]);
    expect(reading.evidence.reason?.[0]?.text).toBeTruthy();
  });

  it.each([
    'They gave no reason.',
    'They said it was not about my experience.',
    'It had nothing to do with my salary.',
    'They said I had plenty of experience.',
    'They said my experience was impressive.',
    'They never said that I was too junior.',
    'I live in Leeds and had worked there for years.',
    'I have ten years of experience, so I do not get it.',
    'They liked me a lot and said I should apply again next year.',
    'Ich habe zehn Jahre Erfahrung, das verstehe ich nicht.',
    'J’ai dix ans d’expérience, je ne comprends pas.',
    'Tengo diez años de experiencia, no lo entiendo.',
    'Ik heb tien jaar ervaring, dus ik snap het niet.',
    'Tenho dez anos de experiência, não percebo.',
    'Ho dieci anni di esperienza, non capisco.',
    'Sie sagten, es liege nicht an meiner Erfahrung.',
    'Sie sagten, ich hätte viel Erfahrung.',
    'Es war ein nettes Gespräch.',
    'Ils ont dit que ce n’était pas une question d’expérience.',
    'Dijeron que no era por mi experiencia.',
    'Ze zeiden dat het niet aan mijn ervaring lag.',
    'Disseram que não foi por falta de experiência.',
    'Hanno detto che non era per la mia esperienza.',
  ])('“%s” says none', (text) => {
    expect(told(text).reason).toBeNull();
  });

  it('is heard also where nothing but the telling says that it is a no', () => {
    const text = 'I got a call from Hartley & Sons, they said no to me because I was too junior.';
    expect(told(text, false)).toMatchObject({ kind: 'rejection', reason: 'experience' });
  });

  it('is not looked for in mails', () => {
    const mail = 'Unfortunately we will not move forward with your application. The office is where I live, far away.';
    expect(read(original(mail))).toMatchObject({ kind: 'rejection', reason: null });
    expect(told(mail).reason).toBe('location');
  });

  it('is in the language of all that they wrote, where few words tell none', () => {
    const reading = readTold(
      original('Mir fehlt die Erfahrung.'),
      null,
      true,
      'Es ist eine Absage\n\nMir fehlt die Erfahrung.',
    );
    expect(reading.language).toBe('de');
  });
});
