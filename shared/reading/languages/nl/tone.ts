import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'helaas|spijt*|jammer*|teleurstel*|teleurgesteld|vervelend*',
    'minder|slecht|vervelend|verdrietig|goed|leuk ~1 nieuws|bericht',
    '$niet ~4 bericht|nieuws|antwoord ~5 hoopte|gehoopt|hoopt|wilde|verwacht*',
  ],
  consolation: [
    '$niet ~3 makkelijk*|eenvoudig*|gemakkelijk* ~3 keuze|beslissing|besluit',
    'moeilijk*|lastig* ~3 keuze|beslissing|besluit',
    'keuze|beslissing ~4 moeilijk*|lastig*|$niet',
    '$niet ~3 ontmoedig*',
    'bedank*|dank*|dankjewel|dankuwel ~7 interesse|sollicitatie|tijd|moeite|belangstelling|gesprek|vertrouwen|gesprekken|inzet|solliciteren|reactie',
    'zorgvuldig*|aandachtig|goed|aandacht|grondig* ~4 bekeken|overweg*|beoordeel*|overwogen|gelezen|afweging|doorgenomen|bestudeerd|selectie|bekijken',
    'veel|groot|grote|vele|hoeveelheid|aantal|honderden|overweldigend* ~4 sollicitatie*|reacties|kandidaten|sollicitanten|aanmeldingen|belangstelling',
    'begrip ~4 beslissing|besluit|hopen|hoop',
    'indruk* ~5 van|op|door|profiel|gesprek|ervaring',
  ],
  wishes: [
    'wens* ~5 succes|geluk|beste|goeds|alle|veel ~6 $toekomst|je|jou|u|bij|met',
    'succes ~5 $toekomst|bij|met ~6 $toekomst|zoektocht|verdere|carrière|loopbaan|vinden|sollic*',
    'veel|alle ~1 succes|geluk|goeds ~4 $toekomst|toegewenst|gewenst|bij|met',
    'hopen|hoop ~5 snel|spoedig|gauw ~6 baan|plek|functie|vindt|job',
  ],
};
