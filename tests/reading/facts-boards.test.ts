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

/** Who sends, what is written, and the post that is meant. */
const cards: [string, string, string | null][] = [
  [
    'Indeed Apply <no-reply@indeed.com>',
    'Oakhart Grill has updated your application status\n\nLine Cook\nOakhart Grill - Amarillo, TX\n\nNot selected by employer',
    'Line Cook',
  ],
  [
    'SEEK <noreply@s.seek.com.au>',
    "You've got an update on your application to Oakhart Health.\n\nAdministration Officer\nOakhart Health\nApplied 6 days ago",
    'Administration Officer',
  ],
  [
    'Jobwren <updates@jobwren.example>',
    'An answer to your application to Oakhart Mills has come.\n\nLoom Technician\nOakhart Mills - Leeds\n\nThe employer has chosen somebody else.',
    'Loom Technician',
  ],
  // what stands above who signs is no post
  [
    'Oakhart <oakhart@myworkday.com>',
    'Thank you for your interest in Oakhart. We went with somebody else.\n\nWith kind regards\nOakhart',
    null,
  ],
  ['Ada <ada@oakhart.example>', 'Thank you for your interest in Oakhart.\n\nNews\nOakhart - Leeds', null],
];

describe('a card of a job without words that lead to it', () => {
  it.each(cards)('%s: %j', (from, body, role) => {
    expect(factsOf('en', { from, body }).role?.value ?? null).toBe(role);
  });
});

/** Language, who sends, what is written, and the employer that is meant. */
const houses: [string, string, string, string | null][] = [
  // a platform hires, too
  [
    'en',
    'Ada Lind <ada.lind@greenhouse.io>',
    'Greetings from Greenhouse. Thank you for your interest in Greenhouse; we went with somebody else.\n\nAda Lind',
    'Greenhouse',
  ],
  [
    'en',
    'Greenhouse <no-reply@greenhouse.io>',
    'Thank you for applying to Oakhart. We went with somebody else.\n\nSent by Greenhouse',
    'Oakhart',
  ],
  // whose a selection's people are
  ['fr', 'Oakhart <jobs@oakhart.example>', 'Votre profil ne convient pas.\n\nL’équipe Sélection de Oakhart', 'Oakhart'],
  // one house in two languages
  [
    'en',
    'Cathair Oakhart / Oakhart City Council <jobs@oakhart.example>',
    'You applied for the position of Clerk with Oakhart City Council. You were not placed on the panel.',
    'Oakhart City Council',
  ],
];

describe('who employs behind who sends', () => {
  it.each(houses)('%s: %s: %j', (code, from, body, company) => {
    expect(factsOf(code, { from, body }).company?.value ?? null).toBe(company);
  });
});
