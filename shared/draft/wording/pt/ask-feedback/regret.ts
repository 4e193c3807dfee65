import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'O que eu mais queria era {wish}, e por isso lamento.',
      'Tinha muita vontade de {wish}, e para mim é uma pena.',
      'Esperava outra resposta, porque queria {wish}.',
      'É uma pena para mim, porque queria muito {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'O que mais me atraía era {draw}, e por isso lamento.',
      'A minha candidatura teve um motivo, {draw}, e não vou dizer que tanto faz.',
      'Esperava outra resposta, sobretudo por um motivo: {draw}.',
      'Para mim é uma pena, porque me atraía muito {draw}.',
    ],
  },
];

/** One honest sentence of disappointment, with one particular reason where there is one. (A0-2) */
export const regret: readonly Group[] = [
  ...drawn,
  {
    if: ['people', 'moment'],
    ways: [
      'Gostaria de ter aprendido com {people}, e é isso o que mais lamento.',
      'Trabalhar com {people} é o que eu mais gostaria de ter feito.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Depois de tantas etapas eu já imaginava o trabalho, e custa largar a ideia.',
      'A essa altura, claro, eu esperava um sim.',
      'Não vou dizer que tanto faz: nessa altura já sabia que queria a vaga.',
      'Ter sido no último passo torna tudo um pouco mais difícil, mas passa.',
    ],
  },
  {
    ways: [
      'Gostaria de ter feito este trabalho, e lamento que fique por aqui.',
      'Esperava outra resposta, não vou esconder.',
      'Claro que teria preferido ler um sim.',
      'Para mim é uma pena, porque eu me via bem na função.',
      'Confesso que foi um balde de água fria, pois é o tipo de trabalho que procuro.',
      'Tinha vontade de trabalhar na {company}, e vou precisar de um dia para digerir a notícia.',
      'Gostaria que tivesse terminado de outra forma.',
      'Era um trabalho que eu começaria com vontade.',
      'Eu contava um pouco com esta vaga, e não há mal em dizer.',
    ],
  },
];
