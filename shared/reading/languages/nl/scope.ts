import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$niet|zonder'],
  condition: [
    'later ~2 kunnen|nemen|ontvangen ~4 niet',
    'niet op ~1 tijd',

    'zit|word|wordt|ben|hoor|krijg je|u|jij ~4 $niet ~3 dan',
    'mogelijke statussen|uitkomsten|waarden',
    'bij ontbreken|afwezigheid|gebrek',

    'opgeslagen|bewaarde vacature',

    'wie ~3 $niet',
    'enkel|alleen|uitsluitend ~2 kandidaten|kandidaat|sollicitanten|wie',

    'zonder ~2 gegevens|kopie|bewijs|formulier|test|bevestiging|reactie|legitimatie|paspoort|vog|verklaring|handtekening|inschrijving',
    'nog geen ~1 keuze|besluit|beslissing',

    'na ~1 deze|die|dat ~1 datum|termijn|moment',
    'niet ~5 dan',
    'heb|hebt|ontvang|ontvangen ~1 je|u|we|wij ~6 niets|niet|geen',
    'bij ~1 geen|uitblijven ~2 reactie|bericht|antwoord',
    'zonder ~2 cv|motivatie*|diploma*|document*',
    'hoor|hoort|verneem|verneemt ~1 je|u|jij ~7 niets|niks|geen',
    'ontvang|ontvangt|krijg|krijgt ~1 je|u|jij ~7 niets|niet|geen',
    'ga|gaat|mag|kunt|kun|mogen ~5 vanuit|ervan|uitgaan|uit',
    'beschouw|beschouwen ~3 als',
    'als je|u|jij|we|wij|er|het|dit|dat|deze|de|uw|jouw|jullie|iemand|onze|niet|geen|hier|zich',
    'indien|mocht|mochten|wanneer|tenzij|zodra|anders|of',
    'in het geval',
    'voor het geval',
    'alleen ~5 kandida*|sollicitant*|geselecteerde|degenen',
    'kandida*|sollicitant* ~1 die ~3 $niet',
    'niet geselecteerde|gekozen|uitgenodigde kandida*|sollicitant*',
  ],
  possibility: [
    'krijg|krijgt|ontvang|ontvangt je|u ~2 afwijzing',
    'positief|wel|ja of negatief|niet|nee',
    'misschien|eventueel|wellicht',
    'aarzel|schroom ~1 niet',
  ],
  until: [
    'totdat|voordat|tenzij|zonder|zolang',
    'als je|u|jij|we|wij|er|het|dit|dat|deze|de|uw|jouw|jullie|iemand|onze|niet|geen|hier|zich|alle',
  ],
  contrast: [
    'als ~1 je|u ~1 nog interesse|geïnteresseerd ~2 willen|nodigen|zouden',

    'als ~1 het|dit|dat ~2 $niet ~2 het|de ~2 antwoord|nieuws|bericht|uitkomst',
    'maar|echter|toch|hoewel|ondanks|desondanks|terwijl',
  ],
  harmless: [
    'vergoeden ~3 $niet',
    '$niet ~3 vergoed*',
    'nog ~1 $niet',
    '$niet ~4 aarzel*|reageren|antwoorden|vergeten|bereiken|nodig|hoeft|alleen',
  ],
  status: ['status|uitslag|resultaat'],
  title: ['adviseur|medewerker|behandelaar|manager|consultant|docent|beleidsmedewerker|functie|specialist|vacature'],
  detail: [
    '$niet ~12 ontbreekt|ontbreken|onvolledig|mist|missen ~3 cv|brief|diploma*|document*|bijlage|formulier|kopie|motivatie*',
    '$niet ~2 worden? ~1 verwerkt|verzonden|geopend|verstuurd',

    'gelijke geschiktheid',
    'interne kandidaten ~6 voorrang',
    'voorrang ~3 interne',

    'nog geen beslissing|besluit|keuze',

    'nooit ~6 vragen|vraagt|verzoeken|eisen',

    'maandag|dinsdag|woensdag|donderdag|vrijdag|tijdslot|moment|tijdstip ~4 vol|bezet|weg|vergeven',

    '$niet afwijzing',
    '$niet ~3 vergoed*|beïnvloed*',
  ],
  'no-denial': ['aarzel|schroom ~1 niet', 'niet alleen'],
  concession: ['aanvankelijk|oorspronkelijk', 'hoewel|ondanks|ook'],
  'not-yet': ['nog ~1 $niet'],
};
