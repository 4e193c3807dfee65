import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

/** Language, who sends, what is written, and the employer that is meant. */
const mails: [string, { from?: string; body?: string }, string | null][] = [
  ['fr', { from: 'Clinique vétérinaire des 4 Chemins <contact@v4c.example>' }, 'Clinique vétérinaire des 4 Chemins'],
  ['fr', { from: 'Agence de la mer Nordet <rh@ega.example>' }, 'Agence de la mer Nordet'],
  ['fr', { body: 'Sans suite.\n\nCordialement,\nDomaine viticole Castelnau' }, 'Domaine viticole Castelnau'],
  ['fr', { body: 'Sans suite.\n\nCordialement,\nOrchestre de chambre de Namours' }, 'Orchestre de chambre de Namours'],
  [
    'fr',
    { body: 'Vous avez postulé auprès de la Coopérative agricole du Val et nous vous en remercions.' },
    'Coopérative agricole du Val',
  ],
  ['it', { from: 'Cooperativa sociale Il Girasole <info@girasole.example>' }, 'Cooperativa sociale Il Girasole'],
  ['it', { body: 'Distinti saluti\n\nBanca popolare di Altavalle' }, 'Banca popolare di Altavalle'],
  ['es', { from: 'Clínica dental Miramar <info@miramar.example>' }, 'Clínica dental Miramar'],
  // what a sentence says of a house is none of its name
  ['fr', { body: 'La Banque Nordet vous remercie de votre candidature.' }, 'Banque Nordet'],
  ['fr', { body: 'Merci pour votre candidature chez Studio Malo dans notre ville de Metz.' }, 'Studio Malo'],
  ['it', { body: 'La Banca Rivalta ha scelto un altro profilo.' }, 'Banca Rivalta'],
  ['it', { body: 'Grazie per la candidatura presso Officine Delmonte e per il tempo dedicato.' }, 'Officine Delmonte'],
  ['fr', { body: 'Le cabinet recherche quelqu’un de Lyon.' }, null],
];

describe('a name that goes on in small letters', () => {
  it.each(mails)('%s: %j', (code, { from = '', body = '' }, company) => {
    expect(factsOf(code, { from, body }).company?.value ?? null).toBe(company);
  });
});

/** Who sends, what is written, and the employer that is meant. */
const domains: [string, string, string | null][] = [
  ['Ada <ada@oldtramcycles.example>', 'we went with someone else.\n\nada\nold tram cycles', 'old tram cycles'],
  ['hello@quietmornings.example', 'Not this time.\n\nthe quiet mornings lot x', 'quiet mornings'],
  ['Bea <bea@brotundspiele-cafe.example>', 'Leider nein.\n\nBea\nbrot & spiele cafe', 'brot & spiele cafe'],
  ['Ada <ada@saltandrye.example>', 'We chose somebody else.\n\nAda\nsalt & rye', 'salt & rye'],
  // too short to be more than chance, and words that go on
  ['Ada <ada@inaway.example>', 'We chose somebody else, in a way that was hard.\n\nAda', 'Inaway'],
  ['Ada <ada@quietmorning.example>', 'Enjoy the quiet mornings.\n\nAda', null],
];

describe('a name in small letters that the domain spells', () => {
  it.each(domains)('%s: %j', (from, body, company) => {
    expect(factsOf('en', { from, body }).company?.value ?? null).toBe(company);
  });
});
