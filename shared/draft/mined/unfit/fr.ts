import type { Unfit } from '../unfit.ts';

export const fr: Unfit = {
  turn: /[,;]? (?:mais|pourtant|cependant|bien que|même si|par contre) /i,
  doubtful:
    /(?<!\p{L})(?:pas|jamais|rien|aucune?|personne ne|malheureusement|hélas|dommage|déçue?s?|nulle?s?|mauvaise?s?|horribles?|affreu(?:x|ses?)|pénibles?|ennuyeu(?:x|ses?)|bizarres?|froide?s?|arrogante?s?|impolie?s?|détest(?:é|e|ais|ait)|raté(?:e|s)?|rater|planté(?:e|s)?|stressée?s?|nerveu(?:x|ses?)|peur|honte|triste|pleuré|fâchée?|en colère|aurais dû|je pensais|je croyais|plus de nouvelles|sans nouvelles|refus(?:é|ée|és)?|rejetée?)(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:ça (?:me )?fait (?:\p{L}{2,8} )?mal|cela (?:me )?fait (?:\p{L}{2,8} )?mal|fait de la peine|j[’']ai (?:pleuré|le cœur brisé|le moral|honte|mal)|je (?:pleure|n[’']en peux plus|suis (?:\p{L}{2,8} )?(?:triste|abattue?|effondrée?|dévastée?|épuisée?|anéantie?|découragée?|désespérée?|blessée?|à bout))|je croyais (?:bien )?l[’']avoir|c[’']est dur|douloureu(?:x|se)|coup dur|j[’']abandonne|je dors plus)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:mon|ma|mes|un|une|notre) (?:amie?|copine?|copain|sœur|soeur|frère|mère|père|mari|femme|compagne|compagnon|collègue|conjointe?|fils|fille|cousine?|voisine?)(?!\p{L})/iu,
  personal:
    /(?<!\p{L})(?:vous|votre|vos|salaire|argent|paie|payée?|loyer|visa|trajet|près de chez moi|télétravail|préavis|enfants|santé)(?!\p{L})/iu,
  idle: /^(?:mais|pourtant|et pourtant|alors que|voici|voilà|bonjour|salut|coucou|merci|svp|s[’']il|encore une?|pour info|fyi|je transfère|transfert|tiens|peux-tu|pouvez-vous|ajoute[rz]?|entretien|j[’']ai (?:eu|passé|postulé)|ils (?:ont|m[’']ont) (?:dit|choisi|pris|préféré))(?!\p{L})/iu,
};
