import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'te ~1 junior|jong|onervaren|groen',
    '$niet ~3 genoeg|voldoende ~2 ervaring|werkervaring|jaren',
    '$niet ~2 ervaren ~1 genoeg',
    'weinig|onvoldoende ~3 ervaring|werkervaring|praktijkervaring',
    'ontbr*|miste|mis|mist|misten ~4 ervaring|werkervaring|praktijkervaring',
    'ervaring|werkervaring|praktijkervaring ~4 beperkt|kort|gering|ontbr*|onvoldoende|mist|miste',
    'geen ~2 ervaring|werkervaring|praktijkervaring',
    'zonder ~2 ervaring|werkervaring|praktijkervaring',
  ],
  qualification: [
    'geen|zonder|ontbr*|mis|miste|mist ~3 diploma|rijbewijs|certificaat|opleiding|papieren|kwalificatie*|registratie',
    '$niet ~3 juiste|vereiste ~1 diploma|rijbewijs|certificaat|opleiding|papieren|kwalificatie*',
    'overgekwalificeerd|ondergekwalificeerd',
    '$niet ~2 gekwalificeerd',
  ],
  skill: [
    'mijn ~2 $taal|kennis|vaardigheden|niveau ~4 $niet|onvoldoende|slecht|zwak|laag',
    'te ~1 weinig|slecht ~2 $taal|kennis|technisch',
    'mis|mist|miste|ontbr* ~4 kennis|vaardigheden|competenties',
    '$niet ~3 goed|genoeg|vloeiend ~3 $taal',
  ],
  location: [
    'woon|woonde|zit|zat ~3 ver',
    'te ver ~1 weg|rijden|reizen',
    '$niet ~3 verhuizen|pendelen',
    'reisafstand|reistijd|visum|werkvergunning',
  ],
  salary: [
    'te ~1 duur',
    'salariseis*|salariswens*|salarisverwachting*|looneis*|loon|salaris|tarief ~4 hoog|boven|budget|veel',
    'vroeg|vraag|wilde|wil|gevraagd ~2 te ~1 veel',
  ],
  internal: ['intern|interne ~3 iemand|kandida*|collega|gekozen|gevonden|ingevuld', 'iemand ~3 intern|interne|eigen'],
  'other-candidate': ['kozen|namen|gekozen|genomen|aangenomen ~3 iemand|ander ~1 anders|die|met|kandidaat'],
  cancelled: ['$functie ~3 $niet ~1 door'],
  'no-shortfall': [
    '$niet ~3 aan|om|vanwege|door|wegens ~3 ervaring|kennis|salaris|vaardigheden|diploma',
    'niets|niks ~5 ervaring|kennis|salaris|vaardigheden|diploma',
    'heb|had ~1 jaar|jaren ~1 ervaring',
  ],
  'keeps-on-file': [
    'mij|me|mijn ~4 achterhoofd|gedachten|bewaren|bewaard|onthouden|houden',
    'houd*|bewaren|bewaar*|onthoud* ~3 mij|me|mijn',
    'denken ~1 aan mij|me',
    'aan mij|me ~1 denken|denkt',
    'bellen|belt|mailen|mailt|laten|laat|nemen|neemt ~4 mij|me ~4 als|zodra|mocht|wanneer',
    'als|zodra|mocht|wanneer ~8 bellen|belt|mailen|mailt ~3 mij|me|ze',
  ],
};
