import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'nieuwe|passende|aanbevolen ~1 vacatures|banen|jobs ~5 voor|die|in|je|jou',
    'vacature|job|jobs alert|alerts|mail|nieuwsbrief',
    'jobalert|vacaturealert|jobmail|nieuwsbrief|uitschrijven|afmelden',
    'solliciteer nu|direct',
    'bekijk ~2 vacature|vacatures|alle',
  ],
  job: [
    'sollicit*|gesolliciteerd|vacature*|functie*|kandida*|recruit*|cv|werkgever|baan|banen|stage|werving|loopbaan|carrière*|job|jobs|hr|personeel*|motivatiebrief|talent*|selectieprocedure|interview*|werken',
  ],
  foreign: [
    'opleiding|wachtwoord|verhuurder|huurder',

    'lening*|krediet*|hypotheek*|bkr|bankrekening|financiering|creditcard',
    'polis|schadeclaim|premie',
    'visum|visa|ambassade|ind|verblijfsvergunning|naturalisatie|paspoort',
    'toelating|inschrijving|studiefinanciering|loting|collegegeld',
    'huur*|verhuurder|appartement|bezichtiging|makelaar|hospiteren',
    'bestelling*|bezorging|levering|geleverd|retour*|factuur|pakket|terugbetaling|klantenservice|garantie',
    'subsidie*|bezwaar|toeslag|belastingdienst|manuscript|kinderopvang',
  ],
  forwarding: [
    'bevestig* ~6 doorstur*|doorsturen|doorstuuradres',
    'automatisch ~4 doorsturen|doorgestuurd',
    'doorstuurbevestiging|doorstuuradres',
  ],
  'no-job': [
    'leningaanvraag|visumaanvraag|kredietaanvraag|hypotheekaanvraag|subsidieaanvraag|huuraanvraag|verzekeringsaanvraag',
    'aanvraag ~2 voor ~3 lening|krediet|visum|hypotheek|subsidie|woning|lidmaatschap|verblijfsvergunning|toeslag|uitkering',
    'toegelaten|toelating|aangemeld|inschrijving ~4 opleiding|studie|universiteit|master|hogeschool',
    'andere huurder|koper|leverancier',
  ],
};
