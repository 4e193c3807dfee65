import type { FactsWording } from '../wording.ts';
import { anywhere } from './it/anywhere.ts';

export const it: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:posizione|posizioni|ruolo|posto|posti|offerta|offerta di lavoro|opportunità|annuncio|stage|tirocinio|incarico|incarichi|lavoro|figura|figure|profilo|contratto|mansione|mansioni|impiego|apprendistato|qualifica|funzione|assegno|borsa|supplenza|sostituzione)(?: aperta| lavorativa| vacante| ricercata| ricercato| professionale| professionali| stagionale| disponibile| pubblicato| a tempo (?:determinato|indeterminato|pieno|parziale))? (?:di|da|come|per|in|del|della|dell'|quale|d')|
      (?:posizione|ruolo|posto|offerta|annuncio|profilo|figura|mansione|qualifica|stage|tirocinio|incarico)|
      (?:candidatura|candidature|candidata|candidato|candidati|candidarti|candidarsi|candidare|candidandoti|candidandosi|colloquio|colloqui|selezione|selezioni|selezionat[oa]|scelt[oa]|processo di selezione|percorso di selezione|iter di selezione|interesse|domanda|prova|prove|test|concorso|bando|avviso|avviso pubblico|procedura|procedura selettiva|graduatoria|disponibilità|proposta|cv|curriculum|audizione|provino|assunzione|cercando qualcuno|tempo determinato|tempo indeterminato|conferimento)(?: spontanea| inviata| presentata| pubblico| pubblica| concorsuale)? (?:per|come|a|alla|al|di|in qualità di|quale|dell'|della|del|d')|
      (?:come|in qualità di|quale|per diventare|(?:cercavamo|cerchiamo|cercando|cerca|assumere|assunto|preso|presa|trovato|scelto) (?:un[oa']?|(?:la |il )?nostr[oa]))|per(?: (?:lo|la|il|un|una|uno|l'))?|(?:selezione|concorso|bando|ricerca)|(?:ricerca|selezione|ricerca e selezione) (?:di|per|del|della|dell')(?: un[oa]?)?|candidatura`,
    nouns:
      'posizione|ruolo|posto|offerta|candidatura|opportunità|annuncio|figura|stage|tirocinio|profilo|incarico|mansione',
    between: `
      un\\(a\\)|un\\/una|il|lo|la|l'|i|le|un|uno|una|un'|nostr[oa]|tu[oa]|su[oa]|di|da|del|della|dell'|per|come|aperta|quest[oa]|attuale|
      seguente|alla|al|lavorativa|professionale|in oggetto|ricercat[oa]|vacante|n|quale|stagionale|nuov[oa]|futur[oa]|titol[oa]t[oa]|denominat[oa]|dal titolo`,
    labels:
      'posizione(?: ricercata| lavorativa| aperta)?|ruolo|oggetto|offerta|offerta di lavoro|annuncio|candidatura|figura(?: ricercata| professionale)?|titolo (?:offerta|annuncio|posizione|dell.offerta|dell.annuncio)|profilo(?: ricercato| professionale)?|mansione|qualifica|selezione|concorso|incarico|posto|impiego|job title|nome (?:posizione|annuncio)|stage|tirocinio|ricerca',
    people: `
      capo(?:cantiere|reparto|turno|squadra|area|officina|progetto|treno|stazione)|fattorin[oa]|portalettere|arbitro|cantiniere|apicolt(?:ore|rice)|ragionier[ea]|tessit(?:ore|rice)|interprete|guardia giurata|assegno di ricerca|borsa di ricerca|
      (?:ingegnere|sviluppatore|sviluppatrice|programmatore|programmatrice|analista|manager|responsabile|direttore|direttrice|capo|coordinatore|coordinatrice|tecnico|tecnica|assistente|impiegat[oa]|amministratore|amministratrice|consulente|commerciale|venditore|venditrice|addett[oa]|contabile|avvocat[oa]|medic[oa]|infermiere|infermiera|professore|insegnante|docente|ricercatore|ricercatrice|progettista|grafic[oa]|architett[oa]|redattore|redattrice|giornalista|traduttore|traduttrice|operai[oa]|operatore|operatrice|autista|camerier[ea]|cuoc[oa]|receptionist|segretari[oa]|stagista|tirocinante|apprendista|specialista|espert[oa]|supervisore|revisore|economista|psicolog[oa]|farmacista|magazzinier[ea]|elettricista|meccanico|saldatore|cassier[ea]|agente|rappresentante|stage|tirocinio|educatore|educatrice|collaboratore|collaboratrice|disegnatore|disegnatrice|montatore|manutentore|buyer|sistemista|praticante|(?!batti|bauti)\\p{L}{4,20}ista|(?!salva)\\p{L}{3,20}(?:ttore|trice|atore)|\\p{L}{4,20}(?:logo|loga)|barista|pizzaiol[oa]|commess[oa]|panettiere|parrucchier[ea]|estetista|maestr[oa]|bidell[oa]|custode|giardinier[ea]|idraulico|muratore|falegname|bagnin[oa]|animator[ei]|veterinari[oa]|dentista|ostetric[oa]|fisioterapista|logopedista|odontotecnic[oa]|ottic[oa]|notaio|cancelliere|sindac[oa]|assessore|rettore|rettrice|preside|decano|carpentiere|piastrellista|imbianchino|pittore|tornitore|fresatore|fabbro|tubista|lattoniere|sarto|sarta|modellista|stilista|calzolaio|orafo|orologiaio|tipografo|cartongessista|gruista|escavatorista|agricoltore|allevatore|boscaiolo|potatore|viticoltore|enologo|sommelier|pasticcer[ea]|gelatai[oa]|macellaio|salumiere|pescivendol[oa]|fornaio|casaro|portiere|facchin[oa]|governante|guardarobier[ea]|lavandai[oa]|postin[oa]|corriere|autotrasportatore|camionista|tassista|barelliere|soccorritore|soccorritrice|marinaio|capotreno|macchinista|carrozziere|gommista|meccatronic[oa]|attuari[oa]|bancari[oa]|assicuratore|fiscalista|tesoriere|approvvigionatore|spedizioniere|centralinista|teleoperatore|teleoperatrice|maestr[oa]|educator[ei]|babysitter|tata|badante|colf|assistent[ei]|bibliotecari[oa]|archivista|restauratore|restauratrice|curatore|curatrice|attore|attrice|ballerin[oa]|cantante|corista|musicista|coreograf[oa]|scenograf[oa]|fotograf[oa]|videomaker|regista|illustratore|illustratrice|redattric[ei]|correttore|correttrice|geometra|topograf[oa]|urbanista|biolog[oa]|dottorand[oa]|assegnista|borsista|supplente|allenatore|allenatrice|istruttore|istruttrice|bagnin[oa]|vigile|vigilante|poliziott[oa]|carabiniere|pompiere|militare|ambasciatore|ambasciatrice|referente|collaborator[ei]|addette|addetti|hostess|steward|speaker|indossatrice|figurante|sportellista|istruttori|operator[ei]|agronom[oa]|perito|stuccatore|verniciatore|saldator[ei]|assemblatore|assemblatrice|confezionatore|confezionatrice|carrellista|mulettista|elettrauto|termoidraulico|frigorista|falegname|ebanista|tappezziere|giardinier[ea]|vivaista|floricoltore|fiorista|estetista|massaggiatore|massaggiatrice|truccatore|truccatrice|parrucchier[ei]|barbiere|toelettatore|sagrestano|funzionari[oa]|dirigente|caposala|coadiutore|usciere|commess[oi]|vetrinista|magazzinieri|scaffalista|repartista|banconier[ea]|gastronom[oa]|rosticcere|chef|runner|barman|barlady|mixologist|president[ea]|guida|tutor|promoter|banconist[ai]|lavapiatti|oss|badante)(?:\\/a|\\/trice)?`,
    ends: `
      preferiscono|preferisce|cercano|vogliono|chiedono|richiedono|preferivano|cercavano|devo|posso|era|a partire|a decorrere|ho|hai|attualmente|ormai|finalmente|presso|che|ci|ha|hanno|è|sono|purtroppo|ma|pubblicat[oa]|pubblicata|pubblicato|nostra|nostro|tua|tuo|
      sua|suo|con|non|dopo|questa|questo|nella|nel|ti|la|le|vi|grazie|dove|già|aperta|per cui|cui|quale|stata|stato|
      il|i|gli|si|viene|verrà|risulta|un|una|siamo|dal|dalla|o|come|inviata|inviato|presentata|presentato|ricevuta|ricevuto|sia|erano|eri|sei|fosse|sarà|saranno|sarebbe|può|possa|potrà|deve|dovrà|serve|servono|bisogna|occorre|richiede|richiedeva|prevede|resta|rimane|abbia|abbiano|avevamo|aveva|avevi|avremmo|vorrei|vorremmo|
      entra|fino|tuttavia|quindi|perché|poiché|dato|quando|mentre|appena|anche|molto|così|ora|oggi|ieri|per|su|da|lei|tu|noi|voi|me|te|mi|ne|lo|nostri|tuoi|suoi|nei|negli|nelle|nell|sulla|sul|dalle|degli|tra|fra|oltre|senza|verso|causa|tramite|mediante|attraverso|prima|entro|durante|qui|
      coperta|coperto|chiusa|chiuso|sospesa|sospeso|annullata|annullato|assegnata|assegnato|occupata|occupato|congelata|congelato|pubblicizzata|inserita|indicata|indicato|citata|citato|allegata|stanno|sta|vanno|va|avete|avendo|essendo|riguardo|relativa|relativo|rispetto|preferito|scelto|optato|preso|trovato|deciso|cercava|cercavamo|cerca|richiesta|richiesto|no|più|mai|ancora|sempre|invece|infatti|visto`,
    softEnds: 'in|a|su',
    joins: 'e|ed',
  },
  company: {
    behindRole: 'presso|in|di|presso la|presso il|della|del|dell.|nella|nel|nell.|con|da',
    leads: `
      (?:scartat[oa]|rifiutat[oa]|respint[oa]) da|(?:azienda|società|datore di lavoro|ente) ?:|(?:del |il )?nostro cliente,?|(?:azienda|società|datore di lavoro|ente|ditta|struttura|amministrazione|ragione sociale|nome azienda|inserzionista) ?:|
      (?:l'azienda|la società|la ditta|l'associazione|l'ente|la cooperativa|dall'azienda|dalla società|dell'azienda|della società|dalla ditta|della ditta|all'azienda|alla società)|(?:mandato|incarico|ricerca|selezione) (?:che (?:stiamo seguendo|seguiamo|abbiamo) )?per (?:conto di|il cliente|la società|l'azienda)|(?:seguendo|lavorando) per|
      (?:candidat[oa]|candidarti|candidarsi|candidatura inviata|candidatura) (?:presso|in|a|da|con)|(?:la sua|la tua|il suo|il tuo) (?:futuro|carriera|percorso|avventura|strada|esperienza) (?:in|con|presso)|
      (?:posizione|candidatura|ruolo|carriera|lavorare|lavoro|team|processo|selezione|colloquio|opportunità|stage|tirocinio|aperta|offerta)(?: di selezione)? (?:presso|in|a|con|da)|(?:team|gruppo) di|
      (?:interesse)(?: (?:dimostrato|mostrato|manifestato))? (?:per|verso|nei confronti di|in)(?: (?:la|una) (?:nostra )?(?:posizione|carriera|opportunità) (?:presso|in))?|
      (?:a|per) nome di|per conto (?:di|della|del|dell')|entrare (?:a far parte (?:di|della|del|dell')|in)|far parte (?:di|del team di|del team|della|del|dell'|del gruppo|della squadra|della famiglia)|unirti (?:a|al team di)|scelto di candidarti (?:in|a|da|presso)|candidarti (?:per|da|con)|presso`,
    weakLeads: '(?:presso|società|azienda|scelto|considerato|unirti a|in)',
    verbs:
      '(?:ha|ci|mi|ti|la|è|ringrazia|ringraziano|cerca|desidera|continua|non|vi|le|si|hanno|informa|comunica|resta|mette|seleziona|tratta|promuove|garantisce|offre|opera|augura)',
    decides: `
      (?:ha|non ha) (?:(?:purtroppo|infine|già) )?(?:deciso|scelto|selezionato|chiuso|ricevuto|valutato|ritenuto|concluso|preferito|individuato|annullato|archiviato)|(?:ti|la|vi) ringrazia|ringrazia (?:per|della)`,
    teams:
      'risorse umane|selezione|selezione del personale|selezione e formazione|ricerca e selezione|ufficio (?:del )?personale|ufficio (?:hr|selezione|risorse umane|concorsi|reclutamento)|gestione (?:del )?personale|amministrazione del personale|direzione del personale|sviluppo risorse umane|lavora con noi',
    teamLeads: `
      (?:il )?(?:team|staff|gruppo|squadra)(?: (?:di )?(?:selezione|risorse umane|hr|recruiting|talent acquisition|recruitment|people|recruiter|talent))?(?: (?:di|del|della|in|dell'))?|
      (?:l')?(?:ufficio|dipartimento|direzione|servizio|settore|area|segreteria) (?:risorse umane|hr|selezione|selezioni|del personale|personale|concorsi|ricerca e selezione|reclutamento|recruiting|candidature|didattica)(?: (?:di|del|della|dell'))?|(?:la )?(?:segreteria|direzione) (?:di|del|della|dell')|
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
      futuro|bocca|lupo|dipartimento|direzione|tutti|altri|egregio|spett|spettabile|dottore|dottoressa|
      signor|signora|attesa|caso|fase|particolare|recruiting|fam|famiglia|segreteria|riscontro|chiusura|notifica|offerte|aziende|esperienza|competenze|requisiti|oggetto|commissione|comitato|concorso|concorsi|bando|avviso|graduatoria|ella|salve|gent|gent.mo|gent.ma|preg|pregiatissimo|sede|staff|nessuno|nessuna|confermiamo|oggi|attualmente|leggi|nota|inoltre|tuttavia|quindi|però|anche|come|quando|perché|mi|ci|le|servizio|settore|area|occasione|elenco|s.v`,
  },
  contact: {
    self: 'io|mio|mia|ho|mi|vorrei|sono|posso|scrivo',
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:i più |i migliori |i miei (?:più )?|i nostri (?:più )?|tanti |con i più |un )?(?:cordiali|distinti|migliori|cari|cordialissimi|cordiale|affettuosi|sinceri)? ?salut[io](?: cordiali| a tutti)?|(?:colg(?:o|iamo)|con l'occasione|nel ring|ringraziand|rest(?:o|iamo)|rim(?:ango|aniamo)|vogli|l?e? ?porg|ti porg|nell'augurar|augurand|in attesa)[^.\\n]{0,110}(?:salut[io]|auguri)|
      (?:molto )?cordialmente|a presto|(?:molte |mille |tante )?grazie(?: ancora| mille| di tutto| e a presto| dell'interesse)?|un caro saluto|in bocca al lupo[^.\\n]{0,30}|buona fortuna[^.\\n]{0,30}|
      resto a disposizione|in fede|un (?:forte |grande |grosso )?abbraccio|abbracci|baci|bacioni|kiss|un bacio|un (?:caro|cordiale|affettuoso|sincero) saluto|saluti|ciao(?: ciao)?|buon (?:proseguimento|lavoro|pomeriggio|weekend|fine settimana)|buona (?:giornata|serata|continuazione|ricerca|domenica|settimana|vita|estate)|buone (?:cose|feste|vacanze)|con i (?:miei |nostri )?migliori auguri|tanti auguri|auguri|cordialità|con (?:cordialità|stima|affetto|simpatia)|distintamente|(?:ti|la|vi) salut(?:o|iamo)|alla prossima|a risentirci|a risentirla|ci sentiamo|ad maiora|forza|coraggio`,
    greetings: `
      gentil(?:e|issim[oa])(?: (?:sig\\.?(?:ra|na)?\\.?|signora?|dott\\.?(?:ssa)?\\.?|candidat[oa]))?|ciao|
      buon ?giorno|buonasera|buon pomeriggio|car[oa]|carissim[oa]|egregi[oa]|salve|spett\\.?le|hey|ehi|hello|preg(?:\\.|iatissim[oa])|gent\\.?(?:mo|ma)?(?: (?:sig\\.?(?:ra|na)?\\.?|dott\\.?(?:ssa)?\\.?))?`,
    honorifics:
      'sig\\.ra|sig\\.na|sig|signora?|dott\\.ssa|dott|dottoressa|dottor|ing|avv\\.to|avv|rag|dr\\.ssa|dr|prof\\.ssa|prof|professor|professoressa|geom|arch|p\\.i|don|suor|fra|cav|comm|per\\.ind|maestro|mons|col|cap|ten|gen',
  },
  recruiter: {
    agency: `
      (?:nostr[oa]|mi[oa]) (?:cliente|committente)|uno dei (?:nostri|miei) clienti|(?:l'azienda|la società|ditta|azienda) (?:cliente|utilizzatrice|committente)|cacciatore di teste|head ?hunter|(?:il )?mandato (?:che (?:stiamo seguendo|seguiamo|abbiamo)|ricevuto)|apl|società di (?:selezione|consulenza|ricerca e selezione)|
      agenzia per il lavoro|agenzia di lavoro|agenzia di selezione|
      per conto di (?:un )?(?:nostro |azienda )?client[ei]`,
    hearsay: `(?:hanno|mi hanno) (?:detto|deciso|scelto|preferito|comunicato|optato|apprezzato)|la loro (?:scelta|decisione)`,
    titles: `
      selezionatore|selezionatrice|responsabile (?:della )?selezione|
      (?:specialista|consulente|addett[oa]) (?:alla|della|di|in) (?:selezione|ricerca e selezione)|
      recruiting specialist|hr recruiter`,
  },
  anywhere,
};
