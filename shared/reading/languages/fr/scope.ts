import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$pas|ne|n|sans'],
  condition: [
    'candidat*|personnes|ceux|celles ~1 qui n|ne',
    'statuts|valeurs|résultats ~1 possibles',
    'absence|défaut de',

    'offre ~1 que ~1 vous ~1 avez enregistrée|sauvegardée|consultée|suivie',
    'offre enregistrée|sauvegardée',

    'sans quoi',
    'faute de quoi',
    'toute|tout ~1 candidature|dossier ~2 incompl*|tardi*|hors|reçu*|parvenu*',

    'dès que|qu|lors|réception|maintenant',

    'sans|faute ~2 dossier|carte|attestation|rib|retour|réponse|signature|confirmation|test|formulaire|inscription|documents|visite',
    'même pour dire non',
    '$pas ~2 encore ~3 fait|choisi|décidé|pris ~3 choix|décision?',

    'delà de ~2 date|délai',
    'après cette|ce|la ~1 date|délai|échéance',
    'aux ~1 candidats|personnes non',
    'absence ~2 réponse|retour|nouvelle*',
    'merci de considér*',
    'sans ~2 cv|diplôme|document*|pièce*|justificatif*',
    'candidats|candidates|personnes|candidatures ~2 non ~2 retenu*',
    'passé ce délai',
    'défaut',
    'passé le|la|un|cette|ces|cet ~1 délai|date|jours|heures|échéance|terme',
    'veuillez ~1 considér*|conclure|noter',
    'vous ~2 considér* ~2 que',
    'si|sinon|sauf|hypothèse|éventuell*|lorsque',
    's il|ils',
    'dans le|l cas|hypothèse|éventualité',
    'au cas où',
    'en cas',
    'sans ~3 réponse|retour|nouvelle*|nouvelles ~5 part|délai|sous|dans|semaines|jours|considér*',
    'seul*|uniquement ~4 candidat*|personnes|profils|candidatures',
    'candidat*|personnes ~1 qui ~3 ne ~3 $pas',
  ],
  possibility: [
    'aux|les|candidats|personnes ~1 candidats|candidates|personnes|candidatures ~1 non retenu*',
    'positi*|négati*|favorable|oui ou positi*|négati*|défavorable|non',
    'peutêtre|pourrait|pourraient|pourrez|éventuellement',
    'hésit*|manqu* pas',
  ],
  until: [
    'tant|sauf|si',
    'sans que|votre|ton|ta|le|la|les|un|une|ces|cette|cela|ça|réponse|nouvelles|retour',
    'avant ~1 de|d|que|qu|réception|votre|ton|votre',
    'jusqu ~1 à ~1 ce|réception|obtention|validation|nouvel|votre',
  ],
  contrast: [
    'si vous|tu|le ~3 toujours intéressé* ~1 nous|je',

    'si ~1 nous|j|je|votre ~2 avons|ai|est|a ~3 apprécié*|retenu|intéress*|séduit*|bien|été|particulièrement|beaucoup|pris',

    'si ~1 ce ~1 n|ne ~1 est ~1 pas ~1 la|celle|ce',
    'mais|cependant|toutefois|néanmoins|pourtant|malgré|quoique|or',
    'bien que|qu',
  ],
  harmless: [
    '$pas ~3 rembours*',
    '$pas encore',
    '$pas ~3 hésit*|répondre|oubli*|inquiét*|disponible|présent*|encore|seulement',
  ],
  idiom: [
    '$pas ~2 non|refus ~1 définitif|toujours|jamais',
    'par|bureau|la poste',
    'notre|nos|pour mission',
    'mission de notre|l',
  ],
  status: ['statut|résultat|décision'],
  title: [
    'crédit ~1 agricole|mutuel|coopératif|lyonnais|municipal|foncier',

    'chargé*|conseill*|responsable|gestionnaire|assistant*|éditeur|éditrice|agent|directeur|directrice|technicien*|professeur*|enseignant*|rédact*|poste|maison',
  ],
  detail: [
    '$pas constitu*',

    '$pas ~12 car|puisque|faute|tant ~3 manque|manquant*|incomplet*|pièce*',
    'pu|peut|peuvent ~2 être ~1 traité*|transmis*|envoyé*|ouvert*',
    '$pas ~2 être ~1 traité*|transmis*|envoyé*|téléchargé*',

    'arrêter ~1 la|une liste|date|shortlist',
    'à compétences|compétence|profil égales|égale|égal',
    'priorité ~4 agents|titulaires|handicap*|internes',

    'aucune|pas ~2 décision ~4 prise|prises|arrêtée',

    'jamais ~4 demand*|exig*|sollicit*',

    'créneau*|horaire*|date ~6 pris|prise|réservé*|complet*|pourvu*|attribué*',

    '$pas ~2 un ~1 refus|non',
    '$pas ~3 rembours*|impact*|influenc*',
  ],
  'no-denial': ['n|ne ~1 hésit*|manqu* pas', 'ne pas hésit*|manqu*', 'non seulement'],
  concession: ['initialement|dabord', 'lequel|laquelle ~1 nous|je ~2 vous|te', 'bien|même que|si', 'malgré'],
  'not-yet': ['$pas ~1 encore', '$pas encore'],
};
