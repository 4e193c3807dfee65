import { phrases, type Tone } from './phrases.ts';

export const de: Tone = {
  argument: phrases(
    '(?:das|diese entscheidung) ist (?:falsch|ein fehler)',
    'fehlentscheidung',
    'überqualifiziert',
    'nicht nachvollziehbar',
    'ich bin (?:eindeutig|offensichtlich|mehr als) (?:qualifiziert|geeignet)',
  ),
  bitterness: phrases(
    'ungerecht',
    'frech(?:heit)?',
    'unverschämt(?:heit)?',
    'zeitverschwendung',
    'zutiefst enttäuscht',
    'wütend',
    'lächerlich',
    'unprofessionell',
  ),
  pleading: phrases(
    'ich flehe',
    'bitte,? bitte',
    'verzweifelt',
    'letzte (?:hoffnung|chance)',
    'entschuldigen sie die störung',
  ),
  flattery: phrases(
    'weltklasse',
    'traum(?:job|firma|unternehmen|stelle)',
    'renommierte[sn]? unternehmen',
    'große ehre',
  ),
  pressure: phrases(
    'umgehend',
    'unverzüglich',
    'dringend',
    'so schnell wie möglich',
    'ich erwarte',
    'schnellstmöglich',
    'andere angebote',
  ),
  jargon: phrases('synergien?', 'mehrwert', 'leidenschaftlich', 'zielführend', 'proaktiv'),
  cliché: phrases(
    'ich hoffe,? es geht ihnen gut',
    'vielen dank im voraus',
    'hiermit bewerbe ich mich',
    'stehe ich ihnen gerne zur verfügung',
  ),
};
