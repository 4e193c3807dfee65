import { describe, expect, it } from 'vitest';
import { framesOf } from '../../shared/reading/facts/frames.ts';
import { personIn } from '../../shared/reading/facts/person/person.ts';
import { de } from '../../shared/reading/facts/wording/de.ts';
import { nl } from '../../shared/reading/facts/wording/nl.ts';
import { named } from './facts-case.ts';

const refusal = 'leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Person entschieden haben.';
const afwijzing = 'helaas moeten wij u laten weten dat wij voor een andere kandidaat hebben gekozen.';

/** What stands below the refusal, the sender's name, and who signs. */
const signatures: [below: string, from: string | null, contact: string | null][] = [
  ['Mit freundlichen Grüßen\nIm Auftrag\n\ngez. Terbrink\n\nStadt Auental\nPersonalamt', null, 'Terbrink'],
  ['Mit freundlichen Grüßen\nIm Auftrag\nTerbrink\n\nStadt Auental', null, 'Terbrink'],
  ['Mit freundlichen Grüßen\n\nTerbrink\n\nStadt Auental\nPersonalamt', null, 'Terbrink'],
  ['Freundliche Grüße\ni. A. Frauke Ohm\nPflegedienstleitung', null, 'Frauke Ohm'],
  ['Mit freundlichen Grüßen\nVR-Bank Auental eG\nppa. Frauke Ohm', null, 'Frauke Ohm'],
  ['Freundliche Grüße\n\nppa. Dr. Jonas Rieck      i. A. Frauke Ohm', null, 'Jonas Rieck'],
  ['Viele Grüße\n\nFrauke Ohm und Jonas Rieck\nHydra Auental GmbH', null, 'Frauke Ohm'],
  ['Mit freundlichen Grüßen\nDer Landrat\nIm Auftrage\n\nFrauke Ohm', null, 'Frauke Ohm'],
  ['Im Auftrag\n\nTerbrink\nPersonalverwaltung', null, 'Terbrink'],
  ['Mit freundlichen Grüßen\n\nMag.a Frauke Ohm\nBereich Personal', null, 'Frauke Ohm'],
  ['Mit freundlichen Grüßen\n\nDipl.-Ing.in Frauke Ohm', null, 'Frauke Ohm'],
  ['Mit freundlichem Gruß\n\nRieck Feinmechanik\nInh. Jonas Rieck', null, 'Jonas Rieck'],
  ['Cheers\nFrauke von Auental', null, 'Frauke'],
  ['In Vertretung\nFrauke Ohm', null, 'Frauke Ohm'],
  ['LG Frauke\nFahrschule Auental', null, 'Frauke'],
  ['Sonnige Grüße\n\nDeine Frauke vom Team Auental', null, 'Frauke'],
  ["Vergelt's Gott und alles Gute\nPfr. Jonas Rieck", null, 'Jonas Rieck'],
  ['Ihnen alles Liebe,\nF. Ohm', null, 'F. Ohm'],
  ["Mit freundlichen Grüßen\nPOK'in Frauke Ohm\nPolizeipräsidium Auental", null, 'Frauke Ohm'],
  ['Gruß aus Auental\nJonas Rieck', 'Jonas Rieck Heizung-Sanitär', 'Jonas Rieck'],
  ['Viele Grüße\nMicha', 'Michael Rieck', 'Michael Rieck'],
  ['Viele Grüße\nHanna Neuhaus', null, 'Hanna Neuhaus'],
  ['Viele Grüße\nFamilie Rieck', 'Hof Rieck', null],
  ['Mit freundlichen Grüßen\nDer Präsident', null, null],
  ['Mit freundlichen Grüßen\nIhr Pflegedienst Auental', 'Pflegedienst Auental', null],
  ['Mit freundlichen Grüßen\nIm Auftrag\n\nStadt Auental', null, null],
];

const handtekeningen: [below: string, from: string | null, contact: string | null][] = [
  ['Met vriendelijke groet,\n\nmr. A.B. Kramer\nnotaris', null, 'A.B. Kramer'],
  ['Met vriendelijke groet,\n\nTessa Blom\nhoofd techniek', null, 'Tessa Blom'],
  ['Groet,\nErik', 'Erik van Dam', 'Erik van Dam'],
  ['Liefs,\nHap & Stap', 'Hap & Stap', null],
];

describe('who signs', () => {
  it.each(signatures)('in German: %s, from %s', (below, from, contact) => {
    expect(signer('de', `Sehr geehrte Frau Berg,\n\n${refusal}\n\n${below}`, from)).toBe(contact);
  });

  it.each(handtekeningen)('in Dutch: %s, from %s', (below, from, contact) => {
    expect(signer('nl', `Geachte mevrouw Berg,\n\n${afwijzing}\n\n${below}`, from)).toBe(contact);
  });

  it('is a person, whatever stands around the name', () => {
    const german = framesOf(de);
    expect(personIn('Dipl.-Betriebsw. (FH) Frauke Ohm', german)).toBe('Frauke Ohm');
    expect(personIn('Der Landrat', german)).toBeNull();
    expect(personIn('Pflegedienst Auental', german)).toBeNull();
    expect(personIn('Stichting Rijnmond', framesOf(nl))).toBeNull();
  });
});

function signer(code: string, body: string, from: string | null): string | null {
  const sender = from ? `${from} <post@auental.example>` : 'post@auental.example';
  return named(code, { body, from: sender, company: null, role: null }).contact;
}
