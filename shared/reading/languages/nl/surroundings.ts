import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'opgeslagen|bewaarde vacature|vacatures',
    'vergelijkbare vacatures',

    'nieuwe|passende|aanbevolen ~1 vacatures|banen|jobs ~5 voor|die|in|je|jou',
    'vacature|job|jobs alert|alerts|mail|nieuwsbrief',
    'jobalert|vacaturealert|jobmail|nieuwsbrief|uitschrijven|afmelden',
    'solliciteer nu|direct',
    'bekijk ~2 vacature|vacatures|alle',
  ],
  forwarding: [
    'bevestig* ~6 doorstur*|doorsturen|doorstuuradres',
    'automatisch ~4 doorsturen|doorgestuurd',
    'doorstuurbevestiging|doorstuuradres',
  ],
};
