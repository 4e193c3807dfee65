import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

/** Language, who sends, what is written, and the employer that is meant. */
const mails: [string, { from?: string; body: string }, string | null][] = [
  [
    'fr',
    {
      from: 'Agence Tempolia Metz <metz@tempolia.example>',
      body: 'Votre candidature chez notre client a été étudiée, sans suite.\n\nVotre agence Tempolia',
    },
    null,
  ],
  [
    'fr',
    {
      body: "Notre client cherche une première expérience.\n\nBien cordialement,\nJeanne Aubry\nMichael Page\n\nPageGroup s'engage pour l'égalité.",
    },
    null,
  ],
  [
    'it',
    {
      from: 'Carla Dossi <c.dossi@selectiva.example>',
      body: 'Il nostro cliente ha scelto un altro profilo.\n\nCordiali saluti\nCarla Dossi\nSelectiva Partners',
    },
    null,
  ],
  [
    'en',
    { body: 'Our client has put the project on hold.\n\nBest,\nMaya Lind\nRecruitment Consultant\nPennant People' },
    null,
  ],
  // a client that is named is the employer
  [
    'fr',
    { body: 'Notre client, Verrerie du Nord, a choisi une autre personne.\n\nBien à vous,\nHays' },
    'Verrerie du Nord',
  ],
  // and so is a house that one applied to, whoever its clients are
  [
    'fr',
    {
      body: 'Merci pour votre candidature chez Studio Malo. Notre client a réduit le budget.\n\nAmicalement,\nStudio Malo',
    },
    'Studio Malo',
  ],
];

describe('who writes for a client', () => {
  it.each(mails)('%s: %j', (code, { from = '', body }, company) => {
    expect(factsOf(code, { from, body }).company?.value ?? null).toBe(company);
  });
});

describe('a department that is called by what agencies do', () => {
  it.each([
    ['fr', 'Le Service Recrutement'],
    ['it', 'Ufficio Selezione'],
    ['nl', 'Afdeling Werving'],
  ])('is no recruiter of another house (%s: %s)', (code, line) => {
    const body = `Brellan\n\n${closings[code]},\n${line}\nBrellan`;
    expect(factsOf(code, { body }).recruiter).toBeNull();
  });
});

const closings: Readonly<Record<string, string>> = {
  fr: 'Cordialement',
  it: 'Cordiali saluti',
  nl: 'Met vriendelijke groet',
};
