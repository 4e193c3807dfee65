import type { Join } from '../wording.ts';

/** What is no firm has its article: "à l’Hôpital Bellerive", "pour la Ville de Lyon". By article. */
const institutions: Readonly<Record<string, string>> = {
  'l’': 'université|hôpital|école|institut|agence|académie|association|atelier|office|observatoire|opéra|hôtel|union|étude|usine|entreprise',
  'la ': `ville|mairie|banque|clinique|fondation|région|maison|société|caisse|chambre|bibliothèque|librairie|boulangerie|pharmacie|ferme|
    compagnie|mutuelle|métropole|préfecture|communauté|faculté|résidence|brasserie|ligue`,
  'le ': `musée|lycée|collège|centre|chu|conseil|ministère|département|théâtre|laboratoire|groupe|cabinet|syndicat|restaurant|crédit`,
};

const words: readonly { word: string; before: Readonly<Record<string, string>> }[] = [
  { word: 'chez', before: { 'l’': 'à l’', 'la ': 'à la ', 'le ': 'au ' } },
  { word: 'à', before: { 'l’': 'à l’', 'la ': 'à la ', 'le ': 'au ' } },
  { word: 'pour', before: { 'l’': 'pour l’', 'la ': 'pour la ', 'le ': 'pour le ' } },
  { word: 'sur', before: { 'l’': 'sur l’', 'la ': 'sur la ', 'le ': 'sur le ' } },
  { word: 'vers', before: { 'l’': 'vers l’', 'la ': 'vers la ', 'le ': 'vers le ' } },
];

const vowel = /^(?:[aeiouàâéèêëîïôûœ]|h(?:abi|é[lbr]|ist|ô|omme|or[lt]|y|uis))/iu;

/** "de" before a vowel, and the articles of institutions, with which "chez" does not go. */
export const joins: readonly Join[] = [
  { word: /(?<!\p{L})de $/u, before: vowel, as: 'd’' },
  ...words.flatMap(({ word, before }) =>
    Object.entries(institutions).map(([article, nouns]) => ({
      word: new RegExp(`(?<!\\p{L})${word} $`, 'u'),
      before: new RegExp(`^(?:${nouns.replace(/\s/g, '')})(?!\\p{L})`, 'iu'),
      as: before[article] ?? `${word} `,
    })),
  ),
  { word: /(?<!\p{L})chez $/u, before: /^la /iu, as: 'à ' },
];
