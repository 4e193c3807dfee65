import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: [
    'assessment|test|tests|testresultaten|opdracht|casus|case|proefopdracht|proefdag|meeloopdag|capaciteitentest',
  ],
  interviewed: [
    'gesprek|gesprekken|kennismaking ~4 van|met|was|op|hebben|hadden|vond*',
    'komst|langskomen|langskwam|ontmoet|gesproken|kennismaken|leren ~1 kennen',

    '$gesprek ~6 dank*|bedank*|leuk*|prettig*|gehad|fijn*|gevoerd|met|jou|goed*',
    'dank*|bedank*|leuk*|prettig*|fijn*|na|naar|tijdens|aanleiding|afgelopen|vorige|recente ~5 $gesprek|ontmoeting|ontmoet|gesproken',
    'ons|onze|jouw|je|uw|het ~1 gesprek|gesprekken|kennismaking|sollicitatiegesprek',
    'gesproken|ontmoet|langskomen|langs ~3 met|hebben|bent|kwam',
  ],
  final: [
    'twee|drie ~2 finalisten|kandidaten|jullie|overgebleven',
    'tweede|laatste ~1 plaats|geworden|ronde|twee|gesprek',
    'getwijfeld|nipt',
    'laatste|finale|eind* ~1 ronde|fase|gesprek|kandidaten|selectie',
    'finalist*',
    'tweede keuze|keus',
  ],
  applied: [
    'sollicitatie|brief|brieven|cv|kandidatuur',

    'sollicitatie|interesse|belangstelling|cv|brief|reactie ~5 bedank*|dank*|bekeken|beoordeeld|ontvangen|gelezen',
    'bedank*|dank*|bekeken|beoordeeld|ontvangen|gelezen ~7 sollicitatie|interesse|belangstelling|cv|brief|reactie|solliciteren',
    'je|jouw|uw sollicitatie',
  ],
  'other-candidate': [
    '$andere ~3 $kandidaat',
    '$kandidaat ~9 $beter ~4 $past',
    '$kandidaat ~4 die ~8 $past',
    '$beter ~3 $past ~3 $kandidaat',
    'geschiktere|passendere|sterkere|ervarener|betere ~2 $kandidaat',
    'voor iemand ~2 anders|met|die',
  ],
  experience: [
    'iemand|kandidaat|die ~4 al|eerder|reeds ~8 geleid|gewerkt|gedaan|gehad|ervaring|gebouwd|gedraaid',
    'iemand|kandidaat ~2 met ~3 ervaring',
    'meer|onvoldoende|gebrek|weinig|mis|missen|misten|ontbre*|ruimere|bredere|langere ~4 ervaring|werkervaring|praktijkervaring|managementervaring',
    'ervaring|werkervaring|praktijkervaring|managementervaring ~5 onvoldoende|ontbre*|beperkt|mis|missen|misten|tekort|gering',
    '$niet ~3 genoeg|voldoende|vereiste|gevraagde ~2 ervaring|werkervaring|praktijkervaring',
    'ervarener|ervarenere',
  ],
  qualification: [
    '$niet ~6 eisen|functieprofiel|functieeisen|kwalificaties|diploma|bevoegdheid',
    'eisen|functieprofiel|kwalificaties|diploma|opleiding|bevoegdheid ~6 $niet|onvoldoende|ontbre*|vereist',
    'overgekwalificeerd',
  ],
  skill: [
    'die|iemand ~3 spreekt|beheerst|kent',
    'kennis|vaardigheden|competenties|skills|taalbeheersing|taalniveau ~6 $niet|onvoldoende|mis|missen|misten|ontbr*',
    'meer|onvoldoende|diepere|gebrek ~3 kennis|vaardigheden|competenties|skills',
  ],
  location: [
    'locatie|reisafstand|reistijd|woonplaats|afstand ~5 $niet|te|ver|groot',
    'vanwege|wegens|gezien ~3 locatie|reisafstand|reistijd|woonplaats|afstand',
    'werkvergunning',
  ],
  salary: ['salariswens*|salarisverwachting*|salarisindicatie|salariseisen', 'budget ~4 $niet|past'],
  internal: ['intern* ~4 ingevuld|vervuld|opgevuld|opgelost|kandida*|collega|doorgeschoven'],
  filled: ['$functie ~6 vervuld|ingevuld|opgevuld|gevuld|bezet|vergeven', 'vervuld|ingevuld|opgevuld ~4 $functie'],
  cancelled: [
    '$functie ~6 ingetrokken|vervallen|geannuleerd|stopgezet|opgeschort|bevroren|on hold',
    'vacaturestop|wervingsstop|aannamestop|reorganisatie|herstructurering',
    'on hold',
  ],
  competition: [
    'veel|groot|grote|vele|hoeveelheid|aantal|honderden|overweldigend* ~4 sollicitatie*|reacties|kandidaten|sollicitanten|aanmeldingen|belangstelling',
    'concurrentie',
  ],
};
