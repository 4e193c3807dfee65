import type { FactsWording } from '../wording.ts';

export const it: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:posizione|ruolo|posto|offerta|offerta di lavoro|opportunità|annuncio|stage|tirocinio|incarico|lavoro|figura|profilo)(?: aperta| lavorativa| vacante| ricercata| professionale)? (?:di|da|come|per|in|del|della|dell')|
      (?:posizione|ruolo|posto|offerta|annuncio)|
      (?:candidatura|candidata|candidato|candidarti|candidarsi|candidare|colloquio|selezione|processo di selezione|interesse|domanda)(?: spontanea| inviata)? (?:per|come|a|alla|al|di|in qualità di)|
      (?:come|in qualità di)|per (?:lo|la|il)|(?:ricerca|selezione) (?:di|per)(?: un[oa]?)?|candidatura`,
    nouns: 'posizione|ruolo|posto|offerta|candidatura|opportunità|annuncio|figura|stage|tirocinio',
    between: `
      il|lo|la|l'|i|le|un|una|un'|nostr[oa]|tu[oa]|su[oa]|di|da|del|della|dell'|per|come|aperta|quest[oa]|attuale|
      seguente|alla|al|lavorativa|professionale|in oggetto|ricercata`,
    labels: 'posizione|ruolo|oggetto|offerta|annuncio|candidatura|figura',
    people: `
      (?:ingegnere|sviluppatore|sviluppatrice|programmatore|programmatrice|analista|manager|responsabile|direttore|direttrice|capo|coordinatore|coordinatrice|tecnico|tecnica|assistente|impiegat[oa]|amministratore|amministratrice|consulente|commerciale|venditore|venditrice|addett[oa]|contabile|avvocat[oa]|medic[oa]|infermiere|infermiera|professore|insegnante|docente|ricercatore|ricercatrice|progettista|grafic[oa]|architett[oa]|redattore|redattrice|giornalista|traduttore|traduttrice|operai[oa]|operatore|operatrice|autista|camerier[ea]|cuoc[oa]|receptionist|segretari[oa]|stagista|tirocinante|apprendista|specialista|espert[oa]|supervisore|revisore|economista|psicolog[oa]|farmacista|magazzinier[ea]|elettricista|meccanico|saldatore|cassier[ea]|agente|rappresentante|stage|tirocinio|educatore|educatrice|collaboratore|collaboratrice|disegnatore|disegnatrice|montatore|manutentore|buyer|sistemista|praticante|(?!batti|bauti)\\p{L}{4,20}ista|(?!salva)\\p{L}{3,20}(?:ttore|trice|atore)|\\p{L}{4,20}(?:logo|loga)|barista|pizzaiol[oa]|commess[oa]|panettiere|parrucchier[ea]|estetista|maestr[oa]|bidell[oa]|custode|giardinier[ea]|idraulico|muratore|falegname|bagnin[oa]|animator[ei]|banconist[ai]|lavapiatti|oss|badante)(?:\\/a|\\/trice)?`,
    ends: `
      devo|dobbiamo|posso|possiamo|era|a partire|a decorrere|ho|hai|attualmente|ormai|finalmente|presso|che|ci|abbiamo|ha|hanno|è|sono|purtroppo|ma|pubblicat[oa]|pubblicata|pubblicato|nostra|nostro|tua|tuo|
      sua|suo|con|non|dopo|questa|questo|nella|nel|ti|la|le|vi|grazie|dove|già|aperta|per cui|cui|quale|stata|stato|
      il|i|gli|si|viene|verrà|risulta|un|una|alla|al|desideriamo|ringraziamo|siamo|dal|dalla|o|come|inviata`,
    softEnds: 'in|a|su',
    joins: 'e|ed',
  },
  company: {
    behindRole: 'presso|in|di',
    leads: `
      (?:del |il )?nostro cliente,?|(?:azienda|società) ?:|
      (?:posizione|candidatura|ruolo|carriera|lavorare|lavoro|team|processo|selezione|colloquio|opportunità|stage|tirocinio|aperta|offerta)(?: di selezione)? (?:presso|in|a|con|da)|(?:team|gruppo) di|
      (?:interesse)(?: (?:dimostrato|mostrato|manifestato))? (?:per|verso|nei confronti di|in)(?: (?:la|una) (?:nostra )?(?:posizione|carriera|opportunità) (?:presso|in))?|
      (?:a|per) nome di|per conto di|entrare (?:a far parte di|in)|far parte (?:di|del team di|del team)|presso`,
    weakLeads: '(?:presso|società|azienda|scelto|considerato|unirti a|in)',
    verbs: '(?:ha|ti|la|è|ringrazia|cerca|desidera|continua|non)',
    teams: 'risorse umane|selezione',
    teamLeads: `
      (?:il )?team(?: (?:di )?(?:selezione|risorse umane|hr|recruiting|talent acquisition|recruitment|people))?(?: (?:di|del|della|in))?|
      (?:ufficio|dipartimento|direzione) (?:risorse umane|hr|selezione|del personale|personale)(?: (?:di|del|della))?|
      risorse umane(?: (?:di|del|della))?`,
    articles: `
      il|la|l'|lo|i|gli|le|l'azienda|la società|azienda|società|gruppo(?= [A-Z])|di|del|della|dell'|nostro cliente`,
    generic: `
      io|egli|ella|loro|voi|amministrazione|azienda|società|team|posizione|candidatura|candidature|candidati|candidato|candidata|selezione|risorse|umane|
      hr|ufficio|personale|processo|offerta|ruolo|noi|nostro|nostra|nostri|tua|tuo|sua|suo|lei|ciao|gentile|
      gentilissimo|gentilissima|grazie|purtroppo|cordiali|distinti|saluti|cordialmente|un|una|il|la|lo|i|le|gli|di|
      del|della|in|con|per|da|e|a|al|alla|non|se|questo|questa|dopo|ma|ringraziamo|cliente|clienti|gennaio|febbraio|
      marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|
      venerdì|italia|milano|roma|aggiornamento|stato|risposta|cv|curriculum|momento|merito|riferimento|seguito|
      auguriamo|speriamo|buongiorno|buonasera|buona|sig|dott|ti|vi|siamo|abbiamo|desideriamo|esito|interesse|tempo|
      futuro|linkedin|bocca|lupo|dipartimento|direzione|tutti|altri|egregio|spett|spettabile|dottore|dottoressa|
      signor|signora|attesa|caso|fase|particolare|recruiting`,
  },
  contact: {
    self: 'io|mio|mia|ho|mi|vorrei|sono|posso|scrivo',
    closings: `
      (?:i più |i migliori |un )?(?:cordiali|distinti|migliori|cari|cordialissimi|cordiale)? ?salut[io](?: cordiali)?|
      cordialmente|a presto|(?:molte )?grazie(?: ancora)?|un caro saluto|in bocca al lupo|buona fortuna|
      resto a disposizione|in fede|un abbraccio|un (?:caro|cordiale) saluto|saluti|buon (?:proseguimento|lavoro)|con i migliori auguri`,
    greetings: `
      gentil(?:e|issim[oa])(?: (?:sig\\.?(?:ra|na)?\\.?|signora?|dott\\.?(?:ssa)?\\.?|candidat[oa]))?|ciao|
      buon ?giorno|buonasera|car[oa]|egregi[oa]|salve|spett\\.?le`,
    honorifics: 'sig|sig\\.ra|signora?|dott|dott\\.ssa|dottoressa|dottor|ing|avv|rag|dr',
  },
  recruiter: {
    agency: `
      (?:nostro|mio) cliente|uno dei nostri clienti|società di (?:selezione|consulenza|ricerca e selezione)|
      agenzia per il lavoro|agenzia di lavoro|agenzia di selezione|
      per conto di (?:un )?(?:nostro |azienda )?client[ei]`,
    hearsay: `(?:hanno|mi hanno) (?:detto|deciso|scelto|preferito|comunicato|optato|apprezzato)|la loro (?:scelta|decisione)`,
    titles: `
      selezionatore|selezionatrice|responsabile (?:della )?selezione|
      (?:specialista|consulente|addett[oa]) (?:alla|della|di|in) (?:selezione|ricerca e selezione)|
      recruiting specialist|hr recruiter`,
  },
};
