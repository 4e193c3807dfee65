import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Mail = Pick<Row, 'body' | 'subject' | 'from'>;

/** What is shown, language, mail, employer. */
const houses: [string, string, Mail, string][] = [
  [
    'a platform that hires: somebody writes from a mailbox of its own',
    'en',
    {
      subject: 'Freshworks - Interview feedback',
      from: 'Ada Lind <ada.lind@freshworks.com>',
      body: 'Greetings from Freshworks.\n\nThank you for your time. We will not take your candidature forward.\n\nRegards,\nAda Lind',
    },
    'Freshworks',
  ],
  [
    'who a platform sends for and names in the text, though the words are a trade’s',
    'en',
    {
      from: 'Mia The Plumber Heating & Air <notifications@applytojob.com>',
      body: 'Thanks for applying with Mia The Plumber Heating & Air. We chose somebody else.\n\nHR Dept',
    },
    'Mia The Plumber Heating & Air',
  ],
  [
    'a shop whose mailbox is called as it signs',
    'pt',
    {
      from: 'Belmira Hairstyle <belmirahairstyle.porto@gmail.com>',
      body: 'Bom dia Carla, já temos a equipa completa e não vou poder avançar.\n\nBeijinho\nFátima\nBelmira Hairstyle',
    },
    'Belmira Hairstyle',
  ],
  [
    'by way of a platform, in other words than via',
    'es',
    {
      from: 'Talleres Rueda por InfoJobs <avisos@push.infojobs.net>',
      body: 'Talleres Rueda ha descartado tu candidatura.',
    },
    'Talleres Rueda',
  ],
  [
    'a house with a name in two languages',
    'en',
    {
      from: 'Una Daly <una.daly@oakhart.example>',
      body: 'You applied for the post of Clerk with Oakhart City Council. You were not placed on the panel.\n\nRegards\nUna Daly\nCathair Oakhart / Oakhart City Council',
    },
    'Oakhart City Council',
  ],
  [
    'applied to by a short name, the legal one in the small print',
    'de',
    {
      from: 'Recruiting <recruiting@oakhart.example>',
      body: 'Leider haben wir uns anders entschieden.\n\nFreundliche Grüße\nIhr Oakhart-Recruiting\n\nOakhart Vertriebs-GmbH & Co. KG\nHafenstraße 1',
    },
    'Oakhart',
  ],
  [
    'named all through, and once in full below',
    'fr',
    {
      subject: 'Brellan – Votre candidature',
      from: 'Brellan Recrutement <brellan@noreply.jobs2web.com>',
      body: "Nous vous remercions de l'intérêt porté à Brellan. Votre profil n'a pas été retenu.\n\nCordialement,\nL'équipe Recrutement Brellan\n\nManufacture Française des Tissages Brellan\n23 place des Carmes",
    },
    'Brellan',
  ],
  [
    'with its place where it sends alone',
    'es',
    {
      from: 'Colegio Brellan Valladolid <secretaria@brellanvalladolid.example>',
      body: 'Hemos elegido a otra persona.\n\nUn saludo,\nÁngel Revilla\nDirector Titular\nColegio Brellan',
    },
    'Colegio Brellan',
  ],
  [
    'a university whose personnel signs, and no agency',
    'de',
    {
      from: 'Personalabteilung <personal@uni-brellan.example>',
      body: 'Die Ausschreibung 2025-113 Wissenschaftlicher Mitarbeiter (m/w/d) am Institut für Gezeitenkunde wurde aufgehoben. Wir danken Ihnen.\n\nMit freundlichen Grüßen\n\nUniversität Brellan\nDezernat Personal\nRitterstraße 24',
    },
    'Universität Brellan',
  ],
];

describe('whom a usual mail names', () => {
  it.each(houses)('%s (%s)', (_, code, mail, company) => {
    expect(factsOf(code, mail).company?.value).toBe(company);
  });
});

describe('what a usual mail is about', () => {
  it('is none of the jobs that a board advertises below', () => {
    const body = `Rieck hat auf Ihre Bewerbung als Visual Merchandiser (m/w/d) geantwortet: leider nein.

Diese Jobs könnten zu Ihnen passen:

- Visual Merchandiser (m/w/d), Oakhart, Gera
- Visual Merchandiser (m/w/d), Brellan, Suhl`;
    expect(factsOf('de', { from: 'StepStone <noreply@stepstone.de>', body }).role?.value).toBe(
      'Visual Merchandiser (m/w/d)',
    );
  });
});
