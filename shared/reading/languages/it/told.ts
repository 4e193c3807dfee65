import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'troppo|ancora ~1 junior|giovane|inesperto|inesperta|acerb*',
    'manc* ~4 esperienza|anni',
    '$non ~4 abbastanza|sufficiente ~2 esperienza|espert*',
    '$non ~4 esperienza ~1 abbastanza|sufficiente|necessaria|richiesta',
    'poca|scarsa|insufficiente ~2 esperienza',
    'esperienza ~4 poca|insufficiente|limitata|scarsa',
    '$non ~2 avevo|ho|avessi|abbia ~3 esperienza',
    'senza ~2 esperienza',
  ],
  qualification: [
    'manc* ~4 titolo|laurea|diploma|patente|certificazione|abilitazione|requisiti',
    '$non ~2 avevo|ho|avessi|abbia ~3 titolo|laurea|diploma|patente|certificazione|abilitazione|requisiti',
    'troppo ~1 qualificat*',
    'sovraqualificat*',
    '$non ~3 qualificat*',
  ],
  skill: [
    'mio|mia|miei|mie ~2 $lingua|livello|competenze|conoscenze ~4 $non|insufficient*|scars*|debole|basso',
    'manc* ~4 competenze|conoscenze|livello|capacità',
    '$non ~3 abbastanza|bene|sufficiente|sufficienti ~3 $lingua|competenze|conoscenze',
  ],
  location: [
    'abito|abitavo|vivo|vivevo|sto|stavo|abitassi|vivessi ~3 lontan*|fuori',
    'troppo lontan*',
    '$non ~4 trasferir*|trasferimento',
    'permesso ~1 soggiorno|lavoro',
  ],
  salary: [
    'troppo car*|costos*',
    'chied*|chiesto|volevo ~3 troppo|tanto',
    'aspettative|pretese|richieste|stipendio|ral|retribuzione ~5 alt*|troppo|budget|sopra',
  ],
  internal: ['qualcuno|persona|risorsa|candidat*|collega ~3 intern*|dentro|casa', 'preso|scelto|assunto ~2 intern*'],
  'other-candidate': ['scelto|preso|assunto|preferito ~3 altr*|qualcun*'],
  'no-shortfall': [
    '$non ~4 per|dovut*|causa|questione|colpa ~4 esperienza|livello|stipendio|competenze|formazione',
    'niente|nulla ~4 esperienza|livello|stipendio|competenze|formazione',
    'ho|avevo ~1 anni ~2 esperienza',
  ],
  'keeps-on-file': [
    'mi ~3 terranno|tengono|terrà|tiene|tenere|tengano ~3 presente|mente|considerazione|conto',
    'tener*|tenermi ~3 presente|mente|considerazione|conto',
    'conserv*|tengono|terranno|terrà|tiene ~3 mio|miei|mia ~2 cv|curriculum|dati|profilo|candidatura|nominativo|contatto',
    'ricorder*|pens* ~1 di|a me',
    'mi ~2 richiam*|contatt*|ricontatt*|chiam*|avvis*|scriv* ~5 se|quando|qualora',
  ],
};
