import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'nuove|nuovi|ultime ~1 offerte|lavori|opportunità|annunci ~5 per|che|vicino|a|in',
    'avviso|avvisi|alert ~2 lavoro|offerte',
    'candidati|vedi|scopri ~2 ora|subito|offerta|offerte|annuncio|qui',
    'annulla|disiscriv*|cancell* ~2 iscrizione|newsletter|iscriverti',
    'newsletter|disiscriviti',
  ],
  job: [
    'risorse umane',
    'candidat*|posizione|posizioni|ruolo|selezione|selezioni|curriculum|cv|colloquio|colloqui|lavoro|assunzione|assunzioni|recruit*|recruiter|hr|annuncio|impiego|stage|tirocinio|carriera|carriere|talent*|offerta',
  ],
  foreign: [
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
  forwarding: ['conferm* ~6 inoltro|inoltrare', 'inoltro|inoltrare ~4 automatic*|automaticamente|conferma'],
  'no-job': [
    'richiesta|domanda ~2 di ~2 prestito|mutuo|visto|finanziamento|borsa|carta|asilo|affitto|rimborso|ammissione|cittadinanza|iscrizione',
    'ammess*|ammissione|iscrizione ~4 corso|laurea|master|università|dottorato',
    'altro|altra inquilin*|acquirente|fornitore',
    'pagamento ~4 $non|rifiutato|andato',
  ],
};
