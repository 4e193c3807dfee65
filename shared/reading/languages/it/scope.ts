import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$non|senza'],
  condition: [
    'senza ~1 le|la|i|il|due|tali? referenze|referenza|documenti|lettera|patentino',
    'candidati|concorrenti|domande|istanze ~1 non ~1 in|ammess*|conform*|complet*|perven*|firmat*|present*',

    'stati|esiti|valori ~1 possibili',
    'assenza|mancanza di ~2 uno|una|tali|questi|requisit*|anche',

    'offerta|annuncio ~1 che ~1 hai|ha salvat*|visualizzat*',

    'pena l|la ~1 esclusione',
    'mancata ~2 sottoscrizione|presentazione|consegna|firma',
    'chi ~1 non',

    'senza ~2 copia|diploma|documentazion*|certificat*|firma|conferma|modulo|test|dati|iban|risposta',
    'non ~1 aver|avere|ha|hanno|abbiamo ~1 ancora',

    'dopo|oltre tale|questa|quella|la data|scadenza|termine',
    'non ~1 ricev* ~3 risposta|riscontro|notizie|comunicazion*',
    'assenza|mancanza ~1 di ~1 risposta|riscontro|notizie|comunicazion*',
    'senza ~2 cv|curriculum|document*',
    'trascorso|passato|decorso ~1 tale|il|questo',
    'consideri|considera|significa|ritenga|ritieni ~2 che',
    'trascors*|passat*|decors* ~3 termine|giorni|settimane|mese',
    'se|qualora|altrimenti|purché|salvo|eventual*',
    'nel|in caso',
    'solo|soltanto|esclusivamente|unicamente ~5 $candidato|persone|selezionat*|profili|coloro',
    'candidati|candidate|persone|coloro|persone ~1 che ~2 non ~3 $scelto',
    'candidati|candidate|persone|coloro|persone non ~1 $scelto',
    'coloro che',
  ],
  possibility: [
    'individuato|trovato|visto|notato|selezionato ~1 il|la ~1 suo|tuo|sua|tua profilo|contatto|curriculum',

    'positiv*|favorevole|sì o|oppure negativ*|sfavorevole|no',

    'tra|fra molti|tanti|numerosi|tutti',
    'forse|magari|eventualmente|potrebbe|potrebbero|potresti',
    'non ~1 esit*',
  ],
  until: [
    'fino|finché|salvo|se',
    'prima di|che|della|del|dell|dei',
    'senza ~1 il|la|le|i|lo|un|una|che|aver*|risposta|document*|tale|tali|questo|questi',
  ],
  contrast: [
    'se ~2 ancora interessat* ~1 vorremmo|saremmo|ci|vorrei',

    'se ~1 non è|e|sono|sarà ~2 quella|quello|la|il|le|quanto',
    'ma|però|tuttavia|nonostante|sebbene|benché|comunque|seppur|pur',
  ],
  harmless: [
    '$non ~3 rimbors*',
    '$non ~3 ancora',
    'ancora $non',
    '$non ~3 esit*|rispond*|dimentic*|preoccup*|solo|posso|presa|preso',
  ],
  status: ['stato|esito|risultato'],
  title: [
    'assegno|assegni ~2 di? ~1 ricerca',
    'assegnista',

    'addett*|responsabile|impiegat*|analista|consulente|assistente|ricercator*|docente|agente|gestore|ruolo|dipartimento',
  ],
  detail: [
    '$non costituisc*',

    '$non ~12 manca|mancano|incomplet* ~3 document*|curriculum|lettera|firma|copia|certificat*|modulo|referenz*',
    '$non ~2 stato|stata|potuto ~3 elaborat*|inviat*|trasmess*|elaborar*',

    'parità di ~1 punteggio|merito|requisiti|condizioni',
    'precedenza|preferenza ~5 categorie|protette|interni',

    'non ~3 preso ~1 una|nessuna|alcuna? decisione',
    'nessuna decisione',

    'mai ~3 chied*|chiest*|richied*|richiest*',

    'orario|slot|data|fascia ~6 occupat*|prenotat*|pres*',

    'non è un ~1 no|rifiuto',
    '$non ~2 rimbors*|influ*|incid*',
  ],
  'no-denial': ['$non ~1 esit*|dimentic*', 'non solo|soltanto'],
  concession: ['inizialmente|originariamente', 'sebbene|benché|anche'],
  'not-yet': ['ancora ~1 $non', '$non ~2 ancora'],
};
