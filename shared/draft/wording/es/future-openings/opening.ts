import type { Group } from '../../wording.ts';

/** Some weeks on: what stayed, or who is writing. */
export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Hace {ago} que [me contó|me contaste|me contaron] cómo se había decidido el puesto de {role}.',
      'Me gustaría seguir en contacto después de la búsqueda para el puesto de {role}.',
      'Quizá [me recuerde|me recuerdes|me recuerden] por la candidatura a {company}.',
      'Gracias una vez más por proponerme para el puesto de {role}.',
      'Gracias de nuevo por contarme cómo fue.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Hace {ago} de la respuesta, y lo que se me ha quedado es {moment}.',
      'Ahora que ha pasado un tiempo, gracias otra vez por {moment}.',
      'Han pasado los días y no he olvidado {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Gracias de nuevo por la entrevista con {people}, que recuerdo con gusto.',
      'Hace {ago} que llegó la respuesta, y quería agradecer otra vez el rato con {people}.',
      'He vuelto a pensar en la conversación con {people} más de una vez.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'Gracias una vez más por la entrevista. Me seguiría gustando {wish}.',
      'Hace {ago} que llegó la respuesta, y me seguiría gustando {wish}. Gracias de nuevo por la entrevista.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'Gracias una vez más por la entrevista. Me sigue atrayendo {draw}.',
      'Hace {ago} que llegó la respuesta, y no he perdido de vista {draw}. Gracias de nuevo por la entrevista.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Hace {ago} que se decidió el puesto de {role}, y quería agradecer una vez más la entrevista.',
      'Ahora que ha pasado un tiempo, gracias otra vez por la entrevista en {company}.',
      'He tenido tiempo de pensar en la entrevista, y sigo alegrándome de haberla hecho.',
      'Quizá [me recuerde|me recuerdes|me recuerden] por la entrevista para el puesto de {role}; gracias de nuevo por ella.',
      'Hace {ago} que llegó la respuesta, y hay algo que tengo claro: me seguiría gustando trabajar en {company}.',
      'Antes de nada, gracias otra vez por recibirme.',
      'De nuestra conversación salí con más de lo que llevaba, y lo agradezco de nuevo.',
    ],
  },
  { if: ['wish'], ways: ['Hace {ago} que llegó la respuesta, y me seguiría gustando {wish}.'] },
  {
    if: ['draw'],
    ways: [
      'Hace {ago} que llegó la respuesta, y no he perdido de vista {draw}.',
      'Quizá [recuerde|recuerdes|recuerden] mi candidatura al puesto de {role}. Me sigue atrayendo {draw}.',
    ],
  },
  {
    ways: [
      'Hace {ago} que recibí la respuesta sobre el puesto de {role}.',
      'Quizá [recuerde|recuerdes|recuerden] mi candidatura a {company}.',
      'Mi candidatura al puesto de {role} no salió adelante, pero mi interés por {company} sí.',
      'Me gustaría seguir en contacto después de mi candidatura al puesto de {role}.',
      'Vuelvo, una sola vez, sobre mi candidatura en {company}.',
      'Ha pasado un tiempo desde [su|tu|su] mensaje, y el interés sigue.',
    ],
  },
];
