import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'assumere|assumiamo|assunto|assunta',
    'risorse umane',
    'ruolo|curriculum|cv|colloquio|colloqui|lavoro|assunzione|assunzioni|assumere|recruit*|recruiter|hr|impiego|stage|tirocinio|azienda|collega|personale',
    'posizione|posizioni ~3 aperta|aperte|ricercata|di|come|lavorativa|da',
    'selezione ~3 del? personale',
    'processo|iter ~1 di selezione|selettivo',
    'annuncio',
  ],
  'job-like': [
    'candidat*|posizione|posizioni|selezione|selezioni|carriera|carriere|talent*|offerta|profilo|profili|esperienza|team',
  ],
  'by-applicant': [
    'mia|mio ~1 candidatura|curriculum|cv',
    'mi ~1 candido|candidai',
    'accettare il suo|tuo|vostro rifiuto',
  ],
  foreign: [
    'fondi|beneficio|graduatoria|genitori|alunn*|proprietari*',
    'cliente|utente|conto|prenotazione|riparazione|articolo',
    'studente*|studenti|dottorato|corso|semestre|iscrizione|esame|graduatoria',
    'giuria|premio|concorso|progetto|finanziamento|fondazione|contributi|convegno|abstract|relazione',
    'editore|editrice|pubblicare|pubblicazione|rivista|romanzo|poesie|racconto|redazione|manoscritto|opera',
    'startup|acceleratore|incubatore|investimento|investitor*|fondo',
    'volontari*|socio|soci|associazione|club|adozione|canile|fornitor*|gara|preventivo|stanza|immobile|proprietaria',
    'inquilin*|pagamento|password',
    'corso di laurea',
    'laurea ~2 triennale|magistrale',
    'prestito|prestiti|mutuo|mutui|finanziamento|bancari*|fido',
    'banca ~4 respin*|ha|conto',
    'polizza|sinistro|risarcimento|indennizzo',
    'visto|visti|consolato|ambasciata|permesso|soggiorno|passaporto|cittadinanza|questura|asilo',
    'ammissione|immatricolazione|borsa|borse|laurea',
    'affitto|locazione|inquilin*|appartamento|proprietario',
    'ordine|ordini|spedit*|spedizione|consegna|fattura|garanzia|pacco|rimborso|esaurit*',
    'bando|manoscritto|revisori|patente|contributo',
  ],
  'no-job': [
    'suo|tuo|vostro|sua|tua|vostra ~1 manoscritto|opera|progetto|proposta|abstract|articolo|prenotazione|ordine|preventivo|romanzo|racconto ~6 non|respint*|rifiutat*|negat*',
    'richiesta|domanda ~2 di ~2 conto|volontariato|contributo|adozione|posto|residenza|assicurazione|ammissione|iscrizione',
    'linea editoriale|comitato scientifico|editoriale',
    'come inquilin*|affittuari*',
    'proprietari* ~5 scelto|preferito|deciso',
    'richiesta|domanda ~2 di ~2 prestito|mutuo|visto|finanziamento|borsa|carta|asilo|affitto|rimborso|ammissione|cittadinanza|iscrizione',
    'ammess*|ammissione|iscrizione ~4 corso|laurea|master|università|dottorato',
    'altro|altra inquilin*|acquirente|fornitore',
    'pagamento ~4 $non|rifiutato|andato',
  ],
};
