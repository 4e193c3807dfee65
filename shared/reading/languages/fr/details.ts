import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: [
    'test|tests|exercice|rendu|devoir',
    'test|tests|évaluation|exercice|étude de cas|cas pratique|mise en situation|épreuve*',
  ],
  interviewed: [
    'être|d ~1 venu*',
    'prise de parole',
    'essai|journée d',
    'client ~8 rencontr*|entretien|beaucoup',
    'rencontrer|rencontré*|rencontrés|reçue|échangé|échanger|entretenir ~3 vous|avec|toi|te',
    'venu*|venir ~3 nous|rencontrer|entretien',
    'entretien|entretiens|échange|visite ~5 du|avec|nous|a|ont|était',

    'entretien|entretiens|entrevue|échange|échanges|rencontre|rencontré*|échangé|rencontrer|appel|visio ~6 remerci*|merci|plaisir|apprécié*|ensemble|avec|accordé*|suite|nous|vous',
    'remerci*|merci|suite|plaisir|apprécié*|lors|après|depuis|ravi* ~6 entretien|entretiens|entrevue|échange|échanges|rencontre|rencontré*|échangé|rencontrer|échanger|appel|visio',
    'votre|notre|nos|dernier entretien|entretiens|échange|échanges|rencontre',
  ],
  final: [
    'hésité ~3 entre',
    'deux|trois ~2 finalistes|derniers|dernières|dernier',
    'deuxième|seconde|second ~2 place|position|choix',
    'serré*',

    'dernière|dernier|finale|final ~1 étape|tour|phase|entretien|sélection|liste',
    'finaliste*',
    'deuxième choix|position',
  ],
  applied: [
    'candidature|candidatures|dossier|cv|profil',

    'candidature|intérêt|cv|dossier ~5 remerci*|merci|reçu*|étudi*|examin*|analys*|attention*',
    'remerci*|merci|étudi*|examin*|analys*|reçu|lu|étude|examen ~6 candidature|intérêt|cv|dossier|postul*|profil|parcours',
    'votre candidature',
  ],
  'other-candidate': [
    'choix|sélection|préférence ~5 porté*|orienté*|fixé*|arrêté*|fait ~5 $autre|$candidat|une|un',
    'retenu|sélectionné|choisi|opté|recruté|poursuivre|retenir|privilégié ~5 $autre|$candidat ~5 $candidat|dont|qui|correspond*',
    '$candidat ~5 $mieux ~3 $correspond',
    '$autre ~1 $candidat',
    'avec|vers ~3 $autre ~3 $candidat',
  ],
  experience: [
    '$candidat|personne|profil|qui|quelqu ~4 expériment*',
    'ayant|qui|a|avoir ~2 déjà ~4 exercé|travaillé|géré|dirigé|encadré|mené|occupé|piloté|pratiqué',
    'disposant|avec|justifiant|moins|minimum ~4 ans|années ~4 expérience|pratique|exercice|métier',
    'plus|davantage|manque*|insuffisan*|meilleure|peu ~2 expérience*|expériment*|ancienneté',
    '$pas ~3 assez|suffisamment|suffisante ~2 expérience*|expériment*|recul',
    'expérience* ~4 insuffisan*|limitée|manqu*|trop|juste|courte',
    'expérience* ~1 plus|davantage ~2 significative|longue|solide|importante|approfondie|grande|poussée|confirmée|étendue|forte',
    'profil* plus ~1 senior*|expériment*|confirmé*|capé*',
  ],
  qualification: [
    '$pas|manque*|requis|exigé ~4 qualifi*|diplôme*|formation|habilitation|certifi*',
    'diplôme*|formation|habilitation|certifi* ~5 requis*|exigé*|manqu*|obligatoire',
    '$pas ~5 critères|exigences|prérequis',
  ],
  skill: [
    'qui|ayant ~2 connaît|maîtrise|parle|pratique|utilise',
    'connaît|maîtrise ~1 déjà',
    'plus|davantage|manque*|insuffisan* ~3 compétence*|connaissances|maîtrise|niveau',
    'compétence*|connaissances|maîtrise|niveau ~3 insuffisan*|manqu*',
    '$pas ~3 niveau|maîtrise',
    '$pas ~3 suffisamment|assez ~3 compétence*|connaissances|maîtrise|niveau',
  ],
  location: [
    'raison*|éloign*|contrainte* ~5 localisation|géographique*|mobilité|distance',
    '$pas ~5 mobile|géographique*|déménag*|mobilité',
    'permis de travail',
  ],
  salary: [
    'prétentions ~2 salariales?',
    'rémunération ~4 attentes|souhait*|budget|$pas',
    'salaire ~3 souhaité|demandé|attendu',
  ],
  internal: ['en interne', 'mobilité|candidat*|promotion|collaborateur* ~1 interne'],
  filled: ['place|poste ~4 prise|pris', '$poste ~6 pourvu*|comblé*', 'pourvu*'],
  cancelled: [
    '$poste|recrutement|processus ~6 annulé*|suspendu*|gelé*|supprimé*|abandonné*|reporté*|interrompu*',
    'gel ~2 recrutement*|embauche*',
    'restructur*|réorganis*',
    'décidé ~5 suspendre|annuler|geler|reporter|interrompre',
  ],
  competition: [
    'nombreu*|grand|importan*|volume|élevé*|nombre|cents|centaines|multitude ~5 candidat*|candidature*|réponses',
    'concurren*',
  ],
};
