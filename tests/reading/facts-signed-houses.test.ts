import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

const no: Record<string, string> = {
  en: 'Thank you for coming in. We have given the job to somebody else.',
  de: 'danke für das Gespräch. Wir haben uns leider anders entschieden.',
  es: 'gracias por la entrevista. Al final hemos elegido a otra persona.',
  it: 'grazie per il colloquio. Purtroppo abbiamo scelto un altro candidato.',
};

/** How mails are signed whose house no word tells for one, and that come from nowhere: language, signature, company. */
const signatures: [string, string, string | null][] = [
  // below who signs and what that is
  ['en', 'Regards,\nDana Whitlock\nYard Supervisor\nBrellan', 'Brellan'],
  ['en', 'Regards,\nDana Whitlock\nYard Supervisor, Brellan', 'Brellan'],
  ['es', 'Un saludo,\nMarta Ibáñez\nHRBP\nBrellan', 'Brellan'],
  ['de', 'Viele Grüße\nJana Rieck\nPersonalleiterin Brellan GmbH', 'Brellan GmbH'],
  // beside where it is
  ['en', 'Regards,\nDana Whitlock\nHR Officer\nBrellan - Dock Road 711 - 2030 Arden', 'Brellan'],
  ['en', 'Regards,\nHR Dept.\nBrellan | Licence 00000 | Tower Cluster Q', 'Brellan'],
  ['de', 'Beste Grüße\nJana Rieck\nLeiterin Personal\nBrellan, Ottersheim', 'Brellan'],
  // above where it is
  ['en', 'Regards,\nDana Whitlock\nShop Foreman, Brellan\nElkford WY\n307 555 0121', 'Brellan'],
  ['it', 'Cordiali saluti,\nChiara Monti\nResponsabile HR\nBrellan\nVia Nazionale 201 - Meda (MB)', 'Brellan'],
  // above whose it is
  ['en', 'Regards,\nDana Whitlock\nManager\nBrellan\nPart of the Arden Leisure Group', 'Brellan'],
  ['de', 'Viele Grüße\nJana Rieck\nBrellan GmbH\nEin Unternehmen der Ardener Industriegruppe', 'Brellan GmbH'],
  ['it', 'Cordiali saluti,\nBrellan S.p.A.\nSocietà del Gruppo Mobilità Ardena', 'Brellan S.p.A.'],
  // two words that may be anybody's name, with a department or somebody below
  ['de', 'Mit freundlichen Grüßen\nBrellan Tamsen\nPersonalbereich', 'Brellan Tamsen'],
  ['de', 'Mit freundlichen Grüßen\nBrellan Tamsen\nInge Rieck\nProkuristin', 'Brellan Tamsen'],
  ['en', 'Regards,\nDana - Brellan Tamsen', 'Brellan Tamsen'],
  ['en', 'Regards,\nBrellan Tamsen', null],
  // below a part of it
  ['en', 'Sincerely,\nDana Whitlock\nProfessor and Chair, Department of Biology\nBrellan', 'Brellan'],
  // whatever regards are called
  ['de', 'Waidmännische Grüße\nJana Rieck\n2. Vorsitzende', null],
  ['de', 'Mit freundlichen Gruessen\nBrellan GmbH\nPersonalwesen', 'Brellan GmbH'],
  // behind a first name and a line
  ['de', 'Cheers\nTom\n---\nTom Rieck | Engineering Manager | Brellan GmbH', 'Brellan GmbH'],
  // who signs on behalf, and in which place
  ['de', 'Mit freundlichen Grüßen\nDer Landrat\nIm Auftrage\nAchtermann', null],
  ['en', 'Regards,\nDana Whitlock\nP.O. Box 114 - 50100, Elkford', null],
];

/** What is no house of a signature, though it has a capital. */
const others: [string, string, string | null][] = [
  ['en', 'Similar jobs\nCourier (full time) - MediTrans Elkford\nBaker - Oven Street', null],
  ['en', 'Regards,\nThe Trustees, Brellan Museum', 'Brellan Museum'],
];

describe('a house that signs', () => {
  it.each([...signatures, ...others])('%s: %j', (language, signature, company) => {
    const body = `${no[language]}\n\n${signature}`;
    expect(factsOf(language, { body }).company?.value ?? null).toBe(company);
  });

  it.each([
    ['en', 'Organization: Brellan'],
    ['es', 'Empresa: Brellan'],
    ['fr', 'Entreprise : Brellan'],
    ['it', 'Azienda: Brellan'],
    ['nl', 'Werkgever: Brellan'],
  ])('%s: a label says more than who sends: %s', (language, label) => {
    const body = `${label}\n\n${no[language] ?? no.en}`;
    expect(factsOf(language, { body, from: 'Arden Portal <jobs@mail.example>' }).company?.value).toBe('Brellan');
  });

  it('ends where the next sentence begins whose stop is lost', () => {
    const body =
      'Thank you for applying for the Mechanic position with Brellan At this time, you have not been selected.';
    expect(factsOf('en', { body }).company?.value).toBe('Brellan');
  });

  it('is told from a place by what stands above it', () => {
    const body = `${no.en}\n\nRegards,\nElkford WY`;
    expect(factsOf('en', { body }).company?.value ?? null).not.toBe('Elkford');
  });
});
