import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

/** Language, who sends, what is written, and the employer that is meant. */
const mails: [string, string, string, string | null][] = [
  [
    'de',
    'Pflege-Jobs <service@pflegejobs.example>',
    'Haus Birkengrund hat Ihre Bewerbung als Pflegehelfer leider abgelehnt.\n\nDiese Stellen könnten zu Ihnen passen: Koch.\n\nIhr Team von Pflege-Jobs',
    'Haus Birkengrund',
  ],
  [
    'es',
    'Empleo Rápido <avisos@empleorapido.example>',
    'Talleres Corrales ha cambiado el estado de tu inscripción: Descartado.\n\nTienes 12 ofertas parecidas.',
    'Talleres Corrales',
  ],
  [
    'nl',
    'Vacaturepunt <no-reply@vacaturepunt.example>',
    'Je solliciteerde voor de job Lasser bij Staalbouw Verhelst.\n\nDe werkgever liet weten dat je niet geselecteerd bent.',
    'Staalbouw Verhelst',
  ],
  [
    'fr',
    'ne-pas-repondre@emploi-vallee.example',
    'Suite à votre candidature au poste suivant :\n\nAgent d’entretien\nSyndicat des Eaux de Malvère\n\nle recruteur a indiqué : non retenue.\n\nMessage envoyé par emploi-vallee.',
    'Syndicat des Eaux de Malvère',
  ],
  [
    'en',
    'Jobwren <updates@jobwren.example>',
    'Thank you for applying for the Clerk role at Oakhart Joinery. The employer has decided not to go further.',
    'Oakhart Joinery',
  ],
  // an employer's own address for applications
  [
    'en',
    'Oakhart Careers <noreply@oakhartcareers.example>',
    'Thank you for your interest in Oakhart. Unfortunately we chose somebody else. See our other vacancies.',
    'Oakhart',
  ],
  [
    'de',
    'Oakhart Karriere <jobs@karriere-oakhart.example>',
    'Vielen Dank für Ihre Bewerbung bei Oakhart. Leider nein. Weitere Stellen finden Sie auf unserer Seite.',
    'Oakhart',
  ],
  // a board that speaks of nobody else hires itself
  [
    'en',
    'Jobwren <people@jobwren.example>',
    'Thank you for applying for the Data Engineer role at Jobwren. Unfortunately we chose somebody else.',
    'Jobwren',
  ],
];

describe('a job board that is on no list', () => {
  it.each(mails)('%s: %s: %j', (code, from, body, company) => {
    expect(factsOf(code, { from, body }).company?.value ?? null).toBe(company);
  });
});
