import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  endsOrganisations: `
    bouw|zorg|school|bedrijf|kantoor|praktijk|fabriek|groep|techniek|kliniek|centrum|bureau|winkel|instelling|opvang|bibliotheek|bestuur|boerderij|
    brouwerij`,
  streets: 'straat|laan|plein|gracht|kade|singel|dijk|steenweg',
  neverBegins: 'uw|jouw|sollicitatie',
  of: 'van',
  at: 'bij',
  behindNames: 'Sollicitatie',
  organisations: `
    advocaten|autobedrijf|bakkerij|basisschool|bloemisterij|boerderij|bouwbedrijf|drukkerij|facilitair|gemeente|hogeschool|horeca|installatiebedrijf|
    kerk|kinderopvang|kwekerij|lyceum|makelaardij|makelaars|ministerie|notariskantoor|notarissen|parochie|politie|provincie|rederij|rijkswaterstaat|
    schildersbedrijf|slagerij|stichting|thuiszorg|uitgeverij|universiteit|veiligheidsregio|vereniging|vervoer|verzekeringen|waterschap|
    woningcorporatie|ziekenhuis|zorg|zorgboerderij`,
  institutions: 'Gemeente|Hogeschool|Ministerie|Stichting|Universiteit',
  joinsNames: "'t|van",
  numberLabels: 'vacature|vacaturenummer',
  occasions:
    'sollicitatie(?:gesprek|brief|procedure)?|kennismaking(?:sgesprek)?|reactie|kandidatuur|terugkoppeling|uitslag|afwijzing|gesprek|vacature',
  joinsOccasions: 'voor|op',
  verdicts: '(?:ons )?antwoord|(?:uw |je )?sollicitatie|terugkoppeling|uitslag',
  steps: '(?:uitslag|reactie|resultaat|terugkoppeling|gesprek|afwijzing|update|status)(?: [^–|]{1,30})?',
  hanging: 'voor',
  seeks: `
    geen(?: (?:nieuwe|extra|tweede|andere))?|(?:de|een) andere|een (?:extra|tweede)|zoek(?:en|t)?(?: (?:we|wij|ik))?(?: (?:nu|nog|even))? een|
    neem(?:t)? een|nemen een`,
  trades: 'sollicitant|collega|medewerker$|medewerkers$|klant',
  vagueLeads: '(?:\\S{1,10} )?(?:het|een)|sollicitatie|voor.*',
  positionLeads: '(?:functie|vacature|baan|rol|stage) (?:van|als)',
  applications: 'sollicitatie',
  beforeHouses: 'bij|der|van',
  neverEmployers: 'antw|antwoord|betreft|groete|groetjes',
  neverInitials: 'een|het|jou|ons',
  placeholders: 'bedrijf|bedrijfsnaam|functie|functienaam|naam',
  forHouse: 'namens(?: de)?|voor',
  units: 'Faculteit der',
  partsOf: '(?:onderdeel|dochter|lid) van',
  agencies: 'detachering|uitzend\\p{L}{0,12}|werving',
  inOwnHouse: '(?:in|binnen|bij) ons bedrijf',
  ofOthers: 'het bedrijf',
  departments: `
    arbeidsmarktcommunicatie|directie|instroom|loopbaan|personeelszaken|rekrutering|secretariaat|sollicitaties|vacatures|werving`,
  besideDepartments: 'afdeling|selectie',
  departmentsAlone: 'werken',
  joinsDepartments: 'van',
  kindsOfTeams: 'hele',
  mailboxes: `
    administratie|bestuur|directie|horeca|personeel\\w*|planning|pz|receptie|redactie|sollicit\\w*|stage|vacatures?|werken\\w*|werving`,
  besideApplications: 'afwijzing|betreft|bevestiging|jullie|nieuwe|ontvangst|reactie',
  opensSentence: 'Bij|Helaas|Hoewel|Wij',
  circumstances: 'begane grond|bijlage|bijlagen|hoofdkantoor|mobiel|telefoon|vertrouwelijk|werkdagen',
  numbered: 'gebouw|kamer|verdieping',
  hours: 'uur',
  ofMachines: 'beantwoord|reageer',
  ads: '(?:vergelijkbare|gelijkaardige|soortgelijke|aanbevolen) (?:vacatures|jobs)|(?:vacatures|jobs) (?:voor jou|die)',
  boards: 'vacatures?|banen',
  thirdParty: 'de werkgever',
  days: 'ma|wo|vr|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  besideDays: 'aanwezig|en|m|t|tot',
  particles: "van|ten|ter|op|'t|den|der",
  onBehalf: 'namens(?: \\S{1,30}){0,2}',
  and: 'en',
  theRest: 'het|de|iedereen',
  forTeam: '(?:namens|van|voor) (?:het |heel het )?(?:[^\\s,]{1,24} ){0,2}team',
  introductions: '[Mm]ijn naam is|[Mm]et(?= \\p{Lu}\\p{L}{1,20} (?:van|bij|hier) )',
  fromHouse: 'bij',
  ofHouse: "van(?: (?:de[rnl]?|'t))?",
  scholars: 'promovendus|hoogleraar',
  polite: 'Uw',
  onTerms: 'locatie \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?',
  beforeMarks: 'met|zonder|voor',
  surnames: 'he|kerk|van',
  compoundDepartments: `
    (?:werkgevers|sollicitatie|selectie|wervings|benoemings(?:advies)?)(?:commissie|cel|dienst|team)|personeels(?:dienst|zaken|afdeling|administratie|functionaris)`,
  wishes: 'groet|^gr$',
};
