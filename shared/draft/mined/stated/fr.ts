import type { Stated } from '../stated.ts';

const person =
  '(?:(?:une? |d’)?(?:autre )?(?:personne|candidate?s?|candidature|profil|collègue)s?|quelqu’un(?: d’autre)?|d’autres (?:candidats|candidatures|profils))';

export const fr: Stated = {
  clauses: [
    new RegExp(
      `(?<!\\p{L})(?:reten(?:u|ir)|choisi(?:r)?|opté|opter|préféré|privilégié|cherch\\p{L}{1,5}|besoin|orient\\p{L}{1,4}|port\\p{L}{1,3}|poursui\\p{L}{1,4}|trouvé|recrut\\p{L}{1,4}|faveur)(?!\\p{L})[^.;:!?]{0,60}?${person}(?: [^.,;:!?]{1,30}?)?,? (?:qui|dont|avec|ayant|possédant|disposant|maîtrisant|parlant) ([^.,;!?]{3,120})`,
      'giu',
    ),
    /(?<!\p{L})(?:il (?:vous |te )?(?:manqu(?:e|ait)|a manqué)|(?:vous|tu) manqu\p{L}{2,4}|ce qui a (?:manqué|fait la différence)(?: est| était|, c’est)?|manque) ([^.,;!?]{3,90})/giu,
    /(?<!\p{L})(?:parce que|la raison (?:est|en est|était)|s’est (?:jouée?|faite?) sur|tient à) ([^.,;!?]{3,100})/giu,
  ],
  said: /^(?:(?:le|la|les|l|un|une|des|du|de|d|et|ou|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|entre|vers|que|qu|qui|dont|où|ce|cet|cette|ces|se|s|si|ne|n|pas|plus|moins|très|trop|peu|bien|mieux|aussi|encore|déjà|nous|vous|tu|te|il|elle|ils|elles|on|je|me|y|son|sa|ses|notre|nos|votre|vos|ton|ta|tes|leur|leurs|est|sont|a|ont|était|étaient|être|été|avoir|avait|avez|avons|as|soit|fait|fut|faire|peut|autre|autres|tout|toute|tous|toutes|même|davantage|jour|fois|temps|moment|an|ans|suite|ainsi|donc|mais|car|cela|ça|c|j|m|t)$|(?:d’|l’|qu’|s’|n’)?(?:expérien|parcours|profil|compéten|qualif|formation|connaiss|exigen|critère|attent|besoin|recherch|correspond|adéqua|adapt|proche|étroit|répond|pertin|spécifi|particul|précis|poste|offre|fonction|rôle|équipe|entrepri|société|mission|candid|dossier|sélect|reten|choix|chois|décis|décid|entretien|rencontr|processus|recrut|convain|impression|aujourd|actuel|meilleur|bon|grand|solide|fort|important|supéri|large|direct|immédia|global|ensemble|domaine|secteur|métier|activité|niveau|type|genre|dispos|possèd|présent|apport|sembl|parai|paru|apprécié|qualité|nombre|nombreu|élev|reçu|trouv|cherch|souhait|travail|future|avenir|opportun|conserv|contact|remerc|temps|intér|motiv|point|aspect|plusieurs|certain|prévu|suffisa|requi|demand|nécess|attendu|malheur|finale|davantage|ailleurs|postul))/iu,
};
