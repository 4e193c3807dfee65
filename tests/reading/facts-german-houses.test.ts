import { describe, expect, it } from 'vitest';
import { isOffice } from '../../shared/reading/facts/person/mailbox.ts';
import { named, type Row } from './facts-case.ts';

type Given = Partial<Row>;
const absage = 'leider haben wir uns für eine andere Person entschieden.';
const afwijzing = 'helaas hebben wij voor iemand anders gekozen.';

const german: [Given, company: string | null][] = [
  [{ from: 'Kaffeerösterei Lindgrün <hallo@lindgruen-kaffee.example>', body: absage }, 'Kaffeerösterei Lindgrün'],
  [{ from: 'Wärme Wiegand <team@waermewiegand.example>', body: absage }, 'Wärme Wiegand'],
  [{ from: 'Amtsgericht Auental - Verwaltung <verwaltung@ag-auental.example>', body: absage }, 'Amtsgericht Auental'],
  [{ from: 'Kath. Pfarramt St. Nikola <pfarramt@nikola.example>', body: absage }, 'Kath. Pfarramt St. Nikola'],
  [{ from: 'Team Lindgrün <jobs@lindgruen.example>', body: absage }, 'Lindgrün'],
  [{ body: `${absage}\n\nMit freundlichen Grüßen\n\nIhr Modehaus Lindgrün\nPersonalbüro` }, 'Modehaus Lindgrün'],
  [{ body: `${absage}\n\nHerzliche Grüße\nJana Ohm\nPraxismanagerin Zahnärzte am Tor` }, 'Zahnärzte am Tor'],
  [
    { body: `${absage}\n\nVG\nJana Ohm\n\nnetzfreunde IT-Systemhaus UG (haftungsbeschränkt)` },
    'netzfreunde IT-Systemhaus UG (haftungsbeschränkt)',
  ],
  [{ body: 'vielen Dank für Ihr Interesse an der Lindgrün Gruppe. Wir sagen leider ab.' }, 'Lindgrün Gruppe'],
  [
    { body: `die Gespräche bei unserer Mandantin, der Auental Hafenlogistik AG, sind abgeschlossen. ${absage}` },
    'Auental Hafenlogistik AG',
  ],
  [
    {
      from: 'Robert Half <koeln@roberthalf.de>',
      body: `ich hatte gerade Herrn Ohm von der Auental Logistik GmbH am Telefon. ${absage}`,
    },
    'Auental Logistik GmbH',
  ],
  [
    { body: `danke für das Gespräch an der Universitätsbibliothek Auental. ${absage}` },
    'Universitätsbibliothek Auental',
  ],
  // trades that are part of names are no titles
  [
    { body: `vielen Dank für Ihre Bewerbung bei Ohm & Sohn Versicherungsmakler. ${absage}` },
    'Ohm & Sohn Versicherungsmakler',
  ],
  [{ subject: 'Absage – Filiale 4471', body: absage }, null],
  [{ body: `${absage}\n\nMit freundlichen Grüßen\nJana Ohm\nCampusallee 3` }, null],
  // neither what answers begin with, nor ranks, offices and people
  [{ subject: 'AW: AW: Bewerbung', body: absage }, null],
  [{ body: `${absage}\n\nHochachtungsvoll\n\nOhm\nPolizeihauptkommissar` }, null],
  [{ body: `${absage}\n\nMit freundlichen Grüßen\nDer Präsident` }, null],
  [{ from: '"Ohm, Barbara" <b.ohm@auental.example>', body: absage }, 'Auental'],
  [{ body: `ich bestätige dankend den Erhalt Ihrer Bewerbung. ${absage}` }, null],
];

const dutch: [Given, company: string | null][] = [
  [{ from: 'Uitgeverij Lindegroen <redactie@lindegroen.example>', body: afwijzing }, 'Uitgeverij Lindegroen'],
  [{ from: "Brasserie 't Hoekje <horeca@thoekje.example>", body: afwijzing }, "Brasserie 't Hoekje"],
  [{ from: 'Directie GBS De Linde <directie@delinde.example>', body: afwijzing }, 'GBS De Linde'],
  [{ body: `mijn opdrachtgever Maas Transport heeft besloten niet verder te gaan. ${afwijzing}` }, 'Maas Transport'],
  [{ body: `zojuist sprak ik met Kade & Partners over je gesprek. ${afwijzing}` }, 'Kade & Partners'],
  [{ body: `de werkgever Kade & Zonen BV heeft ons laten weten: ${afwijzing}` }, 'Kade & Zonen BV'],
  [{ body: `gisteren hebben we met het team nagepraat. ${afwijzing}` }, null],
];

describe('employers', () => {
  it.each(german)('of German mails: %j', (given, company) => {
    expect(named('de', { body: '', company, role: null, ...given }).company).toBe(company);
  });

  it.each(dutch)('of Dutch mails: %j', (given, company) => {
    expect(named('nl', { body: '', company, role: null, ...given }).company).toBe(company);
  });
});

describe('a mailbox', () => {
  it.each([
    ['bewerbung.sued@auental.example', true],
    ['hallo@auental.example', true],
    ['vacatures@auental.example', true],
    ['noreply@auental.example', true],
    ['b.ohm@auental.example', false],
    ['hallof@auental.example', false],
    [null, false],
  ])('%s is an office: %s', (address, office) => {
    expect(isOffice(address)).toBe(office);
  });
});
