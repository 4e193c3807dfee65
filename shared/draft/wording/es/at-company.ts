import type { Join } from '../wording.ts';

/** Institutions take an article after a preposition ("en la Universidad de Vigo"), firms do not ("en Northwind"). */
const feminine =
  /^(?:Universidad|Fundación|Asociación|Escuela|Clínica|Cámara|Biblioteca|Agencia|Diputación|Junta|Generalitat|Residencia|Cooperativa)(?!\p{L})/u;
const masculine =
  /^(?:Ayuntamiento|Hospital|Colegio|Instituto|Ministerio|Museo|Centro|Teatro|Consorcio|Gobierno)(?!\p{L})/u;

export const atCompany: readonly Join[] = [
  { word: /(?<!\p{L})de $/u, before: masculine, as: 'del ' },
  { word: /(?<!\p{L})a $/u, before: masculine, as: 'al ' },
  { word: /(?<!\p{L})(en|por|desde|para|sobre) $/u, before: masculine, as: '$1 el ' },
  { word: /(?<!\p{L})(en|por|desde|para|sobre|de|a) $/u, before: feminine, as: '$1 la ' },
];
