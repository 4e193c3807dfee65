import type { Phrases } from '../../languages.ts';

/** How the other answers of an employer are worded. */
export const answers: Phrases = {
  receipt: [
    'reçu|réception|réceptionné|recevoir ~5 $candidature',
    'accus* ~3 réception|bonne',
    '$candidature ~6 reçue|enregistrée|transmise|prise|envoyée|soumise|bien|parvenue|déposée',
    '$candidature ~8 étudi*|examin*|analys*|traitée|traitement|cours|évaluée',
    'étudi*|examin*|analys*|prend* ~7 $candidature',
    'bien|bonne ~3 reçu|réception|enregistr*',
    'confirm* ~6 réception|candidature',
    'remerci*|merci ~5 candidature|postulé',
  ],
  later: [
    'reviendr*|revenons|contacter*|recontacter*|tiendr*|informer*|reprendr* ~6 vous|contact|plus|rapidement|délais|courant|bientôt',
    'meilleurs|brefs|courts délais',
    'prochaines étapes',
    'vous ~3 recontacter*|contacter*|reviendr*|informer*|répondr*',
    'prochainement|bientôt|rapidement|sous',
  ],
  pending: [
    '$pas ~2 encore ~3 fait|choisi|décidé|pris',

    'sera|va|est|être|étudions|examinons|allons|vont ~4 étudiée|examinée|traitée|étudier|examiner|analysée|cours',
    'étude|examen|traitement|analyse|étudie|étudions|examinons ~5 cours|délais|prochain*|votre',
    '$pas ~4 encore ~5 décision|décidé|choix|fini|terminé',
    'si|dans ~8 retenu*|correspond*|sélectionné*|adéquation|réponse ~10 contact*|recontact*|reviendrons|convi*|rappel*|considérer',
    'sans ~3 réponse|nouvelles|retour ~8 semaines|jours|délai|considérer|considérez',
    'reviendrons|recontacterons|contacterons ~8 délais|rapidement|prochain*|bientôt|suite',
    'seul* ~5 candidat*|profils|personnes ~6 contact*|retenu*',
  ],
  interview: [
    'prochaine|suivante étape ~6 test|évaluation|entretien|assessment|exercice|épreuve|cas',
    'plaisir|heureux|ravis ~4 recevoir|accueillir|rencontrer ~6 entretien|rendez|visio|test',
    'passer|réaliser|compléter|effectuer ~3 test|évaluation|assessment|exercice ~4 avant|ligne|jusqu',

    'report*|décal*|annul*|déplac* ~3 entretien|rendezvous|rencontre',
    'entretien|rendezvous|rencontre ~5 report*|décal*|annul*|déplac*',
    'passer|venir|viendriez|rencontrer ~3 lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|à',
    'pourriez|pouvez|pourrais|peux ~2 vous? ~1 passer|venir|libérer',
    'candidature ~5 plaît|plait|intéresse|retenu ~2 beaucoup|notre|attention',
    'invit*|convier|convions|convoqu*|convocation|propos*|planifi*|organis*|fixer|convenir|programm*|confirm*|souhait*|aimer*|plaisir|prévoir|report*|décaler|recevoir ~7 entretien|entretiens|entrevue|rendez|rendezvous|visio|visioconférence|rencontre|rencontrer|échanger|échange|appel|test|créneau*|connaissance',
    'entretien ~4 téléphonique|confirm*|prévu|planifié|fixé|reporté|physique|visio ~4 le|à|avec|pour',
    'disponibilité*|disponible*|dispo ~7 entretien|échange|échanger|appel|semaine|jour|demain|créneau*|rencontr*|rendez|visio|prochain*|horaire*',
    'créneau*|horaire*|date|dates ~5 convien*|dispon*|entretien|propos*|choisir|réserv*|arrange*',
    'prochaine|deuxième|seconde|dernière ~1 étape|entretien|tour ~8 entretien|rencontr*|test|échange|inviter|convi*',
    'convocation|invitation ~3 entretien|rendezvous|rencontre',
  ],
  offer: [
    '$poste|place est à vous|toi',
    'poste|place est vôtre|tien|tienne',

    'heureux|plaisir|ravi*|heureuse|joie ~6 proposer|offrir|confirmer|annoncer ~6 $poste|embauche|contrat|retenu*|recrut*|promesse',
    'promesse|proposition|offre|lettre ~1 embauche|engagement',
    'promesse|proposition d embauche|emploi',
    'offre d embauche',
    'contrat ~2 de travail ~4 signer|signature|joint|pièce|ci',
    'bienvenue ~3 dans|chez|parmi|au ~3 équipe|nous|sein',
    'félicitations ~8 $poste|retenu*|recrut*|offre',
  ],
  feedback: [
    'retour|feedback ~2 sur|suite|concernant ~2 votre|ta ~1 candidature',

    'retour|feedback|retours ~8 entretien|équipe|voici|suit|suivants|demandé|candidature|comme',
    'voici|quelques|cidessous ~4 retour|retours|feedback|éléments|points',
    'points ~2 améliorer|amélioration|forts|faibles|axes',
    'équipe|jury|manager ~3 a|ont ~3 apprécié|trouvé|noté|estimé|relevé|souligné|regretté',
  ],
  'feedback-asked': [
    'demand*|sollicit*|souhait* ~6 retour|retours|feedback|raisons|motifs|explications',
    'votre ~2 demande|message|mail ~5 retour|retours|feedback|explications',
    'comme ~3 promis|convenu|demandé|souhaité ~6 retour|retours|feedback',
    'retour|feedback ~2 sur|suite|concernant ~2 votre ~1 entretien|test',
  ],
  withdrawn: [
    'à|selon votre|ta demande|souhait ~6 retir*|clôtur*|annul*|supprim*',

    'nouveau ~1 poste|emploi|travail ~6 succès|réussite|chance',
    'autre employeur|entreprise|opportunité|offre ~4 accepté|choisi|acceptée',

    'vous ~3 retiré|annulé|décliné|désistement ~4 candidature|offre|proposition',
    'votre désistement',
    'retir*|retrait|désist* ~3 candidature|candidatures',
    'vous ~3 désist*|retiré',
  ],
  request: [
    'merci|veuillez|pourriez|pouvez|priè*|prions ~5 envoyer|transmettre|compléter|remplir|confirmer|télécharger|fournir|retourner|indiquer|joindre|choisir|déposer ~6 document*|cv|diplôme|dossier|formulaire|créneau|disponibilité*|pièce*|lien|test|votre|avant',
    'manque ~3 pièce|document|dossier|diplôme|justificatif',
    'dossier|candidature ~3 incomplet|incomplète',
  ],
  ongoing: [
    'dont le|la|les vôtre*|tien|tienne',
    'avec vous|toi et ~1 un|une|deux|trois|autre',
    'toujours ~3 lice|course|considération|cours|étude',
    'par erreur|mégarde',
    'absent* ~4 jusqu|bureau|congé*',
    'en congé|congés',
  ],
  outreach: ['vu|consulté|découvert|trouvé|tombé* ~4 votre|ton profil ~4 linkedin|sur|malt|indeed'],
  congratulation: ['félicitations'],
  survey: ['enquête|questionnaire|sondage ~2 de|satisfaction|sur|court|rapide|candidat*'],
  day: ['lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|10h|11h|14h|15h|16h|9h'],
  undecided: [
    'candidature|dossier|poste|celui|vôtre ~6 toujours|encore ~3 étude|examen|ouvert*|cours|lecture|discussion',
    'rien ~3 encore décidé|tranché|arrêté|joué',
    '$pas ~2 un ~1 refus|non',
    'rest* ~3 lice|course',
    'aucune décision ~4 prise|arrêtée',
    '$pas encore ~3 décision|tranché|décidé',
    'toujours ~2 lice|course',
  ],
};
