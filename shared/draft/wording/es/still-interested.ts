import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

/** A month on: still interested, should the first choice or the plans fall through. No pressure, no guessing. (A0-3) */
export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'Hace {ago} que en {company} se decidió lo del puesto de {role}.',
          'Quizá [me recuerde|me recuerdes|me recuerden] por la búsqueda del puesto de {role}.',
          'Solo unas líneas sobre el puesto de {role}, aunque ya esté decidido.',
          'Nuestro último contacto fue hace {ago}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'Hace {ago} que llegó la respuesta, y todavía recuerdo {moment}.',
          'Han pasado los días, y no he olvidado {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'Hace {ago} que recibí la respuesta tras la última ronda para el puesto de {role}.',
          'Quizá [me recuerde|me recuerdes|me recuerden] por la última ronda para el puesto de {role}.',
          'Llegué a la última ronda en {company}, y de eso hace ya {ago}.',
        ],
      },
      {
        ways: [
          'Hace {ago} que se decidió el puesto de {role}.',
          'Tras mi entrevista en {company} la elección fue otra; de eso hace {ago}.',
          'Quizá [me recuerde|me recuerdes|me recuerden] por la entrevista para el puesto de {role}.',
          'Sé que el puesto de {role} ya está decidido, y esto son solo unas líneas.',
          'Escribo {ago} después de la respuesta, y solo brevemente.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'Mi interés no ha cambiado.',
          'Si me preguntaran hoy, diría que sí.',
          'Por mi parte, las ganas son las mismas que el día de la entrevista.',
        ],
      },
      { if: ['wish'], ways: ['Me seguiría gustando {wish}.', 'Las ganas de {wish} son las mismas.'] },
      {
        if: ['draw'],
        ways: [
          'Me sigue atrayendo {draw}, igual que entonces.',
          'Si me presenté fue por {draw}, y esa razón sigue en pie.',
        ],
      },
      {
        ways: [
          'Mi interés no ha cambiado.',
          'Me seguiría gustando hacer ese trabajo.',
          'Por mi parte, las ganas son las mismas que el día de la entrevista.',
          'Si la pregunta llegara hoy, diría que sí.',
          'Sigue siendo el tipo de trabajo que quiero hacer.',
          'La idea de trabajar en {company} me gusta tanto como entonces.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Si en {company} cambiara algo, me alegraría que saliera mi nombre.',
          'Los planes cambian; si cambian los suyos, es fácil dar conmigo.',
          'Si volvieran a buscar, [avíseme|avísame|avísenme], por favor.',
          'Con gusto hablaría otra vez con el equipo si se abre de nuevo.',
        ],
      },
      {
        ways: [
          'Si algo cambia, o se abre una segunda plaza, con gusto lo retomo donde lo dejamos.',
          'Si al final hace falta alguien, antes o después, volvería a hablar con mucho gusto.',
          'Los planes cambian; en ese caso basta un correo breve.',
          'Si resulta que hay sitio para una persona más, [piense|piensa|piensen] en mí.',
          'Si el puesto volviera a abrirse, conmigo no habría que empezar de cero.',
          'Si las cosas salen de otra manera, es fácil dar conmigo.',
          'Si el equipo crece, me alegrará tener noticias.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Si todo está en su sitio, no hace falta respuesta.',
          'Si no, mis mejores deseos para el equipo.',
          'Y si ya está todo resuelto, tanto mejor.',
        ],
      },
    ],
  },
};
