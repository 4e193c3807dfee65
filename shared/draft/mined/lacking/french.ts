/** "l’expérience en gestion d’entrepôt": feminine nouns with their article, so that one sentence serves them all. */
export function lackingInFrench(text: string): string | null {
  const [, noun = '', said = ''] = missed.exec(text) ?? [];
  const thing = said.replace(goesOn, '').replace(/'/g, '’').trim();
  const fits = thing.length >= 5 && thing.split(' ').length <= 7 && !general.test(thing);
  return fits ? `${articles[noun.toLowerCase()] ?? ''}${noun.toLowerCase()} ${thing}` : null;
}

const articles: Readonly<Record<string, string>> = {
  expérience: 'l’',
  maîtrise: 'la ',
  connaissance: 'la ',
  pratique: 'la ',
};

const missed =
  /(?<!\p{L})(?:(?:plus|davantage|manque|manquait) (?:de |d[’'])|manquait (?:la |l[’']|une )|(?:meilleure|plus (?:grande|solide|longue)) )(expérience|maîtrise|connaissance|pratique) ((?:en|dans|sur|avec|de|du|des|d[’']) ?[^.,;:!?()]{2,60})/iu;

/** Where the thing named ends and the sentence goes on. */
const goesOn =
  / (?:qui|que|qu[’']|dont|mais|pour|afin|car|au|chez|a|est|était|correspond\p{L}{0,5}|et (?:nous|qui|dont|une?|des))(?!\p{L}).*/iu;

const general =
  /(?<!\p{L})(?:ce|cet|cette|ces|votre|notre|vos|nos|ton|ta|tes|domaine|secteur|poste|métier|similaire|type|genre|équivalent)(?!\p{L})/iu;
