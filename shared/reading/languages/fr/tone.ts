import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'malheureusement|regret*|désolé*|hélas|navré*|déçu*|déception',
    '$pas ~4 nouvelle|réponse|issue ~4 espér*|attend*|souhait*',
    'mauvaise|triste|décevante nouvelle',
  ],
  thanks: [
    'remerci*|merci ~8 intérêt|temps|candidature|confiance|échange*|disponibilité|participation|postulé|patience|venue|entretien|démarche',
  ],
  weighed: [
    'attentivement|attention|attentive|minutieu*|approfondi*|soigneusement|soin|mûre|longuement ~4 étudi*|examin*|analys*|lu|réflexion|candidature|étude|examen|lecture|évalu*|hésité|réfléchi',
    'étud*|examin*|analys*|réflexion|étude|examen|lecture|évalu* ~4 attentivement|attention|attentive|minutieu*|approfondi*|soigneusement|soin',
    'nombreu*|grand|importan*|volume|élevé*|nombre|beaucoup|multitude ~5 candidat*|candidature*|réponses|postul*|dossiers',
  ],
  'hard-choice': [
    '$pas ~4 facile|aisé|évident|simple',
    'difficile|délicat*|dur|cornélien ~3 choix|décision|exercice|sélection|arbitrage',
    'choix|décision|sélection|choisir|trancher ~5 difficile*|délicat*|dur|dure|facile|simple|serré*',
    'seul*|seulement|limité* ~3 place|places|poste|postes|personne',
    '$pas ~4 tous|toutes|chacun|tout ~5 recevoir|rencontrer|retenir|accueillir|recruter|monde',
    'niveau|qualité|concurrence ~4 élevé*|forte|exceptionnel*|très|rude',
    'comptons|comprendrez|compréhension ~3 compréhension|décision|choix',
  ],
  praise: [
    'qualité|richesse|intérêt|qualités ~5 $candidature|parcours|profil|échange*|entretien',
    'apprécié|impressionné*|séduit*|plu|touché* ~5 échange*|entretien|rencontre|parcours|profil|candidature|enthousiasme|motivation',
    'plaisir|ravi*|heureu* ~4 rencontrer|rencontré|échangé|échanger',
    'bonne|belle|excellente impression',
  ],
  wishes: [
    'souhait*|espér* ~8 $recherche',
    'bonne|meilleur*|plein|succès|réussite|chance|courage ~5 $recherche',
    'vœux|voeux ~4 réussite|succès|$recherche',
    'trouv* ~5 rapidement|vite|bientôt|poste|emploi|opportunité|entreprise',
  ],
  luck: [
    'souhait* ~4 bonne|meilleur*|plein|plus|pleine|beaucoup|vif|tout|toute|réussite|succès',
    'bonne|meilleur* ~2 chance|continuation|suite|réussite',
    'plein|pleine succès|réussite',
    'bon courage',
    'chemins ~3 crois*',
  ],
  denial: [
    'nous|je|on|vous|votre|tu|ta ~3 $pas ~5 pas|plus|pu|pouvons|puis|sommes|retenu*|possible|suite|donner|aller|pris*|convaincu*|été|être|proposer|offrir|avons',
    '$pas ~5 possible|suite|retenu*|mesure|convaincu*',
  ],
};
