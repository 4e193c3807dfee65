import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'offre ~1 que ~1 vous ~1 avez enregistrée|sauvegardée|consultée|suivie',
    'offres similaires',
    'voir les offres',

    'nouvelles|dernières|nos ~1 offres|opportunités ~5 pour|correspond*|vous|du|près',
    'alerte|alertes ~1 emploi|job|offres',
    'postulez|voir|découvrez|consultez ~2 maintenant|offre|offres|annonce',
    'désabonner|désinscrire|newsletter|désinscription|désabonnement',
  ],
  forwarding: [
    'confirm* ~6 transfert|transférer|redirection|rediriger',
    'transfert|redirection ~4 automatique|confirmation|adresse|mails|courriels|messages',
  ],
};
