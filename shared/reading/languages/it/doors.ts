import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'conserv*|terremo|tenere|mantenere|archiv*|inseri* ~5 curriculum|cv|dati|profilo|database|presente|contatto|archivio',
    'nominativo|profilo|cv|curriculum ~3 resta|rimane|resterà|rimarrà ~3 archivio|database|elenco|banca',
    'tengo|teniamo|terrò|terremo ~4 presente|considerazione|mente|conto',
    'contatter*|ricontatter*|chiamer* ~4 se|qualora|quando ~8 apr*|posizione|opportunità|liber*',

    'conserv*|terremo|tenere|tenuto|archivi*|inser*|manterr*|mantener*|memorizz* ~7 $candidatura|dati|database|archivio|banca|bacino|considerazione',
    '$candidatura|dati ~7 database|archivio|banca|conservat*|archiviat*|pool',
    'database|banca ~2 dati|candidat*|cv|talenti|aziendale',
    'tenerti|tenerla|terremo|tenere ~4 considerazione|presente|mente',
  ],
  'invites-reapply': [
    'ci ~1 ricontatti|ricontatta|riscriva|riscrivi|richiami',
    'ricontattaci|riscrivici|richiamaci|ricontattateci',
    'fatti|faccia ~2 risentire|risenta|vivo|viva',
    'ripresent*|ricandid*|riprov*',
    'candidar*|ricandidar*|proporsi|inviare|riprov* ~5 nuovo|nuovamente|altre|altri|futur*|prossim*|ancora',
    'invit*|incoragg* ~5 candidar*|consultare|seguire|visitare',

    'invit*|incoragg*|sper*|puoi|può|potrai|potrà|esort*|continu* ~9 candidar*|candidat* ~5 altr*|nuov*|futur*|prossim*|ancora|posizioni|offerte',
    'invit*|incoragg*|continu*|visit*|consult*|monitor*|segu* ~8 pagina|sito|portale|offerte|carriere|careers|linkedin|posizioni|opportunità|annunci',
    'candidarti|candidarsi|ricandidarti|ricandidarsi|ricandidar* ~4 nuovo|nuovamente|altr*|futur*|ancora',
    'nuovamente|nuovo|futuro ~3 candidar*',
    'lieti|lieto|lieta|felici|piacere ~5 nuova|altra|futura|ulteriore ~1 candidatura',
    'riprovi|riprova|riprovare',
    'esiti|esitare ~2 candidar*|proporsi',
  ],
  'offers-feedback': [
    'feedback|riscontro|spiegazioni ~6 se|volentieri|chiami|desidera|telefono|vuole',
    'volentieri|disponibile ~4 spieg*|feedback|parlarne|dettagl*',
    'spiego|spieghiamo|spiegarle|illustr* ~3 volentieri|motivi|ragioni',
    'richiesta ~5 feedback|riscontro',
    'do|diamo|dare ~1 volentieri ~2 feedback|riscontro',
    'chiedere|richiedere ~2 feedback|riscontro',

    'disposizione|disponibil*|volentieri|possiamo|puoi|può|desider*|vuole|vuoi|lieti|felici ~8 feedback|riscontro|commenti|chiarimenti ~3 su|sul|dettagliat*|telefon*|più|personal*',
    'feedback|riscontro ~6 disposizione|disponibil*|volentieri|contatt*|chiam*|richied*|desider*',
  ],
  'declines-feedback': [
    '$non ~5 $dare ~5 feedback|riscontri|motivazioni|dettagli|spiegazioni|commenti|motivi',
    '$non ~6 riscontro|riscontri|feedback individual*|personalizzat*|dettagliat*|singol*',
    '$non ~5 motivare|giustificare|spiegare ~3 scelta|decisione|scelte|decisioni|motivi',
    'feedback ~4 $non ~3 possibile|previsto|fornito|possiamo',
  ],
  'invites-contact': [
    'rimane*|restare|restiamo|rimanere|rimaniamo ~3 contatto',
    'mi|ci ~1 chiami|scriva|contatti|scriva',
    'rimaniamo|restiamo ~3 contatto|disposizione',

    '$non ~1 esiti|esitare|esitate ~5 contatt*|scriver*|chiamar*|chieder*|a',
    'può|puoi|potete ~1 scrivermi|chiamarmi|contattarmi|scriverci|chiamarci|contattarci',
    'domanda|domande|dubbi*|chiariment* ~7 contatt*|scriv*|disposizione|rispond*|chiam*',
    'a|sua|tua|vostra disposizione',
    'restiamo|rimaniamo|resto|rimango ~3 disposizione',
  ],
  'no-reply': [
    '$non ~3 rispond* ~4 mail|email|messaggio|questa|questo',
    'automatic*|automaticamente ~3 messaggio|email|mail|generat*|inviat*|risposta',
    'messaggio|email|mail ~4 automatic*|automaticamente|generat*',
    'casella|indirizzo ~5 $non ~4 monitorat*|presidiat*|letta|controllat*',
  ],
  'no-door': [
    // what is kept for the law's sake, or for a time
    'dati|candidatura|curriculum|conserv* ~12 cancell*|elimin*|distru*',
    'dati personali ~8 conserv*|tratt*',
    'diritti ~12 dati|conserv*',
    'conservi|conserva questa|questo',
    // no second try
    '$non ~1 ricandid*|candidarsi|candidarti|riprov*|ripresent*',
    '$non ~2 possibile ~1 candidar*|ricandid*|ripresent*',
    'fortuna|successo ~5 candidature|selezioni',
    // what they want to hear
    'suo|tuo feedback ~5 processo|selezione|esperienza|noi',
    'suo|tuo|sua|tua ~1 opinione|esperienza ~4 processo|selezione|noi',
    // who is to be asked about what
    'diritti|dati|privacy ~8 scriv*|contatt*|rivolg*',
  ],
};
