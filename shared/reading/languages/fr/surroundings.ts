import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'nouvelles|dernières|nos ~1 offres|opportunités ~5 pour|correspond*|vous|du|près',
    'alerte|alertes ~1 emploi|job|offres',
    'postulez|voir|découvrez|consultez ~2 maintenant|offre|offres|annonce',
    'désabonner|désinscrire|newsletter|désinscription|désabonnement',
  ],
  job: [
    'ressources humaines',
    'lettre de motivation',
    'candidature*|candidat*|poste|postes|postul*|recrut*|emploi*|entretien*|cv|embauch*|carrière*|stage|alternance|employeur|rh|profil|talent*',
  ],
  foreign: [
    'bénévol*|session|sessions|sinistre|locataire*|propriétaire*|loyer|garants',
    'mot de passe',

    'prêt|crédit|crédits|emprunt*|hypothécaire|hypothèque|découvert|solvabilité',
    'compte|conseiller|carte bancaire',
    'votre|contrat|déclaration|police ~1 sinistre|assurance',
    'indemnis*|cotisation*',
    'visa|visas|consulat|ambassade|préfecture|naturalisation|asile',
    'admission|admissions|parcoursup|bourse|inscription|semestre',
    'logement|locataire*|bailleur|loyer|appartement|bail|crèche',
    'commande|commandes|livraison|colis|facture|sav|rupture|rembours*',
    'manuscrit|relecteur*|subvention|soumission',
  ],
  forwarding: [
    'confirm* ~6 transfert|transférer|redirection|rediriger',
    'transfert|redirection ~4 automatique|confirmation|adresse|mails|courriels|messages',
  ],
  'no-job': [
    'dossier ~2 de ~1 location|prêt|crédit|subvention|demande',
    'retenu ~3 par ~1 le|la|notre propriétaire|bailleur',

    'demande ~2 de|d ~1 prêt|crédit|visa|logement|subvention|bourse|carte|financement|bénévolat|adhésion|asile|remboursement|indemnisation|naturalisation|passeport',
    'candidature|inscription|admission|demande ~3 à|au|en|pour ~3 université|master|licence|école|formation|logement|appartement|bénévole|session|faculté|doctorat',
    'autre locataire|acheteur|acquéreur|prestataire|fournisseur',
    'devenir bénévole|membre|partenaire|adhérent*',
  ],
};
