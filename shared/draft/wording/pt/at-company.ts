import type { Join } from '../wording.ts';

type Article = 'o' | 'os' | 'as';

/** Firms are feminine ("na Northwind"), but for those that name themselves a bank, a group, a hospital ("no Banco Vega"). */
const begins: Readonly<Record<Article, string>> = {
  o: 'Banco|Grupo|Hospital|Instituto|Colégio|Hotel|Laboratório|Centro|Museu|Estúdio|Ateliê|Clube|Teatro|Município|Ministério|Jornal|Supermercado|Restaurante|Consórcio|Sindicato|Governo|Observatório|Conselho|Café',
  os: 'Hotéis|Laboratórios|Supermercados|Hospitais|Estúdios|Correios|Transportes|Serviços|Armazéns',
  as: 'Águas|Lojas|Farmácias|Livrarias|Casas|Indústrias|Confecções|Redes|Clínicas|Viagens',
};

export const atCompany: readonly Join[] = (['o', 'os', 'as'] as const).flatMap((article) => {
  const before = new RegExp(`^(?:${begins[article]})(?!\\p{L})`, 'u');
  return [
    { word: /(?<!\p{L})(n|d|pel)a $/iu, before, as: `$1${article} ` },
    { word: /(?<!\p{L})à $/u, before, as: article === 'as' ? 'às ' : `a${article} ` },
    { word: /(?<!\p{L})a $/u, before, as: `${article} ` },
  ];
});
