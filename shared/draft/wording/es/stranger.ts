import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'He sabido que el puesto de {role} ya no está abierto, y lo entiendo.',
      'Según me han dicho, el puesto al que me presenté ya no está abierto.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'Hice la entrevista para el puesto de {role} en {company}, y la respuesta fue que no. Gracias por el tiempo que el equipo le dedicó.',
      'Hice una entrevista en {company}, y la respuesta fue que no. Gracias por el tiempo que el equipo le dedicó.',
      'Hice una entrevista con el equipo, y la respuesta fue que no. Gracias por el tiempo que le dedicaron.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'Me presenté al puesto de {role} en {company}, y la respuesta fue que no.',
      'Mi candidatura al puesto de {role} no salió adelante, y por eso escribo.',
      'Mi candidatura a la empresa no salió adelante, y por eso escribo.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'Mi candidatura al puesto de {role} no salió adelante, pero mi interés por {company} sigue ahí.',
      'Hace {ago} me presenté a un puesto en {company}. No salió adelante, y mi interés sigue ahí.',
      'Hace un tiempo envié mi candidatura a la empresa, y mi interés sigue ahí.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      '¿Qué debería mejorar antes de volver a presentarme?',
      'Por lo que se sabe de la decisión, ¿por dónde [empezaría|empezarías|empezarían] en mi lugar?',
    ],
  },
];
