import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: [
    'aufgabe|aufgaben|präsentationsaufgabe|hausaufgabe|probeunterricht|auswahltag',

    'test|tests|onlinetest|einstellungstest|eignungstest|auswahltest|testaufgabe|probeaufgabe|fallstudie|arbeitsprobe|assessment|onlineassessment|testergebnis*',
  ],
  interviewed: [
    'gespräch|gespräche|interview|probetag|probearbeiten|vorstellung|besuch ~5 war|waren|hat|haben|mit|am|uns|dir|ihnen',
    'bei uns ~2 vorgestellt|vorzustellen|waren|warst|besucht',
    'gemeinsam*|persönlich* ~2 gespräch|austausch|kennenlernen|treffen',
    'gesprochen|kennengelernt|getroffen|zugehört|vorgestellt',

    'gespräch|gesprächs|gesprächen|vorstellungsgespräch*|bewerbungsgespräch*|telefonat|interview|videocall|telefoninterview|erstgespräch|zweitgespräch|kennenlerngespräch ~6 dank*|gefreut|angenehm*|nett*|geführt*|gefallen|mit|bei',
    'dank*|nach|gefreut|angenehm*|nett*|interessant*|spannend*|offene*|sympathisch* ~6 gespräch|gesprächs|gesprächen|vorstellungsgespräch*|bewerbungsgespräch*|telefonat|interview|videocall|telefoninterview|kennenlernen|kennengelernt|kennenzulernen|austausch|besuch|probetag|probearbeiten',
    'kennenlernen|kennenzulernen|kennengelernt ~4 durften|konnten|haben|hat|gefreut|dürfen',
    'sich ~3 persönlich ~3 vorzustellen|vorgestellt',
    'ihr|dein|ihrem|deinem|unser|unserem|letzten ~1 gespräch|vorstellungsgespräch|interview|besuch|telefonat',
  ],
  final: [
    'knapp|ganz|denkbar ~1 knapp|knapp*',
    'letzten|finalen|engste* ~1 zwei|drei|beiden|runde',
    'zwischen ~2 zwei|ihnen|dir|euch|beiden',
    'beide*|zweitplatziert*|zweiter|zweite ~2 platz|wahl|genommen|kandidat*|person*',
    'platz ~1 zwei|2',

    'letzte|letzten|letzter|finale|finalen|finaler|engste|engsten ~2 auswahl|runde|kreis|auswahlrunde|kandidat*|bewerber*|gespräch',
    'finalist*',
    'zweite wahl',
    'auf platz|rang ~1 zwei|2|zweite*',
    'knapp* ~3 entscheidung|rennen',
  ],
  applied: [
    'bewerbung|bewerbungen|bewerbungsunterlagen|unterlagen|lebenslauf|anschreiben',
    'einladen|einladung|auswahl',

    'bewerbung|interesse|unterlagen|bewerbungsunterlagen|lebenslauf ~5 dank*|geprüft|erhalten|gesichtet|gefreut',
    'dank*|prüf*|durchsicht|sichtung|gefreut ~6 bewerbung|interesse|unterlagen|bewerbungsunterlagen',
    'ihre|deine|ihrer|deiner bewerbung',
  ],
  'other-candidate': [
    'für ~5 $andere|$bewerber ~8 $entschieden|entscheiden',
    '$entschieden ~4 für|mit ~6 $andere|$bewerber',
    '$bewerber ~6 $besser|$passt|vorzug|engere*|nähere*',
    '$besser ~3 $passt ~2 $bewerber',
    'den vorzug',
    'wahl ~5 auf ~3 $andere|einen|eine',
    '$andere ~3 $bewerber',
    'mitbewerber*',
  ],
  experience: [
    'mehr|fehlt|fehlen|fehlende*|größere*|tiefere*|umfangreichere*|umfassendere*|längere*|breitere*|langjährigere*|zusätzliche*|mangel* ~3 berufserfahrung|erfahrung|erfahrungen|praxiserfahrung|führungserfahrung|projekterfahrung|branchenerfahrung|berufspraxis|praxis',
    'berufserfahrung|erfahrung|erfahrungen|praxiserfahrung|führungserfahrung|projekterfahrung|branchenerfahrung|berufspraxis ~6 fehlt|fehlen|vermisst|vermissen|knapp|gering|mangel*|mangelt',
    '$nicht ~3 ausreich*|genügend|genug|erforderlich*|notwendig*|nötig*|gewünscht* ~3 berufserfahrung|erfahrung|erfahrungen|praxiserfahrung|führungserfahrung|projekterfahrung|branchenerfahrung|berufspraxis',
    'berufserfahrung|erfahrung|erfahrungen|praxiserfahrung|führungserfahrung|projekterfahrung|branchenerfahrung|berufspraxis ~5 $nicht ~3 aus|ausreich*|genug|genügt|genügen',
    'zu wenig ~2 erfahrung|berufserfahrung|praxis',
    'mehr|einschlägig* ~3 jahre',
    'seniorität|erfahrener|erfahrenere*|berufserfahrener|senior*',
  ],
  qualification: [
    'qualifikation*|anforderung*|anforderungsprofil|abschluss|voraussetzung*|studium|ausbildung|zertifi* ~7 $nicht|fehlt|fehlen',
    'fehlende*|fehlt|fehlen|$nicht ~3 qualifikation|qualifikationen|abschluss|anforderung*|voraussetzung*|zertifi*|anerkennung|approbation|führerschein',
    'überqualifiziert',
  ],
  skill: [
    'kenntnisse|fähigkeiten|kompetenzen|sprachkenntnisse|deutschkenntnisse|englischkenntnisse|fachkenntnisse|knowhow|skills|sprachniveau ~6 $nicht|fehlt|fehlen|knapp|mangel*',
    'fehlende*|mehr|bessere*|tiefere*|fundiertere*|vertiefte* ~3 kenntnisse|fähigkeiten|kompetenzen|sprachkenntnisse|deutschkenntnisse|englischkenntnisse|fachkenntnisse|skills',
    '$nicht ~3 ausreich*|genügend|erforderlich*|notwendig* ~3 kenntnisse|fähigkeiten|kompetenzen|sprachkenntnisse|deutschkenntnisse|fachkenntnisse',
  ],
  location: [
    'standort*|entfernung|wohnort|umzug|pendel*|arbeitsweg ~6 $nicht|zu|weit|groß*|leider|grund|entfernt',
    'aufgrund|wegen ~4 standort*|entfernung|wohnort*|arbeitserlaubnis',
    'arbeitserlaubnis',
  ],
  salary: ['gehaltsvorstellung*|gehaltswunsch|gehaltserwartung*|lohnvorstellung*'],
  internal: [
    'intern ~3 besetz*|vergeben|nachbesetz*|gelöst',
    'interne* ~2 bewerber*|kandidat*|lösung|besetzung|kolleg*|mitarbeiter*',
    'aus ~2 eigenen reihen',
  ],
  filled: [
    '$stelle ~8 besetzt|vergeben',
    'besetzt|vergeben ~3 haben|wurde|worden|ist',
    'anderweitig ~2 besetzt|vergeben',
  ],
  cancelled: [
    'einstellungsstopp|einstellungsstop|stellenstopp|umstrukturierung*|umstrukturier*|restrukturierung*|sparmaßnahmen|budgetkürzung*',
    '$stelle ~6 $nicht ~4 besetz*|nachbesetz*|mehr ~3 verfolg*|existier*',
    '$stelle|ausschreibung|stellenbesetzung|besetzungsverfahren ~6 gestrichen|zurückgezogen|gestoppt|pausiert|eingefroren|aufgehoben|abgebrochen|zurückgestellt|storniert|verschoben',
    'auf eis',
  ],
  competition: [
    'viel*|hoh*|groß*|zahlreich*|hunderte*|anzahl|zahl|fülle|vielzahl|unzählige*|flut|resonanz ~5 bewerbungen|bewerber*|kandidat*|zuschriften|interessent*|qualifi*|resonanz|stellenausschreibung|ausschreibung',
    'konkurrenz|wettbewerb|bewerberfeld',
  ],
};
