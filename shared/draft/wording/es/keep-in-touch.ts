import type { Script } from '../wording.ts';

/** A sign of life with something new in it, and a question about openings. (A1-4, A2-5, A2-6) */
export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'En {month} me [propuso|propusiste|propusieron] para el puesto de {role}.',
          'Nuestro último contacto fue en {month}, por el puesto de {role}.',
          'Quizá [me recuerde|me recuerdes|me recuerden] por la búsqueda de {month} para {company}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'Quizá [me recuerde|me recuerdes|me recuerden] de {month}. Yo sigo recordando con gusto {moment}.',
          'Desde {month} ha pasado tiempo, y no he olvidado {moment}.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'Quizá [me recuerde|me recuerdes|me recuerden] de {month}; me seguiría gustando {wish}.',
          'En {month} no pudo ser, y me seguiría gustando {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'En {month} no pudo ser, y me sigue atrayendo {draw}.',
          'Quizá [me recuerde|me recuerdes|me recuerden] de {month}. Me presenté por {draw}, y el interés es el mismo.',
        ],
      },
      {
        ways: [
          'En {month} presenté mi candidatura al puesto de {role}, y el interés se mantiene.',
          'Quizá [me recuerde|me recuerdes|me recuerden] de {month}, por el puesto de {role}.',
          'Nuestro último contacto fue en {month}, por el puesto de {role}.',
          'Un breve saludo de alguien que en {month} se presentó a un puesto en {company}.',
          'En {month} no pudo ser, y el trabajo en {company} me sigue interesando.',
          'Desde {month} y mi candidatura ha pasado ya un tiempo.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Desde entonces hay algo nuevo: {news}. Aquí está: {link}',
          'Lo nuevo por mi parte: {news}. Más detalles en {link}',
        ],
      },
      {
        ways: [
          'Desde entonces hay algo nuevo: {news}.',
          'Lo nuevo por mi parte: {news}.',
          'No me he quedado de brazos cruzados: {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'Encontré esto y me acordé de [usted|ti|ustedes]: {link}',
          'Puede que esto [le|te|les] interese: {link}',
          'He leído esto con provecho y me gustaría compartirlo: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'De aquello aprendí una cosa: {lesson}. El paso que vino después: {action}.',
          'Me llevé una lección: {lesson}. Y me puse a ello: {action}.',
        ],
      },
      { if: ['lesson'], ways: ['De aquello aprendí una cosa: {lesson}.', 'Algo se me quedó grabado: {lesson}.'] },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          '¿Hay ahora mismo algo en esta línea?',
          '¿Ha llegado entretanto algo que encaje conmigo?',
          '¿Vuelven [sus|tus|sus] clientes a buscar gente con mi perfil?',
        ],
      },
      {
        ways: [
          '¿Se vuelve a buscar gente en esa área este año?',
          '¿Hay algo a la vista en {company} a lo que debería presentarme?',
          '¿Se ha abierto entretanto algo que encaje conmigo?',
          '¿Está previsto contratar en los próximos meses?',
          'Si se abre alguna vacante de este tipo, me gustará saberlo.',
          '¿Hay alguna convocatoria de la que convenga estar pendiente?',
        ],
      },
    ],
  },
};
