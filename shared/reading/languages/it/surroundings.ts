import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'offerta|annuncio ~1 che ~1 hai|ha salvat*|visualizzat*',
    'offerte|annunci simili',

    'nuove|nuovi|ultime ~1 offerte|lavori|opportunità|annunci ~5 per|che|vicino|a|in',
    'avviso|avvisi|alert ~2 lavoro|offerte',
    'candidati|vedi|scopri ~2 ora|subito|offerta|offerte|annuncio|qui',
    'annulla|disiscriv*|cancell* ~2 iscrizione|newsletter|iscriverti',
    'newsletter|disiscriviti',
  ],
  forwarding: ['conferm* ~6 inoltro|inoltrare', 'inoltro|inoltrare ~4 automatic*|automaticamente|conferma'],
};
