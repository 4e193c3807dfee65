import type { Assessing } from '../assesses.ts';

export const fr: Assessing = {
  code: 'fr',
  you: /(?<!\p{L})(?:vous|votre|vos|tu|te|toi|ton|ta|tes|vous-même|t['’]\p{L}{2,20})(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:entretiens?|présentation|test|exercice|étude de cas|épreuve|réponses?|tour|cv|lettre|dossier|portfolio|mise en situation|jury|essai)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:entretiens?|jury|tour)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:trop (?:vagues?|rapides?|vite|lente?s?|long(?:ue)?s?|courte?s?|générale?s?|généraux|techniques?|discrète?|effacée?|timide|hésitante?|peu|tard|scolaires?|théoriques?)|(?:un peu|assez|plutôt) (?:vagues?|rapides?|lente?s?|long(?:ue)?s?|courte?s?|générale?s?|généraux|discrète?|hésitante?|effacée?|justes?|légère?s?|tard|floues?)|nerveu(?:x|se)|coupé la parole|interrompu|(?:venue?s?|arrivée?s?) (?:trop )?tard|pas (?:assez|suffisamment|vraiment|tout à fait|su|été convaincus?|convaincu)|moins (?:convaincus?|convaincante?s?|à l['’]aise)|(?:nous )?(?:a|ont|avons) manqué|manquaient|manquait|aurions (?:aimé|souhaité|voulu)|aurait (?:aimé|souhaité|fallu)|auriez pu|aurais pu|jamais (?:donné|dit|cité|expliqué|mentionné)|points? (?:faibles?|à améliorer)|faiblesses?|hésitations?|erreurs?|plus (?:d['’]exemples|de détails|de concret|concrète?s?|précise?s?))(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:(?:très |vraiment )?(?:bien|bonne?s?|solides?|convaincante?s?|claire?s?|à l['’]aise|agréables?|impressionnante?s?)|apprécié|convaincus?|points? forts?|le meilleur|la meilleure|excellente?s?|plu)(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:la prochaine fois|je (?:vous|te) (?:conseill|recommand|suggèr|suggér)(?:e|erais)|mon conseil|à (?:travailler|améliorer|retravailler)|travaille(?:z|r)|entraîne(?:z|r)-?|gagneri?ez à|gagnerais à)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:merci de (?:me|nous|bien vouloir)|veuillez|s['’]il (?:vous|te) plaît|désist\p{L}{1,6}|retiré|toujours intéressée?|rappele[zr]|appelez|appelle-moi|disponibles?|disponibilités?|commencer (?:en|le|au)|nouveau poste|poste s['’]est libéré|contrat|proposer le poste|proposition|offre|inviter|rencontrer à nouveau|questionnaire|enquête)(?!\p{L})/iu,
};
