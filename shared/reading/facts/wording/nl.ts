import type { FactsWording } from '../wording.ts';
import { anywhere } from './nl/anywhere.ts';

export const nl: FactsWording = {
  role: {
    leads: `
      (?:functie|vacature|positie|rol|baan|job|stage|stageplaats|stageplek|werkplek|plek|traineeship|opdracht)(?: van| als| voor| bij)?(?: de| een)?|
      (?:sollicitatie|sollicitatiebrief|gesolliciteerd|solliciteren|solliciteerde|solliciteert|interesse|kandidatuur|sollicitatiegesprek|gesprek|reactie|gereageerd|kandidaat|kandidaten|belangstelling|motivatiebrief|aanmelding) (?:naar|op|voor|als|in|tot)|
      als|voor(?: de| een| onze?| ons)?(?! andere)|sollicitatie|oproep (?:voor|naar)(?: een| de)?`,
    nouns: 'functie|vacature|positie|rol|baan|job|stage|sollicitatie',
    between: `
      extra|tweede|nieuwe|tijdelijke|de|het|een|onze|ons|uw|je|jouw|deze|openstaande|vacante|van|als|voor|naar|op|in|bovenstaande|bovengenoemde|
      volgende|genoemde|bij ons|tot`,
    labels: 'functie|vacature|positie|betreft|onderwerp|rol|sollicitatie|je sollicitatie|uw sollicitatie',
    people: `
      piloot|vuilnisman|frezer|bankwerker|glaszetter|stoffeerder|naaister|goudsmid|drukker|boekbinder|regisseur|acteur|actrice|danser|danseres|muzikant|presentator|presentatrice|\\p{L}{0,20}(?:vertaler|vertaalster|administrateur|administratrice|draaier|verzorger|tolk)|corrector|souschef|bloemist|imker|veehouder|melker|trimmer|helpende|logopedist|diëtist|mondhygiënist|opticien|notaris|rechter|deurwaarder|portier|kamermeisje|huishoudster|scheidsrechter|archivaris|restaurator|oppas|landmeter|actuaris|jobstudent|
      \\p{L}{2,16}loog|\\p{L}{0,30}(?:ontwikkelaar|ingenieur|leider|adviseur|medewerker|medewerkster|assistent|assistente|beheerder|programmeur|analist|manager|coördinator|coordinator|consulent|specialist|technicus|monteur|chauffeur|verkoper|verkoopster|verpleegkundige|verzorgende|arts|docent|leraar|lerares|begeleider|stagiair|stagiaire|stage|vormgever|ontwerper|architect|onderzoeker|redacteur|boekhouder|controller|jurist|advocaat|planner|inkoper|trainer|trainee|vertegenwoordiger|kok|bakker|bediende|secretaresse|receptionist|receptioniste|directeur|hoofd|teamleider|projectleider|voorman|operator|tester|schilder|timmerman|loodgieter|elektricien|lasser|bezorger|magazijnmedewerker|schoonmaker|beveiliger|accountmanager|psycholoog|apotheker|therapeut|bestuurder|deskundige|expert|werkstudent|promovendus|leerkracht|gids|gastheer|gastvrouw|barman|ober|caissière|kassier|werkvoorbereider|calculator|tekenaar|uitvoerder|opzichter|recruiter|engineer|developer|consultant|officer|owner|stuurman|matroos|kapitein|machinist|kundige|hulp|kracht|helper|leidster|juf|meester|huisarts|fysio|buschauffeur|postbode|vakkenvuller|hovenier|metselaar|kapper|kapster|conciërge|bibliothecaris|griffier|ambtenaar|lid|bediening|predikant|handhaver|cateraar|barista|zwemonderwijzer|badmeester|boswachter|dierenarts|tandarts|assistente|doktersassistente|tandartsassistente|apothekersassistente|gastouder|leerling|leerling-\\p{L}{3,20}|afwasser|afwashulp|keukenhulp|koerier|orderpicker|heftruckchauffeur|reachtruckchauffeur|productiemedewerker|monteuse|stukadoor|dakdekker|tegelzetter|stratenmaker|grondwerker|kraanmachinist|fietsenmaker|automonteur|taxateur|griffier|officier|brandweerman|militair|soldaat|conrector|intercedent|redacteur|journalist|fotograaf|producent|programmamaker|dramaturg|technicus)(?:s|en|/-ster)?`,
    ends: `
      moet|mag|zal|zullen|wil|zou|met ingang|per|momenteel|inmiddels|nu|reeds|uiteindelijk|recent|bij|wij|we|ik|u|je|jij|jouw|uw|ons|onze|die|dat|het|hebben|heeft|hebt|heb|is|zijn|werd|wordt|worden|kan|
      kunnen|helaas|maar|omdat|op|via|niet|ontvangen|gesolliciteerd|dank|bedankt|hierbij|graag|naar|uit|met|te|om|
      aan|moeten|willen|laten|weten|binnen|deze|dit|een|echter|waar|zoals|door|sollicitatie|invullen|ingevuld|of|na|
      wat|getoonde|geplaatst|hartelijk|goed|verder|als|toch|dus|ook|nog|want|dan|er|even|hier|daar|daarom|voorlopig|hoeven|hoeft|hoef|
      gaat|gaan|ga|ging|gingen|komt|komen|kwam|kwamen|krijgt|krijgen|kreeg|kiest|kiezen|koos|kozen|zoekt|zoeken|zochten|zocht|vonden|vond|
      hadden|had|was|waren|blijft|bleek|staat|stond|loopt|zit|zitten|wel|net|pas|eerst|straks|iemand|niemand|ander|anderen|zodat|
      hoewel|terwijl|toen|wanneer|sinds|tot|tijdens|volgens|wegens|vanwege|zonder|tegen|meer|erbij|binnengekomen|gehad|verwacht`,
    softEnds: 'in',
    joins: 'en',
  },
  company: {
    behindRole: 'bij|voor|in het|aan de|aan het',
    leads: `
      afgewezen door|(?:bedrijf|werkgever|organisatie|bedrijfsnaam) ?:|(?:onze|mijn|de) (?:klant|opdrachtgever|relatie|cliënt),?|(?:sprak|spraken|gesproken|contact|gebeld|overleg|overlegd|belde|afgestemd)(?: ik| wij| we)?(?: zojuist| net| vandaag| gisteren| vanochtend| vanmiddag| kort| even)? met|
      (?:bedrijf|werkgever|organisatie) ?:|
      (?:functie|vacature|positie|rol|baan|job|stage|sollicitatie|gesolliciteerd|solliciteren|solliciteerde|werken|werk|carrière|loopbaan|interesse|gesprek|team|traineeship|toekomst|mogelijkheden|procedure|sollicitatieprocedure|kans|kansen|collega|gesproken|plek) (?:bij|binnen)|
      interesse in(?: een (?:functie|baan|carrière) bij| werken bij)?|namens|in opdracht van|
      (?:onderdeel|deel) (?:van|uitmaken van)|bij ons bij`,
    weakLeads: '(?:bij|binnen|bedrijf|organisatie|firma|vanuit|werkgever)',
    verbs: '(?:heeft|hebben|is|wenst|zoekt|bedankt|groeit|biedt|wil|blijft|en)',
    decides: `
      heeft (?:besloten|beslist|gekozen|ervoor|helaas|je|jouw|uw|de vacature|de procedure|de functie|iemand)|bedankt (?:je|jou|u)|dankt|wenst (?:je|jou|u)`,
    teams: `
      (?:recruitment|hr|recruiting|personeelszaken|p&o|talent|werving)-?(?: ?(?:team|afdeling))?|personeelszaken|
      recruitment|recruitmentteam|werken bij|groep|vacatures`,
    teamLeads: `
      (?:het )?(?:recruitment|hr|recruiting|wervings)?-?team (?:van|bij)?|
      (?:afdeling )?(?:personeelszaken|p&o|recruitment|hr|hrm|human resources)(?: (?:van|bij))?|werken bij`,
    articles: 'uw|je|jouw|de|het|een|onze (?:klant|opdrachtgever|relatie)|firma|bedrijf|de firma|het bedrijf',
    generic: `
      hij|zij|zijn|haar|gisteren|vandaag|zojuist|vanochtend|vanmiddag|men|terugkoppeling|afwijzing|directie|bestuur|bedrijf|organisatie|team|functie|vacature|sollicitatie|kandidaten|kandidaat|selectie|afdeling|personeelszaken|
      procedure|ons|onze|uw|u|je|jij|jouw|wij|we|ik|beste|geachte|hallo|dank|bedankt|hartelijk|helaas|met|
      vriendelijke|groet|groeten|de|het|een|in|op|voor|van|en|bij|naar|om|als|niet|na|deze|dit|die|dat|maar|omdat|
      hoewel|klant|opdrachtgever|januari|februari|maart|april|mei|juni|juli|augustus|oktober|maandag|dinsdag|
      woensdag|donderdag|vrijdag|nederland|amsterdam|update|status|reactie|antwoord|cv|motivatiebrief|afwijzing|
      mevrouw|meneer|heer|sollicitant|veel|succes|hierbij|onlangs|via|werving|hrm|personeel|interesse|toekomst|
      vragen|toekomstige|dag|goedemorgen|goedemiddag|uiteraard|mocht|mochten|graag|wel|er|aan|hopelijk|
      momenteel|bevestiging|alvast|daarom|mede|gezien|nieuwe|baan|carrière|werk|ontvangst|betreft`,
  },
  contact: {
    self: 'ik|mij|mijn',
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:met )?(?:vriendelijke|hartelijke|beste|warme|zonnige|lieve) groet(?:en|jes)?|hoogachtend|
      (?:m\\.?v\\.?g|mvg)\\.?|groet(?:en|jes)?|veel succes(?: (?:met|bij|in) [^.\\n]{3,50})?|hartelijks|
      alvast bedankt|bedankt|veel geluk|succes|gr|liefs`,
    greetings: 'geachte(?: heer| mevrouw)?|beste|hallo|hoi|dag|hi|goede(?:morgen|middag|navond)|lieve',
    honorifics: 'dhr|mevr|mw|heer|mevrouw|meneer|drs|dr|ir|ing|mr|ds|prof|em|bc|jhr|zr|pastoor|dominee',
  },
  recruiter: {
    agency: `
      onze (?:klant|opdrachtgever|relatie|cliënt)|een van onze (?:klanten|opdrachtgevers|relaties)|(?:mijn|de) (?:opdrachtgever)|
      wervingsbureau|uitzendbureau|detacheerder|wervings- en selectiebureau|in opdracht van onze|detacheringsbureau`,
    hearsay: `(?:gaan|vonden|willen|hebben|zochten|zoeken|kozen) ze|ze (?:gaan|vonden|willen|hebben|zochten|zoeken|kozen|waren)`,
    titles: `
      recruitmentadviseur|recruitment ?adviseur|wervingsadviseur|corporate recruiter|werving en selectie|
      recruitmentmedewerker`,
  },
  anywhere,
};
