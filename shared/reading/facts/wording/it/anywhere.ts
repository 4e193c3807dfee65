import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  leadsAddress: 'via|viale|piazza',
  neverBegins: 'squadra|vostr[oa]|nostr[oa]',
  heads:
    'Direttore|Direttrice|President[ea]|Fondatore|Rettore|Rettrice|Responsabile|Coordinatore|Segretari[oa]|Titolare|Amministratore|Amministratrice|Sindac[oa]|Preside|Capo|Gerente',
  besideHeads: 'generale|scolastic[oa]|sanitari[oa]|artistic[oa]|executiv[oa]',
  of: `del|della|dell'|dello|dei|di|da`,
  ofThe: 'della|dello|dei',
  at: 'presso',
  behindNames: 'Candidatura',
  endsOrganisations: 'ificio',
  organisations: `
    abbazia|accademia|acciaieria|acciaierie|acque|acquedotto|aeroporto|agenzia|agenzie|agraria|agrario|agricola|agriturismo|alberghi|albergo|
    alimentari|allevamento|ambasciata|ambulatorio|antincendio|apicoltura|arredamenti|arredi|asilo|asl|assicurazione|assicurazioni|assistenza|
    associazione|associazioni|ateneo|autocarrozzeria|autofficina|autolavaggio|autolinee|automobili|autonoleggio|autoricambi|autoscuola|
    autotrasporti|azienda|banca|bioagriturismo|biomedica|birreria|bottega|calzature|camera|camiceria|campeggio|cancelleria|cantiere|cantieri|
    cantina|capitaneria|carrozzeria|cartiera|cartoleria|casa|caseificio|caserma|cassa|castello|centrale|ceramiche|chiesa|circolo|clinica|
    commercialisti|compagnia|comune|comunità|conceria|concessionaria|confederazione|confetteria|conservatorio|consolato|consorzio|consulenza|
    consulenze|consultorio|convento|coro|corte|cosmetici|costruzioni|croce|curia|demanio|dentistico|diocesi|distilleria|distribuzione|drogheria|
    edicola|edile|edilizia|edilizie|editore|editori|editrice|edizioni|elettrotecnica|energetica|energia|enoteca|ente|enti|erboristeria|esercito|
    estetico|etichette|fabbrica|facoltà|falegnameria|farmaceutica|farmaceutici|farmacie|fattoria|federazione|ferramenta|ferrovie|fiduciaria|
    filarmonica|floricoltura|florovivaistica|focacceria|fondazione|fonderia|forneria|forni|forno|frantoio|frutticola|gelateria|ginnasio|gioielleria|
    gioielli|giornale|grafiche|gruppo|idraulica|imballaggi|immobiliare|impresa|imprese|industriale|infrastrutture|ingegneri|ingegneria|ispettorato|
    istituti|istituto|laboratori|latteria|lavanderia|lavanderie|lavorazioni|legatoria|libreria|liceo|lido|macelleria|magistratura|maglieria|
    manifattura|manifatture|manutenzioni|marmi|meccanica|meccaniche|medicina|mercato|metalli|metalmeccanica|micronido|ministero|mobili|molini|
    molino|monastero|mulino|musei|nido|noleggio|notarile|officina|oleificio|ombrelloni|onlus|onoranze|opera|oratorio|ordine|oreficeria|
    organizzazione|orologeria|ortofrutta|ospedale|ospedali|ospedaliera|ostello|osteria|ottica|paninoteca|parco|parrocchia|pasticceria|pasticcerie|
    patronato|pelletteria|piscina|pizzeria|poliambulatorio|polisportiva|polisportive|polizia|polo|ponteggi|porto|prefettura|procura|profumeria|
    protezione|provincia|pubblicità|pulizie|quotidiano|raffineria|regione|residenza|residenze|riseria|ristorante|rivista|rosticceria|rsa|salone|
    salotti|sanità|sanitaria|sartoria|scuderia|scuola|scuole|segheria|servizi|sindacato|soccorso|società|soluzioni|spedizioni|stabilimento|
    stamperia|supermercati|supermercato|tabaccheria|tabacchi|taverna|tecnologie|telefonia|tenuta|tenute|terme|tessile|tessili|tessitura|tessuti|
    tintoria|tipografia|torrefazione|trasporti|trattoria|tribunale|ulss|unione|università|usl|utensileria|veterinario|vetreria|vetri|viaggi|viaggio|
    vigneti|villa|villaggio|vini|vitivinicola|vivai|vivaio|volontariato|zootecnica`,
  institutions: 'Comune di|Fondazione|Istituto|Ospedale|Politecnico|Università',
  alsoHouses: 'camera|casa|comitato|ente|gruppo|impresa|ordine|palazzo|società|unione',
  joinsNames: 'alla|alle|allo|degli|dei|della|delle|dello|di|e',
  numberLabels: 'numero|rif|prot|avviso|annuncio|concorso|bando',
  occasions: 'candidatura(?: spontanea)?|esito|colloquio|selezione|risultato|riscontro|prova',
  joinsOccasions: 'per|di|del|della|al',
  verdicts: `
    aggiornamento|decisione|esito(?: (?:finale|negativo|prova|colloquio|selezione))?|chiusura|riscontro|candidatura|
    comunicazione(?: (?:di |esito|esclusione|non |finale)[^–|]{0,30})?|esclusione|graduatoria|non idone[oa]|posizione (?:chiusa|coperta)`,
  steps: '(?:esito|risultat[oi]|graduatoria|prova|colloquio|notifica|riscontro)(?: [^–|]{1,30})?',
  hanging: 'e|per|di|da',
  trades: 'altr',
  seeks: "(?:assumere|prendere|serve|bisogno di|altr[oa]) (?:un[oa']?|altr[oa])|un altr[oa]|un'altra",
  vagueLeads: `
    (?:\\S{1,10} )?(?:il|lo|una|uno)|candidatura|selezione|ricerca|bando|profilo|figura|tirocinio|incarico|mansione|qualifica|(?:per|come).*`,
  positionLeads: '(?:posizione|ruolo|posto) (?:di|da|come)',
  applications: 'candidatura',
  beforeHouses: 'del|di|presso',
  introduces: 'seguente|sottostante|candidat[oa]',
  neverEmployers: 'rif|saluti|squadra|ufficio',
  neverInitials: 'gli',
  placeholders: 'azienda|nome|ruolo|società',
  governing: 'Consiglio di Amministrazione (?:della|del|di)',
  forHouse: 'per',
  units: "(?:Facoltà|Dipartimento|Reparto|Servizio) d(?:i|ell?[aeo]?|ell')|Unità Operativa",
  partsOf: "(?:un'|una )?(?:società|azienda) de",
  agencies: 'lavoro temporaneo|selezione|somministrazione',
  inOwnHouse: 'nella nostra (?:azienda|società)',
  ofOthers: "(?:d?al|del)?l['’]azienda|(?:la|dalla|alla) (?:ditta|società)",
  departments: `
    commissione|concorsi|lavora|notifiche|personale|reclutamento|risorse|rispondere|segreteria|selezione|selezioni`,
  besideDepartments: `
    amministrativa|didattica|dipartimento|direzione|docenti|gestione|ricerca|scolastica|servizio|settore|squadra|tecnica|ufficio|umane`,
  departmentsAlone: 'amministrazione|comunicazioni|direzione|lavoro|prenotazioni|redazione|squadra',
  departmentsOrHouses: 'selezione',
  joinsDepartments: "da|dal|dell'|della|di|e|il|lo|noi|non|presso",
  mailboxes: `
    amministrazione|audizioni|bottega|candidature|ciao|comunicazioni|concorsi|curricula|direzione|dirigenza|gestionepersonale|lavora\\w*|lavoro|
    negozio|non-?_?rispondere|notifiche|pec|personale|prenotazioni|presidenza|protocollo|reclutamento|redazione|ricevimento|risorse[._-]?umane|
    ristorante|scuola|segreteria|selezion[ei]|ufficio`,
  besideApplications: 'chiusura|conferma|esito|invio|nuova|oggetto|ricevuta|ricezione|risposta|stato|vostra',
  joinsTitles: 'di',
  weDo: '\\p{L}{3,}(?:ò|iamo)',
  fieldEndings: 'mento|zione',
  opensSentence: 'Abbiamo|Dopo|Purtroppo',
  circumstances: 'allegati|allegato|cellulare|piano terra|riservato|sede centrale|telefono',
  numbered: 'piano|palazzina',
  hours: 'ore',
  ofMachines: 'rispond',
  ads: '(?:offerte|annunci) (?:simili|consigliat[ei]|per te)|altr[ei] (?:offerte|annunci)',
  boards: 'lavoro|annunci',
  thirdParty: "l'azienda|il datore",
  days: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  particles: 'dell[ao]|dal|dalla|degli|dei|di',
  theRest: 'il|tutto|tutti',
  forTeam: '(?:del|dal|per il) team|(?:della|dalla) squadra',
  introductions: '[Mm]i chiamo',
  ofHouse: 'di',
  apprenticeships: 'tirocinio',
  scholars: 'ricerca|ricercat(?:ore|rice)|dottorand[oa]|dottorato',
  noFields: `
    nostr|vostr|quest|azienda|oggetto|corso|merito|sede|posses|data|italia|attesa|base|linea|seguit|particol|modo|prova|stage|presenza|essere|stato|
    futur|passat|preceden|tempi|allegat|intestazion|calce|epigraf|provincia|zona|piazz|centro|negozio da|discussione|
    questione|esame|valutazion|considerazion|organico|squadra|contatt|bocca|fede`,
  polite: 'Lei',
  addressed: 'Le|La|Li|Vi|Ella|Lo',
  actions: `
    \\p{L}*(?:iamo|ando|endo)|aver|avere|essere|sono|resto|rimango|spero|desidero|auguro|porgo|colgo|scrivo|purtroppo|anche|così|pertanto|quindi`,
  beforeMarks: 'per',
  notBeforeMarks: 'e',
  surnames: 'caro|castello|chiesa|croce|forni|gentile|lo|lui|lupo|maggio|polo|roma|taverna',
  wishes: 'saluti|cordialità',
};
