import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'conserv*|terremo|tenere|mantenere|archiv*|inseri* ~5 curriculum|cv|dati|profilo|database|presente|contatto|archivio',
    'contatter*|ricontatter*|chiamer* ~4 se|qualora|quando ~8 apr*|posizione|opportunità|liber*',

    'conserv*|terremo|tenere|tenuto|archivi*|inser*|manterr*|mantener*|memorizz* ~7 $candidatura|dati|database|archivio|banca|bacino|considerazione',
    '$candidatura|dati ~7 database|archivio|banca|conservat*|archiviat*|pool',
    'database|banca ~2 dati|candidat*|cv|talenti|aziendale',
    'tenerti|tenerla|terremo|tenere ~4 considerazione|presente|mente',
  ],
  'invites-reapply': [
    'ripresent*|ricandid*|riprov*',
    'candidar*|ricandidar*|proporsi|inviare|riprov* ~5 nuovo|nuovamente|altre|altri|futur*|prossim*|ancora',
    'invit*|incoragg* ~5 candidar*|consultare|seguire|visitare',

    'invit*|incoragg*|sper*|puoi|può|potrai|potrà|esort*|continu* ~9 candidar*|candidat* ~5 altr*|nuov*|futur*|prossim*|ancora|posizioni|offerte',
    'invit*|incoragg*|continu*|visit*|consult*|monitor*|segu* ~8 pagina|sito|portale|offerte|carriere|careers|linkedin|posizioni|opportunità|annunci',
    'candidarti|candidarsi|ricandidarti|ricandidarsi|ricandidar* ~4 nuovo|nuovamente|altr*|futur*|ancora',
    'nuovamente|nuovo|futuro ~3 candidar*',
    'rimane*|restare|restiamo|rimanere|rimaniamo ~3 contatto',
  ],
  'offers-feedback': [
    'feedback|riscontro|spiegazioni ~6 se|volentieri|chiami|desidera|telefono|vuole',
    'volentieri|disponibile ~4 spieg*|feedback|parlarne|dettagl*',

    'disposizione|disponibil*|volentieri|possiamo|puoi|può|desider*|vuole|vuoi|lieti|felici ~8 feedback|riscontro|commenti|chiarimenti ~3 su|sul|dettagliat*|telefon*|più|personal*',
    'feedback|riscontro ~6 disposizione|disponibil*|volentieri|contatt*|chiam*|richied*|desider*',
  ],
  'declines-feedback': [
    '$non ~7 feedback|motivazioni|dettagli|spiegazioni|commenti',

    '$non ~7 feedback|riscontri|commenti|spiegazioni|dettagli|motivazioni ~3 individual*|personalizzat*|dettagliat*|singol*|specific*',
    '$non ~5 feedback',
  ],
  'invites-contact': [
    'rimane*|restare|restiamo|rimanere|rimaniamo ~3 contatto',
    'mi|ci ~1 chiami|scriva|contatti|scriva',
    'rimaniamo|restiamo ~3 contatto|disposizione',

    '$non ~1 esit* ~5 contatt*|scriver*|chiamar*|chieder*|a',
    'domand*|dubbi*|chiariment* ~7 contatt*|scriv*|disposizione|rispond*|chiam*',
    'a|sua|tua|vostra disposizione',
    'restiamo|rimaniamo|resto|rimango ~3 disposizione',
  ],
  'no-reply': [
    '$non ~3 rispond* ~4 mail|email|messaggio|questa|questo',
    'automatic*|automaticamente ~3 messaggio|email|mail|generat*|inviat*|risposta',
    'messaggio|email|mail ~4 automatic*|automaticamente|generat*',
    'casella|indirizzo ~5 $non ~4 monitorat*|presidiat*|letta|controllat*',
  ],
};
