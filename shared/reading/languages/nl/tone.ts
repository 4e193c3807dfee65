import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'helaas|spijt*|jammer*|teleurstel*|teleurgesteld|vervelend*',
    'minder|slecht|vervelend|verdrietig|goed|leuk ~1 nieuws|bericht',
    '$niet ~4 bericht|nieuws|antwoord ~5 hoopte|gehoopt|hoopt|wilde|verwacht*',
  ],
  thanks: [
    'bedank*|dank*|dankjewel|dankuwel ~8 interesse|sollicitatie|tijd|moeite|belangstelling|gesprek|vertrouwen|gesprekken|inzet|solliciteren|reactie|geduld|openheid|komst',
  ],
  weighed: [
    'zorgvuldig*|aandachtig|goed|aandacht|grondig*|lang|uitgebreid ~4 bekeken|overweg*|beoordeel*|overwogen|gelezen|afweging|doorgenomen|bestudeerd|selectie|bekijken|beraad|overleg|nagedacht',
    'veel|groot|grote|vele|hoeveelheid|aantal|honderden|overweldigend* ~4 sollicitatie*|reacties|kandidaten|sollicitanten|aanmeldingen|belangstelling|brieven',
  ],
  'hard-choice': [
    '$niet ~3 makkelijk*|eenvoudig*|gemakkelijk* ~3 keuze|beslissing|besluit|geweest',
    'moeilijk*|lastig*|zwaar|zware ~3 keuze|beslissing|besluit|kiezen',
    'keuze|beslissing ~4 moeilijk*|lastig*|$niet',
    'slechts|maar|enkel|beperkt* ~3 plek|plekken|plaats|plaatsen|één|persoon',
    '$niet ~3 iedereen|alle ~5 uitnodigen|spreken|aannemen|gesprek',
    'niveau|kwaliteit|concurrentie ~4 hoog|groot|sterk',
    'begrip ~4 beslissing|besluit|hopen|hoop',
    'hopen|hoop ~5 begrip|begrijpt',
  ],
  praise: [
    'indruk* ~5 van|op|door|profiel|gesprek|ervaring',
    'leuk|prettig|fijn|plezierig|genoten|gewaardeerd ~4 gesprek|kennismaking|ontmoeten|kennis|spreken|gesproken',
    'goede|mooie|sterke|leuke ~1 indruk|gesprek|brief|achtergrond|profiel',
  ],
  wishes: [
    'wens* ~8 $toekomst',
    'succes|geluk|beste ~6 $toekomst|zoektocht|verdere|carrière|loopbaan|vinden',
    'hopen|hoop|vertrouwen ~6 snel|spoedig|gauw|passende|leuke ~6 baan|plek|functie|vindt|vindt|job|uitdaging',
    'vind*|vinden ~4 passende|leuke|mooie ~1 baan|functie|plek|job|uitdaging',
  ],
  luck: [
    'wens* ~5 succes|geluk|beste|goeds',
    'veel|alle ~1 succes|geluk|goeds',
    'paden ~3 kruis*',
    'het beste',
    'contact blijven|houden',
  ],
  denial: [
    '$niet ~4 verder|je|jou|u|ons|functie|gesprek|uitgenodigd|gekregen|gelukt|doorgaan|geworden|aanbieden|match|plek|kunnen|kunt|gaan|ingaan|meegenomen|gevraagde|genoeg|mogelijk|goed',
    'je|jou|jouw|u|uw|wij|we ~6 $niet ~3 kunnen|gaan|verder|op|uit|meer|door|bij|in|over|aan|met',
  ],
};
