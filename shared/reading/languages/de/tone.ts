import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'schweren herzens',

    'leider|bedauer*|schade|bedauerlicherweise|enttäusch*',
    'tut ~2 leid|leidtut',
    'tut ~3 uns|mir ~2 leid',
    'schlechte|traurige|unerfreuliche|keine ~2 nachricht*|nachrichten',
    '$nicht ~3 gute*|besser*|erhofft*|gewünscht*|erfreulich* ~3 nachricht*|antwort|rückmeldung|mitteilung|ergebnis|bescheid',
  ],
  thanks: [
    'dank*|vielen|herzlich* ~8 bewerbung|interesse|zeit|mühe|gespräch|vertrauen|bewerbungsunterlagen|unterlagen|engagement|offenheit|kennenlernen|geduld|teilnahme|einblick*|aufwand',
  ],
  weighed: [
    'sorgfältig*|gründlich*|eingehend*|intensiv*|genau|reiflich*|ausführlich*|lange|langer|aufmerksam ~3 prüf*|geprüft|überleg*|abwäg*|auswahl|durchsicht|sichtung|auseinander*|durchgeseh*|beschäftigt|betrachtet|diskuss*|gelesen|beraten|abgewogen|diskutiert',
    'viel*|hoh*|groß*|zahlreich*|hunderte*|anzahl|zahl|fülle|vielzahl|menge ~5 bewerbungen|bewerber*|kandidat*|zuschriften|interessent*|resonanz|bewerbungsflut',
  ],
  'hard-choice': [
    'entscheidung|auswahl|wahl ~6 $nicht|schwer|schwierig* ~3 leicht*|einfach*|gefallen|gemacht|fällt',
    '$nicht|schwer|schwierig* ~3 leicht*|einfach*|entscheidung|gefallen|gemacht|fällt|auswahl|gefall*',
    'knappe|knapp|enge|harte|schwere|schwierige ~2 entscheidung|wahl|rennen',
    'nur ~3 eine|einen|wenige|begrenzte|einzigen ~3 platz|plätze|stelle|stellen|person|personen',
    '$nicht ~3 alle|allen|jeden|jedem|jeder ~6 einladen|anbieten|berücksichtig*|gespräch|zusagen|zusage|nehmen|kennenlernen',
    'verständnis ~3 entscheidung|bitten|dafür|hoffen',
    'bitten ~3 um ~2 verständnis',
    'hoffen|bitte ~4 verständnis|verstehen',
    'hohe|hohes|hohen|starke|starkes|große ~2 niveau|konkurrenz|qualität|feld|bewerberfeld|qualifikation*',
    'konkurrenz ~3 groß|stark|hoch',
  ],
  praise: [
    'beeindruck*|überzeugt|gefreut|spannend*|interessant*|sympathisch* ~5 profil|werdegang|gespräch|lebenslauf|bewerbung|unterlagen|kennen*|interesse',
    'gespräch|kennenlernen|austausch|bewerbung|unterlagen|profil ~5 gefallen|freude|gefreut|angenehm|nett|sympathisch|beeindruckt|interessant|spannend|spaß',
    'gute*|tolle*|positiv*|hervorragende* ~2 eindruck',
  ],
  wishes: [
    'wünsch* ~10 $zukunft',
    'erfolg|glück|gute|beste ~5 $zukunft',
    '$zukunft ~6 alles|viel|weiterhin ~1 gute|erfolg|glück|beste',
    'bald|schnell|passende*|richtige* ~5 stelle|job|position|herausforderung|aufgabe|platz|arbeitgeber ~2 finden|findest|gefunden',
    'drück* ~4 daumen',
  ],
  luck: [
    'wünsch* ~6 alles|viel|erfolg|gute|beste|glück|besten|dir|ihnen',
    'alles|viel|weiterhin|viele ~1 gute|erfolg|glück|beste',
    'kopf hoch',
    'wege ~3 kreuzen',
    'in kontakt|verbindung bleiben',
  ],
  denial: [
    'wir|sie|ihnen|dir|dich|ihre|ihr|dein|deine|es|uns ~9 $nicht ~6 können|konnten|kann|möchten|werden|wird|anbieten|gereicht|gepasst|geben|zusammen*|überzeugt|möglich|passt|einladen|entschieden|weiter*|auswahl|runde|team|stelle|ist|hat|haben|sehen',
    '$nicht ~6 ihnen|sie|dich|dir|ihrer|ihre|deine|stelle|team|auswahl|runde|überzeugt|möglich|gepasst|gereicht|zusammen*',
    'können|konnten|kann|möchten|werden|wird ~8 $nicht',
  ],
};
