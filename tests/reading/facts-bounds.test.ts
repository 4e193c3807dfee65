import { describe, expect, it } from 'vitest';
import { factsOf, named, type Row } from './facts-case.ts';

/** Where names and titles end, and what only looks like one: language and mail. */
const rows: [string, Row][] = [
  // a name ends with its sentence
  [
    'en',
    {
      body: 'Thank you for your interest in Company Q. Knowing how long you waited, we write today.',
      company: null,
      role: null,
    },
  ],
  [
    'en',
    { body: 'Your application to Plant B. Reviewing it took a while, and it is a no.', company: 'Plant B', role: null },
  ],
  [
    'en',
    {
      body: 'Thank you for applying to Robert W. Hale. We chose somebody else.',
      company: 'Robert W. Hale',
      role: null,
    },
  ],
  [
    'en',
    {
      body: 'Thank you for applying to J. R. Sands & Sons. We chose somebody else.',
      company: 'J. R. Sands & Sons',
      role: null,
    },
  ],
  // who is no organisation
  [
    'en',
    {
      body: 'Thank you for your interest in a clerkship with Judge Harlow. Judge Harlow has filled the position.',
      company: null,
      role: 'clerkship',
    },
  ],
  [
    'en',
    {
      body: 'Thank you for your application to serve as my law clerk. I have made my choice.',
      company: null,
      role: 'law clerk',
    },
  ],
  ['it', { body: 'La ringrazio del messaggio. Io non ho purtroppo posti liberi.', company: null, role: null }],
  [
    'en',
    {
      body: 'The committee of the Department of Botany has met.\n\nSincerely,\nAnita Holm\nProfessor and Chair, Department of Botany\nEastmere College',
      company: 'Eastmere College',
      role: null,
      contact: 'Anita Holm',
    },
  ],
  // houses in a place, and houses whose name begins another one
  [
    'en',
    {
      body: 'We appreciate your interest in the San Mateo office of Harlan Reed. We cannot invite you.',
      company: 'Harlan Reed',
      role: null,
    },
  ],
  [
    'en',
    {
      body: 'thanks for your interview at tinsel. It is a no.\n\nbest,\njo\nTinsel Robotics B.V.',
      company: 'Tinsel Robotics B.V.',
      role: null,
    },
  ],
  [
    'fr',
    {
      subject: 'Votre candidature chez Groupe Lanterne',
      body: "Nous n'avons pas retenu votre candidature.\n\nL'équipe Recrutement\nGroupe Lanterne",
      company: 'Groupe Lanterne',
      role: null,
    },
  ],
  [
    'pt',
    {
      from: 'Recursos Humanos Moinhos do Tâmega <rh@moinhos-tamega.example>',
      body: 'A vaga foi preenchida por outra pessoa.',
      company: 'Moinhos do Tâmega',
      role: null,
    },
  ],
  [
    'en',
    { from: 'larkspur <jobs@larkspur.example>', body: 'we are passing for now.', company: 'larkspur', role: null },
  ],
  [
    'de',
    {
      body: 'deine Bewerbung als Dreher wurde erfolgreich an die Hollerbach Metallbau AG versendet.',
      company: 'Hollerbach Metallbau AG',
      role: 'Dreher',
    },
  ],
  // a role ends where its clause does
  [
    'nl',
    {
      body: 'Naar aanleiding van uw sollicitatie naar de functie van tuinman moet ik u teleurstellen.',
      company: null,
      role: 'tuinman',
    },
  ],
  ['nl', { body: 'Wij hebben uw brief over de functie van abc/xyz moeten afwijzen.', company: null, role: null }],
  ['de', { body: 'Wir haben die Stelle zwischenzeitlich intern besetzt.', company: null, role: null }],
  ['fr', { body: "Le poste de menuisier vient d'être pourvu.", company: null, role: 'menuisier' }],
  [
    'fr',
    {
      body: 'Votre candidature au poste de journaliste à partir du 4 janvier est refusée.',
      company: null,
      role: 'journaliste',
    },
  ],
  // and not before
  [
    'en',
    {
      subject: 'Application for Web Developer - Intern or Fellow',
      body: 'It is a no.',
      company: null,
      role: 'Web Developer - Intern or Fellow',
    },
  ],
  [
    'en',
    {
      body: 'They met three people for the Executive Assistant to the CFO position and chose one.',
      company: null,
      role: 'Executive Assistant to the CFO',
    },
  ],
  [
    'en',
    {
      body: 'You asked how it went: Ines Cole will be our new Practice Manager.',
      company: null,
      role: 'Practice Manager',
    },
  ],
  [
    'en',
    {
      body: 'We refer to your application under requisition 77120BR, Production Planner.',
      company: null,
      role: 'Production Planner',
    },
  ],
  // what job boards set out in lines
  [
    'en',
    {
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      body: 'Your application was sent to Fernhill Foods\n\nDemand Planner\nFernhill Foods · Reno, NV (On-site)',
      company: 'Fernhill Foods',
      role: 'Demand Planner',
    },
  ],
  [
    'en',
    {
      from: 'Indeed Apply <indeedapply@indeed.com>',
      body: 'Application submitted\n\nOffice Clerk\nMoss & Daughters - Reno, NV\n\nThe following items were sent to Moss & Daughters. Good luck!',
      company: 'Moss & Daughters',
      role: 'Office Clerk',
    },
  ],
  // whatever words a mail is signed with
  [
    'en',
    {
      body: 'We chose somebody else for this one.\n\nKeep on sketching,\nSarah Quill\nSenior Editor\nsquill@press.example\n\nYou can change what we send you at:\nhttps://press.example/mail',
      company: null,
      role: null,
      contact: 'Sarah Quill',
    },
  ],
];

describe('names and titles', () => {
  it.each(rows)('%s: $body', (code, row) => {
    const { company, role, contact = null } = row;
    expect(named(code, row)).toEqual({ company, role, contact });
  });
});

describe("a department's people", () => {
  it.each([
    ['fr', "L'équipe Recrutement"],
    ['es', 'El equipo de Selección'],
  ])('are no agency: %s %s', (code, line) => {
    const body = `No.\n\n${code === 'fr' ? 'Cordialement' : 'Saludos'},\n${line}\nNorthwind`;
    expect(factsOf(code, { body }).recruiter).toBeNull();
  });
});
