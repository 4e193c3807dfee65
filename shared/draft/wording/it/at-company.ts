import type { Join } from '../wording.ts';

type Article = 'il ' | 'lo ' | 'la ' | 'l’' | 'i ' | 'gli ';

/** Institutions and the like take an article ("al Comune di Bari"), firms do not ("in Northwind"). */
const begins: Readonly<Record<Article, string>> = {
  'il ': 'Comune|Gruppo|Politecnico|Museo|Centro|Teatro|Ministero|Consorzio|Policlinico|Conservatorio|Liceo|Tribunale',
  'lo ': 'Studio|Stabilimento|Zoo',
  'la ':
    'Fondazione|Regione|Provincia|Scuola|Clinica|Cooperativa|Camera|Biblioteca|Società|Casa|Residenza|Libreria|Rete',
  'l’': 'Università|Ospedale|Istituto|Agenzia|Associazione|Azienda|Ente|Ateneo|Accademia|Officina|Albergo|Hotel',
  'i ': 'Laboratori|Cantieri|Magazzini|Musei|Servizi',
  'gli ': 'Alberghi|Ospedali|Studi|Stabilimenti',
};

/** What a preposition and an article become; one is "al Comune", not "nel Comune". */
const merged: Readonly<Record<string, Readonly<Record<Article, string>>>> = {
  'in|a': { 'il ': 'al ', 'lo ': 'allo ', 'la ': 'alla ', 'l’': 'all’', 'i ': 'ai ', 'gli ': 'agli ' },
  da: { 'il ': 'dal ', 'lo ': 'dallo ', 'la ': 'dalla ', 'l’': 'dall’', 'i ': 'dai ', 'gli ': 'dagli ' },
  di: { 'il ': 'del ', 'lo ': 'dello ', 'la ': 'della ', 'l’': 'dell’', 'i ': 'dei ', 'gli ': 'degli ' },
  su: { 'il ': 'sul ', 'lo ': 'sullo ', 'la ': 'sulla ', 'l’': 'sull’', 'i ': 'sui ', 'gli ': 'sugli ' },
  '(per|con)': { 'il ': '$1 il ', 'lo ': '$1 lo ', 'la ': '$1 la ', 'l’': '$1 l’', 'i ': '$1 i ', 'gli ': '$1 gli ' },
};

const articles: readonly Article[] = ['il ', 'lo ', 'la ', 'l’', 'i ', 'gli '];

export const atCompany: readonly Join[] = [
  ...Object.entries(merged).flatMap(([word, forms]) =>
    articles.map((article) => ({
      word: new RegExp(`(?<!\\p{L})(?:${word}) $`, 'u'),
      before: new RegExp(`^(?:${begins[article]})(?!\\p{L})`, 'u'),
      as: forms[article],
    })),
  ),
  { word: /(?<!\p{L})a $/u, before: /^a/iu, as: 'ad ' },
];
