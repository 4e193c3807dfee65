import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Signer = Partial<Row> & { code: string; contact: string | null };

const signed: Signer[] = [
  // what is cut short before a name is no part of it, whatever it stands for
  {
    code: 'de',
    body: 'Leider nein.\n\nMit freundlichen Grüßen\nSr. Hedwig Ahlers\nHeimleitung',
    contact: 'Hedwig Ahlers',
  },
  {
    code: 'pt',
    body: 'A candidatura foi indeferida.\n\nProf.ª Dr.ª Helena Couto Leal\nChefe do Departamento',
    contact: 'Helena Couto Leal',
  },
  { code: 'it', body: 'Non daremo seguito.\n\nLa D.S. Paola Rinaldi', contact: 'Paola Rinaldi' },
  {
    code: 'es',
    body: 'No es posible contratarlo. Quedamos a sus ordenes.\n\nLic. Lorena Prado\nCapital Humano\nMolinos Prado S.A.',
    contact: 'Lorena Prado',
  },
  { code: 'en', body: 'We chose another.\n\nRegards\nThe Revd Canon Ruth Penhale\nRector', contact: 'Ruth Penhale' },
  { code: 'en', body: 'We chose another.\n\nRegards\nGareth Lowe CEng\nHead of Works', contact: 'Gareth Lowe' },
  // initials, where the name is written out as well
  {
    code: 'de',
    body: 'Leider nein.\n\nMit freundlichen Grüßen\nH. Brandau\n\nHeike Brandau\nVerwaltung',
    contact: 'Heike Brandau',
  },
  {
    code: 'en',
    from: 'Thandiwe Mokoena <tmokoena@vaal.example>',
    body: 'Your application was unsuccessful.\n\nKind regards\nMs T. Mokoena\nHuman Resources',
    contact: 'Thandiwe Mokoena',
  },
  {
    code: 'en',
    from: 'Dr B. J. Oakes <head@larkhill.example>',
    body: 'We have chosen another.\n\nBest wishes\nDr Bernard Oakes\nHeadteacher',
    contact: 'Bernard Oakes',
  },
  // wishes of any kind
  { code: 'de', body: 'Leider nein.\n\nToi toi toi & liebe Grüße vom Deich\nSvea\nPeople', contact: 'Svea' },
  { code: 'de', body: 'Leider nein.\n\nViele Grüße und gute Nerven fürs Examen\nIngo', contact: 'Ingo' },
  { code: 'it', body: 'Non proseguiamo.\n\nCon viva cordialità,\nProf.ssa Marta Bellini', contact: 'Marta Bellini' },
  // who signs for others too
  { code: 'en', body: 'It is a no this time.\n\nSorcha + the people team', contact: 'Sorcha' },
  { code: 'de', body: 'Diesmal nicht.\n\nSüße Grüße,\nFrauke und die Bienen', contact: 'Frauke' },
  // the first of the sender's names, alone in the last line
  {
    code: 'en',
    from: 'Marigold Thresher (Talent) <no-reply@ashbyhq.com>',
    body: 'We do not see a match on either side.\n\nMarigold',
    contact: 'Marigold Thresher',
  },
  { code: 'es', body: 'Hola, soy Lucía. Al final no voy a coger a nadie. Suerte.', contact: 'Lucía' },
  { code: 'de', from: 'Heinz Kolb via XING <nachrichten@xing.com>', body: 'Leider nein.', contact: 'Heinz Kolb' },
  // a person before the house that is called after him
  {
    code: 'de',
    from: 'Papeterie Kolb <papeterie-kolb@web.de>',
    body: 'Ich stelle niemanden ein.\n\nIhr ergebener\nEwald Kolb\nPapeterie Kolb',
    contact: 'Ewald Kolb',
  },
];

const nobody: Signer[] = [
  { code: 'en', body: "We have to pass for now.\n\nMr. Fairweather's Produce\nFamily owned", contact: null },
  { code: 'de', body: 'Leider nein.\n\nMit freundlichen Grüßen\nIhre Einstellungsberatung', contact: null },
  {
    code: 'nl',
    body: 'Uw kandidatuur is afgewezen.\n\nHoogachtend\n\nNamens de raad\nSelectiecel\nGemeentebestuur Oostrand',
    contact: null,
  },
  { code: 'es', body: 'Soy Responsable de tienda. El puesto está cubierto.', contact: null },
];

describe('who signs', () => {
  it.each(signed)('is $contact', ({ code, contact, ...mail }) => {
    expect(factsOf(code, mail).contact?.value.name ?? null).toBe(contact);
  });

  it.each(nobody)('is nobody in: $body', ({ code, ...mail }) => {
    expect(factsOf(code, mail).contact?.value.name ?? null).toBeNull();
  });
});
