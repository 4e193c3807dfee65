import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Titled = Partial<Row> & { code: string; role: string | null };

const titled: Titled[] = [
  // what somebody is wanted as, where nothing else says the role
  { code: 'en', body: 'We can only afford one junior editor and someone else got it.', role: 'junior editor' },
  { code: 'en', body: "You'd be a brilliant Head of Research, but not for us, not yet.", role: 'Head of Research' },
  { code: 'en', body: 'I cannot add another night baker before the summer.', role: 'night baker' },
  { code: 'de', body: 'Mit achtzig stelle ich keine Aushilfe mehr ein.', role: 'Aushilfe' },
  { code: 'de', body: 'Ohne Wagen kann ich keinen weiteren Busfahrer beschäftigen.', role: 'Busfahrer' },
  { code: 'nl', body: 'Op dit moment zoek ik geen loodgieter, in de winter is het stil.', role: 'loodgieter' },
  { code: 'nl', body: 'Dus voor Medewerker verkoop hoeven we niemand meer.', role: 'Medewerker verkoop' },
  { code: 'fr', body: "C'est là que j'ai besoin d'une vendeuse, le dimanche.", role: 'vendeuse' },
  { code: 'fr', body: 'On a désigné une autre personne pour la place de cuisinière.', role: 'cuisinière' },
  { code: 'fr', body: 'Tu avais tout pour être Responsable logistique chez nous.', role: 'Responsable logistique' },
  // what a subject names of the course of hiring
  { code: 'en', subject: 'Tower Crane Operator - Assessment Results', body: '', role: 'Tower Crane Operator' },
  { code: 'en', subject: 'Press Officer – written task', body: '', role: 'Press Officer' },
  { code: 'en', subject: 'Teacher of Chemistry - January 2026', body: '', role: 'Teacher of Chemistry' },
  {
    code: 'en',
    body: 'Application for Porter Band 2 - 512-24-7711 - Not shortlisted',
    role: 'Porter Band 2',
  },
  {
    code: 'es',
    body: '',
    subject: 'Puesto de Auxiliar Administrativo - tercer ejercicio',
    role: 'Auxiliar Administrativo',
  },
  {
    code: 'it',
    subject: 'Avviso pubblico per Collaboratore tecnico - esito prova scritta',
    body: '',
    role: 'Collaboratore tecnico',
  },
  { code: 'de', subject: 'AW: Nachfrage Bewerbungsstand Schweißer', body: '', role: 'Schweißer' },
  { code: 'nl', subject: 'Terugkoppeling sollicitatiegesprek doktersassistente', body: '', role: 'doktersassistente' },
  { code: 'it', subject: 'R: curriculum aiuto cuoco', body: '', role: 'aiuto cuoco' },
  { code: 'en', subject: 'Postdoc position in my group', body: '', role: 'Postdoc' },
  {
    code: 'en',
    subject: 'Driver Class 2 days – Fenwold Gravel',
    from: 'Fenwold Gravel <jobs@fenwold.example>',
    body: '',
    role: 'Driver Class 2 days',
  },
  // words that end a title
  { code: 'nl', body: 'We gaan voor de functie van voorman toch met iemand anders verder.', role: 'voorman' },
  { code: 'it', body: 'Alla fine come Content Manager entra una ragazza.', role: 'Content Manager' },
  { code: 'en', body: 'Thanks for your wish to join Hollin as our first Controller!', role: 'Controller' },
  // what stands before it names nobody
  {
    code: 'en',
    subject: 'Application: Police Staff – Custody Clerk',
    body: 'Custody Clerk – 4471\n\nYour application has been assessed against the framework and did not reach the mark.',
    role: 'Custody Clerk',
  },
  {
    code: 'en',
    subject: 'Re: Marine Surveyor',
    body: 'We cannot sponsor a visa for the Surveyor job.',
    role: 'Marine Surveyor',
  },
  // more of titles in small letters, and of those that go on
  { code: 'en', subject: 'hey - frontend role', body: "let's leave it here.", role: 'frontend' },
  { code: 'en', subject: 'vet tech', body: 'Going with somebody who can do nights.', role: 'vet tech' },
  {
    code: 'fr',
    body: 'Merci pour ta candidature pour le poste de Conseiller au soutien technique chez Boréane.',
    role: 'Conseiller au soutien technique',
  },
  { code: 'es', body: 'La plaza de técnico de laboratorio recayó en otra persona.', role: 'técnico de laboratorio' },
  {
    code: 'nl',
    body: 'Voor de PhD position Marine Ecology hebben wij veel brieven.',
    role: 'PhD position Marine Ecology',
  },
  {
    code: 'fr',
    body: "Suite à votre candidature à l'offre ci-dessous : Chargé de clientèle H/F\n\nNous ne donnons pas suite à votre candidature, malgré ses qualités indéniables.",
    role: 'Chargé de clientèle H/F',
  },
  // the mark for all genders, wherever it stands
  {
    code: 'de',
    body: 'Uns ging es um mehr Übung bei der UX Writer (all genders) Rolle.',
    role: 'UX Writer (all genders)',
  },
  {
    code: 'de',
    body: 'Vom Gehalt her liegt das Band für Buchhalter (m/w/d) tiefer.',
    role: 'Buchhalter (m/w/d)',
  },
];

const untitled: Titled[] = [
  { code: 'en', body: 'We decided to hire a gal who has done this before.', role: null },
  { code: 'en', body: 'We went with another candidate and need a colleague who can travel.', role: null },
  { code: 'en', body: "Don't lose heart! Most people apply for 10 to 20 jobs before they hear yes.", role: null },
  { code: 'de', body: 'Wir suchen einen Kollegen und nehmen keine Bewerber mehr.', role: null },
  { code: 'en', subject: 'your application for the new role', body: '', role: null },
  { code: 'en', subject: 'saturday job', body: 'Sorry, no.', role: null },
  { code: 'fr', body: 'Nos bureaux sont place de la République.', role: null },
];

const whole: Titled[] = [
  { code: 'en', body: 'Thank you for applying for the First Officer position.', role: 'First Officer' },
  {
    code: 'en',
    subject: 'Full Time - Buyer',
    body: 'Thank you for applying for the Full Time - Buyer position.',
    role: 'Full Time - Buyer',
  },
  { code: 'fr', body: "Votre candidature au poste d'ATER n° 0417 n'est pas classée.", role: 'ATER' },
];

describe('the role', () => {
  it.each([...titled, ...whole])('is $role', ({ code, role, ...mail }) => {
    expect(factsOf(code, mail).role?.value ?? null).toBe(role);
  });

  it.each(untitled)('is none in: $body', ({ code, ...mail }) => {
    expect(factsOf(code, mail).role?.value ?? null).toBeNull();
  });
});
