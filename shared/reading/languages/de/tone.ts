import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'leider|bedauer*|schade|bedauerlicherweise|enttäusch*',
    'tut ~2 leid|leidtut',
    'tut ~3 uns|mir ~2 leid',
    'schlechte|traurige|unerfreuliche|keine ~2 nachricht*|nachrichten',
    '$nicht ~3 gute*|besser*|erhofft*|gewünscht*|erfreulich* ~3 nachricht*|antwort|rückmeldung|mitteilung|ergebnis|bescheid',
    '$nicht ~4 leicht|einfach ~3 gefallen|gemacht|fällt|entscheidung|gefall*',
  ],
  consolation: [
    'entscheidung ~6 $nicht ~3 leicht*|einfach*',
    '$nicht ~3 leicht*|einfach* ~3 entscheidung|gefallen|gemacht|fällt|gefall*',
    'schwer|schwierig* ~3 entscheidung|gefallen|gemacht|fällt|auswahl',
    '$nicht ~3 entmutig*|wertung|abwertung|werturteil|persönlich',
    '$nicht ~6 als ~5 wertung|abwertung|werturteil|bewertung|kritik',
    'dank*|vielen|herzlich* ~6 bewerbung|interesse|zeit|mühe|gespräch|vertrauen|bewerbungsunterlagen|unterlagen|engagement|offenheit|kennenlernen|geduld',
    'sorgfältig*|gründlich*|eingehend*|intensiv*|genau|reiflich* ~3 prüf*|geprüft|überleg*|abwäg*|auswahl|durchsicht|sichtung|auseinander*|durchgeseh*|beschäftigt|betrachtet',
    'viel*|hoh*|groß*|zahlreich*|hunderte*|anzahl|zahl|fülle|vielzahl ~4 bewerbung*|bewerber*|kandidat*|zuschriften|interessent*',
    'verständnis ~3 entscheidung|bitten|dafür|hoffen',
    'bitten ~3 um ~2 verständnis',
    'hoffen|bitte ~4 verständnis|verstehen',
    'beeindruck*|überzeugt|gefreut|freut|spannend*|interessant*|sympathisch* ~5 profil|werdegang|gespräch|lebenslauf|bewerbung|unterlagen|kennen*|interesse',
  ],
  wishes: [
    'wünsch* ~6 $zukunft|alles|viel|erfolg|gute|beste|glück|besten',
    'alles|viel|weiterhin|viele ~1 gute|erfolg|glück|beste ~5 $zukunft|ihnen|dir|bei|auf',
    'drück* ~4 daumen',
    'erfolg ~4 $zukunft',
    '$zukunft ~5 alles|viel ~1 gute|erfolg|glück|beste',
  ],
};
