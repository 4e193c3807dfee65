import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  endsOrganisations: `
    fabrik|werke?|schule|verlag|verein|bank|kasse|klinik(?:um)?|apotheke|bäckerei|brauerei|schmiede|technik|mechanik|elektrik|montagen?|bedachungen|
    reinigung|druckerei|schreinerei|tischlerei|zimmerei|gärtnerei|metzgerei|brennerei|kellerei|weingut|amt|haus|werft|vertrieb|handel|gesellschaft|
    genossenschaft|betriebe?|anstalt|verband|rösterei|bibliothek|gericht|präsidium|zentrum|dienste?|markt|ministerium|verwaltung|versicherungs?|
    gruppe|akademie|institut|stiftung|agentur|büro|praxis|kanzlei|fleischerei|werkstatt|gemeinde|museum|theater|bau|gymnasium|bahnen|pfarrei`,
  streets: 'stra(?:ß|ss)e|str\\.|allee|weg|platz|gasse|ring|damm|ufer|chaussee|promenade',
  neverBegins: 'ihre?|deine?|unsere?|bewerbung|absage|rückmeldung|zukunft|stellenausschreibung',
  links: 'mobil|telefon|tel|büro|karriere|impressum',
  heads: 'Direktor(?:in)?|Leitung|Leiter(?:in)?|Rektor(?:in)?|Schulleitung|Schulleiter(?:in)?',
  of: 'von|der|des',
  ofThe: 'vom|zum',
  at: 'bei',
  behindNames: 'Bewerbung',
  organisations: `
    abtei|agentur|akademie|altenheim|amt|amtsgericht|anstalt|antiquariat|apotheke|architekten|ärzte|ärztehaus|augenoptik|ausbau|autohaus|bäckerei|
    backstube|bahn|baugesellschaft|bauverein|bestattungen|bezirksamt|bibliothek|biergarten|bistum|blumen|brauerei|brauhaus|brennerei|bücherei|
    buchhandlung|bundesagentur|bundesamt|bundesland|bundesrechnungshof|bundestag|bundeswehr|caritas|diakonie|druckerei|eisdiele|elektro|energie|
    ergotherapie|erzbistum|fachhochschule|fahrdienst|fahrschule|feuerwehr|finanzamt|fleischerei|fliesen|freistaat|gärtnerei|gasthaus|gasthof|haus|
    gastronomie|gebäudereinigung|gemeinde|gemeindeverwaltung|genossenschaft|glaserei|gmbh|grundschule|gruppe|gymnasium|handelskammer|
    handwerkskammer|hansestadt|hausarztpraxis|heimstätte|heizung|hilfswerk|hochschule|hof|hörakustik|hörgeräte|hort|imbiss|imkerei|immobilien|
    industrie|ingenieurbüro|ingenieure|institut|jobcenter|jugendherberge|jugendhilfe|juwelier|kanzlei|kellerei|kfz|kindergarten|kinderheim|kirche|
    kirchengemeinde|kita|klinik|kliniken|klinikum|kloster|kommission|konditorei|kreis|kreuz|krippe|landbäckerei|landesamt|landeshauptstadt|
    landeskirche|landesrechnungshof|landkreis|landratsamt|landtag|landtechnik|lebenshilfe|lichtspiele|logistik|logopädie|maschinenfabrik|medien|
    metzgerei|ministerium|möbel|mühle|musikschule|notare|notariat|optik|patentanwälte|pension|personaldienstleistungen|pfarrei|pflegeheim|
    physiotherapie|planungsbüro|polizei|praxis|praxisverbund|priorat|raiffeisenbank|rechnungshof|rechtsanwälte|reisebüro|reisen|rösterei|rotes|
    sägewerk|sanitär|sattlerei|schlosserei|schneiderei|schreinerei|seniorenheim|seniorenresidenz|seniorenstift|sozialstation|sparkasse|spedition|
    spenglerei|spielwaren|stadt|stadtbücherei|stadtmission|stadtverwaltung|stadtwerke|steuerberater|steuerberatung|stift|stiftung|systeme|
    tanzschule|taxi|technik|technische|technologie|therme|tischlerei|treuhand|umzüge|uniklinik|universität|universitätsklinikum|universitätsmedizin|
    unternehmensberatung|verein|verlag|versicherung|versicherungen|volksbank|wärme|weingut|werk|werke|werkstatt|werkstätten|wirtschaftsprüfer|
    wirtschaftsprüfung|wirtshaus|wohnheim|wohnungsbau|zahnärzte|zahnarztpraxis|zimmerei|zoll`,
  institutions: `
    Gemeinde|Grundschule|Gymnasium|Hochschule|Institut|Kindergarten|Kinderhaus|Kita|Klinik|Klinikum|Krankenhaus|Landratsamt|Ministerium|Seniorenheim|
    Stadtbibliothek|Stadtverwaltung|Stadtwerke|Stiftung|Theater|Universität|Verlag`,
  joinsNames: 'am|der|fuer|für|und|von|zu',
  numberLabels: `
    filiale|chiffre|kenn?-?nr|kennung|kennzahl|aktenzeichen|geschäftszeichen|gz|az|referenz|kennziffer|stellen|ausschreibung(?:s-?nummer)?|
    stellennummer|referenznummer|verfahrensnummer|bewerbungsnummer|job-nr|nr|nummer`,
  occasions: `
    (?:\\p{L}{3,20})?bewerbung(?:s\\p{L}{3,12})?|nachfrage|anfrage|rückfrage|kandidatur|(?:bewerbungs|auswahl|stellenbesetzungs|besetzungs|ausschreibungs)verfahren|planstelle|dienstposten|lehrstelle|
    ausbildung(?! zu[mr])|beruf|thema|einladung|auswahlgespräch|vorstellungsgespräch|gespräch|rückmeldung|ausschreibung|stelle`,
  joinsOccasions: 'von|zum|zur|als|für',
  verdicts: `
    verfahren(?: [^–|:]{1,20})?|(?:vielen|herzlichen|besten) dank.{0,30}|danke.{0,20}|zwischenstand.{0,20}|zwischenbescheid|
    stand (?:des verfahrens|ihrer bewerbung|der dinge)|ergebnis(?:se)?|(?:unsere )?(?:entscheidung|antwort|rückmeldung)|mitteilung|
    (?:ihre |deine )?bewerbung|nachricht|absage`,
  steps: `
    (?:testergebnis|rückmeldung|entscheidung|einladung|auswertung)(?: [^–|]{1,30})?|(?:einstellungs|eignungs|auswahl|online-?)test|
    (?:vorstellungs|erst|zweit|kennenlern)gespräch|telefoninterview|auswahltag|probearbeiten|probetag|(?:erste|zweite|dritte|letzte) runde`,
  hanging: 'und|für|im|in der|in den|bei der|an der|im rahmen|beim|am|der|die|das|den|zum|zur|als',
  seeks: `
    kein(?:e[nrm]?)?(?: (?:weiter|neu|zusätzlich|zweit|ander)e[nr]?)?|(?:such|brauch|benötig|find|nehm)(?:e|en|ten)?(?: (?:wir|ich))?(?: (?:noch|aktuell|derzeit|dringend))? eine?n?(?: (?:weiter|neu|zweit)en?)?|
    noch eine?n?(?: weiteren?)?`,
  trades: `
    bewerb|kandidat|mitarbeit|kolleg|person$|personen$|interess|kunde$|kunden$|nachfolg|freund|kraft$|kräfte$|fachkraft$|fachkräfte$|angestellt|
    verantwort|vertreter|arbeiter|experte|spezialist|hilfe$`,
  vagueLeads: '(?:\\S{1,10} )?(?:der|die|das|den|dem|unsere|unser)|bewerbung|absage|(?:als|zum|zur).*',
  positionLeads: 'stelle (?:als|des|der)',
  applications: 'bewerbung',
  beforeHouses: 'bei',
  neverEmployers:
    'anfrage|angelegenheit|anliegen|antwort|automatische|aw|betr|betreff|bewerbung|bewerbungen|rückfrage|termin|wg',
  neverInitials: 'das|dem|den|der|die|ihr|sie|uns|wir',
  placeholders: 'arbeitgeber|firma|stelle|unternehmen',
  forHouse: 'für(?: die| das| den)?',
  units: '(?:\\p{Lu}\\p{L}+-)?(?:Institut|Fakultät|Lehrstuhl|Fachbereich|Zentrum|Klinik) f(?:ü|ue)r|Arbeitsgruppe|AG',
  ofScience: 'Klinikum|Hochschule',
  partsOf: '(?:eine? )?(?:unternehmen|mitglied|tochter\\p{L}{0,14}|teil|marke|einrichtung) (?:der|des|von)',
  agencies: `
    personalberatung|personalvermittlung|personaldienstleist\\p{L}{1,8}|zeitarbeit|headhunt\\p{L}{0,8}|personal`,
  inOwnHouse: '(?:in|bei) unsere[mr] (?:Unternehmen|Hause?|Firma)',
  ofOthers: 'das unternehmen|die firma',
  departments: `
    ausbildung|auswahldienst|berufsbildung|berufungsmanagement|bewerbung|bewerbungen|dekanat|einstellungsberatung|einstellungsstelle|
    geschaftsfuhrung|geschaftsstelle|karriere|lehrlingswesen|nachwuchs|nachwuchsgewinnung|pflegedienstleitung|rekrutierung|sekretariat`,
  besideDepartments: `
    abteilung|dezernat|fachbereich|fachdienst|fd|ha|hauptabteilung|personal|referat|sachgebiet|stabsstelle`,
  departmentsAlone: 'personal|verwaltung',
  joinsDepartments: 'bei|das|der|die|und|vom|von',
  kindsOfTeams: 'zentrale|zentrales|ganze|ganzes|gesamte|gesamtes|komplette|komplettes|lokale|lokales',
  mailboxes: `
    anfrage|ausbildung|azubi\\w*|betrieb|bewerb\\w*|buero|chef|chefredaktion|dekanat|einstellung|empfang|gemeinde|geschaeftsfuehrung|
    geschaeftsleitung|geschaeftsstelle|gruezi|hallo|heimleitung|hof|kanzlei|karriere|kita|kontakt|kueche|laden|lehre|lehrstellen?|leitung|moin|
    nachwuchs|pdl|personal\\w*|pfarramt|pfarrbuero|praktikum|praxis|rathaus|redaktion|rezeption|schule|sekretariat|service|servus|stadt|stellen?\\w*|
    studio|termine?|verwaltung|vorstand|werkstatt|zentrale`,
  signers: 'recruiterin',
  besideApplications: 'blind|initiativ|interner|kurz|stellungnahme|zwischenstand',
  fieldEndings: 'ung|heit|keit|schaft|arbeit|zeit|tät|ik|ismus|logie|bau|wesen|handel|technik',
  opensSentence: 'Aufgrund|Bei|Daher|Ihre|Leider|Nach|Obwohl|Trotz|Wir',
  inSentences: 'dass|ihnen|ihre|ihrem|ihren|ihrer',
  circumstances: `
    anhang|anlage|anlagen|bürozeiten|durchwahl|erdgeschoss|familienfreundlicher arbeitgeber|hinweis|homeoffice|öffnungszeiten|postfach|sprechzeiten|
    teilzeit|vertraulich|vollzeit|zentrale`,
  numbered: 'gebäude|zimmer|raum|etage',
  hours: 'uhr|stunden',
  ofMachines: 'antwort',
  ads: '(?:ähnliche|weitere|passende|neue|empfohlene) (?:jobs|stellen)|(?:jobs|stellen),? (?:die|könnten) zu (?:ihnen|dir)',
  boards: 'stellen(?:markt)?|karriere|bewerb(?:en|ung)',
  thirdParty: 'der arbeitgeber|die einrichtung',
  days: `
    mo|di|mi|do|fr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|
    montags|dienstags|mittwochs|donnerstags|freitags`,
  besideDays: 'anwesend|bis|erreichbar|uhr|und',
  particles: 'von|zu|zum|zur',
  onBehalf: 'im auftrage?|in vertretung|i\\. ?[av]\\.',
  and: 'und',
  theRest: 'das|dein|ihr|die|der|alle',
  forTeam: '(?:für das|vom|im namen des) (?:[^\\s,]{1,24} ){0,2}(?:[^\\s,]{1,24}-?)?team',
  introductions: '[Mm]ein Name ist|[Hh]ier ist(?: der| die)?',
  fromHouse: 'bei|aus der|aus dem',
  ofHouse: '(?:von|vom)(?: (?:der|den|dem|und zu|Team))?',
  abbreviations: `
    dipl|ing|inkl|bzw|techn|kfm|wiss|stellv|stv|kaufm|med|päd|soz|psych|staatl|gepr|exam|öff|verw|fachl|stud|pharm|zahnmed|zahntechn`,
  apprenticeships: `
    praktikum|ausbildung|volontariat|umschulung|werkstudentenstelle|fsj|föj|bfd|freiwilligendienst|referendariat`,
  fields: `
    Ausbildung|Weiterbildung|Elternzeitvertretung|Leitung|Bereich|Fachbereich|Vertrieb|Verkauf|Einkauf|Controlling|Personal|Raum|Autohaus|Büro|Labor|
    Lager|Homeoffice|Handwerk|Sekretariat|Sport|Projekt|\\p{L}{2,20}(?:dienst|wesen|service|management|bereich|gebiet|abteilung|verkehr|handel)`,
  noFields: 'dieses',
  polite: 'Sie|Ihnen|Ihre?[mnrs]?|Dir|Dich|Dein(?:e[mnrs]?)?',
  onTerms: `
    (?:zunächst )?(?:un)?befristet(?: (?:als \\p{Lu}\\p{L}{3,30}|(?:(?:auf|für) )?\\d{1,2} (?:Monate|Jahre)n?|(?:auf|für) (?:ein|zwei|drei) Jahre?|bis [\\d./]{4,10}))?|
    (?:in )?(?:Teilzeit|Vollzeit)|\\d{1,2}(?:,\\d)? ?(?:h|Std\\.?|Stunden)(?: ?(?:\\/|pro) ?Woche)?`,
  beforeMarks: 'mit|ohne|für|in|im|auf|ab|zur|zum|an|am|unter',
  notBeforeMarks: 'bei|als|und|oder|wir|sie|ihr|die|eine[nr]?',
  surnames:
    'du|freitag|haus|heer|hof|juni|kind|kreis|kreuz|kunde|lieber|mai|montag|märz|mühle|si|sie|sin|wunsch|zeit|zoll|zu',
  besideNames: `
    m?mag(?:\\.? ?[aª]\\.?)?|ddr|dr\\.? ?in|dipl\\.?-?ing\\.?(?:in)|ing\\.? ?in|dipl\\.?-?(?:ing|psych|kfm|kffr|päd|sozpäd|soz\\.-päd|betriebsw|
    volksw|wi\\.?-?ing|inf|wirt|biol|chem|phys|verw|finw|jur|geogr|übers|des|math|oec|bw)|dipl|dr|prof|ing|bakk|bakk\\. phil|rer(?=\\.)|
    nat(?=\\.)|phil(?=\\.)|fh|er/ihm|sie/ihr`,
  compoundDepartments: `
    (?:auswahl|berufungs)kommission|(?:personal|bewerb(?:er|ungs)|einstellungs|ausbildungs|karriere|recruiting|trainee|hr)(?:abteilung|amt|beratung|bereich|buro|
    center|dezernat|dienste?|entwicklung|gewinnung|management|marketing|rat|referat|service|stelle|team|verwaltung|wesen)|
    (?:praxis|filial|markt|store|laden|shop|kuchen|service|kita|werkstatt|buro|hotel|redaktions|pflege)team`,
  wishes: 'gr(?:ü|u)(?:ß|ss)|^(?:[lvmbh]g|mfg|glg|mvg)$',
};
