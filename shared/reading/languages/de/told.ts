import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'zu ~1 unerfahren|jung|junior|grün',
    'zu wenig ~3 $erfahrung|jahre',
    'wenig ~1 $erfahrung',
    'fehl* ~6 $erfahrung|führungserfahrung|branchenerfahrung|projekterfahrung',
    '$erfahrung|führungserfahrung|branchenerfahrung|projekterfahrung ~6 fehl*|mangel*|gering|knapp|dünn|kurz',
    '$erfahrung ~4 $nicht ~1 aus|reich*|genug|genüg*',
    '$erfahrung ~5 reich* ~1 $nicht',
    '$nicht ~3 genug|genügend|ausreichend* ~2 $erfahrung',
    '$nicht ~1 erfahren|senior ~1 genug',
    'mangel* ~3 $erfahrung',
    'keine|keinerlei ~2 $erfahrung',
  ],
  qualification: [
    'fehl* ~5 abschluss|studium|ausbildung|zertifikat*|führerschein|qualifikation*|zulassung|approbation',
    'abschluss|studium|ausbildung|zertifikat*|führerschein|qualifikation*|zulassung|approbation ~4 fehl*',
    'ohne|kein|keine|keinen ~3 abschluss|studium|ausbildung|zertifikat*|führerschein|zulassung|approbation',
    'überqualifiziert|unterqualifiziert',
    '$nicht ~2 qualifiziert',
  ],
  skill: [
    'mein* ~2 $sprache|kenntnisse|fähigkeiten|programmierkenntnisse|fachkenntnisse ~4 $nicht|zu|schlecht|schwach|reich*',
    'fehl* ~5 kenntnisse|fähigkeiten|knowhow|wissen|fachkenntnisse|$sprache',
    'kenntnisse|fähigkeiten|fachkenntnisse ~4 fehl*',
    'zu ~1 wenig|schlecht* ~2 $sprache|kenntnisse',
    '$nicht ~3 gut|genug|fließend ~2 $sprache',
  ],
  location: [
    'wohn* ~4 weit|weg',
    'zu weit ~1 weg|entfernt',
    '$nicht ~4 umziehen|umzuziehen|pendeln|umzug',
    'umziehen|umzuziehen|pendeln ~4 $nicht',
    'anfahrt|arbeitsweg|weg|strecke ~3 zu? ~1 weit|lang',
    'visum|arbeitserlaubnis|aufenthaltstitel',
    'woll*|such*|brauch* ~4 vor ort',
  ],
  salary: [
    'zu teuer',
    'gehaltsvorstellung*|gehaltswunsch*|gehaltsforderung*|gehalt ~5 hoch|über|höher|$nicht|budget|teuer',
    'zu ~1 viel ~3 geld|gehalt|verlang*|geforder*|gewollt|woll*',
    'verlang*|forder*|woll*|wollt* ~2 zu ~1 viel',
  ],
  internal: [
    'jemand*|kandidat*|kolleg*|lösung|stelle|besetz*|vergeben ~4 intern|interne|internen|interner|hausintern',
    'intern|interne|internen|interner ~3 besetz*|vergeben|kandidat*|lösung|genommen|gefunden|jemand*',
    'jemand* ~2 aus ~2 haus|eigenen|team',
  ],
  'other-candidate': [
    'jemand*|andere* ~2 anderes|anderen|anderem|anders|bewerber*|kandidat* ~2 genommen|entschieden|eingestellt|gewählt|vorgezogen',
  ],
  'no-shortfall': [
    '$nicht ~2 an|wegen|um|mit ~3 $erfahrung|kenntnisse*|gehalt*|qualifikation*|wohnort',
    'nichts ~5 $erfahrung|kenntnisse*|gehalt*|qualifikation*|wohnort',
    'habe|hatte|bringe ~1 jahre ~1 $erfahrung',
  ],
  'keeps-on-file': [
    'behalten|behält|halten|haben|merken|merkt|notieren|notiert|vormerken|vorgemerkt|merkte ~3 mich|mir|meine|meinen ~5 hinterkopf|auge|gedächtnis|evidenz|vor|vormerken|liste|kartei|unterlagen|namen|auf',
    'denken|denkt ~2 an mich',
    'an mich denken',
    'mich|mir ~3 vormerken|vorgemerkt|merken|melden|anrufen|anschreiben|kontaktieren|zukommen|zurückkommen',
    'melden|meldet|melde|rufen|ruft ~4 sich|mich|mir|an|bei ~4 wenn|falls|sobald',
    'wenn|falls|sobald ~8 melden|meldet|rufen|ruft ~4 sich|mich|mir|an',
  ],
};
