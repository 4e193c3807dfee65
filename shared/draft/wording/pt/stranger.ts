import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'Soube que a vaga de {role} já não está aberta, e entendo.',
      'A vaga a que me candidatei já não está aberta, pelo que soube.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'Fiz a entrevista para a vaga de {role}, e a resposta foi não. Agradeço o tempo que me foi dedicado.',
      'Fiz uma entrevista na empresa, e a resposta foi não. Agradeço o tempo que me foi dedicado.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'A minha candidatura à vaga de {role} não avançou, e por isso escrevo.',
      'A minha candidatura à empresa não avançou, e por isso escrevo.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'A minha candidatura à vaga de {role} não avançou, mas o interesse ficou.',
      'Há {ago} enviei a minha candidatura. Não avançou, mas o interesse ficou.',
      'A minha candidatura à empresa não avançou, mas o interesse ficou.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'O que devo melhorar antes de me candidatar outra vez?',
      'Pelo que se sabe da decisão: no meu lugar, por onde [começaria|começarias|começariam]?',
    ],
  },
];
