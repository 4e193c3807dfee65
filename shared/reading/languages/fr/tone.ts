import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'malheureusement|regret*|désolé*|hélas|navré*|déçu*|déception',
    '$pas ~4 nouvelle|réponse|issue ~4 espér*|attend*|souhait*',
    'mauvaise|triste|décevante nouvelle',
  ],
  consolation: [
    '$pas ~4 facile|aisé|évident|simple',
    'difficile|délicat* ~3 choix|décision|exercice|sélection',
    'choix|décision|sélection ~5 difficile*|délicat*',
    '$pas ~6 remet* ~3 cause|question|qualité*',
    '$pas ~5 jugement|découragé*|décourager|reflet|reflète|décourage*',
    'remerci*|merci ~8 intérêt|temps|candidature|confiance|échange*|disponibilité|participation',
    'attentivement|attention|attentive|minutieu*|approfondi*|soigneusement|soin|mûre ~4 étudi*|examin*|analys*|lu|réflexion|candidature|étude|examen|lecture|évalu*',
    'étud*|examin*|analys*|réflexion|étude|examen|lecture|évalu* ~4 attentivement|attention|attentive|minutieu*|approfondi*|soigneusement|soin',
    'nombreu*|grand|importan*|volume|élevé*|nombre ~5 candidat*|candidature*|réponses|postul*',
    'qualité|richesse|intérêt ~5 $candidature|parcours|profil|échange*',
  ],
  wishes: [
    'souhait* ~5 réussite|succès|meilleur*|bonne|chance|plein|bon|pleine|excellent* ~8 $recherche',
    'souhait* ~3 bonne|meilleur*|plein|plus|pleine|beaucoup|vif|tout|toute ~4 $recherche|continuation|chance|réussite|succès',
    'bonne|meilleur* ~2 chance|continuation|suite|réussite|recherche|recherches',
    'plein|pleine succès|réussite',
    'vœux|voeux ~4 réussite|succès',
  ],
};
